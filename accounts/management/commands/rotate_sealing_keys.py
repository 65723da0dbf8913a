"""`manage.py rotate_sealing_keys`: seals everything anew with the newest key, so that the old one can go."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from tqdm import tqdm

from accounts.resealing import count_values, reseal_all


class Command(BaseCommand):
    help = (
        "Seals everything that is sealed with the first of SEALING_KEYS. Put a new key in front, restart the site and "
        "its worker, run this, then remove the old keys. It can be stopped and begun again at any time."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--check", action="store_true", help="Only say whether old keys are still needed.")

    def handle(self, *args: Any, **options: Any) -> None:
        quiet = not options["verbosity"]
        with tqdm(total=count_values(), unit=" values", disable=quiet or None, file=self.stderr, leave=False) as bar:
            done = reseal_all(only_look=options["check"], on_progress=bar.update)
        if options["check"]:
            self.stdout.write(f"{done.right} values are under the newest key, {done.resealed} under an older one.")
        else:
            self.stdout.write(
                f"{done.resealed} values were sealed anew; {done.right} were under the newest key already."
            )
        if done.lost:
            raise CommandError(
                f"{done.lost} values cannot be opened with any key of SEALING_KEYS. Find the key that sealed them "
                "before you remove any other, or they are lost."
            )
        if options["check"] and done.resealed:
            raise CommandError("The older keys are still needed. Run `manage.py rotate_sealing_keys`.")
        if len(settings.SEALING_KEYS) > 1:
            self.stdout.write(
                "The older keys are needed no more here. Backups that they sealed are unreadable without."
            )
