"""`manage.py recall ADDRESS --reason CLASS`: withdraws an entry for good, and finishes what is not finished."""

from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser
from wagtail.models import Page, Site

from catalogue.finishing import compact_database, finish, unfinished
from catalogue.models import Entry, Tombstone
from catalogue.recall import EntriesBelow, recall


class Command(BaseCommand):
    help = (
        "Withdraws an entry for good: a tombstone stays, the text is destroyed everywhere but in backups "
        "(docs/operate/privacy.md). Without an address it finishes withdrawals that wait."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("address", nargs="?", help="Address of the entry, with or without the host.")
        parser.add_argument("--reason", choices=Tombstone.Reason.values, help="Why, in the class told to readers.")
        parser.add_argument("--with-below", action="store_true", help="Also everything that stands under it.")
        parser.add_argument("--yes", action="store_true", help="Do not ask.")
        parser.add_argument(
            "--full-vacuum",
            action="store_true",
            help="PostgreSQL: give back every deleted byte of the data files. Locks each table for some seconds.",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if options["address"]:
            self._recall(options)
        for pk in list(unfinished().values_list("pk", flat=True)):
            if not finish(pk):
                raise CommandError(
                    "The entry is gone for every reader. Its last bytes are not, since something else is at work on "
                    "the index or the database: the worker tries again, or run `manage.py recall` once more."
                )
        if options["full_vacuum"] and not compact_database(full=True):
            raise CommandError("The database is being read just now. Run `manage.py recall --full-vacuum` once more.")
        self.stdout.write("Done. Prove it: `manage.py purge_audit` with a phrase of it on standard input.")

    def _recall(self, options: dict[str, Any]) -> None:
        page = self._page_at(urlsplit(options["address"]).path)
        if not options["reason"]:
            raise CommandError(f"Say why: --reason {'|'.join(Tombstone.Reason.values)}.")
        if not options["yes"] and input("Its text cannot be brought back. Withdraw it? [yes/no] ") != "yes":
            raise CommandError("Nothing was done.")
        try:
            stone = recall(page=page, by=None, reason=options["reason"], with_below=options["with_below"])
        except EntriesBelow as error:
            raise CommandError(f"{' '.join(error.messages)} Confirm with --with-below.") from error
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from error
        for what, number in stone.purged.items():
            self.stdout.write(f"  {number:>5}  {what}")

    def _page_at(self, path: str) -> Page:
        sites = {site.root_page.url_path for site in Site.objects.select_related("root_page")}
        wanted = [f"{root.rstrip('/')}/{path.strip('/')}/" for root in sites]
        page = Page.objects.filter(url_path__in=wanted).first()
        if page is None or not issubclass(page.specific_class or Page, Entry):
            raise CommandError("No entry stands at this address.")
        return page
