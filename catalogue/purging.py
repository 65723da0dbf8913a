"""Everything in the database that knows of an entry, in the order in which it has to go.

Deleting a page by Wagtail's own way leaves its title in the log, its text in forms that were being edited, and its
words under links. What is where was found with a planted word (tests/catalogue/taken_away).
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.contrib.sessions.models import Session
from django.db.models import Q, TextField
from django.db.models.functions import Cast
from django.utils.http import urlencode
from wagtail.admin.models import EditingSession, FormState
from wagtail.models import (
    AbstractPage,
    ModelLogEntry,
    Page,
    PageLogEntry,
    ReferenceIndex,
    Revision,
    TaskState,
    WorkflowState,
)

from catalogue.addresses import Addresses
from catalogue.files_of_entries import files_used_by
from catalogue.unlinking import Unlinking, unlink_everywhere

#: Shorter titles are too common to be looked for by themselves.
SHORTEST = 4


@dataclass(frozen=True)
class Leaving:
    """Entries on their way out, and by which words they were called."""

    pages: tuple[Any, ...]
    page_ids: tuple[int, ...]
    titles: frozenset[str]
    addresses: frozenset[str] = frozenset()

    @classmethod
    def of(cls, pages: Iterable[Any]) -> "Leaving":
        members = tuple(pages)
        ids = tuple(page.pk for page in members)
        titles = {title for page in members for title in (page.title, page.draft_title, page.seo_title)}
        for content in _revisions(ids).values_list("content", flat=True):
            titles.update(str(content.get(name, "")) for name in ("title", "draft_title", "seo_title"))
        known = frozenset(title for title in titles if title and len(title) >= SHORTEST)
        return cls(members, ids, known, frozenset().union(*(Addresses.of(page).paths for page in members)))

    @property
    def unlinking(self) -> Unlinking:
        return Unlinking(frozenset(self.page_ids), tuple(sorted(self.titles)), self.addresses)


def _page_types() -> list[int]:
    return [pk for pk, model in _models().items() if issubclass(model, Page)]


def _models() -> dict[int, Any]:
    known = {kind.pk: kind.model_class() for kind in ContentType.objects.all()}
    return {pk: model for pk, model in known.items() if model is not None}


def _revisions(ids: Iterable[int]) -> Any:
    return Revision.objects.filter(base_content_type__in=_page_types(), object_id__in=[str(pk) for pk in ids])


def purge_rows(leaving: Leaving) -> dict[str, int]:
    """Deletes the pages and what hangs on them. Call it in a transaction. Returns {what: how many}."""
    ids, texts = list(leaving.page_ids), [str(pk) for pk in leaving.page_ids]
    types = _page_types()
    counts = unlink_everywhere(leaving.unlinking)
    files = [used.file for used in files_used_by(list(leaving.pages)) if not used.has_others]
    states = WorkflowState.objects.filter(base_content_type__in=types, object_id__in=texts)
    counts["task states"] = TaskState.objects.filter(workflow_state__in=states).delete()[0]
    counts["workflow states"] = states.delete()[0]
    counts["forms being edited"] = _forms(leaving, types, texts).delete()[0]
    counts["forms being edited"] += EditingSession.objects.filter(content_type__in=types, object_id__in=texts).delete()[
        0
    ]
    counts["revisions"] = len(_revisions(ids))
    for page in sorted(leaving.pages, key=lambda page: -page.depth):
        counts["comments"] = counts.get("comments", 0) + page.wagtail_admin_comments.count()
        # The page's own way of being deleted, without Wagtail's note of the title in the log.
        super(AbstractPage, page).delete()
    counts["pages"] = len(ids)
    _revisions(ids).delete()
    for file in files:
        file.delete()
    counts["files"] = len(files)
    counts["log entries"] = _log_entries(leaving, files)
    counts["references"] = ReferenceIndex.objects.filter(
        Q(base_content_type__in=types, object_id__in=texts) | Q(to_content_type__in=types, to_object_id__in=texts)
    ).delete()[0]
    counts["sessions"] = _clean_sessions(leaving.titles)
    return counts


def _forms(leaving: Leaving, types: list[int], texts: list[str]) -> Any:
    """What is typed in forms, kept for previews: of the entry itself, and whatever names it."""
    wanted = Q(content_type__in=types, object_id__in=texts)
    for title in leaving.titles:
        wanted |= Q(data__icontains=urlencode({"": title})[1:])
    return FormState.objects.filter(wanted)


def _log_entries(leaving: Leaving, files: Iterable[Any]) -> int:
    """Of the entry itself, of its files, and those of other pages that name it (moved from, copied from)."""
    named = Q(label__in=leaving.titles)
    for title in leaving.titles:
        for written in {json.dumps(title), json.dumps(title, ensure_ascii=False)}:
            named |= Q(written__contains=written)
    gone = 0
    for entries, own in (
        (PageLogEntry.objects.all(), Q(page_id__in=leaving.page_ids)),
        (ModelLogEntry.objects.all(), _of_files(files)),
    ):
        gone += entries.annotate(written=Cast("data", TextField())).filter(named | own).delete()[0]
    return gone


def _of_files(files: Iterable[Any]) -> Q:
    found = Q(pk__in=[])
    for file in files:
        # A deleted object has lost its number; the log knows it by its title.
        found |= Q(content_type=ContentType.objects.get_for_model(type(file)), label=file.title)
    return found


def _clean_sessions(titles: frozenset[str]) -> int:
    """Messages that wait to be shown («“…” was published») are kept with the session of whoever did it."""
    changed = 0
    if not titles:
        return changed
    for session in Session.objects.iterator():
        kept = session.get_decoded()
        told = [key for key, value in kept.items() if any(title in _as_text(value) for title in titles)]
        if told:
            for key in told:
                del kept[key]
            session.session_data = Session.objects.encode(kept)
            session.save()
            changed += 1
    return changed


def _as_text(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    # Messages are kept as a JSON text within the JSON.
    return text + text.replace('\\"', '"').encode().decode("unicode_escape", "replace")
