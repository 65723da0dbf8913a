"""`manage.py update_index`: Wagtail's command; our indexes are built together, in one pass over the database."""

from typing import Any

from django.core.management.base import CommandError
from modelsearch.conf import get_app_config
from modelsearch.management.commands.rebuild_modelsearch_index import Command as BaseCommand
from tqdm import tqdm

from search.backends.whoosh.errors import IndexBusy, IndexNotWritten
from search.building import count_objects, rebuild
from search.indexer import our_backends


class Command(BaseCommand):  # type: ignore[misc]
    help = "Builds the search indexes anew, beside those in use, which are replaced when the new ones are whole."

    def handle(self, **options: Any) -> None:
        self.verbosity = options["verbosity"]
        asked = (
            [options["backend_name"]] if options["backend_name"] else list(get_app_config().get_search_backend_config())
        )
        ours = [name for name in asked if name in our_backends()]
        try:
            if ours and options["schema_only"]:
                for name in ours:
                    our_backends()[name].reset_indexes()
            elif ours:
                total = count_objects() if self.verbosity else 0
                with tqdm(total=total, unit=" objects", disable=not self.verbosity, file=self.stderr) as bar:
                    rebuild(ours, bar.update)
        except (IndexBusy, IndexNotWritten) as error:
            raise CommandError(str(error)) from error
        for name in asked:
            if name not in ours:
                self.update_backend(name, schema_only=options["schema_only"], chunk_size=options["chunk_size"])
