"""Killed (kill -9) at whichever step of writing, a process leaves an index to be read, and the next one mends it."""

import errno
import multiprocessing
import os
import resource
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from modelsearch.backends import get_search_backend
from wagtail.models import Page
from whoosh import index as whoosh_index
from whoosh.codec.whoosh3 import W3Segment
from whoosh.writing import SegmentWriter

from lessons.models import CaseStudyPage
from search.backends.whoosh import files, writer
from search.backends.whoosh.changes import indexing_paused
from search.backends.whoosh.documents import document_of, key_of
from search.backends.whoosh.errors import IndexNotWritten
from search.consistency import compare
from search.engine import arrays
from search.indexer import catch_up
from search.models import PendingChange
from tests.catalogue.factories import CaseStudyFactory

pytestmark = pytest.mark.django_db

BEFORE, AFTER = "before", "after"
#: The steps of a commit in their order: where a process is killed, and before or after it.
STEPS = [
    (SegmentWriter, "add_document", AFTER),
    (W3Segment, "create_compound_file", BEFORE),
    (W3Segment, "create_compound_file", AFTER),
    (writer.DurableStorage, "rename_file", BEFORE),
    (writer.DurableStorage, "rename_file", AFTER),
    (whoosh_index, "clean_files", AFTER),
    (arrays, "prepare", BEFORE),
    (arrays, "write_arrays", AFTER),
    (files.IndexFiles, "make_arrays", AFTER),
]
SWITCH = [
    *STEPS,
    (files.IndexFiles, "switch_to", BEFORE),
    (files.os, "fsync", AFTER),
    (files.IndexFiles, "switch_to", AFTER),
    (files.IndexFiles, "remove_leftovers", BEFORE),
]


@pytest.fixture
def case(live_index):
    with indexing_paused():
        page = CaseStudyFactory(title="Handover", audience="public")
        for number in range(3):
            CaseStudyFactory(title=f"Neighbour {number}", audience="public")
    live_index("public")
    return page


def die_at(owner: object, name: str, when: str) -> None:
    step = getattr(owner, name)

    def dying(*args, **kwargs):
        if when == AFTER:
            step(*args, **kwargs)
        os.kill(os.getpid(), signal.SIGKILL)

    setattr(owner, name, dying)


def killed(work: Callable[[], None], step: tuple[object, str, str]) -> None:
    """Runs `work` in a process that is killed at a step. It uses no database: it shares ours."""

    def run() -> None:
        die_at(*step)
        work()

    process = multiprocessing.get_context("fork").Process(target=run)
    process.start()
    process.join(60)
    assert process.exitcode == -signal.SIGKILL


def public():
    return get_search_backend("public")


def folder() -> Path:
    return public().files.live_folder()


def found(words: str) -> int:
    return int(Page.objects.search(words, backend="public").count())


def left_over() -> set[str]:
    """Files that belong to no segment of the live generation."""
    segments = {segment.segment_id() for segment in public().files.open(folder())._segments()}
    names = {file.name for file in folder().iterdir() if file.is_file()} | {
        file.name for file in (folder() / "arrays").iterdir()
    }
    return {name for name in names if name.partition(".")[0] not in segments and not name.endswith((".toc", "LOCK"))}


@pytest.mark.parametrize("step", STEPS, ids=lambda step: f"{step[2]}-{step[1]}")
def test_a_commit_that_is_killed_is_there_whole_or_not_at_all(case, step):
    case.title = "Renamed"
    document = document_of(case, without=public().left_out)

    def write() -> None:
        with public().files.locked():
            public().files.replace({key_of(case): document})

    killed(write, step)
    assert found("handover") + found("renamed") == 1
    assert found("neighbour") == 3
    CaseStudyPage.objects.filter(pk=case.pk).update(title="Renamed")
    PendingChange.objects.create(key=key_of(case))
    catch_up()
    assert (found("handover"), found("renamed"), found("neighbour")) == (0, 1, 3)
    assert all(one.agrees for one in compare())
    case.title = "Once more"
    with public().files.locked():
        public().files.replace({key_of(case): document_of(case, without=public().left_out)})
    assert left_over() == set()


@pytest.mark.parametrize("step", SWITCH, ids=lambda step: f"{step[2]}-{step[1]}")
def test_a_rebuild_that_is_killed_leaves_one_whole_index(case, live_index, step):
    document = document_of(case, without=public().left_out)

    def rebuild() -> None:
        rebuilder = public().rebuilder_class(public().get_index_for_model(Page))
        fresh = rebuilder.start()
        fresh.add_document(document)
        rebuilder.finish()

    killed(rebuild, step)
    assert found("handover") == 1
    assert found("neighbour") in (0, 3)
    live_index("public")
    assert (found("handover"), found("neighbour")) == (1, 3)
    assert len(list(public().files.path.glob("generation-*"))) == 1
    assert left_over() == set()


@pytest.mark.parametrize("room", [0, 200, 3000, 6000])
def test_a_disk_that_is_full_is_told_clearly_and_the_old_index_stays(case, room):
    """Room for files of so many bytes: the first to be refused is another one each time."""
    case.title = "Renamed"
    document = document_of(case, without=public().left_out)

    def write() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
        try:
            with public().files.locked():
                public().files.replace({key_of(case): document})
        except IndexNotWritten as error:
            os._exit(3 if "is full. Make room" in str(error) else 4)
        os._exit(0)

    process = multiprocessing.get_context("fork").Process(target=write)
    process.start()
    process.join(60)
    assert process.exitcode == 3
    assert found("neighbour") == 3
    assert found("handover") + found("renamed") == 1
    CaseStudyPage.objects.filter(pk=case.pk).update(title="Renamed")
    PendingChange.objects.create(key=key_of(case))
    catch_up()
    assert (found("handover"), found("renamed"), found("neighbour")) == (0, 1, 3)
    assert left_over() == set()


def test_a_disk_that_is_full_while_an_index_is_built_leaves_the_old_one_and_gives_its_room_back(case, monkeypatch):
    def refuse(*args, **kwargs):
        raise OSError(errno.ENOSPC, "No space left on device")

    before = folder()
    with monkeypatch.context() as full:
        full.setattr(W3Segment, "create_compound_file", refuse)
        with pytest.raises(CommandError, match="is full"):
            call_command("update_index", verbosity=0)
    assert list(public().files.path.glob("generation-*")) == [before]
    assert found("neighbour") == 3
    call_command("update_index", verbosity=0)
    assert folder() != before
    assert all(one.agrees for one in compare())


def test_an_indexer_that_ends_before_it_has_removed_its_rows_does_no_harm(case, monkeypatch):
    def die(*args, **kwargs):
        raise KeyboardInterrupt

    case.title = "Renamed"
    case.save()
    with monkeypatch.context() as dying:
        dying.setattr(type(PendingChange.objects.all()), "delete", die)
        with pytest.raises(KeyboardInterrupt):
            catch_up()
    assert PendingChange.objects.count() == 1
    assert found("renamed") == 1
    catch_up()
    assert found("renamed") == 1
    assert all(one.agrees for one in compare())


def test_a_reader_that_is_open_sees_the_next_commit_at_once(case):
    assert found("handover") == 1
    case.title = "Renamed"
    document = document_of(case, without=public().left_out)

    def write() -> None:
        with public().files.locked():
            public().files.replace({key_of(case): document})

    process = multiprocessing.get_context("fork").Process(target=write)
    process.start()
    process.join(60)
    assert (found("handover"), found("renamed")) == (0, 1)
