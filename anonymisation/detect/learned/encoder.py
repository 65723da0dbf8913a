"""A small reader of English in numpy: what a word means where it stands.

The encoder is MiniLM (W. Wang et al., NeurIPS 2020) as all-MiniLM-L6-v2 has it, a transformer as BERT's (J. Devlin et
al., NAACL 2019). `make entities` puts its weights into a folder; what was learned here are low-rank changes of them
(E. Hu et al., "LoRA", ICLR 2022), which ship with the exchange.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

Array = np.ndarray[Any, Any]
HEADS = 12
PARTS = ("query", "key", "value", "merge", "wide", "narrow")  # the linear maps of a layer, in order
TINY = 1e-12


@dataclass(frozen=True)
class Layer:
    maps: tuple[Array, ...]  # float32[in, out], one of each of PARTS
    biases: tuple[Array, ...]
    norms: tuple[tuple[Array, Array], tuple[Array, Array]]  # scale and shift, after attention and at the end

    def __call__(self, given: Array) -> Array:
        """float32[n, d] to float32[n, d]."""
        query, key, value = (self._heads(part, given) for part in range(3))
        scores = query @ np.ascontiguousarray(key.swapaxes(1, 2))
        scores *= np.float32(1 / np.sqrt(query.shape[-1]))
        scores -= scores.max(axis=2, keepdims=True)
        np.exp(scores, out=scores)
        scores /= scores.sum(axis=2, keepdims=True)
        seen = (scores @ value).swapaxes(0, 1).reshape(given.shape)
        here = normal(given + self._map(3, seen), *self.norms[0])
        return normal(here + self._map(5, gelu(self._map(4, here))), *self.norms[1])

    def _heads(self, part: int, given: Array) -> Array:
        """float32[heads, n, d / heads]"""
        mapped = self._map(part, given).reshape(len(given), HEADS, -1)
        return np.ascontiguousarray(mapped.swapaxes(0, 1))

    def _map(self, part: int, given: Array) -> Array:
        mapped = given @ self.maps[part]
        mapped += self.biases[part]
        return np.asarray(mapped)


class Encoder:
    """`base` are the weights of the folder, `learned` those that ship; the names are those of `tools/encoder.py`."""

    def __init__(self, base: Mapping[str, Array], learned: Mapping[str, Array]) -> None:
        self._words, self._scales, self._places = base["words"], base["scales"], base["places"]
        self._norm = learned["norm.scale"].astype(np.float32), learned["norm.shift"].astype(np.float32)
        self._layers: list[Layer] = []
        while f"{len(self._layers)}.query.bias" in learned:
            self._layers.append(_layer(f"{len(self._layers)}.", base, learned))

    def read(self, pieces: Sequence[int]) -> Array:
        """float32[len(pieces), 384]: each piece in its place among the others. At most 512 of them."""
        at = np.array(pieces)
        read = normal(self._words[at] * self._scales[at] + self._places[: len(at)], *self._norm)
        for layer in self._layers:
            read = layer(read)
        return read


def _layer(lead: str, base: Mapping[str, Array], learned: Mapping[str, Array]) -> Layer:
    def single(name: str) -> Array:
        return learned[lead + name].astype(np.float32)

    maps = tuple(base[lead + part] + single(f"{part}.from") @ single(f"{part}.to") for part in PARTS)
    biases = tuple(single(f"{part}.bias") for part in PARTS)
    first, last = ((single(f"{norm}.scale"), single(f"{norm}.shift")) for norm in ("first", "last"))
    return Layer(maps, biases, (first, last))


def normal(given: Array, scale: Array, shift: Array) -> Array:
    """Each row with mean 0 and variance 1, then scaled and shifted (J. Ba et al., "Layer Normalization", 2016)."""
    centred = given - given.mean(axis=1, keepdims=True)
    variance = np.square(centred).mean(axis=1, keepdims=True)
    return np.asarray(centred / np.sqrt(variance + np.float32(TINY)) * scale + shift)


def gelu(given: Array) -> Array:
    """The Gaussian error linear unit (D. Hendrycks and K. Gimpel, 2016), in its form with tanh."""
    inner = given * given
    inner *= np.float32(0.044715)
    inner += np.float32(1)
    inner *= given
    inner *= np.float32(np.sqrt(2 / np.pi))
    np.tanh(inner, out=inner)
    inner += np.float32(1)
    inner *= given
    inner *= np.float32(0.5)
    return inner
