"""Telling members of something: a line in the inbox, and with it the right to one mail.

In the caller's transaction: what is rolled back was never told.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from django.utils import timezone

from accounts.models import MailPreferences, Notice, Suspension, User
from accounts.telling.kinds import Kind, kind_of

#: So many members in one query.
AT_A_TIME = 500


def key_of(event: str) -> str:
    """What makes an event told once: any text, brought to the length of the field."""
    return sha256(event.encode()).hexdigest()


def tell(
    *, user: Any, kind: str, thing: str, key: str, how_often: str | None = None, now: datetime | None = None
) -> Notice | None:
    """Tells one member; None where they were told already, or are not to be told (inactive, or suspended).

    `thing`: what it is about, «comment:<id>». `key`: the event in any words, «approved comment:<id>»; the same key is
    told once, whatever its kind. `how_often`: mails on it, if it is not for the member's preferences to say.
    """
    known = kind_of(kind)
    if not user.is_active or (not known.also_if_suspended and _suspended([user.pk])):
        return None
    if how_often is None:
        how_often = known.how_often(MailPreferences.objects.filter(pk=user.pk).first() or MailPreferences())
    notice, is_new = Notice.objects.get_or_create(
        user=user,
        key=key_of(key),
        defaults={"kind": kind, "thing": thing, "how_often": how_often, "made_at": now or timezone.now()},
    )
    return notice if is_new else None


@dataclass(frozen=True)
class Telling:
    """Who is told, as what kind of thing (the reason that concerns this member most), and how often by mail."""

    user_id: int
    kind: str
    how_often: str | None = None


def tell_many(tellings: Iterable[Telling], *, thing: str, key: str, now: datetime | None = None) -> None:
    """Tells many members of one thing, as `tell` does, in a few queries for every 500."""
    made_at, everybody = now or timezone.now(), list(tellings)
    for start in range(0, len(everybody), AT_A_TIME):
        some = everybody[start : start + AT_A_TIME]
        kinds = {one.kind: kind_of(one.kind) for one in some}
        Notice.objects.bulk_create(
            (
                Notice(user_id=who, kind=kind, thing=thing, key=key_of(key), how_often=how_often, made_at=made_at)
                for who, kind, how_often in _wanted(some, kinds)
            ),
            ignore_conflicts=True,
        )


def _wanted(tellings: Iterable[Telling], kinds: dict[str, Kind]) -> Iterator[tuple[int, str, str]]:
    by_user = {one.user_id: one for one in tellings}
    active = set(User.objects.filter(pk__in=by_user, is_active=True).values_list("pk", flat=True))
    suspended = _suspended(by_user)
    preferences = MailPreferences.objects.in_bulk(list(by_user))
    for who, one in by_user.items():
        kind = kinds[one.kind]
        if who in active and (kind.also_if_suspended or who not in suspended):
            yield who, one.kind, one.how_often or kind.how_often(preferences.get(who) or MailPreferences())


def _suspended(users: Iterable[int]) -> set[int]:
    return set(Suspension.objects.filter(user__in=list(users)).running().values_list("user_id", flat=True))


def forget(*, thing: str = "", things: Iterable[str] = ()) -> int:
    """Takes every notice about these out of every inbox: they went, or what was told was taken back."""
    wanted = [*things, *([thing] if thing else [])]
    return Notice.objects.filter(thing__in=wanted).delete()[0] if wanted else 0
