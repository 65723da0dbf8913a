"""From notices to mails that wait: in one transaction a notice is set down as mailed and its mail as waiting."""

from collections import defaultdict
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Q

from accounts.models import HowOften, Notice, NoticeMail, User
from accounts.telling.letters import new_message_id
from accounts.telling.turns import came_to_turn, is_quiet, preferences_of

#: «At once» waits so long, so that what comes in a row is one mail.
JOINED_WITHIN = timedelta(minutes=1)


def note_mails(now: datetime) -> int:
    """Notes the mails of all whose turn it is and whose hours are not quiet; returns how many."""
    due = _due(now)
    members = User.objects.filter(pk__in=due).select_related("mail_preferences")
    return sum(note_mail(one, due[one.pk], now=now) for one in members if not is_quiet(preferences_of(one), now))


def _due(now: datetime) -> dict[int, list[int]]:
    """Numbers of the notices that are to be mailed, by member. What was seen on the site needs no mail."""
    waiting = Notice.objects.filter(mailed_at__isnull=True, seen_at__isnull=True, user__is_active=True)
    waiting = waiting.exclude(how_often=HowOften.NONE).exclude(user__email="")
    by_turn = came_to_turn(now=now, owner="user", how_often="how_often", since="made_at")
    due: dict[int, list[int]] = defaultdict(list)
    rows = waiting.filter(Q(how_often=HowOften.AT_ONCE) | by_turn).order_by("pk")
    pressing: set[int] = set()
    for pk, user, how_often, made_at in rows.values_list("pk", "user_id", "how_often", "made_at"):
        due[user].append(pk)
        if how_often != HowOften.AT_ONCE or made_at <= now - JOINED_WITHIN:
            pressing.add(user)
    return {user: pks for user, pks in due.items() if user in pressing}


@transaction.atomic
def note_mail(user: User, pks: list[int], *, now: datetime) -> bool:
    """Notes one member's mail, joined with one that waits already; False where nothing was left to note.

    A mail that is being handed over just now takes nothing more in: the next run notes the rest.
    """
    User.objects.select_for_update().get(pk=user.pk)
    waiting = NoticeMail.objects.filter(user=user).first()
    if waiting is not None and waiting.claimed_at is not None:
        return False
    unmailed = Notice.objects.filter(pk__in=pks, user=user, mailed_at__isnull=True, seen_at__isnull=True)
    told = list(unmailed.exclude(how_often=HowOften.NONE).values_list("pk", flat=True))
    if not told:
        return False
    Notice.objects.filter(pk__in=told).update(mailed_at=now)
    if waiting is None:
        NoticeMail.objects.create(user=user, notices=told, message_id=new_message_id(), not_before=now)
    else:
        NoticeMail.objects.filter(pk=waiting.pk).update(notices=sorted({*waiting.notices, *told}))
    return True
