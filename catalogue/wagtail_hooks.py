"""Answers for the rooms below, which may not import this one, and what Wagtail asks of the catalogue."""

from typing import Any

from django.http import Http404, HttpRequest
from wagtail import hooks

from accounts.roles import can_read_practitioner_entries
from catalogue.audience import readable_pages
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
