"""Reads a conclusion paper: a title block, then sections, each a list with perhaps a lead-in."""

from __future__ import annotations

import re

from .blocks import Item, Line, Text, is_rule, item_of, read_blocks
from .headings import PAPER_SECTIONS, Heading, heading_of, key_of
from .markup import render_inline
from .model import ConclusionPaper, Paragraph, ParsedSource
from .passages import leave_block, paragraphs, passage, practice, reading_items, settle
from .title_block import is_marker, read_title_block

SECTION_NAMES = {
    "key_outcomes": "key outcomes",
    "discussion": "highlights of the discussion",
    "recommendations": "recommendations",
    "practices": "relevant practices",
    "follow_up": "follow-up",
    "reading": "further reading",
}

BEGINS_READING_ITEM = re.compile(r"^\s*[^\s(\[][^(\[]{0,119}\([12][0-9]{3}\)")


def parse_conclusion_paper(lines: list[Line]) -> ParsedSource:
    """Return what a conclusion paper holds; what fits no field is `unplaced`."""
    parsed = ParsedSource(ConclusionPaper())
    return _PaperReader(parsed).read(lines)


def section_heading(line: str, after_blank: bool) -> tuple[Heading, str | None] | None:
    """Return the heading that `line` is and the section it opens, or None where it is text.

    A line that is bare or numbered is a heading only if it names a section and stands after a blank line.
    """
    item = item_of(line)
    if item:
        numbered = heading_of(item[2]) if item[1][0].isdigit() and after_blank else None
        key = key_of(numbered.text, PAPER_SECTIONS) if numbered else None
        return (numbered, key) if numbered and key else None
    heading = heading_of(line)
    if heading is None:
        return None
    key = key_of(heading.text, PAPER_SECTIONS)
    is_bare = not heading.is_marked and heading.text == line.strip()
    if heading.is_marked or (key and (after_blank or not is_bare)):
        return heading, key
    return None


class _PaperReader:
    def __init__(self, parsed: ParsedSource) -> None:
        self.parsed = parsed
        self.paper = ConclusionPaper()
        parsed.document = self.paper
        self.title_block: list[Line] = []
        self.sections: dict[str, list[Line]] = {}

    def read(self, lines: list[Line]) -> ParsedSource:
        self._divide(lines)
        read_title_block(self.title_block, self.paper, self.parsed)
        self._lists()
        self._follow_up_and_reading()
        self._notes()
        return self.parsed

    def _divide(self, lines: list[Line]) -> None:
        """Hand each line to its section; an unknown heading closes a section unless it is a smaller one."""
        into: list[Line] | None = self.title_block
        level = 0
        after_blank = True
        for line in lines:
            found = None if is_marker(line.text) else section_heading(line.text, after_blank)
            after_blank = not line.text.strip() or is_rule(line.text)
            if found is None:
                self._keep(into, line)
                continue
            heading, key = found
            if key:
                self.parsed.understood(line.number, line.text)
                into = self.sections.setdefault(key, [])
                level = heading.level
            elif heading.level == 1 and self.paper.title is None:
                self.paper.title = render_inline(heading.text).plain
                into = self.title_block
                level = 0
            elif into is self.title_block:
                into.append(line)
            else:
                self.parsed.leave(line.number, line.text)
                if heading.level <= level:
                    self.parsed.notes.append(
                        f"Line {line.number}: the heading “{render_inline(heading.text).said}” is not known; "
                        "what stands under it was left out of the draft and is listed."
                    )
                    into = None
            if into is not None:
                into.append(Line(line.number, ""))

    def _keep(self, into: list[Line] | None, line: Line) -> None:
        if into is not None:
            into.append(line)
        elif is_rule(line.text):
            self.parsed.understood(line.number, line.text)
        else:
            self.parsed.leave(line.number, line.text)

    def _lists(self) -> None:
        paper = self.paper
        paper.key_outcomes_introduction, outcomes = self._introduced("key_outcomes")
        paper.discussion_introduction, discussion = self._introduced("discussion", keep_text=True)
        paper.recommendations_introduction, recommendations = self._introduced("recommendations")
        paper.practices_introduction, practices = self._introduced("practices")
        paper.key_outcomes = [passage(block) for block in outcomes]
        paper.discussion = [passage(block) for block in discussion]
        paper.recommendations = [passage(block) for block in recommendations]
        paper.practices = [practice(block) for block in practices]

    def _introduced(self, key: str, *, keep_text: bool = False) -> tuple[list[Paragraph], list[Item | Text]]:
        """Return the text that leads a section's list in, and its points.

        Text after the list has no field and is left to the editor, unless `keep_text` makes points of it. In
        a section without a list each paragraph is a point, except that key outcomes are then introduction.
        """
        blocks = read_blocks(self.sections.get(key, []))
        self.paper.footnotes += settle(self.parsed, blocks)
        content = blocks.content
        first = next((at for at, block in enumerate(content) if isinstance(block, Item)), None)
        if first is None:
            leads_in = key == "key_outcomes" or (content and content[0].ending.endswith(":"))
            first = (len(content) if key == "key_outcomes" else 1) if leads_in else 0
            return paragraphs(content[:first]), content[first:]
        points: list[Item | Text] = []
        for block in content[first:]:
            if isinstance(block, Item) or keep_text:
                points.append(block)
            else:
                leave_block(self.parsed, block)
        return paragraphs(content[:first]), points

    def _follow_up_and_reading(self) -> None:
        follow_up = read_blocks(self.sections.get("follow_up", []))
        self.paper.footnotes += settle(self.parsed, follow_up)
        self.paper.follow_up = paragraphs(follow_up.content)
        reading = read_blocks(_one_entry_each(self.sections.get("reading", [])))
        self.paper.footnotes += settle(self.parsed, reading)
        for block in reading.content:
            self.paper.reading += reading_items(block)

    def _notes(self) -> None:
        paper, notes = self.paper, self.parsed.notes
        if paper.title is None:
            notes.append("The source gives no title: write one.")
        if paper.published_on is None:
            notes.append("The source gives no date of publication that could be read: supply it.")
        if paper.event_dates is None:
            notes.append("The source does not say when the event took place: supply its dates.")
        if paper.event_kind is None:
            notes.append("The source does not say what kind of event it concludes: choose one.")
        for key, name in SECTION_NAMES.items():
            if key not in self.sections:
                notes.append(f"The source has no section “{name}”: check that none was overlooked.")
            elif not getattr(paper, key):
                notes.append(f"Nothing to list was found under “{name}”: check that section in the source.")
        without = sum(item.url is None for item in paper.reading)
        if without:
            notes.append(f"{without} of {len(paper.reading)} reading items have no web address: look them up.")


def _one_entry_each(lines: list[Line]) -> list[Line]:
    """Put a blank line before each reading item that begins a line, or it would be read on from the last."""
    result: list[Line] = []
    for line in lines:
        if BEGINS_READING_ITEM.match(line.text) and not item_of(line.text):
            result.append(Line(line.number, ""))
        result.append(line)
    return result
