"""Atom feeds (RFC 4287) of the newest entries. A feed has no reader: it holds what a visitor may read, whoever asks.

So it may be cached, passed on and read by programs. It names no authors: who wrote an entry is not told.
"""

import re
from datetime import datetime
from typing import Any

from django.conf import settings
from django.contrib.syndication.views import Feed
from django.http import Http404, HttpRequest
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape
from wagtail.models import Page, PageQuerySet

from catalogue.audience import entry_models, readable_pages
from catalogue.days import day_of
from catalogue.models import Entry
from catalogue.querysets import ALL_TAGS
from taxonomy.former_terms import find_term
from taxonomy.models import VOCABULARIES, Term
from taxonomy.shown import showing

ENTRIES = 30
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def in_xml(text: str) -> str:
    """Text without the characters that XML 1.0 cannot hold, which a paste from elsewhere may bring."""
    return _NOT_IN_XML.sub("", text)


class EntryFeed(Feed[Entry, Any]):
    """The newest entries of all types."""

    feed_type = Atom1Feed
    feed_copyright = None

    def pages(self, obj: Any) -> PageQuerySet[Any]:
        return readable_pages(None)

    def items(self, obj: Any) -> list[Any]:
        newest = self.pages(obj).order_by("-first_published_at", "-pk")[:ENTRIES]
        order = {pk: place for place, pk in enumerate(newest.values_list("pk", flat=True))}
        entries = Page.objects.filter(pk__in=order).specific().prefetch_related(*ALL_TAGS)
        return sorted(entries, key=lambda entry: order[entry.pk])

    def title(self, obj: Any) -> str:
        return f"{settings.WAGTAIL_SITE_NAME}: newest entries"

    def subtitle(self, obj: Any) -> str:
        return "What has been published last, as far as it is open to everyone."

    def link(self, obj: Any) -> str:
        return "/"

    def item_title(self, item: Entry) -> str:
        return in_xml(item.title)

    def item_description(self, item: Entry) -> str:
        return escape(in_xml(item.summary))  # Atom takes a summary for HTML

    def item_link(self, item: Entry) -> str:
        return item.get_url() or "/"

    def item_pubdate(self, item: Entry) -> datetime | None:
        return day_of(item.first_published_at)

    def item_updateddate(self, item: Entry) -> datetime | None:
        return day_of(item.last_published_at or item.first_published_at)

    def item_categories(self, item: Entry) -> list[str]:
        terms = [term.name for vocabulary in VOCABULARIES for term in item.tags_of(vocabulary)]
        return [in_xml(name) for name in dict.fromkeys([item.type_label, *terms])]


class TypeFeed(EntryFeed):
    """The newest entries of one type."""

    def get_object(self, request: HttpRequest, type_key: str) -> type[Entry]:
        for model in entry_models():
            if model.type_key == type_key:
                return model
        raise Http404("There is no such type of entry.")

    def pages(self, obj: type[Entry]) -> PageQuerySet[Any]:
        return readable_pages(None, [obj])

    def title(self, obj: type[Entry]) -> str:
        return f"{settings.WAGTAIL_SITE_NAME}: {obj.type_label_plural.lower()}"

    def link(self, obj: type[Entry]) -> str:
        return f"/search/?type={obj.type_key}"


class TermFeed(EntryFeed):
    """The newest entries under one term. An address that the term had before goes on working."""

    def get_object(self, request: HttpRequest, address: str, slug: str) -> Term:
        for model in VOCABULARIES.values():
            if model.address() == address:
                term = find_term(model.vocabulary, slug)
                if term is not None:
                    return term
        raise Http404("There is no such term.")

    def pages(self, obj: Term) -> PageQuerySet[Any]:
        return readable_pages(None).filter(showing(obj))

    def title(self, obj: Term) -> str:
        return in_xml(f"{settings.WAGTAIL_SITE_NAME}: {obj.name}")

    def link(self, obj: Term) -> str:
        return reverse("taxonomy:term", args=[obj.address(), obj.slug])
