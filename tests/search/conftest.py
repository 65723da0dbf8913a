"""Entries, terms and indexes for the tests of searching."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from modelsearch.backends import get_search_backend
from wagtail.models import Page

from search.indexer import catch_up
from search.request import SearchRequest
from search.results import SearchResult, search_entries
from taxonomy.models import VOCABULARIES, Challenge, Term


@pytest.fixture
def search_index(search_index: Callable[[], None]) -> Callable[..., None]:
    """As for all tests; `search_index("public")` is quicker: only the index named, only models that have rows."""

    def build(*names: str) -> None:
        if not names:
            search_index()
            return
        models = {page.specific_class for page in Page.objects.all()} | {Challenge}
        for name in names:
            backend = get_search_backend(name)
            rebuilder = backend.rebuilder_class(backend.get_index_for_model(Page))
            fresh = rebuilder.start()
            for model in models:
                fresh.add_items(model, model.get_indexed_objects())
            rebuilder.finish()

    return build


@pytest.fixture
def term(db: None) -> Callable[[str, str], Term]:
    """`term("challenge", "mental-health")`: made when it is not there yet."""

    def make(vocabulary: str, slug: str, **values: Any) -> Term:
        name = values.pop("name", slug.replace("-", " ").capitalize())
        return VOCABULARIES[vocabulary].objects.get_or_create(slug=slug, defaults={"name": name, **values})[0]

    return make


@pytest.fixture
def find() -> Callable[..., SearchResult]:
    """`find("words", user=…, challenge=["slug"])`: the readers' search."""

    def search(words: str = "", *, user: Any = None, **choices: Any) -> SearchResult:
        known = {name: choices.pop(name) for name in list(choices) if name in SearchRequest.__dataclass_fields__}
        filters = {key: tuple(map(str, slugs)) for key, slugs in choices.items()}
        circle = known.pop("circle", "practitioners")
        return search_entries(SearchRequest(words=words, filters=filters, circle=circle, **known), user=user)

    return search


@pytest.fixture
def titles(find: Callable[..., SearchResult]) -> Callable[..., list[str]]:
    def titles_of(*args: Any, **kwargs: Any) -> list[str]:
        return [hit.entry.title for hit in find(*args, **kwargs).hits]

    return titles_of


@pytest.fixture
def live_index(search_index: Callable[..., None], settings: Any) -> Callable[..., None]:
    """Indexes that follow what is saved, as in service: saving notes a change, and the indexer comes when asked to
    (`catch_up`, or `with committed():`)."""
    settings.WAGTAILSEARCH_BACKENDS = {
        name: options | {"AUTO_UPDATE": True} for name, options in settings.WAGTAILSEARCH_BACKENDS.items()
    }
    return search_index


@pytest.fixture
def committed(django_capture_on_commit_callbacks: Any) -> Callable[[], Any]:
    """`with committed():` is a transaction that ends well, after which the worker's indexer has run."""

    @contextmanager
    def transaction_and_indexer() -> Iterator[None]:
        with django_capture_on_commit_callbacks(execute=True):
            yield
        catch_up()

    return transaction_and_indexer


@pytest.fixture
def indexed_keys() -> Callable[[str], set[str]]:
    """Keys of all documents in the index of a backend."""

    def keys(backend: str) -> set[str]:
        return get_search_backend(backend).read(
            lambda snapshot: {key for key, is_live in zip(snapshot.keys, snapshot.live, strict=True) if is_live}
        )

    return keys
