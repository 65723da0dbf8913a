"""Loading the data file beside editors who work on the vocabularies."""

from typing import Any

import pytest
import yaml
from django.core.management import CommandError, call_command
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from taxonomy.loading import CONCEPTS_FILE, DATA_FILE, load_vocabularies
from taxonomy.merging import merge_terms
from taxonomy.models import VOCABULARIES, Challenge, Concept, Country, FormerTerm
from taxonomy.vocabulary_file import read_vocabularies

pytestmark = pytest.mark.django_db


@pytest.fixture
def load(tmp_path):
    def write_and_load(**vocabularies: Any):
        path = tmp_path / "vocabularies.yaml"
        path.write_text(yaml.safe_dump(vocabularies, allow_unicode=True, sort_keys=False), encoding="utf-8")
        return {report.vocabulary: report for report in load_vocabularies(path)}

    return write_and_load


def everything() -> dict[str, list[dict[str, Any]]]:
    found = {name: list(model.objects.order_by("pk").values()) for name, model in VOCABULARIES.items()}
    return found | {"concept": list(Concept.objects.order_by("pk").values())}


def test_the_whole_file_loads_in_few_queries_and_a_second_time_changes_nothing():
    with CaptureQueriesContext(
        connection,
    ) as queries:
        load_vocabularies()
    assert len(queries) < 80
    before = everything()
    assert Country.objects.get(slug="no").name == "Norway"
    assert all(not report.added and not report.updated for report in load_vocabularies())
    assert everything() == before


def test_labels_and_place_come_from_the_file(load):
    labels = {"fr": {"name": "Confiance", "other": ["foi"]}}
    load(
        challenge=[
            {"slug": "b", "name": "Trust", "labels": labels, "other_labels": ["faith", "belief"], "broader": "a"},
            {"slug": "a", "name": "Society", "scope_note": "All of us."},
        ]
    )
    trust = Challenge.objects.get(slug="b")
    assert trust.labels()["fr"] == ["Confiance", "foi"]
    assert trust.labels()["en"] == ["Trust", "faith", "belief"]
    assert trust.broader.scope_note == "All of us."
    assert list(Challenge.objects.values_list("slug", flat=True)) == ["b", "a"]


def test_what_the_file_changed_is_updated(load):
    load(challenge=[{"slug": "a", "name": "Trust", "scope_note": "Old."}])
    report = load(challenge=[{"slug": "a", "name": "Public trust", "other_labels": ["faith"]}])["challenge"]
    term = Challenge.objects.get()
    assert (term.name, term.other_labels, term.scope_note) == ("Public trust", "faith", "")
    assert (report.added, report.updated, report.kept) == (0, 1, 0)


def test_an_editors_change_is_kept_while_other_fields_follow_the_file(load):
    load(challenge=[{"slug": "a", "name": "Trust", "scope_note": "Old."}])
    Challenge.objects.update(name="Confidence")
    report = load(challenge=[{"slug": "a", "name": "Public trust", "scope_note": "New."}])["challenge"]
    term = Challenge.objects.get()
    assert (term.name, term.scope_note) == ("Confidence", "New.")
    assert (report.updated, report.kept) == (1, 1)


def test_a_form_that_was_saved_unchanged_is_no_change_of_the_editors(load):
    load(challenge=[{"slug": "a", "name": "Trust", "other_labels": ["one", "two"]}])
    Challenge.objects.update(other_labels="one\r\ntwo\r\n")
    load(challenge=[{"slug": "a", "name": "Trust", "other_labels": ["one", "two", "three"]}])
    assert Challenge.objects.get().other_labels == "one\ntwo\nthree"


def test_a_term_that_an_editor_made_is_left_alone(load):
    Challenge.objects.create(slug="a", name="Mine", scope_note="Mine.")
    report = load(challenge=[{"slug": "a", "name": "Theirs", "scope_note": "Theirs."}])["challenge"]
    assert Challenge.objects.get().scope_note == "Mine."
    assert (report.added, report.kept) == (0, 1)


def test_a_deleted_term_does_not_come_back(load):
    load(challenge=[{"slug": "a", "name": "A"}, {"slug": "b", "name": "B", "broader": "a"}])
    Challenge.objects.get(slug="a").delete()
    report = load(challenge=[{"slug": "a", "name": "A"}, {"slug": "b", "name": "B", "broader": "a"}])["challenge"]
    assert [term.slug for term in Challenge.objects.all()] == ["b"]
    assert report.left_out == 1
    assert "deleted by an editor" in report.notices[0]


