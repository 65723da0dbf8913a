"""Medians and tails of what was measured, and how contestants compare."""

import math
from collections.abc import Sequence
from typing import Any


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least this share of all values does not exceed (nearest rank)."""
    if not values:
        return math.nan
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def summary(values: Sequence[float]) -> dict[str, Any]:
    return {
        "asked": len(values),
        "p50": round(percentile(values, 0.50), 2),
        "p95": round(percentile(values, 0.95), 2),
        "most": round(max(values), 2) if values else math.nan,
    }


def ratio(theirs: Sequence[float | None], own: Sequence[float | None], share: float) -> float | None:
    """How many times longer they took at this percentile, over the questions that both were asked."""
    both = [(a, b) for a, b in zip(theirs, own, strict=False) if a is not None and b is not None]
    if not both:
        return None
    return round(percentile([a for a, _ in both], share) / percentile([b for _, b in both], share), 2)
