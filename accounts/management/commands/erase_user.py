"""`manage.py erase_user NAME`: deletes an account with all that is only its owner's."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser

from accounts.models import User
from accounts.own_data import STAYING, areas_of, erase_account


class Command(BaseCommand):
    help = "Deletes an account: lists, saved searches and unreleased cases with it. Entries stay, without the name."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("username")
        parser.add_argument("--yes", action="store_true", help="Do not ask.")

    def handle(self, *args: Any, **options: Any) -> None:
        user = User.objects.filter(username=options["username"]).first()
        if user is None:
            raise CommandError("There is no such account.")
        for area in areas_of(user):
            if area.things:
                self.stdout.write(f"  {len(area.things):>4}  {area.name}")
        if not options["yes"] and input("Delete all of this? It cannot be brought back. [yes/no] ") != "yes":
            raise CommandError("Nothing was done.")
        try:
            erase_account(user=user)
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from error
        self.stdout.write("Deleted. What stays:")
        for one in STAYING:
            self.stdout.write(f"  {one.what}: {one.why}")
