"""Entries for tests, one factory per type; each lands live under its section unless told otherwise."""

from typing import Any

import factory
import wagtail_factories
from django.utils import timezone

from lessons.models import CaseStudyIndexPage, CaseStudyPage, LessonIndexPage, LessonPage
from papers.models import EventIndexPage, EventPage, PaperIndexPage, PaperPage
from practices.models import (
    ChapterPage,
    ManualIndexPage,
    ManualPage,
    PracticeIndexPage,
    PracticePage,
    RecommendationPage,
)


class EntryFactory(wagtail_factories.PageFactory):
    summary = "What was done, and what we take from it."
    audience = "public"
    title = factory.Sequence(lambda n: f"Entry {n}")
    first_published_at = factory.LazyFunction(timezone.now)
    last_published_at = factory.LazyFunction(timezone.now)

    class Meta:
        abstract = True
        skip_postgeneration_save = True

    @factory.post_generation
    def tags(self, create: bool, extracted: dict[str, list[Any]] | None, **kwargs: Any) -> None:
        """`tags={"challenges": [term], "phases": [term]}`"""
        for manager, terms in (extracted or {}).items():
            getattr(self, manager).set(terms)
        if create and extracted:
            self.save()


class CaseStudyFactory(EntryFactory):
    parent = factory.LazyFunction(lambda: CaseStudyIndexPage.objects.get())
    situation = "<p>The client was to be released within three months.</p>"

    class Meta:
        model = CaseStudyPage


class LessonFactory(EntryFactory):
    parent = factory.LazyFunction(lambda: LessonIndexPage.objects.get())
    observation = "<p>Two services each thought that the other had phoned.</p>"

    class Meta:
        model = LessonPage


class PracticeFactory(EntryFactory):
    parent = factory.LazyFunction(lambda: PracticeIndexPage.objects.get())
    intervention = "<p>A mentor meets the client every week.</p>"

    class Meta:
        model = PracticePage


class ManualFactory(EntryFactory):
    parent = factory.LazyFunction(lambda: ManualIndexPage.objects.get())

    class Meta:
        model = ManualPage


class ChapterFactory(EntryFactory):
    parent = factory.SubFactory(ManualFactory)

    class Meta:
        model = ChapterPage


class RecommendationFactory(EntryFactory):
    parent = factory.SubFactory(ChapterFactory)
    statement = "Begin the handover six months before release."

    class Meta:
        model = RecommendationPage


class PaperFactory(EntryFactory):
    parent = factory.LazyFunction(lambda: PaperIndexPage.objects.get())

    class Meta:
        model = PaperPage


class EventFactory(EntryFactory):
    parent = factory.LazyFunction(lambda: EventIndexPage.objects.get())

    class Meta:
        model = EventPage


ENTRY_FACTORIES = (
    CaseStudyFactory,
    LessonFactory,
    PracticeFactory,
    ManualFactory,
    ChapterFactory,
    RecommendationFactory,
    PaperFactory,
    EventFactory,
)
