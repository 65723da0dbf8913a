"""What is in the index agrees with the database, whatever happens to a page, a transaction, a process or a file."""

import datetime
import gc
import json
import logging
import multiprocessing
import os
import shutil
import signal
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import transaction
from modelsearch.backends import get_search_backend
from wagtail.models import Page

from lessons.models import CaseStudyPage
from practices.models import RecommendationPage
from search.backends.whoosh import IndexBusy, IndexUnavailable
from search.backends.whoosh.changes import indexing_paused
from search.backends.whoosh.documents import document_of
from search.backends.whoosh.files import IndexFiles
from tests.catalogue.factories import CaseStudyFactory, RecommendationFactory

pytestmark = pytest.mark.django_db
BACKENDS = ("default", "practitioners", "public")


@pytest.fixture
def where(indexed_keys):
    """In which indexes a page is."""

    def found_in(page) -> set[str]:
        return {name for name in BACKENDS if f"wagtailcore.Page:{page.pk}" in indexed_keys(name)}

    return found_in


@pytest.fixture
def case(live_index):
    with indexing_paused():
        page = CaseStudyFactory(title="Handover", slug="handover", audience="public")
    live_index(*BACKENDS)
    return page


def folder_of(name: str) -> Path:
    return get_search_backend(name).files.path


# Through the ordinary signals


def test_a_saved_page_is_found(live_index, committed, where, term):
    live_index()
    with committed():
        page = CaseStudyFactory(tags={"challenges": [term("challenge", "mental-health")]})
    assert where(page) == set(BACKENDS)
    facet = CaseStudyPage.objects.search("client", backend="public").facet("challenge_slugs")
    assert facet == {"mental-health": 1}


def test_an_unpublished_page_leaves_the_readers_indexes(case, committed, where):
    with committed():
        case.unpublish()
    assert where(case) == {"default"}
    case.is_demonstration = True  # a real one would have to be signed before it is published again
    with committed():
        case.save_revision().publish()
    assert where(case) == set(BACKENDS)


def test_a_narrowed_audience_takes_the_page_out_of_the_public_index(case, committed, where):
    case.audience = "practitioners"
    with committed():
        case.save_revision().publish()
    assert where(case) == {"default", "practitioners"}


def test_a_draft_does_not_change_what_readers_find(case, committed):
    case.title = "Secretword"
    with committed():
        case.save_revision()
    assert Page.objects.search("secretword", backend="public").count() == 0
    assert Page.objects.search("handover", backend="public").count() == 1


def test_a_withdrawn_recommendation_leaves_the_readers_indexes(live_index, committed, where):
    with indexing_paused():
        page = RecommendationFactory(title="Ring first", state="current", review_by=datetime.date(2030, 1, 1))
    live_index(*BACKENDS)
    page.state, page.state_note = RecommendationPage.State.WITHDRAWN, "It did harm."
    with committed():
        page.save_revision().publish()
    assert where(page) == {"default"}


@pytest.mark.parametrize("model", [CaseStudyPage, Page])
def test_a_deleted_page_is_in_no_index(case, committed, where, model):
    page = model.objects.get(pk=case.pk)
    with committed():
        page.delete()
    page.pk = case.pk
    assert where(page) == set()


def test_an_expired_page_leaves_the_readers_indexes(case, committed, where):
    CaseStudyPage.objects.filter(pk=case.pk).update(expire_at=datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC))
    with committed():
        call_command("publish_scheduled")
    assert where(case) == {"default"}


# Transactions


def roll_back(*changes: Callable[[], object]) -> None:
    with transaction.atomic():
        for change in changes:
            change()
        transaction.set_rollback(True)


def test_a_rolled_back_change_leaves_no_trace(case, committed, where):
    before = {name: folder_of(name) for name in BACKENDS}
    with committed():
        roll_back(case.delete, lambda: CaseStudyFactory(title="Never was"))
    case = Page.objects.get(slug="handover")
    assert where(case) == set(BACKENDS)
    assert Page.objects.search("never", backend="default").count() == 0
    assert before == {name: folder_of(name) for name in BACKENDS}


def test_an_inner_change_that_is_rolled_back_does_not_take_the_outer_one_along(case, committed):
    with committed():
        roll_back(lambda: CaseStudyFactory(title="Never was"))
        CaseStudyFactory(title="Stayed")
        roll_back(lambda: CaseStudyFactory(title="Never was either"))
    assert [page.title for page in Page.objects.search("stayed never", backend="public")] == ["Stayed"]


def test_one_transaction_is_one_commit_of_each_index(case, committed):
    before = {name: get_search_backend(name).files.state().commit for name in BACKENDS}
    with committed():
        for number in range(4):
            with transaction.atomic():
                CaseStudyFactory(title=f"One of many {number}")
    after = {name: get_search_backend(name).files.state().commit for name in BACKENDS}
    assert {name: after[name] - before[name] for name in BACKENDS} == dict.fromkeys(BACKENDS, 1)
    assert Page.objects.search("many", backend="public").count() == 4


def test_loading_much_can_be_kept_out_of_the_index(case, committed):
    with committed(), indexing_paused():
        CaseStudyFactory(title="Bulk")
    assert Page.objects.search("bulk", backend="default").count() == 0


def test_a_save_survives_an_index_that_cannot_be_written_and_the_indexer_builds_that_anew(case, committed, caplog):
    (folder_of("public") / "current").write_text("{broken")
    caplog.set_level(logging.WARNING, logger="search.index")
    with committed():
        page = CaseStudyFactory(title="Saved all the same")
    assert Page.objects.filter(pk=page.pk).exists()
    assert "anew, since it is missing or of no use: public." in caplog.text
    assert Page.objects.search("saved", backend="default").count() == 1
    assert Page.objects.search("saved", backend="public").count() == 1


