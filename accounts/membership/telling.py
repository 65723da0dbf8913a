"""Who is told of membership: the person of what was decided, and moderators that somebody waits.

Only that there is something, and where to look: a line of the inbox and its mail (`accounts.telling`) hold no words.
"""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Any

from django.urls import reverse
from django.utils import timezone

from accounts.membership.rights import moderators
from accounts.models import HowOften, Notice
from accounts.standing import may_moderate
from accounts.telling import tell, tell_many
from accounts.telling.kinds import Line, register
from accounts.telling.tell import Telling

WAITING = "membership_waiting"
#: A flood of requests is no flood of mails.
ONE_MAIL_IN = timedelta(hours=1)
#: What is told under which of the account's kinds (`accounts.telling.account_kinds`), by the event's first word.
_KINDS = {
    "approved": "membership_decided",
    "refused": "membership_decided",
    "suspended": "suspended",
    "lifted": "suspension_lifted",
}


def tell_person(user: Any, event: str) -> None:
    """`event`: what happened and to what, «suspended:<number>»; the same is told once."""
    tell(user=user, kind=_KINDS[event.partition(":")[0]], thing="membership", key=f"membership {event}")


def tell_moderators() -> None:
    """One line while one is unread, and at most one mail an hour to each; the next ones are in that of the day."""
    now = timezone.now()
    earlier = Notice.objects.filter(kind=WAITING)
    has_unread = set(earlier.filter(seen_at__isnull=True).values_list("user_id", flat=True))
    was_mailed = set(earlier.filter(made_at__gt=now - ONE_MAIL_IN).values_list("user_id", flat=True))
    tell_many(
        [
            Telling(pk, WAITING, HowOften.DAILY if pk in was_mailed else HowOften.AT_ONCE)
            for pk in moderators().values_list("pk", flat=True)
            if pk not in has_unread
        ],
        thing="membership",
        key=f"membership waiting {now.isoformat()}",
    )


def _words_on_waiting(user: Any, notices: Sequence[Notice]) -> Iterable[Line]:
    from accounts.membership.requests import waiting

    if not may_moderate(user):
        return []
    number = waiting().count()
    text = f"{number} waiting to be vetted" if number else "Nobody waits to be vetted any more"
    return [Line(notice, text, reverse("members_waiting")) for notice in notices]


def register_waiting() -> None:
    register(
        WAITING,
        words=_words_on_waiting,
        mail_words=("message on people who wait to be vetted", "messages on people who wait to be vetted"),
        preference="",
    )
