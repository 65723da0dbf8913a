"""Practices described by the 5Is, and the manual as recommendations that stand on their own.

The 5Is (intelligence, intervention, implementation, involvement, impact) are Ekblom's frame for knowledge of
crime prevention: P. Ekblom, Crime Prevention, Security and Community Safety Using the 5Is Framework, 2011.
"""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.search import index

from catalogue.blocks import ReadingItemBlock, SectionBlock
from catalogue.models import Entry
from catalogue.sections import Fact, Section, SectionPlan, day, facts_of, sections_of
from search.listing import ListingPage

PROSE = ["h3", "bold", "italic", "link", "ol", "ul"]


class PracticeIndexPage(ListingPage):
    listed_types = ("practice",)

    parent_page_types = ["home.HomePage"]
    subpage_types = ["practices.PracticePage"]
    max_count = 1


class PracticePage(Entry):
    """A way of working that others might take up, with what is known of it and what is not."""

    type_key, type_label, type_label_plural, type_order = "practice", "Practice", "Practices", 2

    class OrganisationType(models.TextChoices):
        GOVERNMENT = "government", "National government"
        PRISON_SERVICE = "prison_service", "Prison service"
        PROBATION_SERVICE = "probation_service", "Probation service"
        POLICE = "police", "Police"
        MUNICIPALITY = "municipality", "Municipality"
        NGO = "ngo", "Non-governmental organisation"
        UNIVERSITY = "university", "University or research institute"
        HEALTH = "health", "Health service"
        MULTI_AGENCY = "multi_agency", "Several agencies together"

    class Tested(models.TextChoices):
        UNTESTED = "untested", "Untested"
        EVALUATED_LOCALLY = "evaluated_locally", "Evaluated locally"
        EVALUATED_INDEPENDENTLY = "evaluated_independently", "Evaluated independently"

    class Outcome(models.TextChoices):
        WORKED = "worked", "Worked"
        MIXED = "mixed", "Mixed"
        DID_NOT_WORK = "did_not_work", "Did not work"
        NOT_KNOWN = "not_known", "Not known"

    organisation = models.CharField(
        max_length=200, blank=True, help_text="Who runs it: an organisation, never a person."
    )
    organisation_type = models.CharField(max_length=30, choices=OrganisationType.choices, blank=True)
    since_year = models.PositiveSmallIntegerField(
        "since", null=True, blank=True, validators=[MinValueValidator(1900)], help_text="The year it began, if known."
    )
    intelligence = RichTextField(
        features=PROSE, blank=True, help_text="Which problem, risks and needs does it answer, and how were they known?"
    )
    intervention = RichTextField(
        features=PROSE, blank=True, help_text="What is done, and by which mechanism is it thought to help?"
    )
    implementation = RichTextField(
        features=PROSE, blank=True, help_text="How is it put to work: people, money, time, steps, quality checks?"
    )
    involvement = RichTextField(
        features=PROSE, blank=True, help_text="Who is mobilised, who works together, what is the client's own part?"
    )
    impact = RichTextField(
        features=PROSE, blank=True, help_text="What is known of results, side effects and costs, and how it is known."
    )
    tested = models.CharField(
        "how far tested",
        max_length=30,
        choices=Tested.choices,
        default=Tested.UNTESTED,
        help_text="How well it was examined. This says nothing about the result.",
    )
    tested_note = RichTextField(features=PROSE, blank=True, help_text="Who evaluated what, when, by which method.")
    outcome = models.CharField(
        max_length=20,
        choices=Outcome.choices,
        default=Outcome.NOT_KNOWN,
        help_text="What came out, as far as it was tested. This says nothing about how well it was tested.",
    )
    outcome_note = RichTextField(features=PROSE, blank=True, help_text="For whom and where it worked or did not.")
    what_did_not_work = RichTextField(
        features=PROSE,
        blank=True,
        help_text="What went wrong, was dropped or had to be changed. Colleagues need this most.",
    )
    context_needed = RichTextField(
        features=PROSE, blank=True, help_text="What must be in place: law, partners, staff, trust, money."
    )
    to_adapt = RichTextField(features=PROSE, blank=True, help_text="What others would have to change elsewhere.")
    sources = StreamField([("item", ReadingItemBlock())], blank=True, help_text="What a reader can check this against.")

    body_fields = (
        "intelligence",
        "intervention",
        "implementation",
        "involvement",
        "impact",
        "tested_note",
        "outcome_note",
        "what_did_not_work",
        "context_needed",
        "to_adapt",
        "sources",
    )
    five_is = ("intelligence", "intervention", "implementation", "involvement", "impact")

    entry_panels = [
        MultiFieldPanel(
            [
                FieldPanel("organisation"),
                FieldPanel(
                    "organisation_type",
                    help_text="The kind of organisation that runs it; «several agencies» where none leads alone.",
                ),
                FieldPanel("since_year"),
            ],
            heading="Who and when",
        ),
        *(FieldPanel(name) for name in five_is),
    ]
    entry_tabs = [
        (
            "What is known",
            [
                MultiFieldPanel([FieldPanel("tested"), FieldPanel("tested_note")], heading="How far tested"),
                MultiFieldPanel([FieldPanel("outcome"), FieldPanel("outcome_note")], heading="What came out"),
                FieldPanel("what_did_not_work"),
                FieldPanel("sources"),
            ],
        ),
        ("Elsewhere", [FieldPanel("context_needed"), FieldPanel("to_adapt")]),
    ]

    search_fields = Entry.search_fields + [
        index.FilterField("tested"),
        index.FilterField("outcome"),
        index.FilterField("organisation_type"),
    ]

    section_plans = (
        SectionPlan("intelligence", "Intelligence", "The problem it answers, and how that is known"),
        SectionPlan("intervention", "Intervention", "What is done, and why it should help"),
        SectionPlan("implementation", "Implementation", "How it is put to work"),
        SectionPlan("involvement", "Involvement", "Who takes part, and the client's own share"),
        SectionPlan("impact", "Impact", "What is known of results"),
        SectionPlan("what_did_not_work", "What did not work", tone="failure"),
    )
    elsewhere_plans = (
        SectionPlan("context_needed", "What must be in place"),
        SectionPlan("to_adapt", "What to change"),
    )

    parent_page_types = ["practices.PracticeIndexPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = "practice"

    def key_facts(self) -> list[Fact]:
        return facts_of(
            ("Kind", self.type_label),
            ("Run by", self.organisation),
            ("Kind of organisation", self.get_organisation_type_display()),
            ("Since", self.since_year),
        )

    def reading_sections(self) -> list[Section]:
        return sections_of(self, self.section_plans)

    def sections_for_elsewhere(self) -> list[Section]:
        """What a colleague in another place needs to know before copying."""
        return sections_of(self, self.elsewhere_plans)

    def five_is_strip(self) -> list[dict[str, Any]]:
        """All five I's in order, for the strip above the text: those that nobody described yet too."""
        told = {section.anchor: section for section in self.reading_sections()}
        return [
            {"anchor": plan.field, "heading": plan.heading, "gloss": plan.gloss, "is_told": plan.field in told}
            for plan in self.section_plans
            if plan.field in self.five_is
        ]


class ManualIndexPage(ListingPage):
    listed_types = ("manual", "chapter", "recommendation")

    parent_page_types = ["home.HomePage"]
    subpage_types = ["practices.ManualPage"]
    max_count = 1


class ManualPage(Entry):
    """A manual: a title page over chapters, whose recommendations each live and age on their own."""

    type_key, type_label, type_label_plural, type_order = "manual", "Manual", "Manuals", 4

    edition = models.CharField(max_length=100, blank=True)
    publisher = models.CharField(max_length=200, blank=True)
    published_on = models.DateField(null=True, blank=True)
    introduction = RichTextField(features=PROSE, blank=True, help_text="For whom, how it came about, how to use it.")
    sources = StreamField([("item", ReadingItemBlock())], blank=True)

    body_fields = ("introduction", "sources")
    entry_panels = [
        MultiFieldPanel(
            [
                FieldPanel("edition", help_text="As printed on it: «second edition», «version of spring 2024»."),
                FieldPanel("publisher", help_text="The institution that issued it, never a person."),
                FieldPanel(
                    "published_on",
                    help_text="The day this edition came out. Leave empty where the source does not say.",
                ),
            ],
            heading="Edition",
        ),
        FieldPanel("introduction"),
        FieldPanel("sources", help_text="The papers and meetings that its recommendations rest on."),
    ]

    parent_page_types = ["practices.ManualIndexPage"]
    subpage_types = ["practices.ChapterPage"]

    class Meta:
        verbose_name = "manual"

    def key_facts(self) -> list[Fact]:
        return facts_of(
            ("Kind", self.type_label),
            ("Edition", self.edition),
            ("Publisher", self.publisher),
            ("Published", day(self.published_on)),
        )

    def reading_sections(self) -> list[Section]:
        return sections_of(self, [SectionPlan("introduction", "About this manual")])

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from practices.contents import contents_of, states_in

        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context["contents"] = contents_of(self.path, request.user) if self.path else []
        context["states"] = states_in(context["contents"])
        return context


class ChapterPage(Entry):
    """A chapter: what its recommendations have in common."""

    type_key, type_label, type_label_plural, type_order = "chapter", "Manual chapter", "Manual chapters", 5

    number = models.CharField(max_length=20, blank=True)
    introduction = RichTextField(features=PROSE, blank=True)
    sections = StreamField(SectionBlock(), blank=True, help_text="Anything longer than the introduction.")

    body_fields = ("introduction", "sections")
    entry_panels = [
        FieldPanel("number", help_text="Its place in the manual: «2»."),
        FieldPanel("introduction", help_text="What its recommendations have in common, and when to turn to them."),
        FieldPanel("sections"),
    ]

    parent_page_types = ["practices.ManualPage"]
    subpage_types = ["practices.RecommendationPage"]

    class Meta:
        verbose_name = "chapter"

    def key_facts(self) -> list[Fact]:
        return facts_of(("Kind", self.type_label))

    def reading_sections(self) -> list[Section]:
        return sections_of(self, [SectionPlan("introduction", "About this chapter")])

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from practices.contents import place_of_chapter, recommendations_below

        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context["recommendations"] = recommendations_below(self.path, request.user) if self.path else []
        context["place"] = place_of_chapter(self, request.user)
        return context


class RecommendationPage(Entry):
    """The unit of a manual: one recommendation, with a state and a date by which to look again."""

    type_key, type_label, type_label_plural, type_order = "recommendation", "Recommendation", "Recommendations", 3

    class State(models.TextChoices):
        PROPOSED = "proposed", "Proposed"
        CURRENT = "current", "Current"
        UNDER_REVIEW = "under_review", "Under review"
        AMENDED = "amended", "Amended"
        WITHDRAWN = "withdrawn", "Withdrawn"

    number = models.CharField(max_length=20, blank=True)
    statement = models.TextField(max_length=600, help_text="What to do, in one or two sentences that can be acted on.")
    rationale = RichTextField(features=PROSE, blank=True, help_text="Why: the experience or evidence behind it.")
    how_to = RichTextField(
        "how to begin", features=PROSE, blank=True, help_text="First steps for whoever reads it on Monday."
    )
    state = models.CharField(max_length=20, choices=State.choices, default=State.PROPOSED)
    state_note = models.TextField(
        blank=True, help_text="What changed and why. Required for amended and withdrawn recommendations."
    )

    body_fields = ("statement", "rationale", "how_to", "state_note")
    entry_panels = [
        FieldPanel(
            "number", help_text="Chapter and place: «2.3». Colleagues quote it, so do not give it to another one later."
        ),
        FieldPanel("statement"),
        FieldPanel("rationale"),
        FieldPanel("how_to"),
        MultiFieldPanel(
            [
                FieldPanel(
                    "state",
                    help_text="Current and amended ones need a date to look again; amended and withdrawn ones a note.",
                ),
                FieldPanel("state_note"),
            ],
            heading="State",
        ),
    ]

    search_fields = Entry.search_fields + [index.FilterField("state")]

    section_plans = (
        SectionPlan("rationale", "Why"),
        SectionPlan("how_to", "How to begin"),
    )

    parent_page_types = ["practices.ChapterPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = "recommendation"

    def key_facts(self) -> list[Fact]:
        return facts_of(("Kind", self.type_label))

    def reading_sections(self) -> list[Section]:
        return sections_of(self, self.section_plans)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from practices.contents import place_of_recommendation

        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context["place"] = place_of_recommendation(self, request.user)
        return context

    def clean(self) -> None:
        super().clean()
        if self.state in {self.State.AMENDED, self.State.WITHDRAWN} and not self.state_note.strip():
            raise ValidationError({"state_note": "Say what changed and why: readers who relied on it need to know."})
        if self.state in {self.State.CURRENT, self.State.AMENDED} and self.review_by is None:
            raise ValidationError({"review_by": "A recommendation in force needs a date by which to look at it again."})

    def save(self, *args: Any, **kwargs: Any) -> Any:
        """Withdrawal takes effect with the publication that says so, at every door (see `catalogue.audience`)."""
        if self.state == self.State.WITHDRAWN:
            self.withdrawn_on = self.withdrawn_on or timezone.localdate()
        else:
            self.withdrawn_on = None
        return super().save(*args, **kwargs)
