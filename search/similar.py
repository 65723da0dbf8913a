"""More like this: entries that share what is telling about one, and what it is that they share."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from catalogue.audience import circle_of
from catalogue.models import Entry
from search.backends.whoosh import schema
from search.backends.whoosh.analysis import WORD, fold, term_of
from search.backends.whoosh.documents import key_of
from search.backends.whoosh.errors import IndexUnavailable
from search.common_words import is_ordinary
from search.engine import query
from search.engine.bm25f import saturated
from search.engine.evaluate import Evaluation
from search.engine.feedback import READ, term_shares
from search.engine.snapshot import Snapshot
from search.facets import Labels, facet_labels
from search.hits import Match, load_hits
from search.reading import read
from taxonomy.models import VOCABULARIES

MOST = 4
TERMS = 25
MOST_TAGS, MOST_WORDS = 3, 3
#: Two entries that share less than this many terms, of vocabulary and text together, are not alike.
FEWEST_SHARED = 3
#: What a shared term of a vocabulary counts, against a shared word.
TAG_WEIGHT = 1.5
_NO_TAGS = {"country", "ideology", "sector"}  # shared by so many that they say nothing about likeness


@dataclass(frozen=True)
class Similar:
    """One entry that is like another, ready to show; `shared` says in what."""

    entry: Entry
    url: str
    type_label: str
    shared: list[str]


@dataclass(frozen=True)
class _Like:
    pk: int
    tags: list[tuple[str, str]]
    words: list[str]


def similar_entries(entry: Entry, *, user: Any, most: int = MOST) -> list[Similar]:
    """The entries most like this one that `user` may read, best first; none while there is no index.

    Looked up in the index of the reader's circle, so that what they may not see changes nothing.
    """
    key = key_of(entry)
    try:
        found = read(circle_of(user), lambda snapshot: _alike(snapshot, key, most))
    except IndexUnavailable:
        return []
    hits = {hit.entry.pk: hit for hit in load_hits([Match(like.pk, 0.0, []) for like in found], user)}
    labels = facet_labels() if found else {}
    return [
        Similar(
            hit.entry,
            hit.url,
            hit.type_label,
            _shared(like, labels),
        )
        for like in found
        if (hit := hits.get(like.pk)) is not None
    ]


def _shared(like: _Like, labels: Labels) -> list[str]:
    """Names of shared terms, each once («Mental health» is a challenge and an area), then shared words."""
    names = dict.fromkeys(labels[vocabulary].get(slug, slug) for vocabulary, slug in like.tags)
    return [*list(names)[:MOST_TAGS], *like.words[:MOST_WORDS]]


def _alike(snapshot: Snapshot, key: str, most: int) -> list[_Like]:
    number = snapshot.number_of(key)
    if number is None:
        return []
    evaluation = Evaluation(snapshot)
    language = snapshot.language(number)
    text = snapshot.quotable(number)[:READ]
    counted = term_shares(snapshot, number)
    rarity = {term: evaluation.term_rarity(query.Term(term, language)) for term in counted}
    telling = sorted(counted, key=lambda term: (-counted[term] * rarity[term], term))[:TERMS]
    pages = snapshot.with_value(schema.MODELS, "wagtailcore.Page")
    scores = np.zeros(snapshot.size)
    shared = np.zeros(snapshot.size, dtype=np.int32)
    having: dict[str, Any] = {}
    for term in telling:
        frequencies = evaluation.term_frequencies(query.Term(term, language))
        having[term] = frequencies > 0
        scores += rarity[term] * saturated(frequencies)
        shared += having[term]
    tags: dict[tuple[str, str], Any] = {}
    for vocabulary in VOCABULARIES.keys() - _NO_TAGS:
        field = schema.is_field(f"{vocabulary}_slugs")
        for value in snapshot.values_of(field, number):
            answer = evaluation(query.Value(field, value))
            tags[vocabulary, value] = answer.found
            scores += TAG_WEIGHT * answer.scores
            shared += answer.found
    alike = pages & snapshot.live & (shared >= FEWEST_SHARED)
    alike[number] = False
    numbers = np.flatnonzero(alike)
    best = numbers[np.lexsort((numbers, -scores[numbers]))][:most].tolist()
    written = _as_written(text, language)
    return [
        _Like(
            int(snapshot.pk(other)),
            sorted((tag for tag, found in tags.items() if found[other]), key=_place_of),
            [written[term] for term in telling if having[term][other] and not is_ordinary(fold(written[term]))],
        )
        for other in best
    ]


def _place_of(tag: tuple[str, str]) -> tuple[int, str]:
    return list(VOCABULARIES).index(tag[0]), tag[1]


def _as_written(text: str, language: str) -> dict[str, str]:
    """For each index term of a text the first word that it stands for: in small letters if it is anywhere so."""
    found: dict[str, str] = {}
    for word in WORD.findall(text):
        if (term := term_of(word, language)) and (term not in found or (word.islower() and not found[term].islower())):
            found[term] = word
    return found
