"""Which entries a saved search has told already, as one bit for each page number.

A row for each entry told would be plain too, but a search is born knowing all that it finds that day: at 100,000
entries a row each for each search. Bits take 12 kilobytes at worst, less when packed, and are read with the search.
"""

import zlib
from collections.abc import Iterable


def packed(pks: Iterable[int]) -> bytes:
    numbers = list(pks)
    bits = bytearray(max(numbers, default=-1) // 8 + 1)
    for number in numbers:
        bits[number >> 3] |= 1 << (number & 7)
    return zlib.compress(bytes(bits))


def unpacked(kept: bytes) -> set[int]:
    bits = zlib.decompress(kept)
    return {place * 8 + bit for place, byte in enumerate(bits) if byte for bit in range(8) if byte >> bit & 1}
