"""`manage.py demo`: from an empty folder to a running site, and from a full one to a running site in seconds."""

import threading
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from wagtail.models import Page

from catalogue.audience import readable_pages
from catalogue.models import Entry
from home.background.supervisor import supervise, supervised_worker
from home.demo.accounts import demo_accounts
from home.demo.conversations import load_demo_conversations
from home.demo.members import demo_members
from home.demo.questions import load_demo_questions
from home.demo.submissions import load_demo_submissions
from search.backends.whoosh.changes import indexing_paused
from search.index_state import is_ready


class Command(BaseCommand):
    help = "Prepares the demonstration site (database, vocabularies, content, index, accounts) and serves it."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("address", nargs="?", default="127.0.0.1:8000", help="Where to serve. Loopback by default.")
        parser.add_argument("--no-serve", action="store_true", help="Prepare only.")

    def handle(self, *args: Any, **options: Any) -> None:
        if not getattr(settings, "DEMONSTRATION", False):
            raise CommandError(
                "`demo` makes accounts with known passwords, so it runs with throughcare.settings.demo only: "
                "use `make demo`."
            )
        if self._has_unapplied_migrations():
            self._say(1, "Preparing the database (about 20 seconds the first time)")
            call_command("migrate", interactive=False, verbosity=0)
        else:
            self._say(1, "The database is up to date")
        self._say(2, "Vocabularies")
        with indexing_paused():  # the index is built in step 4
            call_command("load_vocabularies", verbosity=0)
        is_full = Page.objects.type(Entry).exists()
        if is_full:
            self._say(3, "Demonstration content is there")
        else:
            self._say(3, "Demonstration content (about 30 seconds)")
            call_command("load_demo")
        if is_full and is_ready():
            self._say(4, "The search index is there")
        else:
            self._say(4, "Building the search index")
            call_command("update_index", verbosity=0)
        self._say(5, "Accounts: one per role, and a second editor")
        for account in demo_accounts(settings.VAR / "demo-accounts.txt"):
            self.stdout.write(f"      {account.role:<14} {account.username:<20} {account.password}")
        demo_members()
        load_demo_submissions()
        load_demo_questions()
        load_demo_conversations()
        if options["no_serve"]:
            return
        entries = readable_pages(None).count()
        self.stdout.write(
            f"\nThroughcare with {entries} public entries: http://{options['address']}/  (stop: Ctrl+C)\n"
        )
        self.stdout.flush()
        worker = threading.Thread(target=supervise, args=([supervised_worker()], threading.Event()), daemon=True)
        worker.start()  # ends with this process, however that ends
        call_command("runserver", options["address"], use_reloader=False, skip_checks=True)

    def _say(self, step: int, text: str) -> None:
        self.stdout.write(f"[{step}/5] {text}")
        self.stdout.flush()

    def _has_unapplied_migrations(self) -> bool:
        executor = MigrationExecutor(connection)
        return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))
