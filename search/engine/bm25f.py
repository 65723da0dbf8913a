"""BM25F: how well a document answers a word, from how often each of its fields holds it.

    w(t, d)     = sum over fields f of  weight_f * tf(t, d, f) / (1 - B + B * length(d, f) / mean length(f))
    score(t, d) = idf(t) * w(t, d) * (K1 + 1) / (K1 + w(t, d))
    score(q, d) = sum over words t of the question

S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", Foundations and Trends in
Information Retrieval 3(4), 2009, section 3.6. With one field of weight 1 this is BM25 as Whoosh computes it
(`whoosh.scoring.bm25`), its inverse document frequency included, which is never negative:

    idf(t) = ln(N / (n(t) + 1)) + 1        N documents, n(t) of them with the word in any field

Whoosh's own class of this name is another thing: it sums a saturated BM25 over fields.
All figures are dimensionless; arrays are aligned with each other, one item a posting or a document.
"""

from math import log
from typing import Any

import numpy as np

Array = np.ndarray[Any, Any]

#: How soon more of the same word stops to count, and how much the length of a text is held against it. Within the
#: usual range (K1 1.2 to 2, B 0.5 to 0.8); the same for every field and every collection.
K1 = 1.2
B = 0.6


def inverse_document_frequency(documents: int, having: int) -> float:
    """How telling a word is; 1 for a word in every document, more for a rare one."""
    return log(max(1, documents) / (having + 1)) + 1


def length_norms(lengths: Array, mean: float, b: float = B) -> Array:
    """What a frequency in each document is divided by. `lengths`: int[D] in words; `mean`: in words, above 0."""
    return (1.0 - b) + (b / max(mean, 1e-9)) * lengths


def saturated(frequencies: Array, k1: float = K1) -> Array:
    """Weighted frequencies w(t, d) (float[n], at least 0) as they count in a score: from 0 to K1 + 1."""
    return frequencies * (k1 + 1.0) / (frequencies + k1)
