"""Case studies in bands rather than facts, and lessons with a life cycle."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.search import index

from catalogue.forms import EntryForm
from catalogue.models import Entry
from catalogue.sections import Fact, Section, SectionPlan, facts_of, sections_of
from catalogue.text import html_to_text
from search.listing import ListingPage

PROSE = ["h3", "bold", "italic", "link", "ol", "ul"]


class CaseStudyIndexPage(ListingPage):
    listed_types = ("case",)

    parent_page_types = ["home.HomePage"]
    subpage_types = ["lessons.CaseStudyPage"]
    max_count = 1


class CaseStudyPage(Entry):
    """An anonymised case: what was met, done, achieved and learnt, told so that nobody in it can be recognised."""

    type_key, type_label, type_label_plural, type_order = "case", "Case study", "Case studies", 0

    class Kind(models.TextChoices):
        CASE = "case", "Case"
        NEAR_MISS = "near_miss", "Near miss"
        DID_NOT_WORK = "did_not_work", "It did not work"

    class Outcome(models.TextChoices):
        HELPED = "helped", "Helped"
        MIXED = "mixed", "Mixed"
        DID_NOT_HELP = "did_not_help", "Did not help"
        TOO_EARLY = "too_early", "Too early to say"

    kind = models.CharField(max_length=20, choices=Kind.choices, default=Kind.CASE)
    setting = models.CharField(
        max_length=150, blank=True, help_text="The kind of place, not the place: «closed prison»."
    )
    region_band = models.CharField(
        "region", max_length=100, blank=True, help_text="As wide as still makes sense: «Western Europe»."
    )
    year_band = models.CharField("years", max_length=30, blank=True, help_text="A span, not a year: «2017–2020».")
    age_band = models.CharField("age", max_length=50, blank=True, help_text="A band: «twenties».")
    situation = RichTextField(
        features=PROSE,
        help_text="What was the situation? Roles and bands; no names, places, dates, ages or rare details.",
    )
    people = RichTextField(
        features=PROSE, blank=True, help_text="Who was involved, by role: «the client», «his sister»."
    )
    what_was_done = RichTextField(
        features=PROSE, blank=True, help_text="What was done, by whom (role), in which order?"
    )
    what_happened = RichTextField(features=PROSE, blank=True, help_text="What came of it?")
    what_did_not_work = RichTextField(
        features=PROSE, blank=True, help_text="What went wrong or was not tried in time. Worth as much as what worked."
    )
    what_was_learnt = RichTextField(
        features=PROSE, blank=True, help_text="What would you tell a colleague who meets this on Monday?"
    )
    questions = RichTextField(
        "questions for your team",
        features=PROSE,
        blank=True,
        help_text="Two to five questions to discuss the case with.",
    )
    outcome = models.CharField(max_length=20, choices=Outcome.choices, default=Outcome.TOO_EARLY)

    body_fields = (
        "situation",
        "people",
        "what_was_done",
        "what_happened",
        "what_did_not_work",
        "what_was_learnt",
        "questions",
    )
    entry_panels = [
        MultiFieldPanel(
            [
                FieldPanel(
                    "kind", help_text="A near miss ended well by luck. What did not work is worth a case of its own."
                ),
                FieldPanel(
                    "outcome", help_text="For the client, as far as it is known today. Not sure? «Too early to say»."
                ),
            ],
            heading="What kind of story",
        ),
        MultiFieldPanel(
            [FieldPanel("setting"), FieldPanel("region_band"), FieldPanel("year_band"), FieldPanel("age_band")],
            heading="In bands, not facts",
            help_text="Removing names is not enough: so few such people exist that a place and a year can be a name.",
        ),
        *(FieldPanel(name) for name in body_fields),
    ]

    search_fields = Entry.search_fields + [
        index.SearchField("setting"),
        index.FilterField("kind"),
        index.FilterField("outcome"),
    ]

    section_plans = (
        SectionPlan("situation", "The situation"),
        SectionPlan("people", "Who was involved"),
        SectionPlan("what_was_done", "What was done"),
        SectionPlan("what_happened", "What happened"),
        SectionPlan("what_did_not_work", "What did not work", tone="failure"),
        SectionPlan("what_was_learnt", "What was learnt"),
        SectionPlan("questions", "Questions for your team", tone="questions"),
    )

    parent_page_types = ["lessons.CaseStudyIndexPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = "case study"
        verbose_name_plural = "case studies"

    def key_facts(self) -> list[Fact]:
        """What tells a colleague whether this case is near to theirs; `year`, when it was entered, is not among it."""
        return facts_of(
            ("Kind", self.get_kind_display()),
            ("Setting", self.setting),
            ("Region", self.region_band),
            ("Years", self.year_band),
            ("Age", self.age_band),
        )

    def reading_sections(self) -> list[Section]:
        return sections_of(self, self.section_plans)


class LessonIndexPage(ListingPage):
    listed_types = ("lesson",)

    parent_page_types = ["home.HomePage"]
    subpage_types = ["lessons.LessonPage"]
    max_count = 1


class LessonForm(EntryForm):
    """Lets a draft be unfinished, as Wagtail does with required fields: saved by itself while it is being written."""

    def _post_clean(self) -> None:
        self.instance.is_unfinished = self.is_deferred_validation
        super()._post_clean()


class LessonPage(Entry):
    """A lesson learnt, on its way from something seen to something confirmed.

    The five states follow the usual lessons-learned process (observe, identify, recommend, adopt, confirm):
    a lesson counts as learnt only when practice changed and the change was seen to help.
    """

    type_key, type_label, type_label_plural, type_order = "lesson", "Lesson", "Lessons", 1

    class State(models.TextChoices):
        OBSERVATION = "observation", "Observation"
        IDENTIFIED = "identified", "Lesson identified"
        RECOMMENDED = "recommended", "Recommended"
        ADOPTED = "adopted", "Adopted"
        CONFIRMED = "confirmed", "Confirmed"

    #: From each state one step on, or one step back where it did not hold.
    TRANSITIONS: dict[str, frozenset[str]] = {
        State.OBSERVATION: frozenset({State.IDENTIFIED}),
        State.IDENTIFIED: frozenset({State.RECOMMENDED, State.OBSERVATION}),
        State.RECOMMENDED: frozenset({State.ADOPTED, State.IDENTIFIED}),
        State.ADOPTED: frozenset({State.CONFIRMED, State.RECOMMENDED}),
        State.CONFIRMED: frozenset({State.ADOPTED}),
    }

    state = models.CharField(max_length=20, choices=State.choices, default=State.OBSERVATION)
    observation = RichTextField(features=PROSE, help_text="What was seen, by whom (role), how often.")
    lesson = RichTextField(
        features=PROSE, blank=True, help_text="What we take from it. Needed from «lesson identified» on."
    )
    recommendation = RichTextField(
        features=PROSE, blank=True, help_text="What to do differently. Needed from «recommended» on."
    )
    adopted_note = RichTextField(
        "where it was adopted", features=PROSE, blank=True, help_text="Who changed what. Needed from «adopted» on."
    )
    confirmed_note = RichTextField(
        "how it was confirmed", features=PROSE, blank=True, help_text="How we know it helped. Needed for «confirmed»."
    )
    limits = RichTextField(features=PROSE, blank=True, help_text="Where it may not hold, and what speaks against it.")

    body_fields = ("observation", "lesson", "recommendation", "adopted_note", "confirmed_note", "limits")
    entry_panels = [
        FieldPanel("state", help_text="How far it has come. One step at a time; each step needs its text below."),
        *(FieldPanel(name) for name in body_fields),
    ]

    search_fields = Entry.search_fields + [index.FilterField("state")]

    section_plans = (
        SectionPlan("observation", "What was seen"),
        SectionPlan("lesson", "What we learn from it"),
        SectionPlan("recommendation", "What to do"),
        SectionPlan("adopted_note", "Where it was adopted"),
        SectionPlan("confirmed_note", "How it was confirmed"),
        SectionPlan("limits", "Where it may not hold", tone="caution"),
    )

    parent_page_types = ["lessons.LessonIndexPage"]
    subpage_types: list[str] = []
    base_form_class = LessonForm
    is_unfinished = False  # true while the form saves a draft: its texts may still be missing

    class Meta:
        verbose_name = "lesson"

    #: The text that a state cannot do without; each state needs those of the states before it too.
    NEEDED = {
        State.OBSERVATION: "observation",
        State.IDENTIFIED: "lesson",
        State.RECOMMENDED: "recommendation",
        State.ADOPTED: "adopted_note",
        State.CONFIRMED: "confirmed_note",
    }

    def clean(self) -> None:
        super().clean()
        errors: dict[str, str] = {}
        states = list(self.NEEDED)
        for state in states[: states.index(self.State(self.state)) + 1]:
            if not self.is_unfinished and not html_to_text(getattr(self, self.NEEDED[state])):
                errors[self.NEEDED[state]] = f"A lesson that is «{self.get_state_display()}» needs this text."
        before = type(self).objects.filter(pk=self.pk, live=True).values_list("state", flat=True).first()
        if before and before != self.state and self.state not in self.TRANSITIONS[before]:
            allowed = ", ".join(f"«{self.State(s).label}»" for s in self.NEEDED if s in self.TRANSITIONS[before])
            errors["state"] = f"From «{self.State(before).label}» a lesson can go to {allowed}; one step at a time."
        if errors:
            raise ValidationError(errors)

    def state_path(self) -> list[dict[str, Any]]:
        """The five states in order, for the picture of the life cycle: label, reached, current."""
        states = list(self.State)
        here = states.index(self.State(self.state))
        return [
            {"value": s.value, "label": s.label, "is_reached": i <= here, "is_current": i == here}
            for i, s in enumerate(states)
        ]

    def key_facts(self) -> list[Fact]:
        return facts_of(("Kind", self.type_label), ("Speaks from", self.year))

    def reading_sections(self) -> list[Section]:
        return sections_of(self, self.section_plans)
