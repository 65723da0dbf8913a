"""Two writers as web processes are, an indexer, rebuilds now and then, and `kill -9` upon one of them, round by round.

    python tests/search/processes/kill_loop.py --rounds 50 --seed 1

Needs DATABASE_URL with a migrated database of its own and THROUGHCARE_VAR_DIR; `test_kill_loop` provides both.
After each kill every index must be readable; at the end they must agree with the database, with nothing left behind.
Ends with code 1 and says why where that is not so.
"""

import argparse
import os
import random
import signal
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import ClassVar

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "throughcare.settings.test")
ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT / "site"), str(ROOT)]

import django  # noqa: E402

django.setup()

from django.conf import settings  # noqa: E402
from django.core.exceptions import ObjectDoesNotExist  # noqa: E402
from django.db import connections, transaction  # noqa: E402
from wagtail.models import Page  # noqa: E402

from home.background.jobs import PublishScheduled  # noqa: E402
from home.background.worker import Worker  # noqa: E402
from practices.models import ChapterPage, ManualIndexPage, ManualPage  # noqa: E402
from search.building import rebuild  # noqa: E402
from search.consistency import compare  # noqa: E402
from search.indexer import catch_up, our_backends  # noqa: E402
from search.jobs import IndexPending  # noqa: E402
from search.models import PendingChange  # noqa: E402
from taxonomy.models import Challenge, TaggedChallenge  # noqa: E402

WRITERS = 2


class Process:
    """A fork that runs `work` until it is killed or asked to end."""

    all: ClassVar[list["Process"]] = []

    def __init__(self, name: str, work: Callable[[], None]) -> None:
        self.name = name
        self.work = work
        self.all.append(self)
        self.start()

    def start(self) -> None:
        connections.close_all()
        self.pid = os.fork()
        if self.pid == 0:
            try:
                self.work()
                os._exit(0)
            except BaseException:
                import traceback

                traceback.print_exc()
                os._exit(1)

    def kill(self) -> None:
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)

    def end(self) -> None:
        os.kill(self.pid, signal.SIGTERM)
        _, status = os.waitpid(self.pid, 0)
        if os.waitstatus_to_exitcode(status):
            fail(f"{self.name} ended with an error")

    def check(self) -> None:
        pid, status = os.waitpid(self.pid, os.WNOHANG)
        if pid and os.waitstatus_to_exitcode(status):
            fail(f"{self.name} ended with an error")


class Writer:
    """Does to the entries under two manuals of its own what editors do."""

    def __init__(self, number: int, seed: int) -> None:
        self.number = number
        self.seed = seed
        self.is_over = False

    def __call__(self) -> None:
        signal.signal(signal.SIGTERM, lambda *_: setattr(self, "is_over", True))
        chance = random.Random(f"{self.seed} {self.number} {os.getpid()}")
        ways = [self.create, self.edit, self.edit, self.publish, self.unpublish, self.draft, self.narrow, self.tag]
        ways += [
            self.create,
            self.create,
            self.delete,
            self.delete_and_roll_back,
            self.create_and_roll_back,
            self.move,
            self.expire,
        ]
        done = 0
        while not self.is_over:
            chance.choice(ways)(chance)
            done += 1
            time.sleep(chance.uniform(0, 0.05))
        say(f"writer {self.number} made {done} changes since it was started")

    def manuals(self) -> list[ManualPage]:
        return list(ManualPage.objects.filter(slug__startswith=f"writer-{self.number}-").order_by("slug"))

    def some(self, chance: random.Random) -> ChapterPage | None:
        below = ChapterPage.objects.none()
        for manual in self.manuals():
            below |= ChapterPage.objects.descendant_of(manual)
        return chance.choice(found) if (found := list(below)) else None

    def create(self, chance: random.Random) -> None:
        manual = chance.choice(self.manuals())
        if manual.numchild < 12:
            word = f"{chance.randrange(10**9)}"
            chapter = ChapterPage(title=f"Chapter {word}", slug=word, summary="What is in it.", audience="public")
            with transaction.atomic():
                manual.add_child(instance=chapter)
                chapter.save_revision().publish()

    def change(self, chance: random.Random, do: Callable[[ChapterPage], object]) -> None:
        if (chapter := self.some(chance)) is not None:
            with transaction.atomic():
                do(chapter)

    def edit(self, chance: random.Random) -> None:
        def do(chapter: ChapterPage) -> None:
            chapter.title = f"Edited {chance.randrange(10**6)}"
            chapter.save_revision().publish()

        self.change(chance, do)

    def draft(self, chance: random.Random) -> None:
        def do(chapter: ChapterPage) -> None:
            chapter.title = f"Draft {chance.randrange(10**6)}"
            chapter.save_revision()

        self.change(chance, do)

    def publish(self, chance: random.Random) -> None:
        self.change(chance, lambda chapter: chapter.save_revision().publish())

    def unpublish(self, chance: random.Random) -> None:
        self.change(chance, lambda chapter: chapter.unpublish())

    def narrow(self, chance: random.Random) -> None:
        def do(chapter: ChapterPage) -> None:
            chapter.audience = chance.choice(["public", "practitioners"])
            chapter.save_revision().publish()

        self.change(chance, do)

    def tag(self, chance: random.Random) -> None:
        term = Challenge.objects.get(slug="kill-loop")
        self.change(chance, lambda page: TaggedChallenge.objects.get_or_create(tag=term, content_object_id=page.pk))

    def delete(self, chance: random.Random) -> None:
        if chance.random() < 0.5:
            self.change(chance, lambda chapter: chapter.delete())

    def delete_and_roll_back(self, chance: random.Random) -> None:
        def do(chapter: ChapterPage) -> None:
            chapter.delete()
            transaction.set_rollback(True)

        self.change(chance, do)

    def create_and_roll_back(self, chance: random.Random) -> None:
        with transaction.atomic():
            self.create(chance)
            transaction.set_rollback(True)

    def move(self, chance: random.Random) -> None:
        self.change(chance, lambda chapter: chapter.move(chance.choice(self.manuals()), pos="last-child"))

    def expire(self, chance: random.Random) -> None:
        self.change(
            chance, lambda page: ChapterPage.objects.filter(pk=page.pk).update(expire_at=page.first_published_at)
        )
        if self.number == 0:
            with suppress(ObjectDoesNotExist):  # the other one may have deleted it meanwhile; the job is run again
                PublishScheduled().run()


