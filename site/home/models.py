"""The home page, and pages that are neither entries nor lists (about, privacy, help)."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index

from catalogue.blocks import SectionBlock


class HomePage(Page):
    """Search first; then the ways in by challenge and along the continuum; then what is new."""

    question = models.CharField(
        max_length=120, default="What are you facing?", help_text="Stands above the search box: a short question."
    )
    introduction = models.TextField(
        max_length=400,
        default="Anonymised cases, practices and recommendations from colleagues who work with violent extremist and "
        "terrorist offenders, from the first day in custody to the years after release.",
        help_text="What this place is, in one or two sentences.",
    )

    content_panels = Page.content_panels + [FieldPanel("question"), FieldPanel("introduction")]
    private_page_options: ClassVar[list[str]] = []

    parent_page_types = ["wagtailcore.Page"]
    subpage_types = [
        "lessons.CaseStudyIndexPage",
        "lessons.LessonIndexPage",
        "practices.PracticeIndexPage",
        "practices.ManualIndexPage",
        "papers.PaperIndexPage",
        "papers.EventIndexPage",
        "home.ContentPage",
    ]
    max_count = 1

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from home.front import front_context

        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context.update(front_context(request.user))
        return context


class ContentPage(Page):
    """A plain page of text."""

    lead = models.TextField(max_length=400, blank=True)
    body = StreamField(SectionBlock(), blank=True)

    content_panels = Page.content_panels + [FieldPanel("lead"), FieldPanel("body")]
    search_fields = Page.search_fields + [index.SearchField("lead"), index.SearchField("body")]
    private_page_options: ClassVar[list[str]] = []

    parent_page_types = ["home.HomePage", "home.ContentPage"]
    subpage_types = ["home.ContentPage"]
