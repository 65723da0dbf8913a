"""Sets of documents as Python integers: bit n stands for document n.

An intersection of two sets of 10,000 documents is one operation on 1,250 bytes, and `int.bit_count()` counts what
is left, so facets are counted without looking at documents.
"""

from collections.abc import Iterable, Iterator

EMPTY = 0


def bitmap_of(numbers: Iterable[int], size: int) -> int:
    """The set of these document numbers, each below `size`."""
    bits = bytearray((size >> 3) + 1)
    for number in numbers:
        bits[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(bits, "little")


def numbers_in(bitmap: int) -> Iterator[int]:
    """The document numbers of a set, ascending."""
    for place, byte in enumerate(bitmap.to_bytes((bitmap.bit_length() + 7) >> 3, "little")):
        if byte:
            for bit in range(8):
                if byte >> bit & 1:
                    yield (place << 3) + bit


class Mask:
    """A set made ready for asking about many single documents."""

    def __init__(self, bitmap: int, size: int) -> None:
        self._bytes = bitmap.to_bytes((max(size, bitmap.bit_length()) >> 3) + 1, "little")

    def __contains__(self, number: int) -> bool:
        return bool(self._bytes[number >> 3] >> (number & 7) & 1)
