"""From what a reader typed to what the index is asked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from search.backends.whoosh import schema
from search.backends.whoosh.analysis import LANGUAGES, WORD, fold, function_words, term_of
from search.engine import query
from search.expansion import Span, spans
from search.question import Phrase, Question, Word

#: What another way to say the same counts, against the words that were typed.
LABEL_WEIGHT = 0.7
TAG_WEIGHT = 0.5
TAG_BONUS = 0.25
#: An entry with the tag answers the question without saying the word, unless more of the catalogue than this has it:
#: «after release» is on half of all entries.
COMMONEST_TAG = 0.25


@dataclass(frozen=True)
class Part:
    """One word of the question with all the ways in which an entry may answer it."""

    typed: str
    node: query.Node


@dataclass(frozen=True)
class Asked:
    """`parts`: loose words, most of which an entry should have; `required`: what every entry found must answer."""

    parts: tuple[Part, ...]
    required: tuple[query.Node, ...]
    excluded: tuple[query.Node, ...]
    spans: tuple[Span, ...] = ()
    typed: tuple[str, ...] = field(default=())  # single words and words of phrases, to be marked in passages

    @property
    def labels(self) -> tuple[tuple[str, query.Node], ...]:
        """Everything that is searched besides what was typed."""
        return tuple((label, _label(span, label)) for span in self.spans for label in span.alternatives)

    @property
    def has_words(self) -> bool:
        return bool(self.parts or self.required)

    def node(self, *, match: str, least: int) -> query.Node:
        """`match`: `all` of the words, `any` of them, or empty for most of them (at least `least` entries)."""
        parts = tuple(part.node for part in self.parts)
        needed = list(self.required)
        if parts:
            loose = {"all": query.All(parts), "any": query.Any(parts)}.get(match) or query.Enough(parts, least)
            needed.append(loose)
        node: query.Node = needed[0] if len(needed) == 1 else query.All(tuple(needed))
        if not needed:
            node = query.Everything()
        return query.Without(node, query.Any(self.excluded)) if self.excluded else node

    def single_words(self) -> query.Node:
        """Any word that was typed, be it within a phrase; what was excluded stays out."""
        node = query.Any(tuple(query.Word(word) for word in self.typed))
        return query.Without(node, query.Any(self.excluded)) if self.excluded else node


def is_indexed(word: str) -> bool:
    """Whether any language has a term for a word."""
    return any(term_of(word, language) for language in LANGUAGES)


def ask(question: Question, *, expand: bool, stamp: str | None = None) -> Asked:
    """Words that only hold a sentence together are left out, unless the question has no others.

    `expand`: other labels of the concepts named are asked for too; `stamp`: of the vocabularies, if it is known.
    """
    loose = _loose_words(question)
    common = function_words(loose)
    telling = [word for word in loose if is_indexed(word) and term_of(word) and fold(word) not in common]
    words = telling or [word for word in loose if term_of(word)]
    found = tuple(spans(words, stamp=stamp)) if expand else ()
    parts = tuple(Part(word, _with_labels(words, place, found)) for place, word in enumerate(words))
    required: list[query.Node] = []
    excluded: list[query.Node] = []
    typed = list(words)
    for clause in question.clauses:
        if not clause.negated and len(clause.alternatives) == 1 and _is_loose(clause.alternatives[0]):
            continue
        nodes = [_node(unit, expand=expand and not clause.negated, stamp=stamp) for unit in clause.alternatives]
        known = tuple(node for node in nodes if node is not None)
        if clause.negated:
            excluded += known
        elif known:
            required.append(known[0] if len(known) == 1 else query.Best(known))
            typed += [word for unit in clause.alternatives for word in WORD.findall(unit.text)]
    return Asked(parts, tuple(required), tuple(excluded), found, tuple(typed))


def _is_loose(unit: Word | Phrase) -> bool:
    return isinstance(unit, Word) and not unit.field


def _loose_words(question: Question) -> list[str]:
    """Words that stand by themselves, each once. «multi-agency» is two words here."""
    found: dict[str, None] = {}
    for clause in question.clauses:
        if not clause.negated and len(clause.alternatives) == 1 and _is_loose(clause.alternatives[0]):
            found |= dict.fromkeys(WORD.findall(clause.alternatives[0].text))
    return list(found)


def _with_labels(words: Sequence[str], place: int, found: tuple[Span, ...]) -> query.Node:
    """The word, or what else says the concept that it is part of; a label's score is shared out among its words."""
    word = query.Word(words[place])
    span = next((span for span in found if span.start <= place < span.stop), None)
    return word if span is None else _or_labels(word, span, 1 / (span.stop - span.start))


def _or_labels(node: query.Node, span: Span, share: float) -> query.Node:
    """What was typed or another label of the same concept, and more for an entry that editors tagged with it.

    The tag alone is enough where it is not too common.
    """
    labels = tuple(_label(span, label) for label in span.alternatives)
    fields = [(schema.is_field(f"{vocabulary}_slugs"), slug) for vocabulary, slug in span.tags]
    tags = tuple(query.Value(field, slug) for field, slug in fields)
    enough = tuple(query.Value(field, slug, COMMONEST_TAG) for field, slug in fields)
    others = [query.Weighted(label, LABEL_WEIGHT * share) for label in labels]
    others += [query.Weighted(tag, TAG_WEIGHT * share) for tag in enough]
    best: query.Node = query.Synonyms((node, *others)) if others else node
    return query.Boosted(best, query.Weighted(query.Best(tags), TAG_BONUS * share)) if tags else best


def _label(span: Span, label: str) -> query.Node:
    """A label that is an ordinary word too counts only in capitals."""
    return query.AsWritten(label) if label in span.only_in_capitals else query.Phrase(label)


def _node(unit: Word | Phrase, *, expand: bool, stamp: str | None) -> query.Node | None:
    """The node for a word or phrase; `None` for one without anything that is indexed."""
    fields = (unit.field,) if unit.field else None
    words = WORD.findall(unit.text)
    if not any(is_indexed(word) for word in words):
        return None
    node = query.Word(unit.text, fields) if len(words) == 1 else query.Phrase(unit.text, fields)
    if not expand or unit.field or isinstance(unit, Phrase):
        return node
    whole = next((span for span in spans(words, stamp=stamp) if span.stop - span.start == len(words)), None)
    return node if whole is None else _or_labels(node, whole, 1.0)


def ranges_of(values: Mapping[str, object], years: tuple[int | None, int | None]) -> list[str]:
    """Those of `values` that are years within a span, both ends included; an open end is `None`."""
    first, last = years
    return [
        value
        for value in values
        if value.isascii() and value.isdigit() and (first or 0) <= int(value) <= (9999 if last is None else last)
    ]
