"""What is saved is noted in its own transaction, at the price of a row, and no note is lost on the way to the index."""

import datetime
import logging

import pytest
from django.core import serializers
from django.core.management import CommandError, call_command
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from modelsearch import index as wagtail_index
from modelsearch.backends import get_search_backend
from wagtail.models import Page

from lessons.models import CaseStudyPage
from practices.models import ManualPage
from search import indexer
from search.backends.whoosh.changes import indexing_paused
from search.backends.whoosh.errors import IndexBusy, IndexUnavailable
from search.indexer import catch_up, the_only_indexer
from search.jobs import IndexPending, TidyIndexes
from search.models import PendingChange
from taxonomy.models import Challenge, TaggedChallenge
from tests.catalogue.factories import CaseStudyFactory, ChapterFactory, ManualFactory, RecommendationFactory

pytestmark = pytest.mark.django_db
BACKENDS = ("default", "practitioners", "public")


@pytest.fixture
def case(live_index):
    with indexing_paused():
        page = CaseStudyFactory(title="Handover", slug="handover", audience="public")
    live_index(*BACKENDS)
    return page


def noted() -> list[str]:
    return list(PendingChange.objects.order_by("pk").values_list("key", flat=True))


def key(page) -> str:
    return f"wagtailcore.Page:{page.pk}"


def commits() -> dict[str, int]:
    return {name: get_search_backend(name).files.state().commit for name in BACKENDS}


def queries_of(change) -> list[str]:
    with CaptureQueriesContext(connection) as captured:
        change()
    return [query["sql"] for query in captured]


# What a save costs


@pytest.mark.parametrize("way", ["save", "revise", "publish", "unpublish"])
def test_saving_costs_one_row_each_time_the_page_is_written_and_reads_nothing(case, way):
    def do() -> None:
        page = CaseStudyPage.objects.get(pk=case.pk)
        ways = {
            "save": page.save,
            "revise": page.save_revision,
            "publish": lambda: page.get_latest_revision().publish(),
            "unpublish": page.unpublish,
        }
        ways[way]()

    def begin() -> None:
        page = CaseStudyPage.objects.get(pk=case.pk)
        page.live = True  # by hand: what was taken offline would have to be signed before it is published again
        page.save()
        page.save_revision().publish()
        PendingChange.objects.all().delete()

    begin()
    do()  # content types and the like are looked up once
    begin()
    with indexing_paused():
        without = queries_of(do)
    begin()
    with_search = queries_of(do)
    assert len(with_search) - len(without) == len(noted()) > 0
    assert [sql.split()[0] for sql in with_search if "reading_pendingchange" in sql] == ["INSERT"] * len(noted())
    if way == "save":
        assert noted() == [key(case)]


def test_a_tag_that_stays_is_not_noted_with_each_save_of_its_page(case, term):
    with indexing_paused():
        case.challenges.add(term("challenge", "trust"))
        case.save()
    case = CaseStudyPage.objects.get(pk=case.pk)
    case.challenges.add(term("challenge", "trust"))
    PendingChange.objects.all().delete()
    case.save()
    assert noted() == [key(case)]


# What is noted


def test_a_change_is_noted_in_its_own_transaction(case):
    with transaction.atomic():
        case.save()
        assert noted() == [key(case)]
        transaction.set_rollback(True)
    assert noted() == []


def test_a_rolled_back_delete_leaves_the_entry_in_every_index(case, committed):
    with committed(), transaction.atomic():
        CaseStudyPage.objects.get(pk=case.pk).delete()
        transaction.set_rollback(True)
    assert all(Page.objects.search("handover", backend=name).count() == 1 for name in BACKENDS)


def test_what_is_deleted_with_another_is_noted_too(live_index):
    with indexing_paused():
        recommendation = RecommendationFactory()
    manual = ManualPage.objects.get()
    keys = {key(page) for page in (manual, manual.get_children().get(), recommendation)}
    manual.delete()
    assert set(noted()) == keys


def test_rows_of_a_fixture_are_not_noted(case):
    data = serializers.serialize("json", [Challenge(slug="one", name="One")])
    for row in serializers.deserialize("json", data):
        row.save()
    assert Challenge.objects.filter(slug="one").exists()
    assert noted() == []


