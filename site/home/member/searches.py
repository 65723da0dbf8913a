"""A member's saved searches, with what the next mail will tell: that is known, and not looked for again."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from catalogue.audience import readable_pages
from search.models import AlertMail, SavedSearch

MOST = 8


@dataclass(frozen=True)
class Kept:
    """One search; `new`: entries that were found since its owner was told last, as far as they may be read."""

    saved: SavedSearch
    new: int


def kept_searches(user: Any) -> Sequence[Kept]:
    """Three queries at most. No search is run for it."""
    searches = list(SavedSearch.objects.filter(owner=user)[:MOST])
    mail = AlertMail.objects.filter(owner=user).first() if searches else None
    news = {int(key): set(pks) for key, pks in mail.news.items()} if mail else {}
    told_of = set().union(*news.values()) if news else set()
    readable = set(readable_pages(user).filter(pk__in=told_of).values_list("pk", flat=True)) if told_of else set()
    return [Kept(saved, len(news.get(saved.pk, set()) & readable)) for saved in searches]
