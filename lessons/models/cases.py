"""Case studies, told in bands rather than facts."""

from django.db import models
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.search import index

from catalogue.models import Entry
from catalogue.sections import Fact, Section, SectionPlan, facts_of, sections_of
from lessons.gate.forms import CaseForm
from lessons.gate.gated import Gated
from lessons.gate.panels import RecognisablePanel
from search.listing import ListingPage
from taxonomy.models import VOCABULARIES

PROSE = ["h3", "bold", "italic", "link", "ol", "ul"]


class CaseStudyIndexPage(ListingPage):
    listed_types = ("case",)

    parent_page_types = ["home.HomePage"]
    subpage_types = ["lessons.CaseStudyPage"]
    max_count = 1


class CaseStudyPage(Gated, Entry):
    """An anonymised case: what was met, done, achieved and learnt, told so that nobody in it can be recognised."""

    type_key, type_label, type_label_plural, type_order = "case", "Case study", "Case studies", 0
    is_reportable = True

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
    gender_band = models.CharField("gender", max_length=20, blank=True, help_text="Only where it matters to the case.")
    offence_band = models.CharField("offence", max_length=50, blank=True, help_text="As wide as still makes sense.")
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
        RecognisablePanel(heading="Can anyone be recognised?"),
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

    withholds_tags = True

    parent_page_types = ["lessons.CaseStudyIndexPage"]
    subpage_types: list[str] = []
    base_form_class = CaseForm

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

    @property
    def withheld_traits(self) -> dict[str, list[str]]:
        """Slugs of the terms that readers are not shown, by vocabulary: filters would single the case out by them."""
        keys = {(row.vocabulary, row.term) for row in self.withheld_tags.all()}
        return {
            vocabulary: slugs
            for vocabulary in VOCABULARIES
            if (slugs := [t.slug for t in self.chosen_tags_of(vocabulary) if (vocabulary, t.pk) in keys])
        }

    def reading_sections(self) -> list[Section]:
        return sections_of(self, self.section_plans)
