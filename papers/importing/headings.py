"""The headings and labels by which a source is recognised, in the spellings met in the field."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

PAPER_SECTIONS: dict[str, tuple[str, ...]] = {
    "key_outcomes": ("key outcomes", "key outcome", "main outcomes", "outcomes", "key takeaways"),
    "discussion": (
        "highlights of the discussion",
        "highlights of the discussions",
        "highlights of discussion",
        "discussion highlights",
        "highlights",
        "discussion",
        "discussions",
    ),
    "recommendations": ("recommendations", "recommendation", "key recommendations", "main recommendations"),
    "practices": (
        "relevant practices",
        "relevant practice",
        "practices",
        "good practices",
        "promising practices",
        "inspiring practices",
    ),
    "follow_up": ("follow up", "followup", "next steps"),
    "reading": ("further reading", "further readings", "reading", "reading list"),
}
PAPER_MARKERS = ("conclusion paper", "ran conclusion paper")
EVENT_SECTIONS: dict[str, tuple[str, ...]] = {
    "details": ("details",),
    "description": ("description", "about the event", "about this event"),
    "goals": ("goals", "goal", "aims", "objectives", "aims and objectives", "goals and objectives"),
    "reflections": (
        "reflections",
        "key reflections",
        "reflections of practitioners",
        "lessons learnt",
        "lessons learned",
        "key takeaways",
        "key outcomes",
        "outcomes",
        "conclusions",
    ),
}
EVENT_LABELS: dict[str, tuple[str, ...]] = {
    "title": ("title",),
    "publication_date": ("publication date", "date of publication", "published", "published on"),
    "author": ("author", "authors"),
    "countries": ("country", "countries"),
    "topics": ("ran publications topic", "publications topic", "publication topic", "topic", "topics"),
    "other": (
        "language",
        "languages",
        "available languages",
        "publisher",
        "publication type",
        "department",
        "related department",
        "files",
        "location",
        "event date",
        "event dates",
        "source",
    ),
}
EVENT_KINDS = {
    "study visit": "study_visit",
    "thematic event": "thematic_event",
    "conference": "conference",
    "training": "training",
}
SHORT_HEADING_WORDS = 6
SHORT_HEADING_LENGTH = 60
LONGEST_HEADING = 400

_HASHES = re.compile(r"^(#{1,6})\s+(\S.*)$")
_BOLD_LINE = re.compile(r"^\s*(\*\*|__)(?=\S)([^*_]{1,120}?)\1\s*:?$")
_LEADING_NUMBER = re.compile(r"^[0-9]{1,2}(?:\.[0-9]{1,2})*[.)]?\s+")


@dataclass(frozen=True, slots=True)
class Heading:
    """A line that is set as a heading. `level` is 2 for one that is only bold or stands bare."""

    level: int
    text: str
    is_marked: bool  # with hashes, so that it is a heading whatever it says


def heading_of(line: str) -> Heading | None:
    """Return the heading that `line` is set as, or None; a bare line with a capital may be one."""
    line = line.strip()
    if len(line) > LONGEST_HEADING:
        return None
    hashes = _HASHES.match(line)
    if hashes:
        text = hashes.group(2)
        closed = text.rstrip("#")
        return Heading(len(hashes.group(1)), closed.rstrip() if closed.endswith(" ") else text, True)
    bold = _BOLD_LINE.match(line)
    if bold:
        return Heading(2, bold.group(2), False)
    if len(line) <= SHORT_HEADING_LENGTH and line[:1].isupper():
        return Heading(2, line, False)
    return None


def key_of(text: str, table: dict[str, tuple[str, ...]]) -> str | None:
    """Return the key in `table` that `text` names, whatever its case, dashes, numbering or closing colon."""
    if len(text) > LONGEST_HEADING:
        return None
    name = plain_name(text)
    return next((key for key, names in table.items() if name in names), None)


@lru_cache(maxsize=1024)
def plain_name(text: str) -> str:
    """Return `text` as headings are compared: small letters, no marks, no number in front, single spaces."""
    name = _LEADING_NUMBER.sub("", re.sub(r"[*_#`]", "", text).strip())
    name = re.sub(r"[-\u2010-\u2015/]", " ", name.replace("&", " and ").casefold())
    return " ".join(name.split()).strip(" :.")


def is_short_heading(line: str) -> bool:
    """Say whether a bare line reads as a heading: few words, a capital, no mark at its end."""
    text = line.strip()
    return (
        len(text) <= SHORT_HEADING_LENGTH
        and text[:1].isupper()
        and len(text.split()) <= SHORT_HEADING_WORDS
        and text[-1].isalnum()
    )


def event_kind_in(text: str) -> str | None:
    """Return the kind of event that `text` names, or None; the first in the order of EVENT_KINDS wins."""
    name = plain_name(text)
    return next((kind for words, kind in EVENT_KINDS.items() if re.search(rf"\b{words}\b", name)), None)
