"""BM25F over the documents that are there.

Whoosh keeps a deleted document in its statistics until the segment is merged. An entry that was unpublished or kept
for practitioners since would go on moving the scores that the public gets, so both statistics are taken anew from the
documents that are left.

    score(q, d) = sum over terms of idf * tf * (K1 + 1) / (tf + K1 * (1 - B + B * length / mean length))
    idf = ln(documents / (documents with the term + 1)) + 1

S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009, with its usual
parameters; the idf is Whoosh's own, which is never negative.
"""

from math import log
from typing import Any

from whoosh.scoring import BM25F
from whoosh.searching import Searcher


class LiveBM25F(BM25F):  # type: ignore[misc]
    def idf(self, searcher: Any, fieldname: str, text: Any) -> float:
        """Inverse document frequency; called through `Searcher.idf`, which keeps it."""
        parent = searcher.get_parent()
        if not parent.reader().has_deletions():
            return float(super().idf(parent, fieldname, text))
        having = 0
        for reader, _ in parent.reader().leaf_readers():
            if (fieldname, text) in reader:
                having += sum(1 for _ in reader.postings(fieldname, text).all_ids())
        return log(max(1, parent.doc_count()) / (having + 1)) + 1


class LiveSearcher(Searcher):  # type: ignore[misc]
    """A searcher whose mean field length is that of the documents left, from the lengths as rounded in the index:
    the exact total that Whoosh keeps includes the deleted ones."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._means: dict[str, float] = {}

    def avg_field_length(self, fieldname: str) -> float:
        if fieldname not in self._means:
            lengths = [self.doc_field_length(number, fieldname, 0) or 0 for number in self.reader().all_doc_ids()]
            self._means[fieldname] = sum(lengths) / max(1, len(lengths))
        return self._means[fieldname]


WEIGHTING = LiveBM25F(B=0.75, K1=1.2)
