"""From news to mails that wait: what a mail will tell is known from then on, in one transaction."""

import logging
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from django.db import transaction

from accounts.models import HowOften, Notice
from accounts.telling import tell
from accounts.telling.letters import new_message_id
from search.alerts.news import News, Newsroom
from search.alerts.turns import due
from search.backends.whoosh.errors import IndexUnavailable
from search.models import AlertMail, SavedSearch

logger = logging.getLogger("search")

#: The kind of the line in the inbox (`search.alerts.words`).
KIND = "saved_search"


def news_by_owner(now: datetime) -> Iterator[tuple[Any, list[News]]]:
    """Members whose turn it is, each with the news of the searches that are due. Raises IndexUnavailable.

    One member's search that fails is logged by its number, and left for the next run.
    """
    room = Newsroom()
    searches: dict[int, list[SavedSearch]] = defaultdict(list)
    for saved in due(now).select_related("owner").order_by("owner_id", "pk"):
        searches[saved.owner_id].append(saved)
    for owned in searches.values():
        try:
            found = room.news_for(owned[0].owner, owned)
        except IndexUnavailable:
            raise
        except Exception as error:  # without the error's text, which may quote the words
            logger.error("Saved searches of account %s failed: %s.", owned[0].owner_id, type(error).__name__)
            continue
        yield owned[0].owner, found


@transaction.atomic
def note_news(owner: Any, found: Iterable[News], *, now: datetime) -> bool:
    """Notes the mail on this news, joined with one that waits already; False where there is nothing to tell.

    A search that another run has looked at meanwhile, or that its owner has changed, is left to that run and owner.
    A mail that is being handed over just now takes nothing more in: its owner's turn comes with the next run.
    """
    waiting = AlertMail.objects.select_for_update().filter(owner=owner).first()
    if waiting is not None and waiting.claimed_at is not None:
        return False
    news: dict[str, list[int]] = dict(waiting.news) if waiting else {}
    has_news = False
    for one in found:
        untouched = SavedSearch.objects.filter(
            pk=one.saved.pk, frequency=one.saved.frequency, checked_at=one.saved.checked_at
        )
        if untouched.update(known=one.known, checked_at=now) and one.pks:
            has_news = True
            news[str(one.saved.pk)] = sorted(one.pks.union(news.get(str(one.saved.pk), ())))
            _tell_in_inbox(owner, one.saved, now)
    if not has_news:
        return False
    if waiting is not None:
        AlertMail.objects.filter(pk=waiting.pk).update(news=news)
    else:
        AlertMail.objects.create(owner=owner, news=news, message_id=new_message_id(), not_before=now)
    return True


def _tell_in_inbox(owner: Any, saved: SavedSearch, now: datetime) -> None:
    """One line a search, until it is seen. Its mail is the one noted here, so the line asks for none."""
    thing = f"search:{saved.pk}"
    if not Notice.objects.filter(user=owner, thing=thing, seen_at__isnull=True).exists():
        tell(user=owner, kind=KIND, thing=thing, key=f"{thing} {now.isoformat()}", how_often=HowOften.NONE, now=now)