def test_nothing_is_noted_while_indexing_is_paused_or_switched_off(case, settings):
    with indexing_paused():
        case.save()
        wagtail_index.insert_or_update_object(case)
    settings.WAGTAILSEARCH_BACKENDS = {
        name: options | {"AUTO_UPDATE": False} for name, options in settings.WAGTAILSEARCH_BACKENDS.items()
    }
    case.save()
    case.delete()
    assert noted() == []


def test_wagtails_own_ways_of_telling_an_index_note_too(case):
    wagtail_index.insert_or_update_object(case)
    wagtail_index.remove_object(case)
    get_search_backend("public").add_bulk(CaseStudyPage, [case])
    assert set(noted()) == {key(case)}


def test_what_an_index_was_told_to_remove_stays_as_long_as_it_is_in_the_database(case, committed):
    with committed():
        wagtail_index.remove_object(case)
    assert Page.objects.search("handover", backend="public").count() == 1


@pytest.mark.parametrize("end", ["tag", "term"])
def test_a_tag_given_or_taken_away_without_its_page_is_seen(case, committed, term, end):
    trust = term("challenge", "trust")

    def found() -> dict:
        return dict(CaseStudyPage.objects.search("handover", backend="public").facet("challenge_slugs"))

    with committed():
        row = TaggedChallenge.objects.create(tag=trust, content_object_id=case.pk)
    assert found() == {"trust": 1}
    with committed():
        (row if end == "tag" else trust).delete()
    assert found() == {None: 1}


# Moved, narrowed, scheduled


def in_public(page) -> bool:
    return bool(Page.objects.filter(pk=page.pk).search(page.title, backend="public").count())


def test_what_stands_under_a_moved_page_follows_it_behind_a_narrower_one(live_index, committed):
    with indexing_paused():
        closed = ManualFactory(title="Closed manual", audience="practitioners")
        chapter = ChapterFactory(title="Wanderer")
        below = RecommendationFactory(title="Underling", parent=chapter)
    live_index(*BACKENDS)
    assert in_public(chapter)
    assert in_public(below)
    with committed():
        chapter.move(closed, pos="last-child")
    assert not in_public(chapter)
    assert not in_public(below)
    assert Page.objects.search("underling", backend="practitioners").count() == 1


def test_what_stands_under_a_moved_page_is_looked_at_and_not_written_where_nothing_changed(live_index, committed):
    with indexing_paused():
        chapter = ChapterFactory(title="Wanderer")
        below = RecommendationFactory(title="Underling", parent=chapter)
        other = ManualFactory(title="Open manual")
    live_index(*BACKENDS)
    before = commits()
    chapter.move(other, pos="last-child")
    assert key(below) in noted()
    with committed():
        pass
    assert commits() == before
    assert in_public(below)


def test_a_page_that_expires_leaves_the_readers_indexes_by_the_workers_own_doing(case, committed):
    from home.background.jobs import PublishScheduled

    with committed():
        CaseStudyPage.objects.filter(pk=case.pk).update(expire_at=timezone.now() - datetime.timedelta(minutes=1))
        PublishScheduled().run()
    assert not in_public(case)
    assert Page.objects.search("handover", backend="default").count() == 1


# From the outbox to the index


def test_a_draft_is_noted_and_no_readers_index_is_written(case, committed):
    before = commits()
    case.title = "Secretword"
    with committed():
        case.save_revision()
    assert noted() == []
    assert {name: commits()[name] - before[name] for name in ("practitioners", "public")} == {
        "practitioners": 0,
        "public": 0,
    }


def test_many_changes_are_one_commit_of_each_index(case):
    before = commits()
    for number in range(5):
        CaseStudyFactory(title=f"One of many {number}")
    assert catch_up() == 5
    assert {name: commits()[name] - before[name] for name in BACKENDS} == dict.fromkeys(BACKENDS, 1)


def test_a_change_that_comes_while_its_object_is_indexed_is_not_lost(case, monkeypatch):
    load = indexer.load_objects

    def load_and_be_overtaken(keys):
        objects = load(keys)
        monkeypatch.setattr(indexer, "load_objects", load)
        CaseStudyPage.objects.filter(pk=case.pk).update(title="Overtaken")
        PendingChange.objects.create(key=key(case))
        return objects

    case.save()
    monkeypatch.setattr(indexer, "load_objects", load_and_be_overtaken)
    catch_up()
    assert noted() == []
    assert Page.objects.search("overtaken", backend="public").count() == 1


