"""What is known of an entry beyond its own text, for the filter «tried elsewhere»: asked of rooms that stand above.

A room answers by the hook TRIED_ELSEWHERE: `pages(page_ids, circle)` gives those of these pages of which it has a
report that any reader of `circle` may read. Each index is asked for with the circle that it is for, so that what is
kept for practitioners changes nothing that a visitor finds.
"""

from collections.abc import Iterable
from typing import Any

from django.dispatch import Signal
from wagtail import hooks

TRIED_ELSEWHERE = "tried_elsewhere"
#: The one value of the field in the index.
YES = "yes"
#: Reports on some entries came, went, or are for others to read. Sent in the transaction that did it, with `page_ids`.
experience_changed = Signal()


def tried_elsewhere(page_ids: Iterable[int], circle: str) -> set[int]:
    """Those of these pages that were tried elsewhere, as far as every reader of this circle may know."""
    wanted = list(page_ids)
    if not wanted:
        return set()
    return {page for ask in hooks.get_hooks(TRIED_ELSEWHERE) for page in ask(wanted, circle)}


def told_to(circle: str, objects: Iterable[Any]) -> dict[int, dict[str, Any]]:
    """Values of the index that hang on who reads, for those of some objects that are entries: by key and field."""
    from catalogue.models import Entry

    found = tried_elsewhere((obj.pk for obj in objects if isinstance(obj, Entry)), circle)
    return {page: {"tried_elsewhere": [YES]} for page in found}
