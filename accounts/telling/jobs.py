"""What the background worker does for the inbox. Named in settings.BACKGROUND_JOBS."""

import logging
from collections import Counter
from datetime import datetime, timedelta

from django.db.models import Q
from django.utils import timezone

from accounts.models import Notice, NoticeMail
from accounts.telling.message import message_on
from accounts.telling.noting import note_mails
from accounts.telling.outbox import Outbox

logger = logging.getLogger("accounts")

#: A notice stays so long once it was seen, and so long if it never was.
SEEN_DAYS, UNSEEN_DAYS = 90, 365

OUTBOX = Outbox(NoticeMail, owner="user", write=message_on, logger=logger)


def send_notices(now: datetime | None = None) -> Counter[str]:
    """Notes the mails whose turn it is, and sends what is noted, also from before: counts by outcome."""
    now = now or timezone.now()
    note_mails(now)
    return OUTBOX.send(now=now)


class SendNotices:
    """Twice a minute, so that «at once» is a matter of a minute or two. Four small queries while nothing waits."""

    name = "mails on the inbox"
    interval = 30.0

    def run(self) -> None:
        if told := send_notices():
            logger.info("Mails on the inbox: %s.", ", ".join(f"{n} {how}" for how, n in sorted(told.items())))


def forget_old_notices(now: datetime | None = None) -> int:
    """Notices are for some weeks: who told whom of what, and when it was seen, is nobody's business for longer."""
    now = now or timezone.now()
    seen = Q(seen_at__lt=now - timedelta(days=SEEN_DAYS))
    return Notice.objects.filter(seen | Q(made_at__lt=now - timedelta(days=UNSEEN_DAYS))).delete()[0]