def test_an_object_that_cannot_be_indexed_holds_up_no_other_and_is_tried_again(case, monkeypatch, caplog):
    caplog.set_level(logging.ERROR, logger="search.index")
    bad = CaseStudyFactory(title="Stumbling block")
    good = [CaseStudyFactory(title=f"Passenger {number}") for number in range(4)]
    body_text = CaseStudyPage.body_text

    def stumble(page) -> str:
        if page.pk == bad.pk:
            raise ValueError("no text to be had")
        return body_text.fget(page)

    monkeypatch.setattr(CaseStudyPage, "body_text", property(stumble))
    catch_up()
    assert Page.objects.search("passenger", backend="public").count() == len(good)
    row = PendingChange.objects.get()
    assert (row.key, row.attempts) == (key(bad), 1)
    assert row.not_before > timezone.now()
    assert key(bad) in caplog.text
    assert catch_up() == 0
    monkeypatch.setattr(CaseStudyPage, "body_text", body_text)
    call_command("index_pending", now=True, verbosity=0)
    assert noted() == []
    assert in_public(bad)


def test_what_waits_and_is_gone_meanwhile_is_no_trouble(case):
    PendingChange.objects.create(key="wagtailcore.Page:99999")
    PendingChange.objects.create(key="gone.Model:1")
    catch_up()
    assert noted() == []


def test_a_full_disk_is_told_clearly_and_the_rows_stay(case, monkeypatch):
    from whoosh.filedb.structfile import StructFile

    def refuse(*args, **kwargs):
        raise OSError(28, "No space left on device")

    case.title = "Findable"
    case.save()
    folders = {name: get_search_backend(name).files.live_folder() for name in BACKENDS}
    with monkeypatch.context() as full:
        full.setattr(StructFile, "write", refuse)
        with pytest.raises(CommandError, match=r"disk .* is full"):
            call_command("index_pending", verbosity=0)
    assert noted() == [key(case)]
    assert Page.objects.search("handover", backend="public").count() == 1
    catch_up()
    assert Page.objects.search("findable", backend="public").count() == 1
    for name, folder in folders.items():
        segments = len(list(folder.glob("MAIN_*")))
        assert segments == len(get_search_backend(name).files.open(folder)._segments()), "leftovers are removed"


def test_two_indexers_are_never_at_work_together(case):
    with the_only_indexer(), pytest.raises(IndexBusy, match="already"):
        catch_up()


def test_a_missing_index_is_built_by_the_first_run(live_index):
    with indexing_paused():
        page = CaseStudyFactory(title="Handover")
    with pytest.raises(IndexUnavailable):
        Page.objects.search("handover", backend="public").count()
    IndexPending().run()
    assert in_public(page)


def test_damage_that_is_met_on_the_way_is_mended_by_building_anew(case, committed):
    folder = get_search_backend("public").files.live_folder()
    for segment in folder.glob("*.seg"):
        segment.write_bytes(b"x" * 200)
    with committed():
        case.save()
    assert get_search_backend("public").files.live_folder() != folder
    assert in_public(case)


def test_catching_up_tells_what_it_did(case, capsys):
    case.save()
    call_command("index_pending")
    call_command("index_pending")
    told = capsys.readouterr()
    assert "1 changes were indexed." in told.out
    assert "Nothing was waiting." in told.out


def test_an_untidy_index_is_built_anew_by_the_worker(case, monkeypatch):
    folders = {name: get_search_backend(name).files.live_folder() for name in BACKENDS}
    TidyIndexes().run()
    assert folders == {name: get_search_backend(name).files.live_folder() for name in BACKENDS}
    monkeypatch.setattr("search.backends.whoosh.merging.LARGE", 0)
    monkeypatch.setattr("search.backends.whoosh.merging.DELETED_SHARE", -1)
    TidyIndexes().run()
    for name in BACKENDS:
        assert get_search_backend(name).files.live_folder() != folders[name]
        assert Page.objects.search("handover", backend=name).count() == 1
