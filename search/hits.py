"""From document numbers back to entries: loaded through the audience rule, in a fixed number of queries."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from catalogue.audience import readable_pages
from catalogue.cards import card_entries
from catalogue.models import Entry

logger = logging.getLogger("search")


class Match(NamedTuple):
    """What the index says of one entry."""

    pk: int
    score: float
    passages: list[SafeString]
    attachment: str = ""


@dataclass(frozen=True)
class Hit:
    """One entry of the results, ready to show. `attachment`: title of the attached file that the passages are from."""

    entry: Entry
    score: float
    passages: list[SafeString]
    type_key: str
    type_label: str
    url: str
    attachment: str = ""


def path_of(entry: Entry) -> str:
    """The entry's path on its site."""
    parts = entry.get_url_parts()
    return str(parts[2]) if parts else str(entry.url_path)


def _escaped(text: str) -> SafeString:
    return mark_safe(escape(text))  # noqa: S308 - escaped


def load_hits(matches: Sequence[Match], user: Any) -> list[Hit]:
    """The entries that `user` may read, in the order of `matches`.

    The database has the last word: a match that it does not let this reader see is dropped, so that not even an
    index that is behind can show an entry too much. One query for the pages, one for each type among them, one for
    each vocabulary on a card.
    """
    if not matches:
        return []
    entries = card_entries([match.pk for match in matches], user)
    if dropped := [match.pk for match in matches if match.pk not in entries]:
        logger.warning("The search index is behind: pages %s are in it but not readable. Run update_index.", dropped)
    return [
        Hit(
            entry=entry,
            score=match.score,
            passages=match.passages or [_escaped(entry.summary)],
            type_key=entry.type_key,
            type_label=entry.type_label,
            url=path_of(entry),
            attachment=match.attachment,
        )
        for match in matches
        if (entry := entries.get(match.pk)) is not None
    ]


def newest_hits(user: Any, types: tuple[str, ...], start: int, stop: int) -> tuple[int, list[Hit]]:
    """How many entries of these types (all, when none is named) there are, and a stretch of them, newest first.

    From the database alone: what is shown while the index cannot be read.
    """
    from catalogue.audience import entry_models

    models = [model for model in entry_models() if not types or model.type_key in types]
    pages = readable_pages(user, models)
    pks = list(pages.order_by("-first_published_at", "-pk").values_list("pk", flat=True)[start:stop])
    return pages.count(), load_hits([Match(pk, 0.0, []) for pk in pks], user)
