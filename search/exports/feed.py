"""Results as an Atom feed (RFC 4287): a search to follow in a feed reader."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed

from catalogue.feeds import EntryFeed, in_xml
from catalogue.models import Entry
from search.exports.found import Found
from search.exports.records import Record, publisher


class _Atom(Atom1Feed):
    """Says the language of each entry, and of a feed with nothing in it no moment that changes at every look."""

    def item_attributes(self, item: dict[str, Any]) -> dict[str, str]:
        return super().item_attributes(item) | {"xml:lang": item["language"]}

    def latest_post_date(self) -> datetime:
        return super().latest_post_date() if self.items else datetime(1970, 1, 1, tzinfo=UTC)


class SearchFeed(EntryFeed):
    """One search's results as the feeds of the catalogue tell entries, under the same ids.

    The author is the exchange; RFC 4287 wants one, and a person is never named.
    """

    feed_type = _Atom

    def __init__(self, found: Found, records: Iterable[Record], question: str) -> None:
        self._found = found
        self._question = question
        self._keywords = {
            hit.entry.pk: [record.type_label, *record.keywords] for hit, record in zip(found.hits, records, strict=True)
        }

    def get_object(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        return None

    def items(self, obj: Any) -> list[Any]:
        return [hit.entry for hit in self._found.hits]

    def title(self, obj: Any) -> str:
        words = self._found.request.words
        return in_xml(f"{publisher()}: search for “{words}”" if words else f"{publisher()}: search")

    def subtitle(self, obj: Any) -> str:
        return "What this search finds, as far as it is open to whoever asks."

    def link(self, obj: Any) -> str:
        return reverse("search:search") + self._question

    def feed_url(self, obj: Any) -> str:
        return reverse("search:export", args=["atom"]) + self._question

    def author_name(self, obj: Any) -> str:
        return publisher()

    def item_categories(self, item: Entry) -> list[str]:
        return [in_xml(name) for name in dict.fromkeys(self._keywords[item.pk])]

    def item_extra_kwargs(self, item: Entry) -> dict[str, Any]:
        return {"language": item.language}
