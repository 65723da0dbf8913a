"""The page that a submission would become: what the signers read and what is released are made by the same hand."""

import hashlib
import re
from typing import Any

from django.db import models
from django.utils.html import escape
from django.utils.text import slugify

from lessons.gate.texts import Attached
from lessons.models import CaseStudyPage, Submission, SubmissionFile
from lessons.submissions.steps import FIELD
from taxonomy.models import VOCABULARIES

#: What the broker adds to the fields of the author's form; and under DESK what is no text of the case.
SUMMARY, SLUG, DESK = "summary", "slug", "desk"
TAGGED_BY_A_FIELD = {"country": "countries", "ideology": "ideologies"}
BANDS = ("setting", "region_band", "year_band", "age_band", "gender_band", "offence_band")
_PARAGRAPH = re.compile(r"\n\s*\n")


class NotCleaned(Exception):
    """Nobody has begun to clean the case: there is nothing that could be signed."""


def to_paragraphs(text: str) -> str:
    """Plain text as rich text: an empty line parts paragraphs, and whatever looks like markup is text."""
    blocks = [block.strip() for block in _PARAGRAPH.split(text.replace("\r\n", "\n"))]
    return "".join(f"<p>{escape(block).replace(chr(10), '<br/>')}</p>" for block in blocks if block)


def desk_of(submission: Submission) -> dict[str, Any]:
    """The broker's choices beside the text: tags, audience, files that stay, answers to findings, the log."""
    cleaned = submission.cleaned or {}
    return dict(cleaned.get(DESK) or {})


def page_of(submission: Submission) -> CaseStudyPage:
    """The page as it would be released now, not saved. Nothing of the author or the broker is in it."""
    cleaned = submission.cleaned
    if cleaned is None:
        raise NotCleaned("Nobody has begun to clean this case.")
    desk = desk_of(submission)
    begun = submission.submitted_at or submission.begun_at
    page = CaseStudyPage(
        title=_line(cleaned, "title"),
        slug=_line(cleaned, SLUG) or slugify(_line(cleaned, "title"))[:60].strip("-"),
        summary=str(cleaned.get(SUMMARY) or "").strip(),
        language=submission.language,
        audience=desk.get("audience") or "practitioners",
        kind=submission.kind,
        outcome=cleaned.get("outcome") or CaseStudyPage.Outcome.TOO_EARLY,
        year=begun.year if begun else None,
        owner=None,
        live=False,
        **{name: _line(cleaned, name) for name in BANDS},
        **{name: to_paragraphs(str(cleaned.get(name) or "")) for name in CaseStudyPage.body_fields if name in FIELD},
    )
    chosen: dict[str, list[str]] = {plural: list(slugs) for plural, slugs in (desk.get("tags") or {}).items()}
    for field, plural in TAGGED_BY_A_FIELD.items():
        chosen[plural] = [cleaned[field]] if cleaned.get(field) else []
    for model in VOCABULARIES.values():
        slugs = chosen.get(model.plural) or []
        terms = list(model._default_manager.filter(slug__in=slugs)) if slugs else []
        getattr(page, model.plural).set(terms)
    return page


def kept_files(submission: Submission) -> list[tuple[SubmissionFile, str, str]]:
    """The files that go onto the page, each with the title and the note that the broker gave it."""
    kept = desk_of(submission).get("files") or []
    if not kept:
        return []
    own = models.Q(submission=submission) | models.Q(submission__merged_into=submission)
    rows = {row.pk: row for row in SubmissionFile.objects.filter(own)}
    return [(rows[each["id"]], each["title"], each.get("note", "")) for each in kept if each["id"] in rows]


def attached_of(submission: Submission) -> list[Attached]:
    """The same as the gate will see them on the page."""
    return [
        Attached(
            title,
            note,
            row.text,
            hashlib.sha1(row.content, usedforsecurity=False).hexdigest(),
            "" if row.text.strip() else "holds no words that a program can read: a picture or a scan, perhaps",
        )
        for row, title, note in kept_files(submission)
    ]


def _line(cleaned: dict[str, Any], name: str) -> str:
    return " ".join(str(cleaned.get(name) or "").split())
