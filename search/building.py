"""Building indexes anew: all of them in one pass over the database, each beside its live one."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from modelsearch.backends import get_search_backend
from modelsearch.index import get_indexed_models
from wagtail.models import Page

CHUNK = 200


def objects_to_index(models: Iterable[Any] | None = None, chunk: int = CHUNK) -> Iterator[tuple[Any, list[Any]]]:
    """Everything that is searched, model by model, a chunk at a time."""
    for model in get_indexed_models() if models is None else models:
        rows = model.get_indexed_objects().order_by("pk")
        last: Any = None
        while True:
            objects = list((rows if last is None else rows.filter(pk__gt=last))[:chunk])
            if not objects:
                break
            yield model, objects
            last = objects[-1].pk


def count_objects() -> int:
    return sum(model.get_indexed_objects().count() for model in get_indexed_models())


def rebuild(names: Iterable[str], on_progress: Callable[[int], Any] = lambda number: None) -> None:
    """Builds the indexes of these backends. Searching goes on in the old ones until the new ones are whole.

    Raises `IndexBusy` when one of them is being built by another process already.
    """
    rebuilders = []
    for name in names:
        backend = get_search_backend(name)
        rebuilders.append(backend.rebuilder_class(backend.get_index_for_model(Page)))
    try:
        fresh = [rebuilder.start() for rebuilder in rebuilders]
        for model, objects in objects_to_index():
            for index in fresh:
                index.add_items(model, objects)
            on_progress(len(objects))
        for rebuilder in rebuilders:
            rebuilder.finish()
    except BaseException:
        for rebuilder in rebuilders:
            rebuilder.abandon()
        raise
