"""The mail itself: how many lines of which kind wait, and where. No title, no name, no word of anybody's.

A mailbox is read by others than its owner, and on the way to it by more: that somebody is told of something is all
that stands there.
"""

from collections import Counter
from collections.abc import Iterable

from django.core.mail import EmailMultiAlternatives
from django.urls import reverse

from accounts.models import HowOften, Notice, NoticeMail
from accounts.standing import is_suspended
from accounts.telling.kinds import kind_of, lines_for
from accounts.telling.letters import absolute, letter
from accounts.telling.stopping import stop_address


def message_on(mail: NoticeMail) -> EmailMultiAlternatives | None:
    """The mail as it is right now; None where nothing is left to tell, or nobody to tell it to.

    What was seen or went meanwhile, and what this member may not read any more, is not counted.
    """
    user = mail.user
    if not user.is_active or not user.email:
        return None
    notices = Notice.objects.filter(pk__in=mail.notices, user=user, seen_at__isnull=True)
    readable = [line.notice for line in lines_for(user, notices.exclude(how_often=HowOften.NONE)).values()]
    if readable and is_suspended(user):
        readable = [notice for notice in readable if kind_of(notice.kind).also_if_suspended]
    counts = _counted(readable)
    if not counts:
        return None
    context = {
        "counts": counts,
        "inbox_address": absolute(reverse("telling:inbox")),
        "preferences_address": absolute(reverse("telling:preferences")),
    }
    return letter(
        to=user.email,
        subject="something is new in your inbox",
        template="accounts/mail/notices",
        context=context,
        message_id=mail.message_id,
        stop_address=stop_address(user),
    )


def _counted(notices: Iterable[Notice]) -> list[str]:
    """«2 replies in conversations that you follow». Kinds of the same words are counted together."""
    numbers = Counter(kind_of(notice.kind).mail_words for notice in notices)
    return [f"{number} {many if number > 1 else one}" for (one, many), number in numbers.items()]
