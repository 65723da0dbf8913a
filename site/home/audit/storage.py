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


def files() -> list[tuple[str, Path]]:
    """Every file once, with its name in the report; links are not followed out of a folder."""
    found: dict[Path, str] = {}
    for place in places():
        for folder, below, names in os.walk(place.folder):
            below.sort()
            for name in sorted(names):
                path = Path(folder) / name
                if path.is_file() and not path.is_symlink():
                    found.setdefault(path.resolve(), f"{place.label}: {path.relative_to(place.folder)}")
    for path in _database_files():
        found.setdefault(path.resolve(), f"database file: {path.name}")
    for path in _temporary_files():
        found.setdefault(path.resolve(), f"temporary folder: {path.name}")
    return [(label, path) for path, label in found.items()]


def _database_files() -> Iterator[Path]:
    if connection.vendor == "sqlite":
        name = str(connection.settings_dict["NAME"])
        for ending in ("", "-wal", "-shm", "-journal"):
            if (path := Path(name + ending)).is_file():
                yield path


def _temporary_files() -> Iterator[Path]:
    folder = Path(tempfile.gettempdir())
    for entry in os.scandir(folder):
        ours = entry.name.startswith(_TEMPORARY) or entry.name.endswith(_UPLOAD)
        if ours and entry.is_file(follow_symlinks=False):
            about = entry.stat(follow_symlinks=False)
            if about.st_uid == os.getuid() and stat.S_ISREG(about.st_mode):
                yield Path(entry.path)


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
            value = client.get(key) if client.type(key) == b"string" else b""
            yield Cached(where, bytes(key) + b"\n" + (value or b""))
    except Exception as error:  # whatever the client makes of a server that does not answer
        yield Cached(where, b"", f"it could not be asked ({type(error).__name__}).")
