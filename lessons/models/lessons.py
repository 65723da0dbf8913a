"""Lessons with a life cycle."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField
from wagtail.search import index

from catalogue.forms import EntryForm
from catalogue.models import Entry
from catalogue.sections import Fact, Section, SectionPlan, facts_of, sections_of
from catalogue.text import html_to_text
from search.listing import ListingPage

PROSE = ["h3", "bold", "italic", "link", "ol", "ul"]


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
