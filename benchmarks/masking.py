"""How well a text is masked: the measures of the Text Anonymization Benchmark, and its layout of documents.

An entity is found only when every one of its mentions that needs masking is covered; punctuation and small words left
bare at its edges do not count. Where several people annotated a text, each one's entities count once (micro-average).
Precision is by word: of the words masked, the share that an annotator masks too, averaged over the annotators.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

WORD = re.compile(r"\w+")
SMALL = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "and",
        "or",
        "from",
        "until",
        "to",
        "about",
        "after",
        "as",
        "at",
        "before",
        "between",
        "by",
        "during",
        "for",
        "in",
        "into",
        "of",
        "on",
        "over",
        "since",
        "with",
        "the",
        "a",
        "an",
        "no",
        "nr",
        "s",
    ]
)
Span = tuple[int, int]


@dataclass(frozen=True)
class Mention:
    start: int
    end: int
    entity: str
    kind: str
    need: str  # DIRECT, QUASI or NO_MASK


@dataclass(frozen=True)
class Annotated:
    """A document, and what each annotator marked in it."""

    name: str
    text: str
    annotators: tuple[tuple[Mention, ...], ...]
    language: str = ""  # where the document says so
    split: str = ""  # dev, test


@dataclass
class Scores:
    """Counts over documents; the shares are asked of it."""

    found: Counter[str] = field(default_factory=Counter)  # by «DIRECT», «QUASI» and by kind
    entities: Counter[str] = field(default_factory=Counter)
    words: int = 0  # masked by us
    agreed: float = 0.0  # of them, masked by the annotators, as an average over them
    missed: list[tuple[str, str, str, str]] = field(default_factory=list)  # document, need, kind, words

    def recall(self, key: str) -> float:
        return self.found[key] / self.entities[key] if self.entities[key] else 1.0

    def precision(self) -> float:
        return self.agreed / self.words if self.words else 1.0


def read(path: Path) -> list[Annotated]:
    """The documents of a file in the benchmark's layout."""
    return parsed(json.loads(path.read_text(encoding="utf-8")))


def parsed(documents: Iterable[dict[str, Any]]) -> list[Annotated]:
    """The same of what was read already."""
    return [
        Annotated(
            document["doc_id"],
            document["text"],
            tuple(
                tuple(
                    Mention(m["start_offset"], m["end_offset"], m["entity_id"], m["entity_type"], m["identifier_type"])
                    for m in annotation["entity_mentions"]
                )
                for annotation in document["annotations"].values()
            ),
            document.get("language", ""),
            document.get("dataset_type", ""),
        )
        for document in documents
    ]


def covered(mention: Mention, text: str, spans: Iterable[Span]) -> bool:
    """Whether every word of the mention that matters lies in a span."""
    bare = bytearray(b"\x01" * (mention.end - mention.start))
    for start, end in spans:
        left, right = max(start, mention.start) - mention.start, min(end, mention.end) - mention.start
        if left < right:
            bare[left:right] = bytes(right - left)
    rest = "".join(letter if bare[place] else " " for place, letter in enumerate(text[mention.start : mention.end]))
    return all(word.lower() in SMALL for word in WORD.findall(rest))


def entities(mentions: Iterable[Mention]) -> Iterator[tuple[str, list[Mention]]]:
    """What must be masked: («DIRECT» or «QUASI», the mentions). Direct when any mention is."""
    grouped: dict[str, list[Mention]] = {}
    for mention in mentions:
        if mention.need in ("DIRECT", "QUASI"):
            grouped.setdefault(mention.entity, []).append(mention)
    for group in grouped.values():
        yield ("DIRECT" if any(mention.need == "DIRECT" for mention in group) else "QUASI"), group


def score(document: Annotated, spans: list[Span], scores: Scores) -> None:
    """Add a document to the counts. `spans` are what was masked in it."""
    for mentions in document.annotators:
        for need, group in entities(mentions):
            missed = [mention for mention in group if not covered(mention, document.text, spans)]
            for key in (need, group[0].kind):
                scores.entities[key] += 1
                scores.found[key] += not missed
            if missed:
                words = document.text[missed[0].start : missed[0].end]
                scores.missed.append((document.name, need, group[0].kind, words))
    masks = [[(m.start, m.end) for m in mentions if m.need != "NO_MASK"] for mentions in document.annotators]
    for start, end in spans:
        for word in WORD.finditer(document.text, start, end):
            scores.words += 1
            agreeing = sum(any(a <= word.start() and word.end() <= b for a, b in spans_of) for spans_of in masks)
            scores.agreed += agreeing / len(masks) if masks else 0
