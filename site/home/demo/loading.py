"""Demonstration files to live pages: missing ones are made, existing ones are left as their editors have them."""

import json
from collections.abc import Callable, Iterable
from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone
from wagtail.documents import get_document_model
from wagtail.models import Page, ReferenceIndex
from wagtail.signal_handlers import disable_reference_index_auto_update

from catalogue.attachments import extract_text
from catalogue.models import Entry, EntryAttachment, EntryLink
from home.demo.documents import demo_document
from home.demo.reading import DemoFile, DemoFileError, read_all, to_html
from lessons.models import CaseStudyIndexPage, CaseStudyPage, LessonIndexPage, LessonPage
from papers.models import EventIndexPage, EventPage, PaperIndexPage, PaperPage
from practices.models import (
    ChapterPage,
    ManualIndexPage,
    ManualPage,
    PracticeIndexPage,
    PracticePage,
    RecommendationPage,
)
from search.backends.whoosh.changes import indexing_paused
from taxonomy.models import VOCABULARIES

TYPES: dict[str, type[Entry]] = {
    "case": CaseStudyPage,
    "lesson": LessonPage,
    "practice": PracticePage,
    "manual": ManualPage,
    "chapter": ChapterPage,
    "recommendation": RecommendationPage,
    "paper": PaperPage,
    "event": EventPage,
}
SECTION_OF: dict[str, type[Page]] = {
    "cases": CaseStudyIndexPage,
    "lessons": LessonIndexPage,
    "practices": PracticeIndexPage,
    "manuals": ManualIndexPage,
    "papers": PaperIndexPage,
    "events": EventIndexPage,
}
PASSAGES = ("key_outcomes", "discussion", "recommendations", "practices")
READING = ("reading", "sources")
NOT_FIELDS = {"links", "attachments", "slug", "type", *(model.plural for model in VOCABULARIES.values())}


def load_demo(progress: Callable[[Iterable[DemoFile], str], Iterable[DemoFile]] | None = None) -> dict[str, int]:
    """Makes the missing demonstration entries, in one transaction. Returns how many were made per type.

    Raises DemoFileError, naming file and remedy, and leaves nothing behind. `progress` wraps the two passes.
    Run `update_index` afterwards.
    """
    watch = progress or (lambda files, label: files)
    files = read_all()
    # Both indexes are brought up to date once at the end rather than at each of some 200 saves.
    with indexing_paused(), disable_reference_index_auto_update(), transaction.atomic():
        terms = _terms()
        pages: dict[str, Page] = {key: model.objects.get() for key, model in SECTION_OF.items()}
        made: list[DemoFile] = []
        for file in watch(files, "Entries"):
            existing = pages[file.parent_key].get_children().filter(slug=_slug(file)).first()
            if existing is not None:
                pages[file.key] = existing.specific
                continue
            pages[file.key] = _make(file, pages, terms)
            made.append(file)
        for file in watch(made, "Links"):
            _attach(file, pages)
            _link(file, pages)
        for file in made:
            ReferenceIndex.create_or_update_for_object(pages[file.key])
    counts: dict[str, int] = {}
    for file in made:
        counts[file.kind] = counts.get(file.kind, 0) + 1
    return counts


def _slug(file: DemoFile) -> str:
    return str(file.facts.get("slug") or file.key.rpartition("/")[2])


def _terms() -> dict[str, dict[str, Any]]:
    return {model.plural: {term.slug: term for term in model.objects.all()} for model in VOCABULARIES.values()}


def _make(file: DemoFile, pages: dict[str, Page], terms: dict[str, dict[str, Any]]) -> Entry:
    model = TYPES[file.kind]
    fields = {name for field in model._meta.get_fields() if (name := getattr(field, "attname", None))}
    values: dict[str, Any] = {}
    for name, value in {**file.facts, **file.sections}.items():
        if name in NOT_FIELDS or value is None:
            continue
        if name in PASSAGES and isinstance(value, list):
            value = _stream("passage", [_passage(name, item, pages, file) for item in value])
        elif name in READING and isinstance(value, list):
            value = _stream("item", [{"year": None, "url": "", "note": "", **item} for item in value])
        elif isinstance(value, list):
            value = "\n".join(str(item) for item in value)
        if name not in fields:
            raise DemoFileError(f"{file.path.name}: «{name}» is not a field of a {model.type_label.lower()}.")
        values[name] = value
    now = timezone.now()
    page = model(**values, slug=_slug(file), live=True, first_published_at=now, last_published_at=now)
    for plural, known in terms.items():
        wanted = [str(slug) for slug in file.facts.get(plural) or []]
        unknown = [slug for slug in wanted if slug not in known]
        if unknown:
            raise DemoFileError(
                f"{file.path.name}: not in the vocabulary «{plural}»: {', '.join(unknown)}. "
                "Run `manage.py load_vocabularies` first, or mend the tag."
            )
        getattr(page, plural).set([known[slug] for slug in wanted])
    try:
        pages[file.parent_key].add_child(instance=page)
    except ValidationError as error:
        raise DemoFileError(f"{file.path.name}: {error}") from error
    return page


def _stream(block: str, values: list[dict[str, Any]]) -> str:
    """A stream field's value as it is stored: it takes keys of pages, which do not have to be loaded for it."""
    return json.dumps([{"type": block, "value": value} for value in values])


def _passage(name: str, item: dict[str, Any], pages: dict[str, Page], file: DemoFile) -> dict[str, Any]:
    text = to_html(str(item["text"]))
    if name in ("key_outcomes", "discussion"):
        return {"heading": item["heading"], "text": text}
    link = item.get("link")
    if link and link not in pages:
        raise DemoFileError(f"{file.path.name}: «{link}» is not an entry that was made before it.")
    return {"text": text, "entry": pages[link].pk if link else None}


def _attach(file: DemoFile, pages: dict[str, Page]) -> None:
    """Hangs the entry's files on it, their words read already: there may be no worker yet."""
    page = pages[file.key]
    for position, attached in enumerate(file.facts.get("attachments") or []):
        content = ContentFile(demo_document(attached["file"]), name=attached["file"])
        document = get_document_model().objects.create(title=attached["title"], file=content)
        extract_text(document.extracted_text)
        page.attachments.add(
            EntryAttachment(
                document=document,
                title=attached["title"],
                note=attached.get("note") or "",
                sort_order=position,
            )
        )
    page.attachments.commit()


def _link(file: DemoFile, pages: dict[str, Page]) -> None:
    """Writes the links and a first revision that holds everything (the page itself is live already)."""
    page = pages[file.key]
    for position, link in enumerate(file.facts.get("links") or []):
        target = pages.get(link["to"])
        if target is None:
            raise DemoFileError(f"{file.path.name}: it links to «{link['to']}», which is not an entry.")
        kind = EntryLink.Kind(link.get("kind", EntryLink.Kind.ABOUT))
        page.links_out.add(EntryLink(to_id=target.pk, kind=kind, note=link.get("note") or "", sort_order=position))
    page.links_out.commit()
    revision = page.save_revision(changed=False, clean=False)
    Page.objects.filter(pk=page.pk).update(live_revision=revision)
