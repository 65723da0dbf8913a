"""What lies inside a value or a file: sealed, packed, signed or printed. Everything in memory, nothing written down."""

import json
from collections.abc import Iterator
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID

from home.audit.opening import DEEPEST, is_packed, unpacked
from home.audit.readings import readings


class Layer(NamedTuple):
    """`inside` says how it was reached; `trouble` why it could not be opened (then there is no content)."""

    inside: str
    content: bytes
    trouble: str = ""


def as_bytes(value: Any) -> bytes | None:
    """A value of a column as it may be looked through; None for what says nothing."""
    if isinstance(value, str):
        return value.encode("utf-8", "surrogatepass")
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value)
    if isinstance(value, (dict, list, tuple, set)):
        return json.dumps(value, ensure_ascii=False, default=str).encode("utf-8", "surrogatepass")
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, (int, float, Decimal, datetime, date, time, UUID)):  # a number may be somebody's
        return str(value).encode()
    return str(value).encode("utf-8", "replace")  # whatever a database driver makes of its own types


def layers(content: bytes, *, name: str = "", depth: int = 0) -> Iterator[Layer]:
    """The content itself, other ways to read it, and all that can be unpacked from it."""
    yield Layer("", content)
    if b"\0" in content:
        yield Layer("without zeros", content.replace(b"\0", b""))
    if not is_packed(content[:8]):  # else its bytes are no text: what is inside is read, below
        for how, read in readings(content):
            yield Layer(how, read)
    for inside, inner, trouble in unpacked(content, name):
        if trouble:
            yield Layer(inside, b"", trouble)
        elif depth + 1 > DEEPEST:
            yield Layer("", b"", "packed too deep")
            return
        else:
            for layer in layers(inner, name=inside, depth=depth + 1):
                yield Layer(" › ".join(filter(None, (inside, layer.inside))), layer.content, layer.trouble)
