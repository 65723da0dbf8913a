"""«About this passage»: a comment remembers the words that it speaks of, and finds them again after an edit.

An anchor is {field, quote, before, after}: the section, the words, and up to sixty characters on either side, by which
words that stand there twice are told apart. Without a quote it is about the whole section. What is looked through, and
what is told, is what the page shows now and nothing else. A recall destroys the anchors with their comments.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from rapidfuzz import fuzz

from exchange.passages import Passage, flat, passages_of

LONGEST_QUOTE = 600
CONTEXT = 60
#: How alike changed words must be, of 100: where both neighbours still stand there, and where only the words speak.
ALIKE_IN_PLACE, ALIKE = 45, 75
#: Shorter words resemble too many others.
SHORTEST_TO_RESEMBLE = 15
#: As far as resembling words are looked for in one section.
LOOKED_THROUGH = 40_000

FOUND, CHANGED, GONE = "found", "changed", "gone"


@dataclass(frozen=True)
class Where:
    """Where a passage stands now: `start` and `end` in the section's text with single spaces (`exchange.passages`)."""

    state: str
    field: str = ""
    heading: str = ""
    address: str = ""
    quote_now: str = ""
    start: int = 0
    end: int = 0

    @property
    def is_found(self) -> bool:
        return self.state == FOUND

    @property
    def is_changed(self) -> bool:
        return self.state == CHANGED

    @property
    def is_gone(self) -> bool:
        return self.state == GONE


# Remembering


def anchor_of(page: Any, field: str, quote: str) -> dict[str, str]:
    """The anchor for words that stand in a section of the page now; `quote` empty for the section as a whole."""
    passage = passages_of(page).get(field)
    if passage is None:
        raise ValidationError(
            "The section that this is about is not in the entry any more. Choose another one, or the whole entry.",
            code="no_section",
        )
    words = flat(quote)
    if len(words) > LONGEST_QUOTE:
        raise ValidationError(
            f"The passage has {len(words)} characters; up to {LONGEST_QUOTE} can be quoted. Choose a shorter one.",
            code="too_long",
        )
    start = passage.text.find(words)
    if start < 0:
        raise ValidationError(
            f"These words do not stand in «{passage.heading}» (any more). "
            "Copy them from the entry as it is now, or leave the field empty to speak of the whole section.",
            code="not_found",
        )
    end = start + len(words)
    if not words:
        return {"field": field, "quote": "", "before": "", "after": ""}
    before, after = passage.text[max(0, start - CONTEXT) : start], passage.text[end : end + CONTEXT]
    return {"field": field, "quote": words, "before": before, "after": after}


# Finding again


def find_anchor(page: Any, anchor: Any, passages: Mapping[str, Passage] | None = None) -> Where:
    """Where the words of an anchor stand now. Never raises. `passages`: of the page, where there are many anchors."""
    shown = passages_of(page) if passages is None else passages
    told = anchor if isinstance(anchor, Mapping) else {}
    field, quote, before, after = (_text(told.get(key)) for key in ("field", "quote", "before", "after"))
    if not flat(quote):
        return _where(FOUND, shown[field], 0, 0) if field in shown else Where(GONE)
    quote = flat(quote)
    own = [shown[field]] if field in shown else []
    others = [passage for name, passage in shown.items() if name != field]
    return (
        _as_it_was([*own, *others], quote, before, after)
        or _nearest(own, quote, before, after)
        or _nearest(others, quote, before, after)
        or _between_neighbours(own, quote, before, after)
        or _resembling([*own, *others], quote)
        or Where(GONE)
    )


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _where(state: str, passage: Passage, start: int, end: int) -> Where:
    return Where(state, passage.field, passage.heading, passage.address, passage.text[start:end], start, end)


def _places(text: str, words: str) -> Iterator[int]:
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _as_it_was(passages: list[Passage], quote: str, before: str, after: str) -> Where | None:
    """The words with all that stood around them: that is it, wherever it was moved to."""
    if not (before or after):
        return None
    for passage in passages:
        at = passage.text.find(before + quote + after)
        if at >= 0:
            return _where(FOUND, passage, at + len(before), at + len(before) + len(quote))
    return None


def _nearest(passages: list[Passage], quote: str, before: str, after: str) -> Where | None:
    """The words themselves; of several, those of which most of the neighbours are still there."""
    best: tuple[int, Passage, int] | None = None
    for passage in passages:
        for at in _places(passage.text, quote):
            end = at + len(quote)
            near = _shared(before[::-1], passage.text[max(0, at - CONTEXT) : at][::-1])
            near += _shared(after, passage.text[end : end + CONTEXT])
            if best is None or near > best[0]:
                best = (near, passage, at)
    return _where(FOUND, best[1], best[2], best[2] + len(quote)) if best else None


def _shared(one: str, other: str) -> int:
    """How many characters two texts have in common from the start."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count


def _between_neighbours(passages: list[Passage], quote: str, before: str, after: str) -> Where | None:
    """What stands now between the neighbours of old, if it still resembles the words."""
    left, right = before[-CONTEXT // 2 :], after[: CONTEXT // 2]
    if len(left) < SHORTEST_TO_RESEMBLE or len(right) < SHORTEST_TO_RESEMBLE:
        return None
    for passage in passages:
        for at in _places(passage.text, left):
            start = at + len(left)
            end = passage.text.find(right, start, start + 2 * len(quote) + LONGEST_QUOTE)
            now = passage.text[start:end] if end > start else ""
            if now.strip() and fuzz.ratio(quote, now) >= ALIKE_IN_PLACE:
                return _where(CHANGED, passage, *_trimmed(passage.text, start, end))
    return None


def _resembling(passages: list[Passage], quote: str) -> Where | None:
    """The words of the page that are most like them, where that is enough."""
    if len(quote) < SHORTEST_TO_RESEMBLE:
        return None
    best: tuple[float, Passage, int, int] | None = None
    for passage in passages:
        text = passage.text[:LOOKED_THROUGH]
        found = fuzz.partial_ratio_alignment(quote, text, score_cutoff=ALIKE) if len(text) >= len(quote) // 2 else None
        if found is None or (best is not None and found.score <= best[0]):
            continue
        start, end = _whole_words(passage.text, found.dest_start, found.dest_end)
        if fuzz.ratio(quote, passage.text[start:end]) >= ALIKE:
            best = (found.score, passage, start, end)
    return _where(CHANGED, best[1], best[2], best[3]) if best else None


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    while start > 0 and text[start - 1] != " " and text[start : start + 1] != " ":
        start -= 1
    while end < len(text) and text[end] != " " and text[end - 1 : end] != " ":
        end += 1
    return _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] == " ":
        start += 1
    while end > start and text[end - 1] == " ":
        end -= 1
    return start, end
