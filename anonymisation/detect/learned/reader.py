"""Reading a text with the encoder: how likely each word belongs to a clue, as the tagger of `model` says it too.

Where the encoder is not installed (`make entities`) there is no reader, and the tagger answers alone.
"""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

import numpy as np

from anonymisation.detect.gazetteer import DATA
from anonymisation.detect.learned.encoder import Array, Encoder, gelu
from anonymisation.detect.learned.features import Word, lists_and_shape, told
from anonymisation.detect.learned.pieces import Pieces
from anonymisation.findings import Finding

ROOT = Path(__file__).resolve().parents[3]
AT_ONCE = 254  # pieces, as long as the texts that the encoder learned from
ENDS = frozenset(".!?\n")


@dataclass(frozen=True)
class Reader:
    """`head` holds the last steps: what the encoder and the rules say of a word, to a number for each label."""

    labels: tuple[str, ...]
    features: dict[str, int]
    pieces: Pieces
    encoder: Encoder
    head: dict[str, Array]

    def probabilities(self, words: Sequence[Word], found: Iterable[Finding]) -> Array:
        """float64[words, labels], each row adding up to 1."""
        parted = [[] if word.ends_line else self.pieces.of(word.text) for word in words]
        read = np.concatenate([self._read(parted[start:end]) for start, end in windows(words, parted)])
        beside = self._beside(words, found)
        inner = read @ self.head["read"] + self.head["read.bias"] + beside @ self.head["beside"]
        scores = (gelu(inner) @ self.head["label"] + self.head["label.bias"]).astype(np.float64)
        shares = np.exp(scores - scores.max(axis=1, keepdims=True))
        return np.asarray(shares / shares.sum(axis=1, keepdims=True))

    def _read(self, parted: Sequence[Sequence[int]]) -> Array:
        """float32[words, d]: the first piece of each word where it stands; an end of a line has the word before it."""
        pieces = [self.pieces.begin]
        first = []
        for of_word in parted:
            first.append(len(pieces) if of_word else len(pieces) - 1)
            pieces += of_word
        return np.asarray(self.encoder.read([*pieces, self.pieces.end])[first])

    def _beside(self, words: Sequence[Word], found: Iterable[Finding]) -> Array:
        """float32[words, 3 d]: shape, lists and rules for a word, the one before and the one after."""
        table = self.head["feature"]
        own = np.zeros((len(words), table.shape[1]), dtype=np.float32)
        for place, (word, of_rules) in enumerate(zip(words, told(words, found), strict=True)):
            known = [self.features[name] for name in beside(word.text, of_rules) if name in self.features]
            own[place] = table[known].sum(axis=0)
        nothing = np.zeros_like(own[:1])
        return np.concatenate([own, np.concatenate([nothing, own[:-1]]), np.concatenate([own[1:], nothing])], axis=1)


def beside(word: str, of_rules: Sequence[str]) -> list[str]:
    """What the encoder, which reads small letters, does not see of a word of English. At most ten."""
    return [*lists_and_shape(word, "en"), *of_rules][:10]


def windows(words: Sequence[Word], parted: Sequence[Sequence[int]]) -> list[tuple[int, int]]:
    """(first word, word after the last) of what is read at once: whole sentences where they are short enough."""
    cuts, cut, length = [0], 0, 0
    for place, of_word in enumerate(parted):
        if length + len(of_word) > AT_ONCE:
            cuts.append(cut if cut > cuts[-1] else place)
            length = sum(map(len, parted[cuts[-1] : place]))
        length += len(of_word)
        if words[place].text in ENDS:
            cut = place + 1
    return list(pairwise([*cuts, len(words)]))


def folder() -> Path:
    """Where `make entities` puts the encoder: in ENTITIES_DIR, or in `ner` of the data folder."""
    given = os.environ.get("ENTITIES_DIR") or Path(os.environ.get("THROUGHCARE_VAR_DIR") or ROOT / "var") / "ner"
    return Path(given).absolute() / "encoder"


def reader_of(language: str) -> Reader | None:
    """The reader of a language where it is installed, made once; None where it is not."""
    return _reader(folder()) if language == "en" and (folder() / "pieces.txt").exists() else None


@cache
def _reader(place: Path) -> Reader:
    base = {path.stem: np.load(path, mmap_mode="r" if path.stem == "words" else None) for path in place.glob("*.npy")}
    pieces = Pieces((place / "pieces.txt").read_text(encoding="utf-8").split("\n"))
    with np.load(DATA / "reader.en.npz", allow_pickle=False) as kept:
        learned = dict(kept)
    labels, features = (bytes(learned.pop(name)).decode().split("\n") for name in ("labels", "features"))
    head = {name[5:]: array.astype(np.float32) for name, array in learned.items() if name.startswith("head.")}
    numbers = {name: number for number, name in enumerate(features)}
    return Reader(tuple(labels), numbers, pieces, Encoder(base, learned), head)
