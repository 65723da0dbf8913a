"""How postings are written: Whoosh's own file format, filled by a shorter way.

A posting's payload is its positions as unsigned 32-bit integers (Whoosh pickles a list for each). Reading a whole
posting list back into arrays (`search.engine.arrays`) is then a matter of joining bytes.
"""

from array import array
from collections.abc import Iterator
from typing import Any

from whoosh.codec.whoosh3 import W3Codec, W3FieldWriter, W3PostingsWriter
from whoosh.formats import Positions

#: zlib's first level: the index is a third larger than with Whoosh's choice (3) and is written faster.
COMPRESSION = 1
#: Postings a block. Whoosh's 128 serve its skipping, which nobody does here.
BLOCK = 1024


class Places(Positions):  # type: ignore[misc]
    """Frequency, and positions as an array of unsigned integers."""

    def word_values(self, value: str, analyzer: Any, **kwargs: Any) -> Iterator[tuple[str, int, float, bytes]]:
        for term, positions in analyzer.places(value).items():
            yield term, len(positions), float(len(positions)), positions.tobytes()

    def encode(self, poslist: list[int]) -> bytes:
        return array("I", poslist).tobytes()

    def decode_positions(self, valuestring: bytes) -> list[int]:
        return array("I", valuestring).tolist()

    def decode_frequency(self, valuestring: bytes) -> int:
        return len(valuestring) // 4

    def decode_weight(self, valuestring: bytes) -> float:
        return float(len(valuestring) // 4)

    def decode_position_boosts(self, valuestring: bytes) -> list[tuple[int, float]]:
        return [(position, 1.0) for position in self.decode_positions(valuestring)]


class _PostingsWriter(W3PostingsWriter):  # type: ignore[misc]
    _maxweight: float
    _minlength: int | None
    _maxlength: int

    def add_posting(self, id_: Any, weight: float, vbytes: bytes, length: int | None = None) -> None:
        """Whoosh's own without its checks of type: called once for every posting."""
        if len(self._ids) >= self._blocklimit:
            self._write_block()
        self._ids.append(id_)
        self._weights.append(weight)
        if weight > self._maxweight:
            self._maxweight = weight
        if vbytes:
            self._values.append(vbytes)
        if length:
            if self._minlength is None or length < self._minlength:
                self._minlength = length
            if length > self._maxlength:
                self._maxlength = length


class _FieldWriter(W3FieldWriter):  # type: ignore[misc]
    def add_postings(self, schema: Any, lengths: Any, items: Any) -> None:
        """As in the base class; a field's lengths are read once, and items come sorted from the pool."""
        name = term = None
        field_lengths: list[int] = []
        for fieldname, text, number, weight, value in items:
            if fieldname != name:
                if term is not None:
                    self.finish_term()
                if name is not None:
                    self.finish_field()
                self.start_field(fieldname, schema[fieldname])
                name, term = fieldname, None
                field_lengths = self._lengths(lengths, fieldname)
            if text != term:
                if term is not None:
                    self.finish_term()
                self.start_term(text)
                term = text
            self._postwriter.add_posting(number, weight, value or b"", field_lengths[number] if field_lengths else 0)
        if term is not None:
            self.finish_term()
        if name is not None:
            self.finish_field()

    @staticmethod
    def _lengths(lengths: Any, fieldname: str) -> list[int]:
        if not lengths:
            return []
        return [lengths.doc_field_length(number, fieldname) or 0 for number in range(lengths.doc_count_all())]


class Codec(W3Codec):  # type: ignore[misc]
    def __init__(self) -> None:
        super().__init__(blocklimit=BLOCK, compression=COMPRESSION)

    def field_writer(self, storage: Any, segment: Any) -> Any:
        return _FieldWriter(self, storage, segment)

    def postings_writer(self, dbfile: Any, byteids: bool = False) -> Any:
        return _PostingsWriter(
            dbfile,
            blocklimit=self._blocklimit,
            byteids=byteids,
            compression=self._compression,
            inlinelimit=self._inlinelimit,
        )