def index_for_ever() -> None:
    worker = Worker([IndexPending()])
    worker.jobs[0].interval = 0.01
    signal.signal(signal.SIGTERM, lambda *_: worker.stop.set())
    worker.run()


def rebuild_once() -> None:
    rebuild(our_backends())


def say(what: str) -> None:
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


def fail(why: str) -> None:
    say(f"FAILED: {why}")
    for process in Process.all:
        with suppress(ProcessLookupError):
            os.kill(process.pid, signal.SIGKILL)
    os._exit(1)


def prepare() -> None:
    index_page = ManualIndexPage.objects.get()
    Challenge.objects.create(slug="kill-loop", name="Kill loop")
    for number in range(WRITERS):
        for audience in ("practitioners", "public"):
            slug = f"writer-{number}-{audience}"
            manual = ManualPage(title=slug, slug=slug, summary="For all.", audience=audience)
            index_page.add_child(instance=manual)
            for chapter in range(3):
                word = f"{slug}-{chapter}"
                manual.add_child(instance=ChapterPage(title=word, slug=word, summary="First.", audience=audience))
    catch_up()


def everything_is_readable() -> None:
    for name in our_backends():
        Page.objects.search("chapter", backend=name).count()


def agree() -> None:
    for comparison in compare():
        if not comparison.agrees or comparison.waiting:
            fail(f"{comparison.figures()}")
    for name, backend in our_backends().items():
        files = backend.files
        folder = files.live_folder()
        named = {segment.segment_id() for segment in files.open(folder)._segments()}
        left = [file.name for file in folder.iterdir() if file.name.startswith(("MAIN_", "_MAIN_"))]
        if len(left) != len(named) + 1:
            fail(f"{name}: {sorted(left)} are left, and the table of contents names {sorted(named)}")
        say(f"{name}: {len(named)} segments, {files.state().commit} commits in this generation")


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, required=True, help="Where the indexes go.")
    options = parser.parse_args()
    settings.SEARCH_INDEX_DIR = options.folder
    settings.WAGTAILSEARCH_BACKENDS = {
        name: given | {"AUTO_UPDATE": True, "PATH": options.folder / name}
        for name, given in settings.WAGTAILSEARCH_BACKENDS.items()
    }
    chance = random.Random(options.seed)
    prepare()
    writers = [Process(f"writer {number}", Writer(number, options.seed)) for number in range(WRITERS)]
    indexer = Process("indexer", index_for_ever)
    for round_ in range(options.rounds):
        rebuilding = Process("rebuild", rebuild_once) if round_ % 3 == 2 else None
        time.sleep(chance.uniform(0.4, 1.4))
        for writer in writers:
            writer.check()
        victim = rebuilding or (chance.choice(writers) if round_ % 7 == 6 else indexer)
        victim.kill()
        everything_is_readable()
        if victim is not rebuilding:
            victim.start()
        say(f"round {round_ + 1}: killed the {victim.name}; {PendingChange.objects.count()} changes wait")
    for writer in writers:
        writer.end()
    until = time.monotonic() + 120
    while PendingChange.objects.exists() and time.monotonic() < until:
        time.sleep(0.2)
    indexer.end()
    if waiting := PendingChange.objects.count():
        fail(f"{waiting} changes still wait after two minutes")
    agree()
    rebuild_once()
    agree()
    for name, backend in our_backends().items():
        if len(generations := list(backend.files.path.glob("generation-*"))) != 1:
            fail(f"{name}: {len(generations)} generations are left")
    say(f"After {options.rounds} kills the indexes agree with {Page.objects.count()} pages.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