def test_a_merged_term_does_not_come_back(load):
    file = [{"slug": "a", "name": "A"}, {"slug": "b", "name": "B"}, {"slug": "c", "name": "C", "broader": "a"}]
    load(challenge=file)
    merge_terms(keep=Challenge.objects.get(slug="b"), absorb=Challenge.objects.get(slug="a"))
    load(challenge=file)
    assert {term.slug for term in Challenge.objects.all()} == {"b", "c"}
    assert Challenge.objects.get(slug="c").broader.slug == "b"
    assert Challenge.objects.get(slug="b").other_labels == "A"


def test_a_term_whose_address_an_editor_changed_is_still_the_same_term(load):
    load(challenge=[{"slug": "a", "name": "A"}])
    term = Challenge.objects.get()
    term.slug = "better"
    term.save()
    load(challenge=[{"slug": "a", "name": "A", "scope_note": "Note."}])
    term = Challenge.objects.get()
    assert (term.slug, term.scope_note) == ("better", "Note.")
    term.delete()
    load(challenge=[{"slug": "a", "name": "A", "scope_note": "Note."}])
    assert not Challenge.objects.exists()


def test_two_terms_may_exchange_their_names(load):
    load(challenge=[{"slug": "a", "name": "A"}, {"slug": "b", "name": "B"}])
    load(challenge=[{"slug": "a", "name": "B"}, {"slug": "b", "name": "A"}])
    assert dict(Challenge.objects.values_list("slug", "name")) == {"a": "B", "b": "A"}


def test_a_name_that_an_editor_gave_to_another_term_is_not_taken_away(load):
    load(challenge=[{"slug": "a", "name": "A"}, {"slug": "b", "name": "B"}])
    Challenge.objects.filter(slug="b").update(name="New")
    report = load(challenge=[{"slug": "a", "name": "new"}, {"slug": "b", "name": "B"}])["challenge"]
    assert dict(Challenge.objects.values_list("slug", "name")) == {"a": "A", "b": "New"}
    assert "a keeps the name" in report.notices[0]
    report = load(challenge=[{"slug": "c", "name": "NEW"}])["challenge"]
    assert report.left_out == 1
    assert not Challenge.objects.filter(slug="c").exists()


def test_the_file_never_closes_a_circle_that_an_editor_began(load):
    load(challenge=[{"slug": "a", "name": "A"}, {"slug": "b", "name": "B"}])
    a, b = Challenge.objects.get(slug="a"), Challenge.objects.get(slug="b")
    Challenge.objects.filter(pk=a.pk).update(broader=b)
    load(challenge=[{"slug": "a", "name": "A"}, {"slug": "b", "name": "B", "broader": "a"}])
    b.refresh_from_db()
    assert b.broader is None


def test_a_mistake_in_the_last_vocabulary_leaves_nothing_half_loaded(tmp_path):
    path = tmp_path / "vocabularies.yaml"
    path.write_text("challenge:\n  - {slug: a, name: A}\ncountry:\n  - {slug: no, name: Norway}\n")
    with pytest.raises(CommandError, match="Nothing was loaded"):
        call_command("load_vocabularies", str(path))
    assert not Challenge.objects.exists()


def test_the_command_tells_what_it_did(capsys):
    call_command("load_vocabularies", str(DATA_FILE))
    said = capsys.readouterr().out
    assert "country: " in said
    assert "concept: " not in said
    call_command("load_vocabularies")
    assert "concept: " in capsys.readouterr().out


def terms_of(slug: str) -> list[str]:
    return [term.slug for _, term in Concept.objects.get(slug=slug).terms()]


TRUST = [{"slug": "a", "name": "Trust"}, {"slug": "b", "name": "Confidence"}]


def test_a_concept_is_loaded_with_the_terms_that_mean_the_same(load):
    load(challenge=TRUST, concept=[{"slug": "c", "name": "faith", "capitals_only": True, "tags": {"challenge": ["a"]}}])
    concept = Concept.objects.get()
    assert (concept.name, concept.capitals_only) == ("faith", True)
    assert terms_of("c") == ["a"]
    report = load(concept=[{"slug": "c", "name": "faith", "tags": {"challenge": ["b"]}}])["concept"]
    assert terms_of("c") == ["b"]
    assert (report.updated, report.kept) == (1, 0)
    assert not Concept.objects.get().capitals_only