def test_a_first_index_is_made_by_the_first_save(live_index, committed, where):
    with committed():
        page = CaseStudyFactory()
    assert where(page) == set(BACKENDS)


# Files


def test_the_index_folder_is_private(case):
    for name in BACKENDS:
        assert stat.S_IMODE(folder_of(name).stat().st_mode) == 0o700


def test_an_open_folder_is_closed_before_it_is_written_to(case, live_index):
    folder_of("public").chmod(0o755)
    live_index()
    assert stat.S_IMODE(folder_of("public").stat().st_mode) == 0o700


def test_a_missing_index_says_what_to_do(search_index):
    with pytest.raises(IndexUnavailable, match="update_index"):
        list(Page.objects.search("handover"))


@pytest.mark.parametrize("damage", ["pointer", "toc", "segment", "folder", "emptied"])
def test_a_damaged_index_says_what_to_do_and_is_mended_by_a_rebuild(case, live_index, damage):
    files = get_search_backend("public").files
    folder = files.live_folder()
    if damage == "pointer":
        (files.path / "current").write_bytes(b"\x00garbage")
    elif damage == "toc":
        next(folder.glob("*.toc")).write_bytes(b"garbage" * 9)
    elif damage == "segment":
        for segment in folder.glob("*.seg"):
            segment.write_bytes(b"")
        next(folder.glob("*.toc")).rename(folder / "_MAIN_99.toc")
    elif damage == "folder":
        (files.path / "current").write_text(json.dumps({"folder": "nowhere", "signature": "x"}))
    else:
        shutil.rmtree(folder)
        folder.mkdir()
    with pytest.raises(IndexUnavailable, match="update_index"):
        list(Page.objects.search("handover", backend="public"))
    live_index("public")
    assert Page.objects.search("handover", backend="public").count() == 1


def test_an_index_made_for_other_fields_is_not_read(case):
    files = get_search_backend("public").files
    (files.path / "current").write_text(json.dumps({"folder": files.live_folder().name, "signature": "other"}))
    with pytest.raises(IndexUnavailable, match="other fields"):
        list(Page.objects.search("handover", backend="public"))


def test_a_writer_that_waits_too_long_gives_up_with_a_reason(case):
    files = IndexFiles(folder_of("public"), lock_timeout=0.1)
    with get_search_backend("public").files.locked(), pytest.raises(IndexBusy, match="Another process"), files.locked():
        pass


def test_reset_empties_the_index(case, indexed_keys):
    get_search_backend("public").reset_indexes()
    assert indexed_keys("public") == set()
    assert Page.objects.search("handover", backend="public").count() == 0


# Rebuilding


def rebuilding(name: str):
    backend = get_search_backend(name)
    rebuilder = backend.rebuilder_class(backend.get_index_for_model(Page))
    return rebuilder, rebuilder.start()


def test_readers_keep_the_old_index_until_the_new_one_is_whole(case):
    rebuilder, fresh = rebuilding("public")
    fresh.add_items(CaseStudyPage, [])
    assert Page.objects.search("handover", backend="public").count() == 1
    rebuilder.finish()
    assert Page.objects.search("handover", backend="public").count() == 0
    assert len(list(folder_of("public").glob("generation-*"))) == 1


def test_a_rebuild_that_ends_in_the_middle_leaves_the_old_index(case, live_index):
    rebuilder, fresh = rebuilding("public")
    fresh.add_items(CaseStudyPage, [case])
    del rebuilder, fresh
    gc.collect()  # whoever held the lock is gone, as when a process ends
    assert Page.objects.search("handover", backend="public").count() == 1
    live_index("public")
    assert Page.objects.search("handover", backend="public").count() == 1
    assert len(list(folder_of("public").glob("generation-*"))) == 1


def rebuild_and_die(document: dict) -> None:
    _, fresh = rebuilding("public")
    fresh.writer.add_document(**document)
    os.kill(os.getpid(), signal.SIGKILL)


def test_a_rebuild_that_is_killed_leaves_the_old_index(case, live_index):
    killed = multiprocessing.get_context("fork").Process(target=rebuild_and_die, args=(document_of(case),))
    killed.start()
    killed.join(30)
    assert killed.exitcode == -signal.SIGKILL
    assert Page.objects.search("handover", backend="public").count() == 1
    live_index("public")
    assert Page.objects.search("handover", backend="public").count() == 1
    assert len(list(folder_of("public").glob("generation-*"))) == 1


def test_what_is_saved_during_a_rebuild_is_in_the_new_index(case, committed, where):
    rebuilder, fresh = rebuilding("public")
    fresh.add_items(CaseStudyPage, [case])
    with committed():
        late = CaseStudyFactory(title="Late")
        case.unpublish()
    rebuilder.finish()
    assert "public" in where(late)
    assert "public" not in where(case)


def test_two_rebuilds_at_once_are_refused(case):
    rebuilder, _ = rebuilding("public")
    with pytest.raises(IndexBusy, match="being rebuilt"):
        rebuilding("public")
    rebuilder.finish()


def write_from_another_process(path: Path, name: str, document: dict) -> None:
    files = IndexFiles(path)
    for number in range(8):
        key = f"{name}:{number}"
        with files.locked():
            files.replace({key: document | {"key": key}})


def test_two_processes_write_at_once_and_nothing_is_lost(case, indexed_keys):
    before = indexed_keys("public")
    context = multiprocessing.get_context("fork")
    document = document_of(case)
    writers = [
        context.Process(target=write_from_another_process, args=(folder_of("public"), name, document))
        for name in ("one.Thing", "other.Thing")
    ]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(60)
    written = {f"{name}:{number}" for name in ("one.Thing", "other.Thing") for number in range(8)}
    assert indexed_keys("public") == before | written
