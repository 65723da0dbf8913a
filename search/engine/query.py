"""What can be asked of an index. Texts are as typed: each language's rules are applied when they are looked up."""

from dataclasses import dataclass


class Node:
    """A question to the index."""


@dataclass(frozen=True)
class Everything(Node):
    """All documents, without a score."""


@dataclass(frozen=True)
class Nothing(Node):
    """No document."""


@dataclass(frozen=True)
class Word(Node):
    """Documents with a word, in any of `fields` (names as in `search_fields`; all fields when it is `None`)."""

    text: str
    fields: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Phrase(Node):
    """Documents with these words next to each other, words that are not indexed left out."""

    text: str
    fields: tuple[str, ...] | None = None


@dataclass(frozen=True)
class AsWritten(Node):
    """Documents that hold a text in exactly these letters, capitals and all: «RAN» and not «ran»."""

    text: str


@dataclass(frozen=True)
class Beginning(Node):
    """Documents with a word that begins like this among the words for completion."""

    text: str
    fields: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Similar(Node):
    """Documents with a word that is spelled like this one."""

    text: str
    fields: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Value(Node):
    """Documents with a value of a keyword field of the index. Scored as a rare or common word is.

    None at all where more than `at_most` of all documents have it.
    """

    field: str
    value: str
    at_most: float = 1.0


@dataclass(frozen=True)
class All(Node):
    """Documents that answer every part; scores are added."""

    parts: tuple[Node, ...]


@dataclass(frozen=True)
class Any(Node):
    """Documents that answer one part at least; scores are added."""

    parts: tuple[Node, ...]


@dataclass(frozen=True)
class Best(Node):
    """Documents that answer one of several ways to say the same; the best way counts."""

    parts: tuple[Node, ...]


@dataclass(frozen=True)
class Synonyms(Node):
    """Documents that answer one of several ways to say the same; the best way counts.

    None counts more for being rarer than the first, which is what was typed: a Dutch word is rare in a catalogue that
    is mostly English, and no more telling for it (A. Pirkola, "The effects of query structure and dictionary setups in
    dictionary-based cross-language information retrieval", SIGIR 1998).
    """

    parts: tuple[Node, ...]


@dataclass(frozen=True)
class Without(Node):
    """Documents that answer `asked` and not `excluded`."""

    asked: Node
    excluded: Node


@dataclass(frozen=True)
class Weighted(Node):
    """The same documents with their scores multiplied."""

    part: Node
    weight: float


@dataclass(frozen=True)
class Boosted(Node):
    """The documents that answer `part`; those that answer `bonus` as well get its score on top."""

    part: Node
    bonus: Node


@dataclass(frozen=True)
class Term(Node):
    """Documents in a language with an index term of it, in any field."""

    term: str
    language: str


@dataclass(frozen=True)
class Enough(Node):
    """Documents that have most of the parts: at least the `least` best of them, and all that have as much.

    What a document has is the sum of the weights (inverse document frequencies) of the parts that it answers: of a
    question in a sentence, the telling words decide. Parts that no document answers do not count.
    """

    parts: tuple[Node, ...]
    least: int
