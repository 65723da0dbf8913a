"""From a parsed source to linked draft pages: the half of the importer that knows the database.

Everything is a draft, kept for practitioners, until an editor has looked. What found no field of its own is put
under «Not placed by the import» on the first draft, so that it is in front of whoever edits it.
"""

import html
import json
import re
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.text import slugify
from wagtail.models import Page

from catalogue.models import Entry, EntryLink
from catalogue.text import first_sentences
from lessons.models import LessonIndexPage, LessonPage
from papers.importing.model import (
    ConclusionPaper,
    EventOutcome,
    Paragraph,
    ParsedSource,
    Passage,
    SourceError,
)
from papers.models import EventIndexPage, EventPage, PaperIndexPage, PaperPage
from practices.models import (
    ChapterPage,
    ManualIndexPage,
    ManualPage,
    PracticeIndexPage,
    PracticePage,
    RecommendationPage,
)
from taxonomy.models import Country

SUMMARY_LIMIT = 300
STATEMENT_LIMIT = 600
TITLE_LIMIT = 200
NOT_PLACED = "Not placed by the import"
COLLECTING_MANUAL = "Recommendations from papers"


@dataclass
class DraftReport:
    """What an import made and what it leaves to the editor."""

    drafts: list[Entry] = field(default_factory=list)
    language: str = settings.LANGUAGE_CODE
    unplaced: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def as_dict(self) -> dict[str, Any]:
        return {
            "drafts": [
                {
                    "type": draft.type_key,
                    "title": draft.title,
                    "edit": reverse("wagtailadmin_pages:edit", args=[draft.pk]),
                }
                for draft in self.drafts
            ],
            "unplaced": self.unplaced,
            "notes": self.notes,
        }


@transaction.atomic
def draft_source(
    *, parsed: ParsedSource, origin: str, fingerprint: str, title: str = "", again: bool = False
) -> DraftReport:
    """Makes the drafts of one document, all or none.

    `origin` (a file's name) and `fingerprint` (a digest of its text) go into the drafts' «where this comes from»;
    a document whose fingerprint is known raises SourceError unless `again` is set. `title` overrides the document's.
    """
    earlier = Page.objects.filter(pk__in=_imported(fingerprint)).first()
    if earlier is not None and not again:
        raise SourceError(
            f"This document was imported before, as «{earlier.title}» (page {earlier.pk}). "
            "Edit those drafts or delete them first; or say --again to make a second set."
        )
    report = DraftReport(
        unplaced=[f"line {line.line_number}: {line.text}" for line in parsed.unplaced],
        notes=[*parsed.notes, *parsed.repairs],
    )
    if parsed.language in dict(settings.LANGUAGES):
        report.language = parsed.language
    else:
        report.notes.append("The language of the text could not be told: set it under «Audience and source».")
    source_note = (
        f"Imported from {origin} (fingerprint {fingerprint[:16]}). Wording is the source's: rewrite before publishing."
    )
    if isinstance(parsed.document, EventOutcome):
        _draft_event_outcome(parsed, parsed.document, report, source_note, title)
    else:
        _draft_conclusion_paper(parsed, parsed.document, report, source_note, title)
    if any(isinstance(draft, RecommendationPage) for draft in report.drafts):
        report.notes.append("Publish the manual and the chapter before the recommendations that stand under them.")
    report.notes.append("Every draft needs tags: challenges, target groups and phases are left to the editor.")
    return report


def _imported(fingerprint: str) -> list[int]:
    mark = f"fingerprint {fingerprint[:16]}"
    return [
        pk
        for model in (EventPage, PaperPage)
        for pk in model.objects.filter(source_note__contains=mark).values_list("pk", flat=True)
    ]


