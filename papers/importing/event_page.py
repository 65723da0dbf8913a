"""Reads the page that reports an event's outcome: particulars, description, and reflections as a list."""

from __future__ import annotations

import re

from .blocks import Item, Line, Text, is_rule, item_of, read_blocks
from .dates import find_dates
from .headings import (
    EVENT_LABELS,
    EVENT_SECTIONS,
    event_kind_in,
    heading_of,
    is_short_heading,
    key_of,
)
from .markup import render_inline
from .model import EventOutcome, ParsedSource
from .passages import leave_block, paragraphs, passage, settle

LONGEST_TITLE = 200

_STATES_GOALS = re.compile(
    r"^(?:(?:the|its|their|our)\s+)?(?:main\s+|key\s+)?(?:goals?|aims?|objectives?|purposes?)\b"
    r"|^(?:it|the\s+\w+(?:\s\w+)?)\s+(?:aimed|sought|set\s+out)\s+to\b",
    re.IGNORECASE,
)


def parse_event_page(lines: list[Line]) -> ParsedSource:
    """Return what an event's page holds; what is under an unknown heading or label is `unplaced`."""
    return _EventReader().read(lines)


def event_label(line: str) -> tuple[str, str, str] | None:
    """Return the label that a line is, its words, and a value on the same line (“Country: Latvia”)."""
    item = item_of(line)
    text = item[2] if item else line.strip()
    key = key_of(text, EVENT_LABELS)
    if key:
        return key, text, ""
    label, colon, value = text.partition(":")
    key = key_of(label, EVENT_LABELS) if colon and value.strip(" *_") else None
    return (key, label, value.strip(" *_")) if key else None


class _EventReader:
    def __init__(self) -> None:
        self.event = EventOutcome()
        self.parsed = ParsedSource(self.event)
        self.label: str | None = None
        self.authors: list[str] = []
        self.sections: dict[str, list[Line]] = {}

    def read(self, lines: list[Line]) -> ParsedSource:
        mode = "top"
        for line in lines:
            mode = self._line(line, mode)
        self.event.author = "; ".join(self.authors)
        self._describe()
        self._notes()
        return self.parsed

    def _line(self, line: Line, mode: str) -> str:
        """Hand one line to where it belongs, and return the part of the page that the next one is in."""
        text = line.text.strip()
        if not text:
            self._keep(mode, line)
            return mode
        if is_rule(text):
            self.parsed.understood(line.number, text)
            return mode
        item = item_of(line.text)
        heading = None if item else heading_of(line.text)
        section = key_of(heading.text, EVENT_SECTIONS) if heading else None
        if section:
            self.parsed.understood(line.number, text)
            self.label = None
            return section
        label = event_label(line.text)
        if label and (mode in ("top", "details") or (item and not label[2])):
            self.label = label[0]
            self._number(line.number, item)
            self._labelled(line.number, label[1], label[2])
            return "details"
        if heading and heading.is_marked and heading.level == 1 and self.event.title is None:
            self.event.title = render_inline(heading.text).plain
            return "top"
        if mode == "top":
            return self._top(line, text)
        if mode == "details" and not (heading and heading.is_marked):
            self._number(line.number, item)
            self._value(line.number, item[2] if item else text)
            return mode
        if heading and (heading.is_marked or is_short_heading(text)):
            self.parsed.leave(line.number, text)
            self.parsed.notes.append(
                f"Line {line.number}: the heading “{render_inline(heading.text).said}” is not known; "
                "what stands under it was left out of the draft and is listed."
            )
            return "unknown"
        self._keep(mode, line)
        return mode

    def _keep(self, mode: str, line: Line) -> None:
        if mode == "unknown":
            self.parsed.leave(line.number, line.text)
        elif mode not in ("top", "details"):
            self.sections.setdefault(mode, []).append(line)

    def _top(self, line: Line, text: str) -> str:
        heading = heading_of(line.text)
        title = render_inline(heading.text if heading else text).plain
        if self.event.title is None and title and len(title) <= LONGEST_TITLE and title[-1] not in ".;:,":
            self.event.title = title
        else:
            self.parsed.leave(line.number, text)
        return "top"

    def _number(self, number: int, item: tuple[int, str, str] | None) -> None:
        if item and item[1][0].isdigit():
            self.parsed.understood(number, item[1])

    def _labelled(self, number: int, label: str, value: str) -> None:
        if self.label == "other":
            self.parsed.leave(number, f"{label}: {value}" if value else label)
            return
        self.parsed.understood(number, label)
        if value:
            self._value(number, value)

    def _value(self, number: int, text: str) -> None:
        event, plain = self.event, render_inline(text).plain
        if self.label == "publication_date" and event.publication_date is None:
            found = find_dates(plain)
            if found and found.start == found.end:
                event.publication_date, event.published_as_written = found.start, plain
                return
        elif self.label == "title" and event.title is None:
            event.title = plain
            return
        elif self.label in ("author", "countries", "topics"):
            lists = {"author": self.authors, "countries": event.countries, "topics": event.topics}
            lists[self.label].append(plain)
            return
        self.parsed.leave(number, text)

    def _describe(self) -> None:
        """Tell description, goals and reflections apart; a list is reflections unless a goal announces it."""
        blocks = {key: read_blocks(lines, line_is_paragraph=True) for key, lines in self.sections.items()}
        for found in blocks.values():
            self.event.footnotes += settle(self.parsed, found)
        reflections = blocks["reflections"].content if "reflections" in blocks else []
        has_own_list = bool(reflections)
        description: list[Text | Item] = []
        goals: list[Text | Item] = []
        for block in blocks["description"].content if "description" in blocks else []:
            if isinstance(block, Text):
                if reflections and not has_own_list:
                    leave_block(self.parsed, block)
                else:
                    (goals if _STATES_GOALS.match(block.parts[0]) else description).append(block)
            elif goals and (goals[-1].ending.endswith(":") or isinstance(goals[-1], Item)):
                goals.append(block)
            else:
                (description if has_own_list else reflections).append(block)
        if "goals" in blocks:
            goals += blocks["goals"].content
        self.event.description = paragraphs(description)
        self.event.goals = paragraphs(goals)
        self.event.reflections = [passage(block) for block in reflections]

    def _notes(self) -> None:
        event, notes = self.event, self.parsed.notes
        opening = event.description[0].text if event.description else ""
        event.event_kind = event_kind_in(event.title or "") or event_kind_in(opening[:300])
        missing = {
            "The source gives no title: write one.": event.title is None,
            "The source gives no date of publication that could be read: supply it.": (event.publication_date is None),
            "The source names no author: supply the institution that published it.": not event.author,
            "The source names no country: choose one, or “not stated”.": not event.countries,
            "The source names no topic: choose challenges and target groups from its text.": not event.topics,
            "The source has no description: write a short one.": not event.description,
            "No reflections were found: check that the list came with the source.": not event.reflections,
            "The source does not say what kind of event it reports: choose one.": not event.event_kind,
        }
        notes += [note for note, is_missing in missing.items() if is_missing]
        notes.append("The source does not state when the event took place: supply its dates if they are known.")
