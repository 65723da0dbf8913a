"""Reads the lines above a paper's first section: title, date of publication, and which event it concludes."""

from __future__ import annotations

import re

from .blocks import Line, footnote_of, is_rule
from .dates import find_dates
from .headings import PAPER_MARKERS, event_kind_in, heading_of, plain_name
from .markup import clean_html, render_inline
from .model import ConclusionPaper, Footnote, ParsedSource

LONGEST_TITLE = 200
LONGEST_LINE = 160

_ONLINE = re.compile(r"\b(?:online|digital|virtual|webinar|remote)\b", re.IGNORECASE)
_NOT_A_PLACE = re.compile(
    r"\b(?:online|digital|virtual|webinar|remote|and|event|meeting|on|in|at|held|took place)\b", re.IGNORECASE
)
_PUBLISHED = re.compile(r"^(?:published(?: on)?|publication date|date of publication|date)?$", re.IGNORECASE)


def is_marker(line: str) -> bool:
    """Say whether `line` is the words that name the kind of document."""
    return len(line) < LONGEST_LINE and plain_name(line) in PAPER_MARKERS


def read_title_block(lines: list[Line], paper: ConclusionPaper, parsed: ParsedSource) -> None:
    """Fill the particulars of `paper` from the lines above its sections; the rest stays unplaced."""
    _TitleBlock(paper, parsed).read(lines)


class _TitleBlock:
    def __init__(self, paper: ConclusionPaper, parsed: ParsedSource) -> None:
        self.paper = paper
        self.parsed = parsed

    def read(self, lines: list[Line]) -> None:
        leftover = [line for line in lines if not self._place(line)]
        for line in self._without_title(leftover):
            self.parsed.leave(line.number, line.text)

    def _place(self, line: Line) -> bool:
        """Place one line above the first section; False where it has no place yet."""
        text = line.text.strip()
        if not text:
            return True
        if is_rule(text) or is_marker(text):
            self.parsed.understood(line.number, text)
            return True
        footnote = footnote_of(text)
        if footnote:
            run = render_inline(footnote[1])
            note = Footnote(line.number, footnote[0], run.plain, clean_html(f"<p>{run.html}</p>"))
            self.paper.footnotes.append(note)
            return True
        if len(text) > LONGEST_LINE:
            return False
        heading = heading_of(text)
        plain = render_inline(heading.text if heading else text).plain
        return self._dated(text, plain) or self._names_event(plain)

    def _dated(self, text: str, plain: str) -> bool:
        found = find_dates(plain)
        if found is None:
            return False
        paper = self.paper
        is_publication = found.start == found.end and bool(_PUBLISHED.match(found.rest))
        if is_publication and not paper.published_on and not text.startswith(("*", "_")):
            paper.published_on, paper.published_as_written = found.start, plain
            return True
        if paper.event_dates is not None:
            return False
        if event_kind_in(found.rest) and not paper.event_name:
            self._names_event(plain)
            place = ""
        elif not paper.event_when:
            paper.event_when = plain
            place = " ".join(_NOT_A_PLACE.sub(" ", found.rest).split()).strip(" ,;:.|()-\u2013\u2014")
        else:
            return False
        paper.event_dates = (found.start, found.end)
        paper.is_online = bool(_ONLINE.search(plain))
        paper.event_place = place
        return True

    def _names_event(self, plain: str) -> bool:
        kind = event_kind_in(plain)
        if kind is None or self.paper.event_name:
            return False
        self.paper.event_name = plain
        self.paper.event_kind = kind
        self.paper.is_online = self.paper.is_online or bool(_ONLINE.search(plain))
        return True

    def _without_title(self, leftover: list[Line]) -> list[Line]:
        """Take the title from the lines above the sections, where no heading gave it."""
        if self.paper.title is not None:
            return leftover
        for line in leftover:
            heading = heading_of(line.text)
            title = render_inline(heading.text if heading else line.text.strip()).plain
            if title and len(title) <= LONGEST_TITLE and title[-1] not in ".;:,":
                self.paper.title = title
                self.parsed.notes.append(f"Line {line.number} was taken for the title: check it.")
                return [other for other in leftover if other is not line]
        return leftover
