"""Papers with the sections that RAN papers have, and the events they come from."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page

from catalogue.audience import readable_pages
from catalogue.blocks import LinkedPassageBlock, PassageBlock, ReadingItemBlock
from catalogue.models import Entry
from catalogue.sections import Fact, Section, SectionPlan, day, facts_of, sections_of
from search.listing import ListingPage

PROSE = ["h3", "bold", "italic", "link", "ol", "ul"]


class PaperIndexPage(ListingPage):
    listed_types = ("paper",)

    parent_page_types = ["home.HomePage"]
    subpage_types = ["papers.PaperPage"]
    max_count = 1


class PaperPage(Entry):
    """A published paper: its outcomes, its discussion, and the entries that came out of it."""

    type_key, type_label, type_label_plural, type_order = "paper", "Paper", "Papers", 6

    class Kind(models.TextChoices):
        CONCLUSION_PAPER = "conclusion_paper", "Conclusion paper"
        ISSUE_PAPER = "issue_paper", "Issue paper"
        STUDY = "study", "Study"
        HANDBOOK = "handbook", "Handbook"

    kind = models.CharField(max_length=30, choices=Kind.choices, default=Kind.CONCLUSION_PAPER)
    publisher = models.CharField(max_length=200, blank=True)
    published_on = models.DateField(null=True, blank=True)
    introduction = RichTextField(features=PROSE, blank=True, help_text="Which event or question it comes from.")
    key_outcomes = StreamField(
        [("passage", PassageBlock())], blank=True, help_text="What was concluded, point by point."
    )
    discussion = StreamField(
        [("passage", PassageBlock())], blank=True, help_text="What was discussed, and what stayed open."
    )
    recommendations = StreamField(
        [("passage", LinkedPassageBlock())], blank=True, help_text="Each with the recommendation it became."
    )
    practices = StreamField(
        [("passage", LinkedPassageBlock())], blank=True, help_text="Each with the practice it became."
    )
    follow_up = RichTextField(features=PROSE, blank=True, help_text="What was agreed or proposed to do next.")
    reading = StreamField([("item", ReadingItemBlock())], blank=True)

    body_fields = ("introduction", "key_outcomes", "discussion", "recommendations", "practices", "follow_up", "reading")
    entry_panels = [
        MultiFieldPanel(
            [
                FieldPanel(
                    "kind",
                    help_text="What the publisher calls it; a conclusion paper reports what a meeting concluded.",
                ),
                FieldPanel("publisher", help_text="The institution that issued it, never a person."),
                FieldPanel(
                    "published_on",
                    help_text="The day on the paper. It sets the year; leave empty where the source does not say.",
                ),
            ],
            heading="Publication",
        ),
        FieldPanel("introduction"),
        FieldPanel("key_outcomes"),
        FieldPanel("discussion"),
    ]
    entry_tabs = [
        (
            "What came of it",
            [
                FieldPanel("recommendations"),
                FieldPanel("practices"),
                FieldPanel("follow_up"),
                FieldPanel("reading", help_text="What the paper refers to: enough to find it."),
            ],
        ),
    ]

    section_plans = (
        SectionPlan("introduction", "Where it comes from"),
        SectionPlan("key_outcomes", "Key outcomes"),
        SectionPlan("discussion", "Points of discussion"),
        SectionPlan("recommendations", "Recommendations"),
        SectionPlan("practices", "Practices"),
        SectionPlan("follow_up", "Follow-up"),
        SectionPlan("reading", "Further reading"),
    )

    parent_page_types = ["papers.PaperIndexPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = "paper"

    def save(self, *args: Any, **kwargs: Any) -> Any:
        if self.published_on:
            self.year = self.published_on.year
        return super().save(*args, **kwargs)

    def key_facts(self) -> list[Fact]:
        return facts_of(
            ("Kind", self.get_kind_display()),
            ("Publisher", self.publisher),
            ("Published", day(self.published_on)),
        )

    def reading_sections(self) -> list[Section]:
        return sections_of(self, self.section_plans)

    def readable_entries(self, user: Any) -> dict[int, Page]:
        """The entries that its passages name and that `user` may read, by id: one query for all passages together."""
        named = {
            passage.value["entry"].pk
            for stream in (self.recommendations, self.practices)
            for passage in stream
            if passage.value["entry"] is not None
        }
        return {page.pk: page for page in readable_pages(user).filter(pk__in=named)} if named else {}

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context["readable_entries"] = self.readable_entries(request.user)
        return context


class EventIndexPage(ListingPage):
    listed_types = ("event",)

    parent_page_types = ["home.HomePage"]
    subpage_types = ["papers.EventPage"]
    max_count = 1


class EventPage(Entry):
    """An event at which practitioners met, and what was published of it."""

    type_key, type_label, type_label_plural, type_order = "event", "Event", "Events", 7

    class Kind(models.TextChoices):
        THEMATIC_EVENT = "thematic_event", "Thematic event"
        STUDY_VISIT = "study_visit", "Study visit"
        CONFERENCE = "conference", "Conference"
        TRAINING = "training", "Training"

    kind = models.CharField(max_length=30, choices=Kind.choices, default=Kind.THEMATIC_EVENT)
    starts_on = models.DateField(null=True, blank=True, help_text="Leave empty where the source does not say.")
    ends_on = models.DateField(null=True, blank=True)
    place = models.CharField(max_length=150, blank=True)
    is_online = models.BooleanField("online", default=False)
    host = models.CharField(max_length=200, blank=True, help_text="The organisation that held it.")
    description = RichTextField(features=PROSE, blank=True, help_text="Who met, about what.")
    goals = RichTextField(features=PROSE, blank=True, help_text="What it set out to do.")
    published_on = models.DateField("outcome published on", null=True, blank=True)
    author = models.CharField("published by", max_length=200, blank=True, help_text="An institution, never a person.")
    topics = models.CharField(max_length=250, blank=True, help_text="Topics as the publisher files it, by comma.")

    body_fields = ("description", "goals")
    entry_panels = [
        MultiFieldPanel(
            [
                FieldPanel(
                    "kind", help_text="A study visit shows one place at work; a thematic event compares several."
                ),
                FieldPanel("starts_on"),
                FieldPanel("ends_on", help_text="Leave empty for an event of one day."),
                FieldPanel("place", help_text="Town and country, as far as the source says."),
                FieldPanel("is_online", help_text="Tick it for a mixed event too, and give the place."),
                FieldPanel("host"),
            ],
            heading="When and where",
        ),
        FieldPanel("description"),
        FieldPanel("goals"),
        MultiFieldPanel(
            [
                FieldPanel("published_on", help_text="The day its outcome was published, not the day it was held."),
                FieldPanel("author"),
                FieldPanel("topics"),
            ],
            heading="Publication",
        ),
    ]

    section_plans = (
        SectionPlan("description", "Who met, about what"),
        SectionPlan("goals", "What it set out to do"),
    )

    parent_page_types = ["papers.EventIndexPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = "event"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ends_on__isnull=True) | models.Q(ends_on__gte=models.F("starts_on")),
                name="papers_event_ends_after_it_starts",
            )
        ]

    def clean(self) -> None:
        super().clean()
        if self.ends_on and not self.starts_on:
            raise ValidationError({"starts_on": "An event with a last day needs a first day."})
        if self.ends_on and self.starts_on and self.ends_on < self.starts_on:
            raise ValidationError({"ends_on": "The last day is before the first. Check the two dates."})

    def save(self, *args: Any, **kwargs: Any) -> Any:
        held = self.starts_on or self.published_on
        if held:
            self.year = held.year
        return super().save(*args, **kwargs)

    def when(self) -> str:
        """The days in words; says so where the source does not give them."""
        if self.starts_on is None:
            return "Dates not stated"
        first = day(self.starts_on)
        if self.ends_on is None or self.ends_on == self.starts_on:
            return first
        if (self.starts_on.year, self.starts_on.month) == (self.ends_on.year, self.ends_on.month):
            first = str(self.starts_on.day)
        return f"{first} to {day(self.ends_on)}"

    def key_facts(self) -> list[Fact]:
        where = ", ".join(filter(None, (self.place, "online" if self.is_online else "")))
        return facts_of(
            ("Kind", self.get_kind_display()),
            ("When", self.when()),
            ("Where", where[:1].upper() + where[1:]),
            ("Held by", self.host),
            ("Outcome published", day(self.published_on)),
            ("Published by", self.author),
            ("Topics", self.topics),
        )

    def reading_sections(self) -> list[Section]:
        return sections_of(self, self.section_plans)
