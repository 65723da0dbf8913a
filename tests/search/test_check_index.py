"""`check_index` finds whatever differs between an index and the database, says what to do, and can do it."""

import json

import pytest
from django.core.management import CommandError, call_command
from modelsearch.backends import get_search_backend
from wagtail.models import Page

from lessons.models import CaseStudyPage
from search.backends.whoosh.changes import indexing_paused
from search.backends.whoosh.documents import document_of, key_of
from search.backends.whoosh.schema import KEY
from search.backends.whoosh.writer import Writer
from search.models import PendingChange
from tests.catalogue.factories import CaseStudyFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def case(live_index):
    with indexing_paused():
        page = CaseStudyFactory(title="Handover", audience="public")
        CaseStudyFactory(title="Neighbour", audience="practitioners")
    live_index()
    return page


def write(case, *documents: dict | None) -> None:
    """Writes to the public index behind everybody's back."""
    files = get_search_backend("public").files
    with files.locked():
        writer = Writer(files.open(files.live_folder()))
        writer.delete_by_term(KEY, key_of(case))
        for document in documents:
            writer.add_document(**document)
        writer.commit(merge=False)


def document(case) -> dict:
    return document_of(case, without=get_search_backend("public").left_out)


def missing(case) -> None:
    write(case)


def doubled(case) -> None:
    write(case, document(case), document(case))


def stale(case) -> None:
    CaseStudyPage.objects.filter(pk=case.pk).update(title="Renamed behind its back")


def superfluous(case) -> None:
    CaseStudyPage.objects.filter(pk=case.pk).update(audience="practitioners")


def report(capsys, **options) -> tuple[dict, bool]:
    try:
        call_command("check_index", json=True, **options)
        agrees = True
    except CommandError:
        agrees = False
    return json.loads(capsys.readouterr().out), agrees


def public_of(figures: dict) -> dict:
    return next(index for index in figures["indexes"] if index["name"] == "public")


def test_indexes_that_were_just_built_agree(case, capsys):
    figures, agrees = report(capsys)
    assert agrees
    assert figures["agree"] is True
    assert public_of(figures)["documents"] > 0
    call_command("check_index", verbosity=0)
    assert "public: " in capsys.readouterr().out


@pytest.mark.parametrize("damage", [missing, doubled, stale, superfluous], ids=lambda damage: damage.__name__)
def test_what_differs_is_found_and_mended(case, capsys, damage):
    damage(case)
    figures, agrees = report(capsys)
    assert not agrees
    found = {kind: public_of(figures)[kind] for kind in ("missing", "superfluous", "doubled", "stale")}
    assert found == {kind: [] for kind in found} | {damage.__name__: [key_of(case)]}
    with pytest.raises(CommandError, match="check_index --repair"):
        call_command("check_index", verbosity=0)
    assert key_of(case) in capsys.readouterr().out
    figures, agrees = report(capsys, repair=True)
    assert agrees
    assert public_of(figures)["agrees"] is True


def test_what_waits_to_be_indexed_is_no_difference(case, capsys):
    stale(case)
    PendingChange.objects.create(key=key_of(case))
    figures, agrees = report(capsys)
    assert agrees
    assert public_of(figures)["waiting"] == 1
    assert figures["state"]["waiting"] == 1
    report(capsys, repair=True)
    assert PendingChange.objects.count() == 0


def test_an_index_that_cannot_be_read_is_told_and_built_anew(case, capsys):
    (get_search_backend("public").files.path / "current").write_text("{broken")
    figures, agrees = report(capsys)
    assert not agrees
    assert "cannot be read" in public_of(figures)["trouble"]
    figures, agrees = report(capsys, repair=True)
    assert agrees
    assert Page.objects.search("handover", backend="public").count() == 1