def test_an_editors_choice_of_terms_is_kept(load):
    file = {"slug": "c", "name": "faith", "tags": {"challenge": ["a"]}}
    load(challenge=TRUST, concept=[file])
    Concept.objects.get().challenges.set(Challenge.objects.filter(slug="b"))
    for tags in (["a"], ["a", "b"], []):
        report = load(concept=[file | {"tags": {"challenge": tags}, "scope_note": str(tags)}])["concept"]
        assert terms_of("c") == ["b"]
        assert report.kept == 1
    assert Concept.objects.get().scope_note == "[]"


def test_a_concept_keeps_its_term_when_that_is_renamed_or_merged(load):
    file = [{"slug": "c", "name": "faith", "tags": {"challenge": ["a"]}}]
    load(challenge=TRUST, concept=file)
    trust = Challenge.objects.get(slug="a")
    trust.slug = "public-trust"
    trust.save()
    assert load(challenge=TRUST, concept=file)["concept"].unchanged == 1
    assert terms_of("c") == ["public-trust"]
    merge_terms(keep=Challenge.objects.get(slug="b"), absorb=trust)
    assert load(challenge=TRUST, concept=file)["concept"].unchanged == 1
    assert terms_of("c") == ["b"]


def test_a_deleted_concept_does_not_come_back(load):
    file = [{"slug": "c", "name": "faith"}, {"slug": "d", "name": "hope"}]
    load(concept=file)
    Concept.objects.get(slug="c").delete()
    report = load(concept=file)["concept"]
    assert [concept.slug for concept in Concept.objects.all()] == ["d"]
    assert "deleted by an editor" in report.notices[0]


def test_a_concept_that_an_editor_made_is_left_alone(load):
    load(challenge=TRUST)
    Concept.objects.create(name="faith", other_labels="belief")
    load(concept=[{"slug": "faith", "name": "Faith", "other_labels": ["trust"], "tags": {"challenge": ["a"]}}])
    concept = Concept.objects.get()
    assert (concept.name, concept.other_labels) == ("faith", "belief")
    assert terms_of("faith") == []


def test_our_concepts_are_in_order_and_an_editor_can_save_each_of_them():
    load_vocabularies()
    wanted = {tag for concept in read_vocabularies(CONCEPTS_FILE)["concept"] for tag in concept.tags}
    tied = {f"{of}:{term.slug}" for concept in Concept.objects.all() for of, term in concept.terms()}
    assert wanted == tied
    assert Concept.objects.count() >= 180
    for concept in Concept.objects.all():
        concept.full_clean()


SLUGS = st.sampled_from(["a", "b", "c", "d"])
WORDS = st.sampled_from(["", "One.", "Two.", "Three."])
FILES = st.lists(SLUGS, unique=True, max_size=4).flatmap(
    lambda slugs: st.tuples(
        *(st.tuples(st.just(slug), WORDS, st.lists(WORDS.filter(bool), max_size=2)) for slug in slugs)
    )
)
EDITS = st.lists(st.tuples(SLUGS, st.sampled_from(["scope_note", "label_fr", "name"]), st.integers(0, 9)), max_size=4)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=FILES, edits=EDITS, deleted=st.sets(SLUGS, max_size=2), later=st.lists(FILES, min_size=1, max_size=3))
def test_an_editors_change_survives_whatever_is_loaded_later(load, first, edits, deleted, later):
    def as_file(terms):
        return [{"slug": s, "name": f"Term {s}", "scope_note": n, "other_labels": labels} for s, n, labels in terms]

    with transaction.atomic():
        load(challenge=as_file(first))
        changed: dict[tuple[int, str], str] = {}
        for slug, field, number in edits:
            term = Challenge.objects.filter(slug=slug).first()
            if term is not None:
                setattr(term, field, f"Edited {slug} {number}")
                term.save()
                changed[term.pk, field] = f"Edited {slug} {number}"
        gone = {slug for slug in deleted if Challenge.objects.filter(slug=slug).exists()}
        for term in Challenge.objects.filter(slug__in=gone):
            changed = {key: value for key, value in changed.items() if key[0] != term.pk}
            term.delete()
        for file in later:
            load(challenge=as_file(file))
            once = everything()
            load(challenge=as_file(file))
            assert everything() == once
        for (pk, field), value in changed.items():
            assert getattr(Challenge.objects.get(pk=pk), field) == value
        assert not Challenge.objects.filter(slug__in=gone).exists()
        assert set(FormerTerm.objects.values_list("slug", flat=True)) == gone
        transaction.set_rollback(True)
