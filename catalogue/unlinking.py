"""Taking an entry out of the texts of others: the link goes, the words stay, unless they are the entry's title.

In rows and in revisions alike: a revision that is published later must not bring a title back.
"""

import json
import re
from collections.abc import Callable, Iterable
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Q, TextField
from django.db.models.functions import Cast
from wagtail.blocks import StreamValue
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page, ReferenceIndex, Revision

from catalogue.models import EntryLink
from catalogue.models.entry import Entry
from catalogue.signals import readers_changed

INSTEAD = "(withdrawn)"
_LINK = re.compile(r"<a\b([^>]*)>(.*?)</a>", re.IGNORECASE | re.DOTALL)
_ID = re.compile(r"""\bid=["']?(\d+)""")


def without_links(html: str, page_ids: frozenset[int], titles: Iterable[str]) -> str:
    """Rich text as the database holds it, without links to these pages."""

    def replaced(found: re.Match[str]) -> str:
        marks, words = found[1], found[2]
        number = _ID.search(marks)
        if "linktype" not in marks or "page" not in marks or number is None or int(number[1]) not in page_ids:
            return found[0]
        plain = re.sub(r"<[^>]+>", "", words).casefold()
        return INSTEAD if any(title.casefold() in plain for title in titles) else words

    return _LINK.sub(replaced, html)


def _walked(value: Any, change: Callable[[str], str]) -> Any:
    """The same JSON with every text changed; a text that holds JSON itself (a stream in a revision) is walked too."""
    if isinstance(value, dict):
        return {key: _walked(inner, change) for key, inner in value.items()}
    if isinstance(value, list):
        return [_walked(inner, change) for inner in value]
    if not isinstance(value, str) or "linktype" not in value:
        return value
    if value[:1] in "[{":
        try:
            return json.dumps(_walked(json.loads(value), change))
        except ValueError:
            pass
    return change(value)


def unlink_everywhere(page_ids: Iterable[int], titles: Iterable[str]) -> dict[str, int]:
    """Links from other entries to these, in rows and revisions, with the notes written beside them."""
    ids, words = frozenset(page_ids), [title for title in titles if title]

    def change(html: str) -> str:
        return without_links(html, ids, words)

    return {
        "links from other entries": EntryLink.objects.filter(to__in=ids).exclude(page__in=ids).delete()[0],
        "links in texts": _unlink_rows(ids, change),
        "revisions of other entries": _unlink_revisions(ids, change),
    }


def _unlink_rows(ids: frozenset[int], change: Callable[[str], str]) -> int:
    found = ReferenceIndex.objects.filter(
        to_content_type=ContentType.objects.get_for_model(Page),
        to_object_id__in=[str(pk) for pk in ids],
    ).exclude(object_id__in=[str(pk) for pk in ids])
    keys = {int(key) for key in found.values_list("object_id", flat=True) if key.isdigit()}
    changed = []
    for page in Page.objects.filter(pk__in=keys).specific():
        changes = {}
        for field in page._meta.concrete_fields:
            if isinstance(field, RichTextField):
                before = getattr(page, field.attname) or ""
                if (after := change(before)) != before:
                    changes[field.attname] = after
            elif isinstance(field, StreamField):
                _unlink_stream(page, field, change, changes)
        if changes:
            # In the row itself, so that nothing of the text is written to a log on the way.
            type(page).objects.filter(pk=page.pk).update(**changes)
            changed.append(page.pk)
    if changed:
        readers_changed.send(sender=Entry, page_ids=changed)
    return len(changed)


def _unlink_stream(page: Any, field: Any, change: Callable[[str], str], changes: dict[str, Any]) -> None:
    value: Any = getattr(page, field.attname)
    before = list(value.raw_data)
    after = _walked(before, change)
    if after != before:
        changes[field.attname] = StreamValue(field.stream_block, after, is_lazy=True)


def _unlink_revisions(ids: frozenset[int], change: Callable[[str], str]) -> int:
    rows: models.QuerySet[Any] = Revision.objects.exclude(object_id__in=[str(pk) for pk in ids])
    wanted = Q(written__contains="linktype")
    for pk in ids:
        wanted |= Q(written__contains=f'"to": {pk}')
    changed = 0
    for revision in rows.annotate(written=Cast("content", TextField())).filter(wanted).iterator():
        content = _walked(revision.content, change)
        if links := content.get("links_out"):
            content["links_out"] = [link for link in links if link.get("to") not in ids]
        if content != revision.content:
            Revision.objects.filter(pk=revision.pk).update(content=content)
            changed += 1
    return changed
