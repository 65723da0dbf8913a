"""Planned entries into the database, as published pages with their terms: seconds where saving one by one takes hours.

Pages are multi-table models, which `bulk_create` refuses. What it does for plain ones is done here table by table,
with the paths of the tree (django-treebeard) made by hand.
"""

import itertools
import uuid
from collections.abc import Iterable, Iterator
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.core.management.color import no_style
from django.db import connection, transaction
from wagtail.models import Locale, Page

from benchmarks.corpus import PlannedEntry
from catalogue.models import Entry
from home.demo.loading import SECTION_OF, TYPES
from practices.models import ChapterPage, ManualIndexPage, ManualPage
from search.backends.whoosh.changes import indexing_paused
from taxonomy.models import VOCABULARIES

#: Keys of the pages made here begin here, so that they are the same in every database.
FIRST_KEY = 1_000
BATCH = 1_000
_SECTION_BY_KIND = {"case": "cases", "lesson": "lessons", "practice": "practices", "paper": "papers", "event": "events"}


def vocabularies() -> dict[str, list[str]]:
    """Slugs of each vocabulary in its order."""
    return {name: list(model.objects.values_list("slug", flat=True)) for name, model in VOCABULARIES.items()}


class _Parent:
    """A page under which entries are made: where the next one stands in the tree."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.made = itertools.count(page.numchild + 1)
        self.children = page.numchild

    def next_path(self) -> str:
        self.children = next(self.made)
        return str(Page._get_path(self.page.path, self.page.depth + 1, self.children))


def _parents() -> dict[str, _Parent]:
    found: dict[str, Page] = {kind: SECTION_OF[name].objects.get() for kind, name in _SECTION_BY_KIND.items()}
    manuals = ManualIndexPage.objects.get()
    manual = manuals.add_child(
        instance=ManualPage(title="Manual of the benchmark", summary="Holds its recommendations.", audience="public")
    )
    found["recommendation"] = manual.add_child(
        instance=ChapterPage(title="Chapter of the benchmark", summary="Holds its recommendations.", audience="public")
    )
    return {kind: _Parent(Page.objects.get(pk=page.pk)) for kind, page in found.items()}


def _page(entry: PlannedEntry, parent: _Parent, locale: Locale, types: dict[Any, ContentType]) -> Entry:
    model = TYPES[entry.kind]
    values: dict[str, Any] = dict(entry.fields)
    if entry.kind == "recommendation":
        values["statement"] = entry.summary
    if any(field.name == "language" for field in model._meta.get_fields()):
        values["language"] = entry.language
    key = FIRST_KEY + entry.number
    return model(
        id=key,
        page_ptr_id=key,
        path=parent.next_path(),
        depth=parent.page.depth + 1,
        title=entry.title,
        draft_title=entry.title,
        slug=entry.slug,
        url_path=f"{parent.page.url_path}{entry.slug}/",
        content_type=types[model],
        locale=locale,
        translation_key=uuid.UUID(int=entry.key),
        live=True,
        first_published_at=entry.published_at,
        last_published_at=entry.published_at,
        latest_revision_created_at=entry.published_at,
        summary=entry.summary,
        audience=entry.audience,
        is_demonstration=True,
        year=entry.published_at.year,
        reviewed_on=entry.published_at.date(),
        **values,
    )


def _insert(model: Any, pages: list[Any]) -> None:
    fields = model._meta.local_concrete_fields
    most = connection.ops.bulk_batch_size(fields, pages)
    for begin in range(0, len(pages), most):
        model._base_manager._insert(pages[begin : begin + most], fields=fields, using=connection.alias)


def _batches(entries: Iterable[PlannedEntry]) -> Iterator[list[PlannedEntry]]:
    waiting = iter(entries)
    while batch := list(itertools.islice(waiting, BATCH)):
        yield batch


def write(entries: Iterable[PlannedEntry]) -> int:
    """Writes all entries below the pages that every installation has. Returns how many there were."""
    locale, types = Locale.get_default(), {model: ContentType.objects.get_for_model(model) for model in TYPES.values()}
    terms = {name: dict(model.objects.values_list("slug", "pk")) for name, model in VOCABULARIES.items()}
    count = 0
    with indexing_paused():
        parents = _parents()
        for batch in _batches(entries):
            pages = [_page(entry, parents[entry.kind], locale, types) for entry in batch]
            by_model: dict[Any, list[Any]] = {}
            for page in pages:
                by_model.setdefault(type(page), []).append(page)
            with transaction.atomic():
                _insert(Page, pages)
                for model, own in by_model.items():
                    _insert(model, own)
                for name, known in terms.items():
                    rows = VOCABULARIES[name].tagged_model()
                    rows._default_manager.bulk_create(
                        rows(tag_id=known[slug], content_object_id=page.pk)
                        for entry, page in zip(batch, pages, strict=True)
                        for slug in entry.terms[name]
                    )
            count += len(batch)
        for parent in parents.values():
            Page.objects.filter(pk=parent.page.pk).update(numchild=parent.children)
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), [Page]):
            cursor.execute(statement)
    return count
