"""The background's part in alerts."""

import logging
from collections import Counter

from django.utils import timezone

from search.alerts.notes import news_by_owner, note_news
from search.alerts.sending import send_waiting
from search.backends.whoosh.errors import IndexUnavailable

logger = logging.getLogger("search")


def send_alerts() -> Counter[str]:
    """Looks for news of all whose turn it is, and sends what is noted, also from before: counts by outcome."""
    now = timezone.now()
    try:
        for owner, found in news_by_owner(now):
            note_news(owner, found, now=now)
    except IndexUnavailable:
        logger.warning("No news is looked for while the search index cannot be read; the next run does it.")
    return send_waiting(now=now)


class SendAlerts:
    """Four times an hour: a mail that failed waits for its next attempt no longer than that."""

    name = "send_alerts"
    interval = 15 * 60

    def run(self) -> None:
        if told := send_alerts():
            logger.info("Mails on saved searches: %s.", ", ".join(f"{n} {kind}" for kind, n in sorted(told.items())))