def _draft_event_outcome(
    parsed: ParsedSource, document: EventOutcome, report: DraftReport, source_note: str, title: str
) -> None:
    event = _draft(
        EventIndexPage.objects.get(),
        EventPage(
            title=_fit(title or document.title or _working_title(document)),
            summary=_summary(document.description, "The outcome of an event."),
            kind=_choice(EventPage.Kind, document.event_kind),
            description=_prose(document.description) + _notes(document.footnotes) + _not_placed(parsed),
            goals=_prose(document.goals),
            published_on=document.publication_date,
            author=document.author[:TITLE_LIMIT],
            topics=", ".join(document.topics)[:250],
        ),
        report,
        source_note,
    )
    _tag_countries(event, document.countries, report)
    for reflection in document.reflections:
        _draft(
            LessonIndexPage.objects.get(),
            LessonPage(
                title=_fit(reflection.heading),
                summary=first_sentences(reflection.text, SUMMARY_LIMIT),
                observation=_rich(reflection.html),
                year=document.publication_date.year if document.publication_date else None,
            ),
            report,
            source_note,
            source=event,
        )


def _draft_conclusion_paper(
    parsed: ParsedSource, document: ConclusionPaper, report: DraftReport, source_note: str, title: str
) -> None:
    name = title or document.title or "Conclusion paper without a title"
    starts_on, ends_on = document.event_dates or (None, None)
    event = _draft(
        EventIndexPage.objects.get(),
        EventPage(
            title=_fit(f"{document.event_name}: {name}" if document.event_name else f"Event of «{name}»"),
            summary=first_sentences(f"{document.event_name} {document.event_when}".strip() or name, SUMMARY_LIMIT),
            kind=_choice(EventPage.Kind, document.event_kind),
            starts_on=starts_on,
            ends_on=ends_on,
            place=document.event_place[:150],
            is_online=document.is_online,
            published_on=document.published_on,
        ),
        report,
        source_note,
    )
    chapter = _chapter_for(name, report, source_note, event)
    recommendations = [
        _draft(
            chapter,
            RecommendationPage(
                title=_fit(passage.heading),
                summary=first_sentences(passage.text, SUMMARY_LIMIT),
                statement=first_sentences(passage.text, STATEMENT_LIMIT),
                rationale=_rich(passage.html) if len(passage.text) > STATEMENT_LIMIT else "",
            ),
            report,
            source_note,
        )
        for passage in document.recommendations
    ]
    practices = [
        _draft(
            PracticeIndexPage.objects.get(),
            PracticePage(
                title=_fit(practice.name),
                also_known_as=practice.acronym,
                summary=first_sentences(practice.text, SUMMARY_LIMIT),
                intervention=_rich(practice.html),
            ),
            report,
            source_note,
        )
        for practice in document.practices
    ]
    discussion = [_passage(passage) for passage in document.discussion]
    if document.discussion_introduction:
        discussion.insert(0, {"heading": "Introduction", "text": _prose(document.discussion_introduction)})
    if document.footnotes:
        discussion.append({"heading": "Notes", "text": _notes(document.footnotes)})
    if parsed.unplaced:
        discussion.append({"heading": NOT_PLACED, "text": _list(line.text for line in parsed.unplaced)})
    paper = _draft(
        PaperIndexPage.objects.get(),
        PaperPage(
            title=_fit(name),
            summary=_summary(document.key_outcomes_introduction, "A conclusion paper."),
            kind=PaperPage.Kind.CONCLUSION_PAPER,
            published_on=document.published_on,
            introduction=_prose(document.key_outcomes_introduction),
            key_outcomes=_stream("passage", [_passage(passage) for passage in document.key_outcomes]),
            discussion=_stream("passage", discussion),
            recommendations=_linked(document.recommendations_introduction, document.recommendations, recommendations),
            practices=_linked(document.practices_introduction, document.practices, practices),
            follow_up=_prose(document.follow_up),
            reading=_stream(
                "item",
                [
                    {
                        "organisation": item.organisation[:150],
                        "year": item.year,
                        "title": item.title[:300],
                        "url": item.url or "",
                        "note": item.note[:300],
                    }
                    for item in document.reading
                ],
            ),
        ),
        report,
        source_note,
        source=event,
    )
    for draft in (*recommendations, *practices):
        _name_source(draft, paper)


