"""Sorted texts (terms, keys, passages) as one run of bytes and where each begins: nothing of it in Python's memory."""

from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np

Array = np.ndarray[Any, Any]


class Texts:
    """`texts[n]` is the nth text. `blob`: UTF-8 of all texts; `begins`: offsets, one more than there are texts."""

    __slots__ = ("_begins", "_blob")

    def __init__(self, blob: Array, begins: Array) -> None:
        self._blob: memoryview = blob.data
        self._begins = begins

    def __len__(self) -> int:
        return len(self._begins) - 1

    def raw(self, number: int) -> bytes:
        begins = self._begins
        return bytes(self._blob[int(begins[number]) : int(begins[number + 1])])

    def __getitem__(self, number: int) -> str:
        return self.raw(number).decode("utf-8", "replace")

    def __iter__(self) -> Iterator[str]:
        return (self[number] for number in range(len(self)))

    def find(self, text: str) -> int:
        """Place of a text in sorted texts, -1 where it is not among them. O(log n)."""
        wanted = text.encode()
        place = self.at_or_after(wanted)
        return place if place < len(self) and self.raw(place) == wanted else -1

    def at_or_after(self, wanted: bytes) -> int:
        """Place of the first sorted text that is not before `wanted`."""
        low, high = 0, len(self)
        while low < high:
            middle = (low + high) // 2
            if self.raw(middle) < wanted:
                low = middle + 1
            else:
                high = middle
        return low

    def beginning_with(self, beginning: str) -> range:
        """Places of all sorted texts with this beginning."""
        wanted = beginning.encode()
        return range(self.at_or_after(wanted), self.at_or_after(wanted + b"\xff"))


def pack(texts: Iterable[str | bytes]) -> tuple[Array, Array]:
    """`blob` and `begins` of texts in the order given."""
    pieces = [text if isinstance(text, bytes) else text.encode("utf-8", "replace") for text in texts]
    begins = np.zeros(len(pieces) + 1, dtype=np.uint64)
    np.cumsum([len(piece) for piece in pieces], out=begins[1:])
    return np.frombuffer(b"".join(pieces), dtype=np.uint8), begins
