"""Tells which kind of document a text is, and has it read."""

from __future__ import annotations

from .accounting import missing_words
from .blocks import Line
from .conclusion_paper import parse_conclusion_paper, section_heading
from .event_page import event_label, parse_event_page
from .headings import EVENT_SECTIONS, heading_of, key_of
from .language import language_of
from .model import ParsedSource, SourceError
from .reading import MAX_SOURCE_BYTES, normalise_text
from .title_block import is_marker

FEWEST_HEADINGS = 2
_LOOKED_FOR = (
    "Looked for an event page (Details, Publication date, Author, Country, Topic, Description) and for a "
    "conclusion paper (Conclusion paper, Key outcomes, Highlights of the discussion, Recommendations, "
    "Relevant practices, Follow up, Further reading), two of them at the least"
)


def parse_source(text: str) -> ParsedSource:
    """Return what `text` holds, every word of it placed or listed as unplaced.

    Raises SourceError for an empty or over-long text, and for one that has not two of the headings of either
    kind of document; the message names the headings that were looked for and those that were found.
    """
    if len(text) > MAX_SOURCE_BYTES:
        raise SourceError("The text is longer than any paper. Split it where it holds several papers.")
    lines = [Line(number, line) for number, line in enumerate(normalise_text(text).split("\n"), start=1)]
    if not any(line.text.strip() for line in lines):
        raise SourceError("The document is empty. Check that it was saved before it was sent.")
    paper, event = _paper_headings(lines), _event_headings(lines)
    if max(len(paper), len(event)) < FEWEST_HEADINGS:
        found = ", ".join(f"“{name}”" for name in sorted({*paper.values(), *event.values()})) or "none"
        raise SourceError(
            f"The document is neither of the two kinds that can be imported. {_LOOKED_FOR}; found: {found}. "
            "Check that its headings stand on lines of their own, or enter the document by hand."
        )
    parsed = parse_conclusion_paper(lines) if len(paper) > len(event) else parse_event_page(lines)
    parsed.language = language_of(normalise_text(text))
    lost = missing_words(text, parsed)
    if lost:
        some = ", ".join(list(lost)[:10])
        parsed.notes.append(f"Compare the draft with the source: {lost.total()} words are not in it ({some}).")
    parsed.unplaced.sort(key=lambda left: left.line_number)
    parsed.structure.sort(key=lambda line: line.line_number)
    return parsed


def _paper_headings(lines: list[Line]) -> dict[str, str]:
    found: dict[str, str] = {}
    after_blank = True
    for line in lines:
        heading = section_heading(line.text, after_blank)
        if is_marker(line.text):
            found.setdefault("marker", line.text.strip("#*_ "))
        elif heading and heading[1]:
            found.setdefault(heading[1], heading[0].text)
        after_blank = not line.text.strip()
    return found


def _event_headings(lines: list[Line]) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in lines:
        heading = heading_of(line.text)
        section = key_of(heading.text, EVENT_SECTIONS) if heading else None
        label = event_label(line.text) if len(line.text) < 200 else None
        if heading and section in ("details", "description"):
            found.setdefault(section, heading.text)
        elif label and label[0] not in ("other", "title"):
            found.setdefault(label[0], label[1])
    return found
