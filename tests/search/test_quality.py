"""How well the readers' search answers our own judged questions: never worse than it was (benchmarks/quality/own)."""

import json

import pytest
from django.core.management import call_command
from django.db import transaction
from django.test import override_settings

from benchmarks.quality import measures, own
from catalogue.audience import Audience
from search.building import rebuild

COLLECTION = own.collection()
FLOOR = json.loads(own.FLOOR.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def answered(django_db_setup, django_db_blocker, tmp_path_factory):
    """Every question asked once of the loaded demonstration; keys of what is in it, and the ranking of each."""
    folder = tmp_path_factory.mktemp("index")
    backend = {"BACKEND": "search.backends.whoosh", "PATH": folder, "AUDIENCE": str(Audience.PRACTITIONERS)}
    changed = override_settings(
        SEARCH_INDEX_DIR=folder,
        SEARCH_SEMANTIC=False,  # the floor is that of the search as it comes, whatever is installed
        WAGTAILSEARCH_BACKENDS={"default": backend, str(Audience.PRACTITIONERS): backend},
    )
    with django_db_blocker.unblock(), transaction.atomic(), changed:
        call_command("load_vocabularies", verbosity=0)
        call_command("load_demo", verbosity=0)
        rebuild([str(Audience.PRACTITIONERS)])
        known = {document.key for document in own.documents()}
        ranking = {query.key: own.ask(query.text, most=10) for query in COLLECTION.judged}
        transaction.set_rollback(True)
    return known, ranking


def reached(ranking, language=""):
    judgements = {
        query.key: COLLECTION.judgements[query.key]
        for query in COLLECTION.judged
        if not language or query.language == language
    }
    return measures.mean(judgements, ranking)["nDCG@10"]


def test_there_are_enough_questions_in_five_languages():
    assert len(COLLECTION.judged) >= 60
    assert {query.language for query in COLLECTION.judged} == {"en", "fr", "nl", "de", "es"}


def test_every_entry_that_was_judged_is_in_the_demonstration(answered):
    known, _ = answered
    assert {key for row in COLLECTION.judgements.values() for key in row} <= known


def test_the_search_answers_our_questions_no_worse_than_before(answered):
    _, ranking = answered
    assert reached(ranking) >= FLOOR["nDCG@10"]


@pytest.mark.parametrize("language", sorted(FLOOR["by_language"]))
def test_no_language_is_answered_worse_than_before(answered, language):
    _, ranking = answered
    assert reached(ranking, language) >= FLOOR["by_language"][language]
