"""Writing: objects into documents into the live generation."""

import logging
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from modelsearch.backends.base import BaseIndex
from modelsearch.index import class_is_indexed

from search.backends.whoosh.documents import document_of, key_of

if TYPE_CHECKING:
    from search.backends.whoosh.backend import SearchBackend

logger = logging.getLogger("search.index")


class WhooshIndex(BaseIndex):  # type: ignore[misc]
    """The one index of a backend: all models together, so that a search over pages ranks over all their types."""

    def __init__(self, backend: "SearchBackend") -> None:
        super().__init__(backend)
        self.files = backend.files

    def get_key(self) -> str:
        return str(self.files.path)

    def __str__(self) -> str:
        return str(self.files.path.name)

    def belongs(self, obj: Any) -> bool:
        """Whether this index keeps the object: an index for an audience has only what that audience may read."""
        if self.backend.audience is None:
            return True
        from catalogue.audience import admits  # not needed, and not imported, where there are no audiences

        return admits(obj, self.backend.audience)

    def document(self, obj: Any, told: Mapping[str, Any] | None = None) -> dict[str, Any]:
        return document_of(obj, without=self.backend.left_out, told=told)

    def told_to_its_readers(self, objects: Iterable[Any]) -> dict[int, dict[str, Any]]:
        """What hangs on for whom this index is, by key of the entry: one query for all of them together."""
        if self.backend.audience is None:
            return {}
        from catalogue.experience import told_to

        return told_to(self.backend.audience, objects)

    def documents(self, objects: Mapping[str, Any | None]) -> dict[str, dict[str, Any] | None]:
        """What this index should hold of each key: a document, or `None` where it should hold nothing."""
        own = {key: obj for key, obj in objects.items() if obj is not None and self.belongs(obj)}
        told = self.told_to_its_readers(own.values())
        return {key: self.document(own[key], told.get(own[key].pk)) if key in own else None for key in objects}

    def add_items(self, model: Any, items: Iterable[Any]) -> None:
        """Adds or replaces; an object that does not belong here (any more) is taken out."""
        if class_is_indexed(model):
            self._change({key_of(obj): obj for obj in items})

    def delete_item(self, item: Any) -> None:
        if class_is_indexed(type(item)):
            self._change({key_of(item): None})

    def _change(self, objects: Mapping[str, Any | None]) -> None:
        documents = self.documents(objects)
        with self.files.locked():
            if not self.files.exists():
                if not any(documents.values()):
                    return
                logger.warning(
                    "Made a new search index in %s for %d objects. Run `manage.py update_index` for the others.",
                    self.files.path,
                    len(documents),
                )
                self.files.switch_to(self.files.new_generation())
            self.files.replace(documents)

    def bring_up_to_date(self, objects: Mapping[str, Any | None]) -> int:
        """Makes the documents of these keys what the database says they should be, in one commit.

        Returns how many had to change. Raises `IndexUnavailable` where there is no index to change.
        """
        documents = self.documents(objects)
        with self.files.locked():
            return self.files.replace(documents)

    def reset(self) -> None:
        with self.files.locked():
            self.files.switch_to(self.files.new_generation())
            self.files.remove_leftovers()
