"""For somebody who lost phone, key and recovery codes, once it is sure who they are."""

from typing import Any

from allauth.mfa.models import Authenticator
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction

from accounts.models import User
from accounts.own_data import end_sessions


class Command(BaseCommand):
    help = "Takes all second factors and recovery codes off an account, and signs it out everywhere."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("username")

    def handle(self, *args: Any, **options: Any) -> None:
        user = User.objects.filter(username=options["username"]).first()
        if user is None:
            raise CommandError("There is no such account.")
        with transaction.atomic():
            number = Authenticator.objects.filter(user=user).delete()[0]
            ended = end_sessions(user)
        self.stdout.write(f"{number} taken off, {ended} sessions ended. They sign in by their password alone now.")
