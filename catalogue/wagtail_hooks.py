"""Answers for the rooms below, which may not import this one, and what Wagtail asks of the catalogue."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest
from wagtail import hooks

from accounts.roles import can_read_practitioner_entries
from catalogue.audience import Audience, readable_pages
from catalogue.rich_text import OpenPageLinkHandler
from taxonomy.shelves import READABLE_ENTRIES

hooks.register(READABLE_ENTRIES, readable_pages)


@hooks.register("register_rich_text_features", order=100)
def links_in_text_lead_to_open_pages_only(features: Any) -> None:
    features.register_link_type(OpenPageLinkHandler)


@hooks.register("before_serve_document")
def documents_are_for_practitioners(document: Any, request: HttpRequest) -> None:
    """Uploaded files have no audience of their own yet: until they hang on an entry, they are kept back."""
    if not can_read_practitioner_entries(request.user):
        raise Http404("No document stands at this address, or it is kept for signed-in practitioners.")


@hooks.register("after_move_page")
@hooks.register("after_edit_page")
def say_that_what_stands_below_is_narrow_too(request: HttpRequest, page: Any) -> None:
    """Narrowing goes down the tree by itself and does not come back by itself: the editor should know of both."""
    present: Any = page.specific_class._default_manager.filter(pk=page.pk).first() if page.specific_class else None
    is_narrow = getattr(present, "audience", None) == Audience.PRACTITIONERS
    if is_narrow and present.live and present.numchild:
        messages.warning(
            request,
            f"«{present.title}» is kept for practitioners, and so is everything below it. "
            "To open it again, widen it first and then each entry below.",
        )
