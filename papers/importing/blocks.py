"""Lines into paragraphs, list items and footnotes, mending what a page break did to them.

The sources are pages turned into text: a paragraph may be cut in two by the foot of a page, a list may be
interrupted by a footnote, and the first item of the next page may have lost its indentation. An ordinary
Markdown parser would make three lists of one and a paragraph of half a sentence. Line numbers are kept,
because an editor is told where to look.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

DEEPEST_LEVEL = 8  # an item indented further is kept at this level

_ITEM = re.compile(r"^(\s*)([-*+•◦▪‣·\u2013]|[0-9]{1,3}[.)])\s+(\S.*)$")
_LONE_BULLET = re.compile(r"^\s*[-*+•◦▪‣·\u2013]\s*$")
_RULE = re.compile(r"^\s*([-*_])(?:\s*\1){2,}\s*$")
_FOOTNOTES = (
    re.compile(r"^\s*<sup>\s{0,3}([^<>]{1,10}?)\s{0,3}</sup>\s*(\S.*)$", re.IGNORECASE),
    re.compile(r"^\s*\[\^([^\]\s]{1,10})\]:\s*(\S.*)$"),
)
_UNFINISHED = re.compile(r"(?:,|\b(?:the|of|and|or|to|in|for|with|a|an|by|such|as|at|on|from))$")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the source with its number, counted from 1."""

    number: int
    text: str


@dataclass(slots=True)
class Written:
    """Text in paragraphs, gathered line by line, since joining an endless one anew for each line is slow."""

    line_number: int
    gathered: list[list[str]]

    @property
    def parts(self) -> list[str]:
        """The paragraphs, each as one line."""
        return [" ".join(lines) for lines in self.gathered]

    @property
    def ending(self) -> str:
        """The last words, without the marks around them: enough to tell whether the text is finished."""
        return self.gathered[-1][-1][-40:].rstrip("*_ ")


@dataclass(slots=True)
class Item(Written):
    """A list item: its own paragraphs, and the items under it."""

    marker: str = ""
    children: list[Item] = field(default_factory=list)


@dataclass(slots=True)
class Text(Written):
    """A paragraph that is in no list."""


@dataclass(slots=True)
class Note(Written):
    """A footnote where it was found."""

    label: str = ""


@dataclass(slots=True)
class Blocks:
    """What some lines hold, in order; with the marks that were used up, and what was mended."""

    content: list[Item | Text] = field(default_factory=list)
    footnotes: list[Note] = field(default_factory=list)
    marks: list[Line] = field(default_factory=list)
    repairs: list[str] = field(default_factory=list)


def item_of(line: str) -> tuple[int, str, str] | None:
    """Return the indentation, marker and text of a line that is a list item, or None."""
    match = _ITEM.match(line.expandtabs(4))
    if match is None or is_rule(line):
        return None
    return len(match.group(1)), match.group(2), match.group(3).strip()


def footnote_of(line: str) -> tuple[str, str] | None:
    """Return the mark and the text of a line that is a footnote, or None."""
    for pattern in _FOOTNOTES:
        match = pattern.match(line)
        if match:
            return match.group(1), match.group(2).strip()
    return None


def is_rule(line: str) -> bool:
    """Say whether a line is a ruler or an empty bullet: drawn, with nothing to read."""
    return bool(_RULE.match(line) or _LONE_BULLET.match(line))


def carries_on(text: str) -> bool:
    """Say whether `text` reads as the second half of a sentence: it begins with a small letter."""
    return text.lstrip("*_\"'“\u2018(")[:1].islower()


def read_blocks(lines: list[Line], *, line_is_paragraph: bool = False) -> Blocks:
    """Group `lines`; with `line_is_paragraph` each line stands alone unless it carries on the one before."""
    reader = _Reader(lines, line_is_paragraph)
    for position, line in enumerate(lines):
        reader.take(position, line)
    return reader.blocks


