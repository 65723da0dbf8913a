"""Named arrays in one file that is mapped into memory, so that the processes of a machine share its pages.

    8 bytes     magic
    8 bytes     length of the table of contents, little-endian
    table       JSON: name -> [type as numpy writes it, offset in bytes from the end of the table, number of items]
    arrays      each aligned to 64 bytes

A file is written whole under another name, flushed and renamed: it is there complete or not at all.
"""

import json
import mmap
import os
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

MAGIC = b"TCarray2"
ALIGNED_TO = 64


class DamagedArrays(Exception):
    """The file is not one of ours, or not whole. It can be made anew from the index."""


def write_arrays(path: Path, arrays: Mapping[str, "np.ndarray[Any, Any]"]) -> None:
    """Writes one-dimensional arrays to `path`, replacing what is there."""
    table: dict[str, tuple[str, int, int]] = {}
    end = 0
    for name, values in arrays.items():
        begin = -(-end // ALIGNED_TO) * ALIGNED_TO
        table[name] = (values.dtype.str, begin, len(values))
        end = begin + values.nbytes
    head = json.dumps(table).encode()
    head += b" " * (-(len(MAGIC) + 8 + len(head)) % ALIGNED_TO)
    fresh = path.with_name(f"{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        with fresh.open("wb") as file:
            file.write(MAGIC + len(head).to_bytes(8, "little") + head)
            begin = file.tell()
            for name, values in arrays.items():
                file.seek(begin + table[name][1])
                np.ascontiguousarray(values).tofile(file)
            file.truncate(begin + end)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise


def map_arrays(path: Path) -> "dict[str, np.ndarray[Any, Any]]":
    """The arrays of a file, read-only; nothing is read until it is used. Raises `DamagedArrays`."""
    with path.open("rb") as file:
        head = file.read(len(MAGIC) + 8)
        if head[: len(MAGIC)] != MAGIC or len(head) != len(MAGIC) + 8:
            raise DamagedArrays(f"{path.name} is no file of arrays.")
        length = int.from_bytes(head[len(MAGIC) :], "little")
        try:
            table = json.loads(file.read(length))
        except ValueError as error:
            raise DamagedArrays(f"{path.name} has lost its table of contents.") from error
        mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    begin = len(head) + length
    try:
        return {
            name: np.frombuffer(mapped, dtype=kind, count=count, offset=begin + offset)
            for name, (kind, offset, count) in table.items()
        }
    except ValueError as error:
        raise DamagedArrays(f"{path.name} is shorter than it should be.") from error
