"""Whether there is an index to search, for those who prepare or watch the site."""

from django.conf import settings
from modelsearch.backends import get_search_backend

from search.backends.whoosh.backend import SearchBackend


def is_ready() -> bool:
    """Whether every index of ours exists and was made for the present fields."""
    backends = (get_search_backend(name) for name in settings.WAGTAILSEARCH_BACKENDS)
    return all(backend.files.is_usable() for backend in backends if isinstance(backend, SearchBackend))
