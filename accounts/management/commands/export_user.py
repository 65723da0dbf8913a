"""`manage.py export_user NAME`: everything that is kept about a member, as JSON, for the member."""

import json
import os
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from accounts.models import User
from accounts.own_data import export_of


class Command(BaseCommand):
    help = "Writes everything that is kept about a member as JSON: their account, lists, searches, unreleased cases."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("username")
        parser.add_argument("--output", help="A new file, readable by you alone; otherwise standard output.")

    def handle(self, *args: Any, **options: Any) -> None:
        user = User.objects.filter(username=options["username"]).first()
        if user is None:
            raise CommandError("There is no such account.")
        text = json.dumps(export_of(user), ensure_ascii=False, indent=2)
        if not options["output"]:
            self.stdout.write(text)
            return
        try:
            descriptor = os.open(options["output"], os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except OSError as error:
            raise CommandError(f"The file cannot be made: {error.strerror}.") from error
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text + "\n")
        self.stdout.write("Written. Hand it over by a safe way, and destroy your copy: unreleased cases are in it.")