def _chapter_for(name: str, report: DraftReport, source_note: str, event: EventPage) -> Page:
    """A recommendation lives in a manual: those of papers wait in one of their own until an editor moves them."""
    section = ManualIndexPage.objects.get()
    manual = ManualPage.objects.child_of(section).filter(slug=slugify(COLLECTING_MANUAL)).first()
    if manual is None:
        manual = _draft(
            section,
            ManualPage(
                title=COLLECTING_MANUAL,
                slug=slugify(COLLECTING_MANUAL),
                summary="Recommendations that came out of papers and wait for their place in a manual.",
            ),
            report,
            "Made by the import.",
        )
    chapter = ChapterPage(title=_fit(name), summary=first_sentences(f"Recommendations of «{name}».", SUMMARY_LIMIT))
    return _draft(manual, chapter, report, source_note, source=event)


def _draft(parent: Page, page: Any, report: DraftReport, source_note: str, source: Entry | None = None) -> Any:
    page.live = False
    page.has_unpublished_changes = True
    page.source_note = source_note
    page.language = report.language
    parent.add_child(instance=page)
    if source is None:
        page.save_revision()
    else:
        _name_source(page, source)
    report.drafts.append(page)
    return page


def _name_source(page: Entry, source: Entry) -> None:
    page.links_out.add(EntryLink(to_id=source.pk, kind=EntryLink.Kind.SOURCE))
    page.save()
    page.save_revision()


def _tag_countries(event: EventPage, names: list[str], report: DraftReport) -> None:
    countries = []
    for name in names:
        country = Country.objects.filter(name__iexact=name.strip()).first()
        if country is None:
            report.notes.append(f"«{name}» is not a country of the vocabulary: tag the event by hand.")
        else:
            countries.append(country)
    event.countries.set(countries)
    event.save()
    event.save_revision()


def _working_title(document: EventOutcome) -> str:
    published = f", published {date_format(document.publication_date, 'j F Y')}" if document.publication_date else ""
    about = document.topics[-1] if document.topics else "untitled"
    return f"{_choice(EventPage.Kind, document.event_kind).label} on {about.lower()}{published}"


def _choice(kinds: Any, wanted: str | None) -> Any:
    return kinds(wanted) if wanted in kinds.values else next(iter(kinds))


def _fit(title: str) -> str:
    return title if len(title) <= TITLE_LIMIT else first_sentences(title, TITLE_LIMIT)


def _summary(paragraphs: list[Paragraph], otherwise: str) -> str:
    return first_sentences(" ".join(paragraph.text for paragraph in paragraphs), SUMMARY_LIMIT) or otherwise


def _prose(paragraphs: list[Paragraph]) -> str:
    return "".join(_rich(paragraph.html) for paragraph in paragraphs)


def _rich(fragment: str) -> str:
    """A footnote's mark as «(1)»: rich text fields keep no superscript, and a bare number would join the word."""
    return re.sub(r"<sup>(.*?)</sup>", r" (\1)", fragment)


def _list(lines: Any) -> str:
    items = "".join(f"<li>{html.escape(line)}</li>" for line in lines)
    return f"<ul>{items}</ul>" if items else ""


def _notes(footnotes: Any) -> str:
    return "".join(f"<p>({html.escape(note.label)}) {note.text and html.escape(note.text)}</p>" for note in footnotes)


def _not_placed(parsed: ParsedSource) -> str:
    listed = _list(line.text for line in parsed.unplaced)
    return f"<h3>{NOT_PLACED}</h3>{listed}" if listed else ""


def _passage(passage: Passage) -> dict[str, Any]:
    return {"heading": passage.heading[:150], "text": _rich(passage.html)}


def _linked(introduction: list[Paragraph], passages: Any, pages: list[Any]) -> str:
    values: list[dict[str, Any]] = [{"text": _rich(paragraph.html), "entry": None} for paragraph in introduction]
    values += [{"text": _rich(passage.html), "entry": page.pk} for passage, page in zip(passages, pages, strict=True)]
    return _stream("passage", values)


def _stream(block: str, values: list[dict[str, Any]]) -> str:
    return json.dumps([{"type": block, "value": value} for value in values])
