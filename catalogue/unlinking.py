"""Taking an entry out of the texts of others: the link goes, the words stay, unless they are the entry's title.

In rows and in revisions alike: a revision that is published later must not bring a title back, nor a dead number.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from html import escape, unescape
from typing import Any
from urllib.parse import quote, urlsplit

from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Q, TextField
from django.db.models.functions import Cast
from wagtail.blocks import StreamValue
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page, ReferenceIndex, Revision

from catalogue.addresses import plain_path
from catalogue.audience import entry_models
from catalogue.models import EntryLink
from catalogue.models.entry import Entry
from catalogue.signals import readers_changed
from catalogue.streams import without_choices, without_choices_in_revision

INSTEAD = "(an entry that was withdrawn)"
_LINK = re.compile(r"<a\b([^>]*)>(.*?)</a>", re.IGNORECASE | re.DOTALL)
_ID = re.compile(r"""\bid=["']?(\d+)""")
_TARGET = re.compile(r"""\bhref=["']([^"']+)""", re.IGNORECASE)


@dataclass(frozen=True)
class Unlinking:
    """Which entries go out of the texts of others: by number, by the words they were called by, by address."""

    page_ids: frozenset[int]
    titles: tuple[str, ...] = ()
    addresses: frozenset[str] = field(default_factory=frozenset)

    @property
    def keys(self) -> list[str]:
        """The numbers as generic relations hold them."""
        return [str(pk) for pk in self.page_ids]

    def without_links(self, html: str) -> str:
        """Rich text as the database holds it, without links to these pages."""
        return _LINK.sub(self._replaced, html)

    def _replaced(self, found: re.Match[str]) -> str:
        if not self._leads_there(found[1]):
            return found[0]
        plain = unescape(re.sub(r"<[^>]+>", "", found[2])).casefold()
        return INSTEAD if any(title.casefold() in plain for title in self.titles) else found[2]

    def _leads_there(self, marks: str) -> bool:
        if "linktype" in marks:
            number = _ID.search(marks)
            return "page" in marks and number is not None and int(number[1]) in self.page_ids
        target = _TARGET.search(marks)
        return target is not None and plain_path(urlsplit(unescape(target[1])).path) in self.addresses

    def in_row(self, page: Any) -> dict[str, Any]:
        """New values of the fields of another entry that lead to these."""
        changes: dict[str, Any] = {}
        for own in page._meta.concrete_fields:
            value: Any = getattr(page, own.attname)
            if isinstance(own, RichTextField):
                if (after := self.without_links(value or "")) != (value or ""):
                    changes[own.attname] = after
            elif isinstance(own, StreamField):
                before = list(value.raw_data)
                raw = without_choices(own.stream_block, _walked(before, self.without_links), self.page_ids)
                if raw != before:
                    changes[own.attname] = StreamValue(own.stream_block, raw, is_lazy=True)
        return changes

    def in_revision(self, revision: Any) -> dict[str, Any]:
        """What another entry's version holds, without these."""
        content: dict[str, Any] = _walked(revision.content, self.without_links)
        if links := content.get("links_out"):
            content["links_out"] = [link for link in links if link.get("to") not in self.page_ids]
        model = revision.content_type.model_class()
        return without_choices_in_revision(model, content, self.page_ids) if model else content


def _walked(value: Any, change: Callable[[str], str]) -> Any:
    """The same JSON with every text changed; a text that holds JSON itself (a stream in a revision) is walked too."""
    if isinstance(value, dict):
        return {key: _walked(inner, change) for key, inner in value.items()}
    if isinstance(value, list):
        return [_walked(inner, change) for inner in value]
    if not isinstance(value, str) or "<a" not in value:
        return value
    if value[:1] in "[{":
        try:
            return json.dumps(_walked(json.loads(value), change))
        except ValueError:
            pass
    return change(value)


def unlink_everywhere(going: Unlinking) -> dict[str, int]:
    """Links from other entries to these, in rows and revisions, with the notes written beside them."""
    links = EntryLink.objects.filter(to__in=going.page_ids).exclude(page__in=going.page_ids)
    changed = []
    for page, changes in rows_naming(going):
        # In the row itself, so that nothing of the text is written to a log on the way.
        type(page).objects.filter(pk=page.pk).update(**changes)
        changed.append(page.pk)
    if changed:
        readers_changed.send(sender=Entry, page_ids=changed)
    revisions = 0
    for revision, content in revisions_naming(going):
        Revision.objects.filter(pk=revision.pk).update(content=content)
        revisions += 1
    return {
        "links from other entries": links.delete()[0],
        "links in texts": len(changed),
        "revisions of other entries": revisions,
    }


def rows_naming(going: Unlinking) -> Iterator[tuple[Any, dict[str, Any]]]:
    """Other entries whose text leads to these, each with what would stand in its place."""
    found = ReferenceIndex.objects.filter(
        to_content_type=ContentType.objects.get_for_model(Page), to_object_id__in=going.keys
    )
    keys = {int(key) for key in found.values_list("object_id", flat=True) if key.isdigit()}
    keys |= set(pages_saying(going.addresses))
    for page in Page.objects.filter(pk__in=keys - going.page_ids).order_by("pk").specific():
        if changes := going.in_row(page):
            yield page, changes


def pages_saying(words: Iterable[str]) -> Iterator[int]:
    """Entries in any of whose texts one of these stands, in any of the ways in which fields hold text."""
    wanted = ways_of_writing(words)
    for model in entry_models() if wanted else ():
        texts = {one.name: Cast(one.name, TextField()) for one in model._meta.concrete_fields if _is_text(one)}
        said = Q()
        for name in texts:
            for word in wanted:
                said |= Q(**{f"as_text_{name}__icontains": word})
        rows: Any = model._default_manager.annotate(**{f"as_text_{name}": cast for name, cast in texts.items()})
        yield from rows.filter(said).values_list("pk", flat=True)


def ways_of_writing(words: Iterable[str]) -> set[str]:
    """Words or addresses as plain text, rich text and streams hold them."""
    ways: set[str] = set()
    for word in filter(None, words):
        ways.update({word, escape(word), quote(word), json.dumps(word)[1:-1], json.dumps(escape(word))[1:-1]})
    return ways


def _is_text(own: Any) -> bool:
    return isinstance(own, (models.CharField, models.TextField, StreamField)) and own.model is not Page


def revisions_naming(going: Unlinking) -> Iterator[tuple[Any, dict[str, Any]]]:
    """Versions of other entries that lead to these, each with what would stand in its place."""
    wanted = Q(written__contains="linktype")
    for pk in going.page_ids:
        wanted |= Q(written__contains=f'": {pk}')  # a link of the «Links» tab, or a choice in a stream
    for address in ways_of_writing(going.addresses):
        wanted |= Q(written__icontains=address)
    rows: models.QuerySet[Any] = Revision.objects.exclude(object_id__in=going.keys)
    for revision in rows.annotate(written=Cast("content", TextField())).filter(wanted).iterator():
        content = going.in_revision(revision)
        if content != revision.content:
            yield revision, content
