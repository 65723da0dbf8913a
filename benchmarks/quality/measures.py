"""nDCG@10, mean average precision and recall@100, computed by ir-measures (which asks trec_eval), not by ourselves."""

from collections.abc import Mapping, Sequence
from typing import Any

import ir_measures
from ir_measures import AP, R, nDCG

NAMES = {"nDCG@10": nDCG @ 10, "MAP": AP, "recall@100": R @ 100}

#: Query key to documents, best first, each with its score.
Ranking = Mapping[str, Sequence[tuple[str, float]]]
Judgements = Mapping[str, Mapping[str, int]]


def _qrels(judgements: Judgements) -> list[Any]:
    return [
        ir_measures.Qrel(query, document, grade) for query, row in judgements.items() for document, grade in row.items()
    ]


def _run(ranking: Ranking) -> list[Any]:
    """Scores by place: trec_eval orders by score, and equal scores by name, which is not what a reader saw."""
    return [
        ir_measures.ScoredDoc(query, document, float(-place))
        for query, documents in ranking.items()
        for place, (document, _) in enumerate(documents)
    ]


def mean(judgements: Judgements, ranking: Ranking) -> dict[str, float]:
    """Over all queries of `judgements`; one without any result counts 0."""
    found = ir_measures.calc_aggregate(list(NAMES.values()), _qrels(judgements), _run(ranking))
    return {name: round(float(found[measure]), 4) for name, measure in NAMES.items()}


def by_query(judgements: Judgements, ranking: Ranking) -> dict[str, float]:
    """nDCG@10 of each query."""
    found = dict.fromkeys(judgements, 0.0)
    for metric in ir_measures.iter_calc([nDCG @ 10], _qrels(judgements), _run(ranking)):
        found[metric.query_id] = round(float(metric.value), 4)
    return found
