"""What a member was told, and how they want to be told, for the member."""

from typing import Any

from accounts.models import MailPreferences, Notice, NoticeMail
from accounts.own_data import Area
from accounts.telling.jobs import SEEN_DAYS


def own_inbox(user: Any) -> list[Area]:
    notices = [
        {"kind": one.kind, "about": one.thing, "mails": one.get_how_often_display(), "told": one.made_at,
         "seen": one.seen_at, "mailed": one.mailed_at}
        for one in Notice.objects.filter(user=user)
    ]  # fmt: skip
    preferences = [
        {
            "replies": one.get_replies_display(),
            "questions": one.get_questions_display(),
            "quiet_from": one.quiet_from,
            "quiet_until": one.quiet_until,
            "time_zone": one.timezone,
        }
        for one in MailPreferences.objects.filter(user=user)
    ]
    mails = [
        {"notices": len(one.notices), "not_before": one.not_before} for one in NoticeMail.objects.filter(user=user)
    ]
    return [
        Area("Your inbox", f"{SEEN_DAYS} days from when you have seen it, a year otherwise", notices),
        Area("How you want to be mailed", "as long as the account", preferences),
        Area("A mail to you that waits to be sent", "until it is sent", mails),
    ]
