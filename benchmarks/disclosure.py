"""What the disclosure check of one case costs beside many others: `python -m benchmarks.disclosure --cases 2000`.

In seconds of the processor. Invented cases on pages, and one in fifty more as a waiting submission, sealed. The first
check of a process reads all words; the later ones only what has changed since. What was built is kept in the data
folder.
"""

import argparse
import base64
import cProfile
import json
import os
import pstats
import resource
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

WAITING = 50  # cases on pages for each that waits
ROUNDS = 3


def build(cases: int) -> None:
    """An installation with so many cases, unless it is there."""
    from django.core.management import call_command

    from benchmarks.corpus import KINDS, PlannedEntry, plan
    from benchmarks.rows import vocabularies, write
    from lessons.models import CaseStudyPage
    from search.backends.whoosh.changes import indexing_paused

    call_command("migrate", interactive=False, verbosity=0)
    if CaseStudyPage.objects.exists():
        return

    def as_case(entry: PlannedEntry) -> PlannedEntry:
        fields = dict(zip(KINDS["case"][1], entry.fields.values(), strict=False))
        return replace(entry, kind="case", fields=fields)

    with indexing_paused():
        call_command("load_vocabularies", verbosity=0)
    planned = [as_case(entry) for entry in plan(cases + cases // WAITING, 1, vocabularies())]
    write(planned[:cases])
    banded = CaseStudyPage.objects.values("pk")[: cases // 2]
    CaseStudyPage.objects.filter(pk__in=banded).update(region_band="Western Europe", year_band="2015–2019")
    _waiting([entry.fields for entry in planned[cases:]])


def _waiting(told: list[dict[str, Any]]) -> None:
    from accounts.models import User
    from lessons.models import Submission

    author = User.objects.create_user("author-of-the-benchmark")
    for fields in told:
        Submission.objects.create(author=author, answers=fields, state=Submission.State.SUBMITTED)


def measure() -> dict[str, Any]:
    from django.db import connection
    from django.urls import reverse

    from lessons.disclosure.check import check_case, traits_of_page
    from lessons.disclosure.told import text_of
    from lessons.models import CaseStudyPage

    reverse("wagtailadmin_home")  # a worker that serves has read its addresses long ago
    page = CaseStudyPage.objects.order_by("pk")[7]
    text, traits = text_of(page), traits_of_page(page)
    seconds, found = [], None
    for _ in range(ROUNDS):
        begin = time.process_time()
        found = check_case(traits=traits, text=text, own_page=page)
        seconds.append(round(time.process_time() - begin, 2))
    assert found is not None
    return {
        "compared": found.compared,
        "pairs": [(one.key, one.pair.similarity, one.pair.bits, len(one.pair.shared)) for one in found.pairs],
        "first": seconds[0],
        "later": min(seconds[1:]),
        "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        "database": connection.vendor,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=2000)
    parser.add_argument("--profile", action="store_true", help="where the time goes, to standard error")
    options = parser.parse_args()
    base = Path(os.environ.get("THROUGHCARE_VAR_DIR") or "var").absolute() / "bench" / f"disclosure-{options.cases}"
    base.mkdir(parents=True, exist_ok=True)
    os.environ["THROUGHCARE_VAR_DIR"] = str(base)
    os.environ["DJANGO_SETTINGS_MODULE"] = "benchmarks.settings.ours"
    os.environ.setdefault("SEALING_KEYS", base64.urlsafe_b64encode(b"only-for-measuring-nothing-else!").decode())
    import django

    django.setup()
    build(options.cases)
    profile = cProfile.Profile() if options.profile else None
    if profile is not None:
        profile.enable()
    figures = measure()
    if profile is not None:
        profile.disable()
        pstats.Stats(profile, stream=sys.stderr).sort_stats("cumulative").print_stats(40)
    sys.stdout.write(json.dumps(figures) + "\n")


if __name__ == "__main__":
    main()
