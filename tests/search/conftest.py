"""Entries, terms and indexes for the tests of searching."""

from collections.abc import Callable
from typing import Any

import pytest
from modelsearch.backends import get_search_backend
from wagtail.models import Page

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
    """Indexes that are kept up to date by saving, as in service."""
    settings.WAGTAILSEARCH_BACKENDS = {
        name: options | {"AUTO_UPDATE": True} for name, options in settings.WAGTAILSEARCH_BACKENDS.items()
    }
    return search_index


@pytest.fixture
def indexed_keys() -> Callable[[str], set[str]]:
    """Keys of all documents in the index of a backend."""
    from search.backends.whoosh.bitmaps import numbers_in

    def keys(backend: str) -> set[str]:
        return get_search_backend(backend).read(
            lambda snapshot: {snapshot.keys[number] for number in numbers_in(snapshot.everything)}
        )

    return keys
