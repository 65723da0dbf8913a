"""Files and caches: the data folder, uploads, indexes, the database's own file, what is in temporary folders."""

import os
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from django.conf import settings
from django.core.cache import caches
from django.db import connection

from home.audit.layers import as_bytes

#: Names in the temporary folder that Django, Python's tempfile and we make; only those that are our user's.
_TEMPORARY = ("tmp", "throughcare")
_UPLOAD = ".upload"
_LINK = "a link to elsewhere, which is not followed"


class Place(NamedTuple):
    """A folder that is searched whole, and what its files are called in the report."""

    label: str
    folder: Path


def places() -> list[Place]:
    """All folders of the installation that are written to, the wider ones first."""
    found = [
        Place("data folder", Path(settings.VAR)),
        Place("uploads", Path(settings.MEDIA_ROOT)),
        Place("search index", Path(settings.SEARCH_INDEX_DIR)),
        Place("static files", Path(settings.STATIC_ROOT)),
    ]
    for options in settings.CACHES.values():
        if "FileBasedCache" in options["BACKEND"]:
            found.append(Place("cache", Path(str(options["LOCATION"]))))
    for name, label in (
        ("EMAIL_FILE_PATH", "mails written to files"),
        ("FILE_UPLOAD_TEMP_DIR", "uploads on their way"),
    ):
        if folder := getattr(settings, name, None):
            found.append(Place(label, Path(folder)))
    return found


class Found(NamedTuple):
    """A file, a folder (whose name says something too), or what could not be entered: then with the trouble."""

    label: str
    path: Path
    trouble: str = ""


def files() -> list[Found]:
    """Everything once, with its name in the report; links are not followed out of a folder, and told of."""
    found: dict[tuple[Path, str], Found] = {}
    for place in places():
        for one in _below(place.folder, place.label):
            found.setdefault((one.path if one.trouble else one.path.resolve(), one.trouble), one)
    for path in _database_files():
        found.setdefault((path.resolve(), ""), Found(f"database file: {path.name}", path))
    for one in _temporary_files():
        found.setdefault((one.path if one.trouble else one.path.resolve(), one.trouble), one)
    return [one for one in found.values() if not (one.trouble == _LINK and (one.path.resolve(), "") in found)]


def _below(top: Path, label: str) -> Iterator[Found]:
    troubles: list[Found] = []

    def cannot(error: OSError) -> None:
        path = Path(str(error.filename))
        if path.exists():  # else it went while we looked, or has never been made
            troubles.append(
                Found(f"{label}: {_within(path, top)}", path, f"cannot be entered ({type(error).__name__})")
            )

    for folder, below, names in os.walk(top, onerror=cannot):
        below.sort()
        for name in sorted([*below, *names]):
            path = Path(folder) / name
            told = f"{label}: {_within(path, top)}"
            if path.is_symlink():
                if path.exists():
                    yield Found(told, path, _LINK)
            elif path.is_file() or path.is_dir():
                yield Found(told, path)
    yield from troubles


def _within(path: Path, top: Path) -> str:
    return str(path.relative_to(top)) if path.is_relative_to(top) else path.name


def _database_files() -> Iterator[Path]:
    if connection.vendor == "sqlite":
        name = str(connection.settings_dict["NAME"])
        for ending in ("", "-wal", "-shm", "-journal"):
            if (path := Path(name + ending)).is_file():
                yield path


def _temporary_files() -> Iterator[Found]:
    folder, label = Path(tempfile.gettempdir()), "temporary folder"
    for entry in os.scandir(folder):
        ours = entry.name.startswith(_TEMPORARY) or entry.name.endswith(_UPLOAD)
        about = entry.stat(follow_symlinks=False)
        if not ours or about.st_uid != os.getuid():
            continue
        if stat.S_ISREG(about.st_mode):
            yield Found(f"{label}: {entry.name}", Path(entry.path))
        elif stat.S_ISDIR(about.st_mode):
            yield from _below(Path(entry.path), f"{label}: {entry.name}")


class Cached(NamedTuple):
    where: str
    content: bytes
    trouble: str = ""


def cached() -> Iterator[Cached]:
    """What caches hold, where they let themselves be asked."""
    for alias, options in settings.CACHES.items():
        backend: Any = caches[alias]
        kind = str(options["BACKEND"]).rpartition(".")[2]
        where = f"cache “{alias}”"
        if kind == "LocMemCache":
            yield from _of_dictionary(where, backend)
            yield Cached(
                where, b"", "kept by each process for itself; this command sees its own. A restart empties it."
            )
        elif kind == "RedisCache":
            yield from _of_redis(where, backend)
        elif kind not in ("DummyCache", "FileBasedCache", "DatabaseCache"):  # the latter two: a folder, a table
            yield Cached(where, b"", f"{kind} does not tell what it holds. Empty it: restart its server.")


def _of_dictionary(where: str, backend: Any) -> Iterator[Cached]:
    for key, value in list(backend._cache.items()):
        yield Cached(where, str(key).encode() + b"\n" + (as_bytes(value) or b""))


def _of_redis(where: str, backend: Any) -> Iterator[Cached]:
    try:
        client = backend._cache.get_client(None, write=False)
        for key in client.scan_iter(count=500):
            if client.type(key) == b"string":
                yield Cached(where, bytes(key) + b"\n" + (client.get(key) or b""))
            else:  # nothing that Django writes
                yield Cached(where, bytes(key), "")
                yield Cached(where, b"", "it holds lists or tables, which are not looked into. Empty it.")
    except Exception as error:  # whatever the client makes of a server that does not answer
        yield Cached(where, b"", f"it could not be asked ({type(error).__name__}).")
