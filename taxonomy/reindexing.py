"""Telling the search index of changes that reach it by no signal: bulk writing, and pages whose term changed.

Always after the commit: an index that reads before it would index what may yet be undone. And whatever happens there
undoes nothing: an index can be built anew, an editor's work cannot.
"""

import logging
from collections.abc import Iterable, Sequence
from typing import Any

from django.db import transaction
from modelsearch.backends import get_search_backends_with_name
from wagtail.models import Page, ReferenceIndex

from taxonomy.models import Term

logger = logging.getLogger(__name__)
PAGES_AT_A_TIME = 200


def reindex_terms(model: type[Term], terms: list[Term]) -> None:
    """Indexes terms that were written in bulk."""
    if terms:
        transaction.on_commit(lambda: _tell(model, terms), robust=True)


def reindex_pages(page_ids: Iterable[int]) -> None:
    """Notes anew what pages say of their terms, in the search index and in Wagtail's index of references.

    In bulk, because one commit a page would keep an editor who merges two much-used terms waiting for minutes.
    """
    wanted = sorted(set(page_ids))

    def tell() -> None:
        for start in range(0, len(wanted), PAGES_AT_A_TIME):
            by_type: dict[type[Any], list[Page]] = {}
            for page in Page.objects.filter(pk__in=wanted[start : start + PAGES_AT_A_TIME]).specific():
                by_type.setdefault(type(page), []).append(page)
            for model, pages in by_type.items():
                _tell(model, pages)
                for page in pages:
                    ReferenceIndex.create_or_update_for_object(page)

    if wanted:
        transaction.on_commit(tell, robust=True)


def _tell(model: type[Any], objects: Sequence[Any]) -> None:
    for name, backend in get_search_backends_with_name(with_auto_update=True):
        try:
            backend.add_bulk(model, objects)
        except Exception:
            logger.exception("The search index “%s” could not be told of %s changes.", name, len(objects))
