"""What a source document holds once it has been read: plain data, no database.

The drafts are made from these classes elsewhere. They are kept apart from the page models so that a document
can be read, counted and compared in a test, or by a person at a terminal, without a site behind it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date


class SourceError(ValueError):
    """The document cannot be imported. Its message tells the person who chose the file what to do."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A stretch of running text, or one whole list inside running text."""

    line_number: int
    text: str
    html: str


@dataclass(frozen=True, slots=True)
class Passage:
    """One point of a document. Points nested under it are in `html` and `text`; `points` counts all."""

    line_number: int
    heading: str
    text: str
    html: str
    points: int = 1


@dataclass(frozen=True, slots=True)
class Practice:
    """A practice that a document names. `name` and `acronym` are guesses from the words set in bold."""

    line_number: int
    name: str
    acronym: str
    text: str
    html: str


@dataclass(frozen=True, slots=True)
class ReadingItem:
    """One entry of a reading list. `url` is None where the source had a link that leads nowhere, or none."""

    line_number: int
    organisation: str
    year: int | None
    title: str
    url: str | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Footnote:
    """A footnote; `label` is its mark, which stands as `<sup>` in the passage that it belongs to."""

    line_number: int
    label: str
    text: str
    html: str


@dataclass(frozen=True, slots=True)
class UnplacedLine:
    """Text that has no field to go to. It is handed on as it stood, for an editor to decide about."""

    line_number: int
    text: str


@dataclass(frozen=True, slots=True)
class StructuralLine:
    """Text that told the parser where it was: a heading, a label, a list number. It carries no content."""

    line_number: int
    text: str


@dataclass(slots=True)
class EventOutcome:
    """The page that reports what an event brought: its particulars, its description, its reflections."""

    title: str | None = None
    event_kind: str | None = None
    publication_date: date | None = None
    published_as_written: str = ""
    author: str = ""
    countries: list[str] = field(default_factory=list)
    topics: list[str] = field(default_factory=list)
    description: list[Paragraph] = field(default_factory=list)
    goals: list[Paragraph] = field(default_factory=list)
    reflections: list[Passage] = field(default_factory=list)
    footnotes: list[Footnote] = field(default_factory=list)


@dataclass(slots=True)
class ConclusionPaper:
    """The paper that concludes a meeting. `event_when` keeps the words of the source."""

    title: str | None = None
    published_on: date | None = None
    published_as_written: str = ""
    event_name: str = ""
    event_kind: str | None = None
    event_when: str = ""
    event_dates: tuple[date, date] | None = None
    event_place: str = ""
    is_online: bool = False
    key_outcomes_introduction: list[Paragraph] = field(default_factory=list)
    key_outcomes: list[Passage] = field(default_factory=list)
    discussion_introduction: list[Paragraph] = field(default_factory=list)
    discussion: list[Passage] = field(default_factory=list)
    recommendations_introduction: list[Paragraph] = field(default_factory=list)
    recommendations: list[Passage] = field(default_factory=list)
    practices_introduction: list[Paragraph] = field(default_factory=list)
    practices: list[Practice] = field(default_factory=list)
    follow_up: list[Paragraph] = field(default_factory=list)
    reading: list[ReadingItem] = field(default_factory=list)
    footnotes: list[Footnote] = field(default_factory=list)


@dataclass(slots=True)
class ParsedSource:
    """A document and everything an editor must know about how it was read.

    `unplaced` holds what found no field, `structure` what was understood as headings and labels, `notes` what
    an editor must supply or check, `repairs` what was mended (a paragraph that a page break had split), `language` the
    code of the language it is written in, empty where the words do not tell.
    """

    document: EventOutcome | ConclusionPaper
    unplaced: list[UnplacedLine] = field(default_factory=list)
    structure: list[StructuralLine] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    repairs: list[str] = field(default_factory=list)
    language: str = ""

    def leave(self, line_number: int, text: str) -> None:
        """Keep for the editor a text that has no field: the one way by which text may stay out of a field."""
        if text.strip():
            self.unplaced.append(UnplacedLine(line_number, text.strip()))

    def understood(self, line_number: int, text: str) -> None:
        """Record a heading, label or number, so that it can be told from text that was lost."""
        self.structure.append(StructuralLine(line_number, text.strip()))
