"""A linear-chain conditional random field (J. Lafferty, A. McCallum and F. Pereira, ICML 2001), to be asked only."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np

from anonymisation.detect.gazetteer import DATA
from anonymisation.detect.learned.features import OFFSETS, Word, features
from anonymisation.findings import Finding

Array = np.ndarray[Any, Any]
OUTSIDE = 0  # the label of a word that belongs to no clue


@dataclass(frozen=True)
class Model:
    """`weights[offset, feature, label]` and `steps[label, next label]`, both in nats; `labels[0]` is «outside»."""

    labels: tuple[str, ...]
    numbers: dict[str, int]  # of the features
    weights: Array
    steps: Array

    def probabilities(self, words: Sequence[Word], found: Sequence[Finding], language: str) -> Array:
        """float64[words, labels]: how likely each label is for each word, given the whole text. Rows add up to 1."""
        return marginals(self._scores(features(words, found, language)), self.steps)

    def _scores(self, made: Sequence[Sequence[str]]) -> Array:
        places, rows = [], []
        for place, of_word in enumerate(made):
            for feature in of_word:
                number = self.numbers.get(feature)
                if number is not None:
                    places.append(place)
                    rows.append(number)
        scores = np.zeros((len(made), len(self.labels)))
        at, row = np.array(places, dtype=np.intp), np.array(rows, dtype=np.intp)
        for index, offset in enumerate(OFFSETS):  # a feature of word n speaks of word n - offset
            target = at - offset
            inside = (target >= 0) & (target < len(made))
            np.add.at(scores, target[inside], self.weights[index, row[inside]])
        return scores


def marginals(scores: Array, steps: Array) -> Array:
    """float64[n, labels] by the forward-backward algorithm, scaled at each word so that no length overflows.

    `scores` float[n, labels] of the words, `steps` float[labels, labels] from a label to the next.
    """
    local = np.exp(scores - scores.max(axis=1, keepdims=True))
    step = np.exp(steps)
    forward, backward = np.empty_like(local), np.empty_like(local)
    forward[0] = local[0] / local[0].sum()
    for place in range(1, len(local)):
        here = (forward[place - 1] @ step) * local[place]
        forward[place] = here / here.sum()
    backward[-1] = 1.0
    for place in range(len(local) - 2, -1, -1):
        here = step @ (backward[place + 1] * local[place + 1])
        backward[place] = here / here.sum()
    both = forward * backward
    return both / both.sum(axis=1, keepdims=True)


@cache
def model_of(language: str) -> Model | None:
    """The weights that ship for a language, read once; None where there are none."""
    path = DATA / f"cues.{language}.npz"
    if not path.exists():
        return None
    with np.load(path, allow_pickle=False) as kept:
        names = bytes(kept["features"]).decode().split("\n")
        labels = tuple(bytes(kept["labels"]).decode().split("\n"))
        weights = np.zeros((len(OFFSETS), len(names), len(labels)), dtype=np.float32)
        weights[kept["offset"], kept["feature"], kept["label"]] = kept["weight"] * kept["scale"]
        steps = kept["steps"].astype(np.float64)
    return Model(labels, {name: number for number, name in enumerate(names)}, weights, steps)
