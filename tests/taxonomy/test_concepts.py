"""The glossary, and what search keeps in memory of it: right in every process, from the next question on."""

import pytest
from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from taxonomy.concepts import SAYING_NOTHING, PerStamp, all_concepts, vocabulary_labels, vocabulary_stamp
from taxonomy.loading import load_vocabularies
from taxonomy.merging import merge_terms
from taxonomy.models import VOCABULARIES, Challenge, Concept, Phase, VocabularyStamp

pytestmark = pytest.mark.django_db


@pytest.fixture
def trust():
    return Challenge.objects.create(slug="trust", name="Trust", sort_order=20)


@pytest.fixture
def veto():
    return Concept.objects.create(name="violent extremist offender", other_labels="VETO\nVEO", label_nl="dader")


def keys() -> list[str]:
    return [concept.key for concept in all_concepts()]


def test_a_concept_has_its_labels_in_every_language(veto):
    assert veto.labels() == {"en": ["violent extremist offender", "VETO", "VEO"], "nl": ["dader"]} | {
        language: [] for language in ("fr", "de", "es")
    }


def test_a_concept_gets_a_key_of_its_own(veto):
    assert veto.slug == "violent-extremist-offender"
    again = Concept(name="Violent extremist offender!")
    again.save()
    assert again.slug == "violent-extremist-offender-2"
    silent = Concept(name="…")
    silent.save()
    assert silent.slug == "concept"


@pytest.mark.parametrize(
    ("field", "label"),
    [
        ("other_labels", "veto"),
        ("other_labels_de", "Véto"),
        ("label_fr", "DADER"),
        ("name", "violent-extremist offender"),
    ],
)
def test_a_label_that_another_concept_has_is_refused_and_that_one_is_named(veto, field, label):
    other = Concept(**({"name": "something else"} | {field: label}))
    with pytest.raises(ValidationError) as raised:
        other.full_clean()
    assert "“violent extremist offender”" in str(raised.value.message_dict[field])


def test_a_label_without_letters_is_refused():
    with pytest.raises(ValidationError, match="no letter"):
        Concept(name="veto", other_labels="---").full_clean()


def test_a_label_may_come_again_in_another_language_of_the_same_concept(veto):
    veto.label_de = "VETO"
    veto.full_clean()


CHANGES = {
    "a term is made": lambda term, concept: Phase.objects.create(slug="p", name="P"),
    "a term is changed": lambda term, concept: term.save(),
    "a term is deleted": lambda term, concept: term.delete(),
    "terms are changed in bulk": lambda term, concept: Challenge.objects.update(name="Confidence"),
    "terms are made in bulk": lambda term, concept: Phase.objects.bulk_create([Phase(slug="p", name="P")]),
    "terms are saved in bulk": lambda term, concept: Challenge.objects.bulk_update([term], ["name"]),
    "terms are deleted in bulk": lambda term, concept: Challenge.objects.all().delete(),
    "a concept is made": lambda term, concept: Concept.objects.create(name="another"),
    "a concept is changed": lambda term, concept: concept.save(),
    "a concept is deleted": lambda term, concept: concept.delete(),
    "concepts are changed in bulk": lambda term, concept: Concept.objects.update(label_fr="auteur"),
    "a concept is tied to a term": lambda term, concept: concept.challenges.add(term),
    "the files are loaded": lambda term, concept: load_vocabularies(),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_the_stamp_changes_with_everything_that_search_remembers(trust, veto, change):
    before = vocabulary_stamp()
    change(trust, veto)
    assert vocabulary_stamp() not in ("", before)


def test_the_stamp_changes_with_a_merge_and_the_concept_follows(trust, veto):
    confidence = Challenge.objects.create(slug="confidence", name="Confidence")
    veto.challenges.add(confidence)
    before = vocabulary_stamp()
    merge_terms(keep=trust, absorb=confidence)
    assert vocabulary_stamp() != before
    assert list(veto.challenges.all()) == [trust]


def test_what_changed_nothing_leaves_the_stamp(trust):
    load_vocabularies()
    before = vocabulary_stamp()
    load_vocabularies()
    Challenge.objects.filter(slug="unknown").update(name="x")
    assert vocabulary_stamp() == before


def test_what_was_rolled_back_leaves_no_trace(veto):
    before = vocabulary_stamp()
    assert "later" not in keys()
    with transaction.atomic():
        Concept.objects.create(name="later")
        assert "later" in keys()
        transaction.set_rollback(True)
    assert vocabulary_stamp() == before
    assert "later" not in keys()


def test_one_query_as_long_as_nothing_changes_and_none_with_the_stamp_at_hand(veto, django_assert_num_queries):
    all_concepts(), vocabulary_labels()
    with django_assert_num_queries(1):
        stamp = vocabulary_stamp()
    with django_assert_num_queries(0):
        all_concepts(stamp), vocabulary_labels(stamp)
    with django_assert_num_queries(2):
        all_concepts(), vocabulary_labels()


def test_without_a_stamp_nothing_is_remembered():
    VocabularyStamp.objects.all().delete()
    assert keys() == []
    with CaptureQueriesContext(connection) as queries:
        all_concepts()
    assert len(queries) > 2


def test_reading_all_concepts_takes_few_queries_however_many_there_are():
    load_vocabularies()
    with CaptureQueriesContext(connection) as queries:
        assert len(all_concepts()) > 400
    assert len(queries) < 20


def test_concepts_come_before_terms_and_terms_that_say_nothing_are_left_out(trust, veto):
    load_vocabularies()
    found = all_concepts()
    assert [concept.is_term for concept in found] == sorted(concept.is_term for concept in found)
    for slug in SAYING_NOTHING:
        assert any(model.objects.filter(slug=slug).exists() for model in VOCABULARIES.values())
        assert not any(concept.key.endswith(f":{slug}") for concept in found)
    by_key = {concept.key: concept for concept in found}
    assert by_key["country:nl"].labels["fr"] == ["Pays-Bas", "Hollande"]
    assert by_key["disengagement"].tag == ("intervention_area", "behaviour-and-attitude")
    assert by_key["veto"].tags == (("target_group", "vetos-in-prison"), ("target_group", "vetos-after-release"))
    assert by_key["ran"].capitals_only
    assert by_key["country:nl"].is_term
    assert not by_key["country:nl"].is_loose
    assert by_key["sector:policy"].is_loose


def test_labels_of_terms_come_in_the_order_of_lists(trust):
    Challenge.objects.create(slug="first", name="Zeal", sort_order=10)
    Challenge.objects.create(slug="third", name="Bias", sort_order=20)
    labels = vocabulary_labels()
    assert list(labels) == list(VOCABULARIES)
    assert list(labels["challenge"].items()) == [("first", "Zeal"), ("third", "Bias"), ("trust", "Trust")]
    Challenge.objects.filter(slug="third").update(name="Unease")
    assert vocabulary_labels()["challenge"]["third"] == "Unease"


def test_every_process_sees_what_one_has_changed(veto):
    processes = [PerStamp(lambda stamp: list(Concept.objects.values_list("slug", flat=True))) for _ in range(3)]
    for slug in ("one", "two"):
        Concept.objects.create(name=slug)
        assert all(slug in process() for process in processes)


def test_whoever_reads_while_a_label_changes_reads_again_afterwards():
    """The stamp is asked for first: what is read after it is at least as new as it says."""
    during = []

    def read(stamp):
        if not during:
            during.append(Concept.objects.create(name="meanwhile"))
            return ["before"]
        return ["after"]

    process = PerStamp(read)
    assert process() == ["before"]
    assert process() == ["after"]
