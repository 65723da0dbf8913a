"""The best of what the words have found, put in order by words and meaning together.

    score(d) = (1 - MIX) * lexical(d) + MIX * cosine(question, nearest piece of d)

both brought to 0 … 1 over the documents that are reordered. One that has not been read yet keeps its lexical standing.
"""

from functools import lru_cache

import numpy as np

from search.engine.lexicon import Array
from search.engine.snapshot import Snapshot
from search.lookup import REORDERED
from search.semantic.model import encoder
from search.semantic.vectors import vectors_in

MIX = 0.5


@lru_cache(maxsize=256)
def _question(text: str) -> tuple[float, ...]:
    return tuple(encoder().encode([text])[0].tolist())


def _spread(values: Array) -> Array:
    """float[n] brought to 0 … 1."""
    low, high = float(values.min()), float(values.max())
    return (values - low) / (high - low) if high > low else np.ones_like(values)


def reranked(snapshot: Snapshot, text: str, numbers: list[int], scores: Array) -> list[int]:
    """`numbers` with the first 50 in a new order; unchanged while there are no vectors. `scores`: float[D]."""
    vectors = vectors_in(snapshot.state.folder)
    first = numbers[:REORDERED]
    if vectors is None or len(first) < 2 or not text.strip():
        return numbers
    question = np.asarray(_question(text), dtype=np.float32)
    lexical = _spread(scores[first])
    near = np.full(len(first), np.nan)
    for place, number in enumerate(first):
        rows = vectors.of(snapshot.key(number), snapshot.made(number))
        if rows is not None and len(rows):
            near[place] = float((rows.astype(np.float32) @ question).max())
    read = ~np.isnan(near)
    if not read.any():
        return numbers
    meaning = lexical.copy()
    meaning[read] = _spread(near[read])
    mixed = (1 - MIX) * lexical + MIX * meaning
    return [first[place] for place in np.argsort(-mixed, kind="stable")] + numbers[REORDERED:]
