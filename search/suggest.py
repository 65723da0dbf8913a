"""Suggestions while a reader types: entries whose titles go on so, and terms that lead to entries.

Everything comes from the index of the reader's own circle, and the database has the last word on entries: whatever
the reader may not see neither appears nor changes what does. A term is suggested only where it leads somewhere.
"""

import logging
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import lru_cache
from typing import Any

from django.urls import reverse

from catalogue.audience import circle_of, entry_models, readable_pages
from search.backends.whoosh.analysis import beginnings_of, term_of
from search.backends.whoosh.errors import IndexUnavailable
from search.engine.snapshot import Snapshot
from search.hits import path_of
from search.reading import read
from search.syntax import parse
from taxonomy.concepts import ConceptLabels, all_concepts
from taxonomy.models import VOCABULARIES

logger = logging.getLogger("search")

SHORTEST = 2
LONGEST = 100
MOST_WORDS = 8
MOST_ENTRIES, MOST_TERMS = 5, 3
#: Entries looked at, so that those whose titles begin as typed can go before newer ones.
_MOST_READ = 40

#: Vocabularies suggested, and what their group is called.
_GROUPS = {"challenge": "Challenges", "target_group": "Target groups"}


@dataclass(frozen=True)
class Suggestion:
    """One line: what it is called, where it leads, what it is, and the label that matched where that is another."""

    label: str
    address: str
    detail: str
    also: str = ""


@dataclass(frozen=True)
class Group:
    key: str
    heading: str
    suggestions: tuple[Suggestion, ...]


@dataclass(frozen=True)
class Suggestions:
    groups: tuple[Group, ...] = ()

    def as_data(self) -> dict[str, Any]:
        return asdict(self)


def suggest(text: str, *, user: Any, types: Collection[str] = ()) -> Suggestions:
    """What `user` may have in mind who has typed so much; entries of these types only, where any are named.

    Three queries, however much there is.
    """
    typed = _words_typed(text)
    if sum(map(len, typed)) < SHORTEST:
        return Suggestions()
    try:
        pks, counts = read(circle_of(user), lambda snapshot: _read(snapshot, typed))
    except IndexUnavailable as error:
        logger.error("No suggestions: %s", error, exc_info=error.__cause__)
        return Suggestions()
    terms = [concept for concept in all_concepts() if concept.is_term]
    groups = [
        Group("entries", "Entries", _entries(pks, typed, user, types)),
        *(
            Group(vocabulary, heading, _terms(vocabulary, terms, counts[vocabulary], typed))
            for vocabulary, heading in _GROUPS.items()
        ),
    ]
    return Suggestions(tuple(group for group in groups if group.suggestions))


def _words_typed(text: str) -> list[str]:
    """The words that are wanted, folded: what stands behind a minus or in a filter completes nothing."""
    question = parse(text[:LONGEST])
    units = (unit.text for clause in question.wanted for unit in clause.alternatives)
    return list(dict.fromkeys(beginnings_of(" ".join(units))))[:MOST_WORDS]


def _read(snapshot: Snapshot, typed: list[str]) -> tuple[list[int], dict[str, dict[str, int]]]:
    counts = {vocabulary: snapshot.value_counts(f"{vocabulary}_slugs") for vocabulary in _GROUPS}
    return snapshot.completing(typed, _MOST_READ), counts


def _entries(pks: Sequence[int], typed: list[str], user: Any, types: Collection[str]) -> tuple[Suggestion, ...]:
    """Those among `pks` that `user` may read: first those whose title begins as typed, then in the order given."""
    if not pks:
        return ()
    models = [model for model in entry_models() if model.type_key in types] if types else None
    readable = readable_pages(user, models).filter(pk__in=pks).only("title", "url_path", "content_type")
    pages = {page.pk: page for page in readable}
    found = [pages[pk] for pk in pks if pk in pages]
    found.sort(key=lambda page: not _goes_on(beginnings_of(page.title), typed))
    return tuple(Suggestion(page.title, path_of(page), page.specific_class.type_label) for page in found[:MOST_ENTRIES])


def _goes_on(words: Sequence[str], typed: Sequence[str]) -> bool:
    """Whether a title begins with the words typed, the last of which may be unfinished."""
    begin = words[: len(typed)]
    return len(begin) == len(typed) and list(begin[:-1]) == list(typed[:-1]) and begin[-1].startswith(typed[-1])


def _terms(
    vocabulary: str, terms: Sequence[ConceptLabels], counts: Mapping[str, int], typed: Sequence[str]
) -> tuple[Suggestion, ...]:
    is_telling = any(term_of(word) for word in typed)  # «the» begins a word of half the labels there are
    found: list[tuple[int, int, str, str, str]] = []
    for term in terms:
        if term.tag is None or term.tag[0] != vocabulary or not (count := counts.get(term.tag[1], 0)):
            continue
        preferred, *others = [label for labels in term.labels.values() for label in labels]
        if _matches(preferred, typed):
            rank = 0 if _goes_on(_words(preferred), typed) else 1
            found.append((rank, -count, preferred, "", term.tag[1]))
        elif is_telling and (also := next((label for label in others if _matches(label, typed)), "")):
            found.append((2, -count, preferred, also, term.tag[1]))
    address = VOCABULARIES[vocabulary].address()
    return tuple(
        Suggestion(
            preferred,
            reverse("taxonomy:term", args=[address, slug]),
            _entries_count(counts[slug]),
            also,
        )
        for _, _, preferred, also, slug in sorted(found)[:MOST_TERMS]
    )


def _entries_count(count: int) -> str:
    return "1 entry" if count == 1 else f"{count} entries"


@lru_cache(maxsize=8_192)
def _words(label: str) -> tuple[str, ...]:
    return tuple(beginnings_of(label))


def _matches(label: str, typed: Sequence[str]) -> bool:
    """Whether every word typed begins a word of the label."""
    words = _words(label)
    return all(any(word.startswith(beginning) for word in words) for beginning in typed)
