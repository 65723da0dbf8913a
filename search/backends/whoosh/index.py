"""Writing: objects into documents into the live generation."""

import logging
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from django.apps import apps
from modelsearch.backends.base import BaseIndex
from modelsearch.index import class_is_indexed

from catalogue.audience import admits
from search.backends.whoosh.documents import document_of, key_of, pk_of
from search.backends.whoosh.schema import KEY

if TYPE_CHECKING:
    from search.backends.whoosh.backend import SearchBackend

logger = logging.getLogger("search.index")


def load(key: str) -> Any | None:
    """The object of a key as it is in the database now, in its own type; `None` when it is not to be indexed."""
    found = apps.get_model(key.partition(":")[0])._default_manager.filter(pk=pk_of(key)).first()
    instance = None if found is None else found.get_indexed_instance()
    return None if instance is None else type(instance).get_indexed_objects().filter(pk=instance.pk).first()


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
        return self.backend.audience is None or admits(obj, self.backend.audience)

    def document(self, obj: Any) -> dict[str, Any]:
        return document_of(obj, without=self.backend.left_out)

    def add_items(self, model: Any, items: Iterable[Any]) -> None:
        """Adds or replaces; an object that does not belong here (any more) is taken out."""
        if class_is_indexed(model):
            with self.files.locked():
                self._change({key_of(obj): obj for obj in items})

    def delete_item(self, item: Any) -> None:
        if class_is_indexed(type(item)):
            with self.files.locked():
                self._change({key_of(item): None})

    def bring_up_to_date(self, keys: Iterable[str]) -> None:
        """Makes the documents of these keys what the database says they should be, in one commit.

        The database is read with the lock held: of two processes that index the same object, the one that comes
        second also knows more.
        """
        with self.files.locked():
            self._change({key: load(key) for key in keys})

    def _change(self, objects: dict[str, Any | None]) -> None:
        documents = {
            key: self.document(obj) if obj is not None and self.belongs(obj) else None for key, obj in objects.items()
        }
        if not self.files.exists():
            if not any(documents.values()):
                return
            logger.warning(
                "Made a new search index in %s for %d changed objects. Run `manage.py update_index` for the others.",
                self.files.path,
                len(documents),
            )
        elif not any(documents.values()) and not self._has_any(documents):
            return
        with self.files.writing(documents) as writer:
            for key, document in documents.items():
                if document is None:
                    writer.delete_by_term(KEY, key)
                else:
                    writer.update_document(**document)

    def _has_any(self, keys: Iterable[str]) -> bool:
        return bool(self.backend.read(lambda snapshot: any(snapshot.has(key) for key in keys)))

    def reset(self) -> None:
        with self.files.locked():
            fresh = self.files.new_generation()
            self.files.switch_to(fresh)
            self.files.remove_others(fresh)
