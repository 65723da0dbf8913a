"""Vectors of the documents of one index, kept beside it: one file a generation, so one an audience.

    keys/texts, keys/text_at   keys of the documents, sorted
    made/texts, made/text_at   the hash that each document had when it was read
    first                      uint32[D + 1]  where the rows of each document begin
    vectors                    float16[R * 384]  a row for each piece of its text, of length 1

Documents are read in the background. One that has changed since counts as unread.
"""

import time
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path

import numpy as np

from search.backends.whoosh.files import IndexFiles
from search.engine.lexicon import Array, Texts, pack
from search.engine.snapshot import Snapshot, read_index
from search.engine.storage import DamagedArrays, map_arrays, write_arrays
from search.semantic.model import DIMENSIONS, encoder

FILE = "vectors.arrays"
#: A text is read in pieces of about this many characters, so many of them at most.
PIECE, MOST_PIECES = 1_100, 4
#: Documents between two times of writing the file.
CHUNK = 64


class Vectors:
    def __init__(self, arrays: dict[str, Array]) -> None:
        self._keys = Texts(arrays["keys/texts"], arrays["keys/text_at"])
        self._made = Texts(arrays["made/texts"], arrays["made/text_at"])
        self._first = arrays["first"]
        self._vectors = arrays["vectors"].reshape(-1, DIMENSIONS)

    def __len__(self) -> int:
        return len(self._keys)

    def of(self, key: str, made: str) -> Array | None:
        """float16[pieces, 384] of a document as it is now; `None` when it has not been read yet."""
        place = self._keys.find(key)
        if place < 0 or self._made[place] != made:
            return None
        return self._vectors[int(self._first[place]) : int(self._first[place + 1])]

    def items(self) -> Iterator[tuple[str, tuple[str, Array]]]:
        for place, key in enumerate(self._keys):
            rows = self._vectors[int(self._first[place]) : int(self._first[place + 1])]
            yield key, (self._made[place], rows)


@lru_cache(maxsize=8)
def _mapped(path: Path, written: int) -> Vectors | None:
    try:
        return Vectors(map_arrays(path))
    except (DamagedArrays, FileNotFoundError, KeyError, ValueError):
        return None


def vectors_in(folder: Path) -> Vectors | None:
    """The vectors of a generation; `None` where there are none that can be read."""
    path = folder / FILE
    try:
        return _mapped(path, path.stat().st_mtime_ns)
    except FileNotFoundError:
        return None


def pieces_of(text: str) -> list[str]:
    """A text in pieces that the model can read as a whole, cut between paragraphs or words."""
    pieces: list[str] = []
    rest = text.strip()
    while rest and len(pieces) < MOST_PIECES:
        if len(rest) <= PIECE:
            return [*pieces, rest]
        cut = rest.rfind("\n", PIECE // 2, PIECE)
        cut = cut if cut > 0 else rest.rfind(" ", PIECE // 2, PIECE)
        cut = cut if cut > 0 else PIECE
        pieces.append(rest[:cut])
        rest = rest[cut:].strip()
    return pieces


def _text_to_read(snapshot: Snapshot, number: int) -> list[str]:
    title = snapshot.title(number)
    return [f"{title}. {piece}" for piece in pieces_of(snapshot.quotable(number))] or [title or "-"]


def read_unread(
    files: IndexFiles, *, seconds: float | None = None, progress: Callable[[int, int], None] | None = None
) -> int:
    """Reads documents that have no vectors yet, for about `seconds`; returns how many are still unread.

    What was read is kept every so often, so that nothing but the last few are read again when it is interrupted.
    """
    snapshot = read_index(files, lambda snapshot: snapshot)
    folder = snapshot.state.folder
    known = vectors_in(folder) or _of_another_generation(files, folder)
    before = dict(known.items()) if known else {}
    kept: dict[str, tuple[str, Array]] = {}
    unread: list[tuple[int, str, str]] = []
    for number in np.flatnonzero(snapshot.live).tolist():
        key, made = snapshot.key(number), snapshot.made(number)
        if before.get(key, ("", None))[0] == made:
            kept[key] = before[key]
        elif snapshot.quotable(number):
            unread.append((number, key, made))
    began, total = time.monotonic(), len(unread)
    is_new = vectors_in(folder) is None
    while unread and (seconds is None or time.monotonic() - began < seconds):
        for number, key, made in unread[:CHUNK]:
            kept[key] = made, encoder().encode(_text_to_read(snapshot, number)).astype(np.float16)
        del unread[:CHUNK]
        if progress is not None:
            progress(total - len(unread), total)
        if len(unread) % (CHUNK * 16) < CHUNK:
            _write(folder, kept)
            is_new = False
    if (is_new and kept) or len(kept) < len(before):
        _write(folder, kept)
    return len(unread)


def forget(files: IndexFiles, keys: set[str]) -> None:
    """Removes the vectors of these documents: a text can be guessed from them."""
    for path in files.path.glob(f"generation-*/{FILE}"):
        known = vectors_in(path.parent)
        if known is not None:
            before = dict(known.items())
            if keys & before.keys():
                _write(path.parent, {key: one for key, one in before.items() if key not in keys})


def _of_another_generation(files: IndexFiles, folder: Path) -> Vectors | None:
    """A rebuild makes a new generation; what it did not change has been read already."""
    others = sorted(files.path.glob(f"generation-*/{FILE}"), key=lambda path: path.stat().st_mtime)
    return next((found for path in reversed(others) if (found := vectors_in(path.parent))), None)


def _write(folder: Path, kept: dict[str, tuple[str, Array]]) -> None:
    if not folder.is_dir():
        return  # the generation was replaced meanwhile
    keys = sorted(kept, key=str.encode)
    arrays: dict[str, Array] = {}
    arrays["keys/texts"], arrays["keys/text_at"] = pack(keys)
    arrays["made/texts"], arrays["made/text_at"] = pack(kept[key][0] for key in keys)
    rows = [kept[key][1] for key in keys]
    arrays["first"] = np.concatenate(([0], np.cumsum([len(one) for one in rows]))).astype(np.uint32)
    arrays["vectors"] = (np.concatenate(rows) if rows else np.zeros((0, DIMENSIONS), dtype=np.float16)).ravel()
    write_arrays(folder / FILE, arrays)
