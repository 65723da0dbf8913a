"""The page that lists all entries of one type: a search with the type fixed and no words needed."""

from typing import Any, ClassVar

from django.http import HttpRequest
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Page


class ListingPage(Page):
    """Abstract. A room's index page: its introduction, then its entries with the filters of the search page."""

    listed_types: ClassVar[tuple[str, ...]] = ()

    introduction = RichTextField(features=["bold", "italic", "link"], blank=True)

    content_panels = Page.content_panels + [FieldPanel("introduction")]
    private_page_options: ClassVar[list[str]] = []

    class Meta:
        abstract = True

    def get_template(self, request: HttpRequest, *args: Any, **kwargs: Any) -> str:
        """One template for every listing (Wagtail gives each page class a template name of its own)."""
        return "search/listing.html"

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from search.results import results_context

        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context.update(results_context(request, fixed_types=self.listed_types))
        return context
