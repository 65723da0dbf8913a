"""One process that serves one contestant: reads requests as JSON lines, answers each with a line.

`python -m benchmarks.worker ours|wagtail|tantivy --folder FOLDER`. The runner keeps several of them and asks them the
same question in turn, so that a busy moment of the machine falls on all alike.
"""

import argparse
import json
import os
import sys
import time
from pathlib import Path
from typing import Any

import django

from benchmarks import memory


class Worker:
    def __init__(self, name: str, folder: Path) -> None:
        from django.conf import settings

        self.limit = float(os.environ.get("THROUGHCARE_BENCH_LIMIT", "60"))
        self.contestant = self._contestant(name, folder)
        if settings.SEARCH_IS_OFF:
            _hear_of_no_save()

    def _contestant(self, name: str, folder: Path) -> Any:
        if name == "ours":
            from benchmarks.contestants.ours import Ours

            return Ours()
        if name == "wagtail":
            from benchmarks.contestants.wagtail import WagtailDatabase

            return WagtailDatabase(limit=self.limit)
        from benchmarks.contestants.tantivy_index import Tantivy

        return Tantivy(folder / "tantivy")

    def ask(self, question: dict[str, Any]) -> dict[str, Any]:
        from django.db import OperationalError

        from benchmarks.questions import Question

        asked = Question(**question)
        self.contestant.loading.seconds = 0.0
        began = time.perf_counter()
        try:
            answer = self.contestant.answer(asked)
        except OperationalError as error:
            took = time.perf_counter() - began
            if took < self.limit * 0.9:
                raise
            return {"ms": took * 1000, "given_up": str(error).strip()}
        took = time.perf_counter() - began
        counted = sum(sum(values.values()) for values in answer.counts.values())
        return {
            "ms": took * 1000,
            "loading_ms": self.contestant.loading.seconds * 1000,
            "total": answer.total,
            "hits": len(answer.pks),
            "counted": counted,
        }

    def save(self, title: str, publish: bool) -> dict[str, Any]:
        """Saves the first entry with another title: plainly, or as the admin does it (a revision, then published)."""
        from benchmarks.rows import FIRST_KEY
        from lessons.models import LessonPage

        page = LessonPage.objects.get(pk=FIRST_KEY)
        page.title = page.draft_title = title
        began = time.perf_counter()
        if publish:
            page.save_revision().publish()
        else:
            page.save()
        return {"ms": (time.perf_counter() - began) * 1000}

    def suggest(self, text: str) -> dict[str, Any]:
        from django.test import RequestFactory

        from benchmarks.contestants.base import READER
        from search.suggest_views import suggestions

        request = RequestFactory().get("/search/suggest/", {"q": text})
        request.user = READER  # type: ignore[assignment]
        began = time.perf_counter()
        answer = suggestions(request)
        took = time.perf_counter() - began
        return {"ms": took * 1000, "any": bool(json.loads(answer.content)["groups"])}

    def memory(self) -> dict[str, Any]:
        return memory.of_this_process()

    def explain(self, words: str) -> dict[str, Any]:
        """Whether PostgreSQL uses the expression index."""
        from django.db import connection

        if connection.vendor != "postgresql":
            return {"uses_index": False}
        with connection.cursor() as cursor:
            cursor.execute(
                "EXPLAIN SELECT object_id FROM wagtailsearch_indexentry "
                "WHERE (title || body) @@ plainto_tsquery('english', %s)",
                [words],
            )
            return {"uses_index": any("bench_title_body" in row[0] for row in cursor.fetchall())}


def _hear_of_no_save() -> None:
    """Takes the search's signal handlers away: what a save costs on a site that has no search at all."""
    from django.apps import apps
    from django.db.models.signals import post_delete, post_save
    from modelsearch.signal_handlers import post_delete_signal_handler, post_save_signal_handler

    for model in apps.get_models():
        post_save.disconnect(post_save_signal_handler, sender=model)
        post_delete.disconnect(post_delete_signal_handler, sender=model)
        post_save.disconnect(sender=model, dispatch_uid="search.saved")
        post_delete.disconnect(sender=model, dispatch_uid="search.deleted")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("contestant", choices=["ours", "wagtail", "tantivy"])
    parser.add_argument("--folder", type=Path, required=True)
    options = parser.parse_args()
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # whatever else is printed does not get among the answers
    django.setup()
    worker = Worker(options.contestant, options.folder)
    answers.write('{"ready": true}\n')
    answers.flush()
    for line in sys.stdin:
        name, arguments = json.loads(line)
        answers.write(json.dumps(getattr(worker, name)(**arguments)) + "\n")
        answers.flush()


if __name__ == "__main__":
    main()
