"""The whole walk: which phrases are where, how much was looked at, and what could not be."""

import hashlib
import logging
import mmap
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from wagtail import hooks

from catalogue.kept_text import KEPT_TEXT, Kept
from home.audit import database, storage
from home.audit.layers import layers
from home.audit.needle import Phrase
from home.audit.opening import MOST_BYTES, is_packed

#: Told for one phrase; the rest is counted.
MOST_TOLD = 50


@dataclass
class Report:
    """`found`: for each phrase, by its number, the places. `blind`: what could not be looked into, and why."""

    found: dict[int, list[str]] = field(default_factory=dict)
    blind: dict[str, int] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)
    looked_at: dict[str, int] = field(default_factory=dict)

    def count(self, what: str, number: int = 1) -> None:
        self.looked_at[what] = self.looked_at.get(what, 0) + number

    def cannot_see(self, where: str, why: str) -> None:
        line = f"{where}: {why}"
        self.blind[line] = self.blind.get(line, 0) + 1


class Audit:
    """One run. `on_progress` is called with what is being looked at, once for each table, file and index."""

    def __init__(self, phrases: Sequence[Phrase], on_progress: Callable[[str], object] = lambda label: None) -> None:
        self.phrases = phrases
        self.report = Report(found={phrase.number: [] for phrase in phrases})
        self._on_progress = on_progress
        self._clean: set[bytes] = set()  # digests of what holds none of the phrases, and may stand a thousand times

    def run(self) -> Report:
        was = logging.root.manager.disable
        logging.disable(logging.CRITICAL)  # readers of PDF and pictures quote what they stumble over
        try:
            for step in (self._database, self._files, self._rooms, self._caches):
                step()
        finally:
            logging.disable(was)
        return self.report

    def steps(self) -> int:
        """About how often progress is told."""
        return len(database.tables()) + len(storage.files()) + 2

    def _database(self) -> None:
        for table in database.tables():
            self._on_progress(table.name)
            self.report.count("tables")
            self._cells(database.cells(table))
        self._cells(database.statistics())

    def _cells(self, cells: Iterable[database.Cell]) -> None:
        for cell in cells:
            self.report.count("values")
            place = f"{cell.table}.{cell.column}" + (f", key {cell.key}" if cell.key else "")
            self._look(place, cell.content, blind=f"{cell.table}.{cell.column}")

    def _files(self) -> None:
        for label, path, trouble in storage.files():
            self._on_progress(label)
            self._look(f"name of a file, {label}", label.encode("utf-8", "surrogateescape"), deep=False)
            if trouble:
                self._cannot_see(label, trouble)
                continue
            if path.is_dir():
                continue
            self.report.count("files")
            try:
                self._file(label, path)
            except FileNotFoundError:
                continue  # it went while we looked: a finished upload, a joined segment
            except (OSError, ValueError) as error:
                self._cannot_see(label, f"it cannot be read ({type(error).__name__})")

    def _file(self, label: str, path: Path) -> None:
        size = path.stat().st_size
        if not size:
            return
        with path.open("rb") as file:
            if size <= MOST_BYTES:
                self._look(label, file.read(), name=path.name, blind=label)
            else:  # as it lies on the disk: a database, or an index, whose contents are looked at elsewhere
                with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
                    self._look(label, content, deep=False)  # type: ignore[arg-type]
                    if is_packed(content[:8]):
                        self._cannot_see(label, "packed, and larger than 200 MB")
        self.report.count("bytes", size)

    def _rooms(self) -> None:
        self._on_progress("search indexes")
        for tell in hooks.get_hooks(KEPT_TEXT):
            for kept in tell():
                self._kept(kept)

    def _kept(self, kept: Kept) -> None:
        if kept.trouble:
            self._cannot_see(kept.where, kept.trouble)
            return
        self.report.count("texts in indexes")
        self._look(kept.where, kept.text.encode("utf-8", "surrogatepass"), deep=False)

    def _caches(self) -> None:
        self._on_progress("caches")
        for one in storage.cached():
            if one.trouble:
                self.report.said.append(f"{one.where}: {one.trouble}")
            else:
                self.report.count("cached values")
                self._look(one.where, one.content, name=".djcache")

    def _look(self, place: str, content: bytes, *, name: str = "", deep: bool = True, blind: str = "") -> None:
        """Notes every phrase that is in it; by one place each, however often it is there."""
        digest = hashlib.sha256(b"%d %s\0" % (deep, name.encode("utf-8", "surrogateescape")))
        digest.update(content)
        looked_at = digest.digest()
        if looked_at in self._clean:
            return
        waiting = list(self.phrases)
        is_clean = True
        for layer in layers(content, name=name) if deep else [("", content, "")]:
            inside, held, trouble = layer
            if trouble:
                self._cannot_see(" › ".join(filter(None, (blind or place, inside))), trouble)
                is_clean = False
                continue
            for phrase in list(waiting):
                if phrase.is_in(held):
                    waiting.remove(phrase)
                    is_clean = False
                    self._note(phrase, " › ".join(filter(None, (place, inside))))

        if is_clean:
            self._clean.add(looked_at)

    def _note(self, phrase: Phrase, place: str) -> None:
        self.report.found[phrase.number].append(self._told(place))

    def _cannot_see(self, where: str, why: str) -> None:
        self.report.cannot_see(self._told(where), why)

    def _told(self, place: str) -> str:
        """The name of a file, or the key of a row, may say what was looked for."""
        for phrase in self.phrases:
            place = phrase.hidden_in(place)
        return place
