"""Comparing every index with the database, object by object.

An object's document carries a hash of what it was made of. So that an index is right means: for every object that
belongs in it one document, with the hash of the document that would be made now, and nothing else.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from search.backends.whoosh.backend import SearchBackend
from search.backends.whoosh.documents import key_of
from search.backends.whoosh.errors import IndexUnavailable
from search.backends.whoosh.objects import load_objects
from search.backends.whoosh.schema import MADE
from search.backends.whoosh.writer import made_by_key
from search.building import CHUNK, objects_to_index
from search.indexer import our_backends
from search.models import PendingChange

KINDS = ("missing", "superfluous", "doubled", "stale")


@dataclass
class Comparison:
    """One index and the database. The lists hold keys; `waiting`: how many differ that are in the outbox anyway."""

    name: str
    documents: int = 0
    missing: list[str] = field(default_factory=list)
    superfluous: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    stale: list[str] = field(default_factory=list)
    waiting: int = 0
    trouble: str = ""

    @property
    def agrees(self) -> bool:
        return not (self.trouble or self.differing)

    @property
    def differing(self) -> list[str]:
        return sorted({key for kind in KINDS for key in getattr(self, kind)})

    def figures(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "agrees": self.agrees,
            "documents": self.documents,
            "waiting": self.waiting,
            "trouble": self.trouble,
            **{kind: getattr(self, kind) for kind in KINDS},
        }


def compare(on_progress: Callable[[int], Any] = lambda number: None) -> list[Comparison]:
    """Looks at every object and every document. Nothing is changed, and others may go on changing things meanwhile:
    what differs is looked at once more, by itself, before it is reported."""
    backends = our_backends()
    comparisons = {name: Comparison(name) for name in backends}
    should: dict[str, dict[str, str]] = {name: {} for name in backends}
    for _, objects in objects_to_index():
        by_key = {key_of(obj): obj for obj in objects}
        for name, backend in backends.items():
            should[name] |= _hashes(backend, by_key)
        on_progress(len(objects))
    for name, backend in backends.items():
        comparison = comparisons[name]
        try:
            held = _held(backend)
        except IndexUnavailable as error:
            comparison.trouble = str(error)
            continue
        comparison.documents = sum(len(hashes) for hashes in held.values())
        suspects = [key for key in should[name].keys() | held.keys() if held.get(key) != [should[name].get(key, "")]]
        if suspects:
            _look_again(backend, comparison, suspects)
    return list(comparisons.values())


def _hashes(backend: SearchBackend, objects: Mapping[str, Any | None]) -> dict[str, str]:
    documents = backend.get_index_for_model(None).documents(objects)
    return {key: document[MADE] for key, document in documents.items() if document is not None}


def _held(backend: SearchBackend) -> dict[str, list[str]]:
    return made_by_key(backend.files.open(backend.files.live_folder()))


def _look_again(backend: SearchBackend, comparison: Comparison, suspects: Iterable[str]) -> None:
    pending = set(PendingChange.objects.values_list("key", flat=True))
    comparison.waiting = len(pending & set(suspects))
    held = _held(backend)
    looked_at = sorted(set(suspects) - pending)
    for begin in range(0, len(looked_at), CHUNK):
        objects = load_objects(looked_at[begin : begin + CHUNK])
        should = _hashes(backend, objects)
        for key in objects:
            _sort_in(comparison, key, held.get(key, []), should.get(key))


def _sort_in(comparison: Comparison, key: str, hashes: list[str], expected: str | None) -> None:
    if len(hashes) > 1:
        comparison.doubled.append(key)
    elif expected is None and hashes:
        comparison.superfluous.append(key)
    elif expected is not None and not hashes:
        comparison.missing.append(key)
    elif hashes and hashes != [expected]:
        comparison.stale.append(key)