class _Reader:
    def __init__(self, lines: list[Line], line_is_paragraph: bool) -> None:
        self.blocks = Blocks()
        self.lines = lines
        self.line_is_paragraph = line_is_paragraph
        self.stack: list[tuple[int, Item]] = []
        self.last: Item | Text | Note | None = None  # what an adjacent line would belong to
        self.body: Item | Text | None = None  # the same, footnotes left out
        self.after_blank = True
        self.interrupted = False
        self.shift: tuple[int, Callable[[int], int]] | None = None

    def take(self, position: int, line: Line) -> None:
        text = line.text.strip()
        if not text or is_rule(line.text):
            if text:
                self.blocks.marks.append(Line(line.number, text))
            self.after_blank = self.interrupted = True
            return
        footnote = footnote_of(line.text)
        item = item_of(line.text)
        if footnote:
            self.last = Note(line.number, [[footnote[1]]], footnote[0])
            self.blocks.footnotes.append(self.last)
            self.interrupted = True
        elif item:
            self._item(position, line.number, *item)
        else:
            self._text(line, text)
        self.after_blank = False

    def _item(self, position: int, number: int, indent: int, marker: str, text: str) -> None:
        if marker[0].isdigit():
            self.blocks.marks.append(Line(number, marker))
        indent = self._mended_indent(position, number, indent)
        while self.stack and self.stack[-1][0] >= indent:
            self.stack.pop()
        item = Item(number, [[text]], marker)
        siblings = self.stack[-1][1].children if self.stack else None
        if siblings is None:
            self.blocks.content.append(item)
        else:
            siblings.append(item)
        if len(self.stack) < DEEPEST_LEVEL:
            self.stack.append((indent, item))
        self.last = self.body = item
        self.interrupted = False

    def _mended_indent(self, position: int, number: int, indent: int) -> int:
        """Put back under its colon a list whose first item lost its indentation at the top of a page."""
        if self.shift:
            if indent > self.shift[0]:
                return self.shift[1](indent)
            self.shift = None
        if not (self.interrupted and self.stack and isinstance(self.body, Item)):
            return indent
        lead, parent = self.stack[-1]
        following = self._next_indent(position)
        if (
            parent is self.body
            and parent.ending.endswith(":")
            and indent < lead
            and following is not None
            and following > indent
        ):
            base, target = following, lead + 2
            self.shift = (indent, lambda found: max(found - base, 0) + target)
            self.blocks.repairs.append(
                f"Line {number}: a list that a page break had interrupted was put back under the item "
                f"that announces it (line {parent.line_number})."
            )
            return target
        return indent

    def _next_indent(self, position: int) -> int | None:
        for line in self.lines[position + 1 :]:
            item = item_of(line.text)
            if item:
                return item[0]
            if not line.text.strip():
                return None
        return None

    def _text(self, line: Line, text: str) -> None:
        indent = len(line.text.expandtabs(4)) - len(line.text.expandtabs(4).lstrip())
        adjacent = not self.after_blank and self.last is not None
        if adjacent and self.last is not None and (not self.line_is_paragraph or carries_on(text)):
            self.last.gathered[-1].append(text)
        elif self.body and (carries_on(text) or _UNFINISHED.search(self.body.ending)):
            self.body.gathered[-1].append(text)
            self.last = self.body
            self.blocks.repairs.append(
                f"Line {line.number}: joined to the text that begins in line {self.body.line_number}, "
                "which a page break had cut."
            )
        elif isinstance(self.body, Item) and self.stack and indent > self.stack[0][0] + 1:
            owner = next(item for depth, item in reversed(self.stack) if depth < indent)
            owner.gathered.append([text])
            self.last = self.body = owner
        else:
            self.last = self.body = Text(line.number, [[text]])
            self.blocks.content.append(self.last)
            self.stack.clear()
            self.shift = None
        self.interrupted = False
