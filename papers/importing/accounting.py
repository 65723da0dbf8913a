"""The proof that an import loses nothing: every word of the source, counted again in what was made of it.

Words are counted, not lines: a mended paragraph or a nested list no longer has the lines of its source. Marks
that are not words (asterisks, brackets, hashes) are left out on both sides.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser

from .model import EventOutcome, Paragraph, ParsedSource, Passage
from .reading import normalise_text

_WORD = re.compile(r"[^\W_]+")
_TAG = re.compile(r"</?sup>|<br\s*/?>", re.IGNORECASE)
_EMPTY_TARGET = re.compile(r"\]\(\s{0,3}#?\s{0,3}\)")
_MARKS = str.maketrans("", "", "*_`\\[]")


def source_words(text: str) -> Counter[str]:
    """Return how often each word stands in a source, straight from its text and not by way of the parser."""
    return _count(normalise_text(text))


def placed_words(parsed: ParsedSource) -> Counter[str]:
    """Return how often each word stands in the fields, the unplaced lines and the structure of `parsed`."""
    total: Counter[str] = Counter()
    for piece in _pieces(parsed):
        total.update(_count(piece))
    return total


def missing_words(text: str, parsed: ParsedSource) -> Counter[str]:
    """Return the words of `text` that are nowhere in `parsed`: empty, or the import has lost something."""
    return source_words(text) - placed_words(parsed)


def added_words(text: str, parsed: ParsedSource) -> Counter[str]:
    """Return the words in `parsed` that `text` has not: empty, or something was written twice."""
    return placed_words(parsed) - source_words(text)


def _count(text: str) -> Counter[str]:
    bare = _EMPTY_TARGET.sub("", _TAG.sub(" ", text)).translate(_MARKS)
    return Counter(_WORD.findall(bare))


def _pieces(parsed: ParsedSource) -> Iterator[str]:
    document = parsed.document
    yield from (line.text for line in parsed.unplaced)
    yield from (line.text for line in parsed.structure)
    yield document.title or ""
    yield document.published_as_written
    for note in document.footnotes:
        yield note.label
        yield _words_of_html(note.html)
    if isinstance(document, EventOutcome):
        yield from (document.author, *document.countries, *document.topics)
        blocks: list[Paragraph | Passage] = [*document.description, *document.goals, *document.reflections]
        yield from (_words_of_html(block.html) for block in blocks)
        return
    yield from (document.event_name, document.event_when)
    blocks = [
        *document.key_outcomes_introduction,
        *document.key_outcomes,
        *document.discussion_introduction,
        *document.discussion,
        *document.recommendations_introduction,
        *document.recommendations,
        *document.practices_introduction,
        *document.follow_up,
    ]
    yield from (_words_of_html(block.html) for block in blocks)
    for practice in document.practices:
        yield _words_of_html(practice.html)
    for item in document.reading:
        year = str(item.year) if item.year else ""
        yield from (item.organisation, year, item.title, item.url or "", item.note)


class _Words(HTMLParser):
    """Collects what a reader of the HTML has: its text, and where its links lead."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("strong", "em"):
            self.pieces.append(" ")
        self.pieces += [f" {value} " for name, value in attrs if name == "href" and value]

    def handle_endtag(self, tag: str) -> None:
        if tag not in ("strong", "em"):
            self.pieces.append(" ")

    def handle_data(self, data: str) -> None:
        self.pieces.append(data)


def _words_of_html(html: str) -> str:
    reader = _Words()
    reader.feed(html)
    reader.close()
    return "".join(reader.pieces)
