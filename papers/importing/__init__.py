"""Reading a source document: text in, plain data out. Nothing here knows of the database."""

from .accounting import added_words, missing_words, placed_words, source_words
from .model import (
    ConclusionPaper,
    EventOutcome,
    Footnote,
    Paragraph,
    ParsedSource,
    Passage,
    Practice,
    ReadingItem,
    SourceError,
    StructuralLine,
    UnplacedLine,
)
from .reading import MAX_SOURCE_BYTES, read_source
from .recognise import parse_source

__all__ = [
    "MAX_SOURCE_BYTES",
    "ConclusionPaper",
    "EventOutcome",
    "Footnote",
    "Paragraph",
    "ParsedSource",
    "Passage",
    "Practice",
    "ReadingItem",
    "SourceError",
    "StructuralLine",
    "UnplacedLine",
    "added_words",
    "missing_words",
    "parse_source",
    "placed_words",
    "read_source",
    "source_words",
]
