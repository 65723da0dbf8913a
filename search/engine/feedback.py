"""A second look: what the best entries have in common says more about the question than its few words.

The relevance model of V. Lavrenko and W. B. Croft, "Relevance-based language models", SIGIR 2001, in the form known
as RM3 (N. Abdul-Jaleel et al., "UMass at TREC 2004"), with BM25F for the scores:

    p(t)      = sum over the best documents d of  score(d) / sum of scores * tf(t, d) / |d|
    weight(t) = p(t) * idf(t), of the TERMS best terms, made to sum to 1
    score(d)  = MIX * score(d) / words + (1 - MIX) * sum over t of weight(t) * score(t, d)

Documents are only put in another order: none is found because of a term that nobody typed.
"""

from collections import Counter, defaultdict
from functools import lru_cache
from heapq import nlargest
from typing import TYPE_CHECKING

import numpy as np

from search.backends.whoosh.analysis import terms_of
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


@lru_cache(maxsize=1_024)
def terms_in(text: str, language: str) -> tuple[tuple[str, float], ...]:
    """Terms of a text with their share of it."""
    counted = Counter(term for term in terms_of(text, language) if len(term) > 1 and not term.isdigit())
    length = sum(counted.values())
    return tuple((term, count / length) for term, count in counted.items())


def reconsidered(snapshot: "Snapshot", evaluation: Evaluation, answer: Answer, own: set[str], words: int) -> Array:
    """New scores (float64[D]) for an answer. `own`: index terms of the question in any language; `words`: how many."""
    found = np.flatnonzero(answer.found & (answer.scores > 0))
    if len(found) < FEWEST or not words:
        return answer.scores
    best = found[np.argsort(-answer.scores[found], kind="stable")][:DOCUMENTS]
    total = float(answer.scores[best].sum())
    model: dict[tuple[str, str], float] = defaultdict(float)
    for number in best.tolist():
        language = snapshot.language(number)
        share = float(answer.scores[number]) / total
        for name, part in terms_in(snapshot.quotable(number)[:READ], language):
            if name not in own:
                model[name, language] += share * part
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
