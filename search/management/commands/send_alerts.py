"""`manage.py send_alerts`: what the worker does by itself, by hand."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.utils import timezone

from search.alerts.jobs import send_alerts
from search.alerts.notes import news_by_owner


class Command(BaseCommand):
    help = "Sends mails on what is new in saved searches whose turn it is. Prints counts: no words, no addresses."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--dry-run", action="store_true", help="Say what would be told, and change nothing.")

    def handle(self, *args: Any, **options: Any) -> None:
        if not options["dry_run"]:
            told = send_alerts()
            self.stdout.write(f"Sent: {told['sent']}. Failed, to be tried again: {told['failed']}.")
            return
        readers, searches, entries = 0, 0, 0
        for _, found in news_by_owner(timezone.now()):
            with_news = [news for news in found if news.pks]
            readers += bool(with_news)
            searches += len(with_news)
            entries += len(frozenset().union(*(news.pks for news in with_news)))
        self.stdout.write(f"Would send: {readers} mails on {searches} saved searches with {entries} new entries.")
