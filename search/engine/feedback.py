"""A second look: what the best entries have in common says more about the question than its few words.

The relevance model of V. Lavrenko and W. B. Croft, "Relevance-based language models", SIGIR 2001, in the form known
as RM3 (N. Abdul-Jaleel et al., "UMass at TREC 2004"), with BM25F for the scores:

    p(t)      = sum over the best documents d of  score(d) / sum of scores * tf(t, d) / |d|
    weight(t) = p(t) * idf(t), of the TERMS best terms, made to sum to 1
    score(d)  = MIX * score(d) / words + (1 - MIX) * sum over t of weight(t) * score(t, d)

Documents are only put in another order: none is found because of a term that nobody typed.
"""

from collections import Counter
from collections.abc import Sequence
from heapq import nlargest
from typing import TYPE_CHECKING

import numpy as np

from search.engine import query
from search.engine.bm25f import saturated
from search.engine.evaluate import Answer, Evaluation
from search.engine.lexicon import Array

if TYPE_CHECKING:
    from search.engine.snapshot import Snapshot

DOCUMENTS = 5
TERMS = 20
MIX = 0.8
#: Of a long text the beginning speaks for the whole.
READ = 6_000
#: Below so many documents found there is nothing to learn from.
FEWEST = 10


def term_shares(snapshot: "Snapshot", number: int) -> dict[str, float]:
    """Telling terms of the beginning of a document, each with its share of them."""
    found = _likeliest(snapshot, [(number, 1.0)], most=READ)
    return {term: share for (term, _), share in found.items()}


def _likeliest(snapshot: "Snapshot", documents: Sequence[tuple[int, float]], most: int) -> dict[tuple[str, str], float]:
    """Probability of terms (with their language) in a mixture of documents with these shares: the `most` likely ones
    of each segment and language, and some more where a language is spread over segments."""
    parts: dict[tuple[int, str], list[tuple[Array, Array]]] = {}
    for number, share in documents:
        segment = snapshot.segment_of(number)
        words = segment.quoted.words(number - segment.begin, until=READ)
        if len(words):
            weights = np.full(len(words), share / len(words))
            parts.setdefault((segment.begin, snapshot.language(number)), []).append((words, weights))
    model: dict[tuple[str, str], float] = {}
    spoken = Counter(language for _, language in parts)
    for (begin, language), pieces in parts.items():
        words, where = np.unique(np.concatenate([words for words, _ in pieces]), return_inverse=True)
        likely = np.bincount(where, weights=np.concatenate([weights for _, weights in pieces]))
        if spoken[language] == 1:
            best = np.argsort(-likely, kind="stable")[:most]
            words, likely = words[best], likely[best]
        segment = snapshot.segment_of(begin)
        lexicon = segment.lexicon(f"quoted_{language}")
        for word, probability in zip(words.tolist(), likely.tolist(), strict=True):
            term = lexicon[word]
            segment.remember(term, language, word)
            model[term, language] = model.get((term, language), 0.0) + probability
    return model


def reconsidered(snapshot: "Snapshot", evaluation: Evaluation, answer: Answer, own: set[str], words: int) -> Array:
    """New scores (float64[D]) for an answer. `own`: index terms of the question in any language; `words`: how many."""
    found = np.flatnonzero(answer.found & (answer.scores > 0))
    if len(found) < FEWEST or not words:
        return answer.scores
    best = found[np.argsort(-answer.scores[found], kind="stable")][:DOCUMENTS]
    total = float(answer.scores[best].sum())
    shares = [(int(number), float(answer.scores[number]) / total) for number in best]
    model = {
        term: probability
        for term, probability in _likeliest(snapshot, shares, TERMS * 3 + len(own)).items()
        if term[0] not in own
    }
    likely = [query.Term(*term) for term in nlargest(TERMS * 3, model, key=lambda term: model[term])]
    rarity = {term: evaluation.term_rarity(term) for term in likely}
    weighed = {term: model[term.term, term.language] * rarity[term] for term in likely}
    chosen = sorted(weighed, key=lambda term: (-weighed[term], term.term, term.language))[:TERMS]
    mass = sum(weighed[term] for term in chosen)
    if mass <= 0:
        return answer.scores
    learnt = np.zeros(len(found))
    for term in chosen:
        frequencies = evaluation.term_frequencies(term)[found]
        learnt += weighed[term] / mass * rarity[term] * saturated(frequencies)
    scores = np.zeros(snapshot.size)
    scores[found] = MIX * answer.scores[found] / words + (1 - MIX) * learnt
    return scores
