"""Merging two terms: nothing that was tagged is lost, and nothing is doubled."""

import pytest
from django.core.exceptions import ValidationError
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wagtail.models import ModelLogEntry, Page, ReferenceIndex

from search.indexer import catch_up
from taxonomy.merging import merge_terms, plan_merge
from taxonomy.models import Challenge, FormerTerm, Phase, TaggedChallenge
from taxonomy.tagging import find_term
from tests.catalogue.factories import CaseStudyFactory, PracticeFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def trust():
    return Challenge.objects.create(slug="trust", name="Trust", other_labels="faith")


@pytest.fixture
def confidence():
    return Challenge.objects.create(
        slug="confidence",
        name="Confidence",
        other_labels="Faith\nbelief",
        scope_note="What people hold true.",
        label_fr="Confiance",
        other_labels_nl="vertrouwen",
    )


def carried(page: Page) -> list[str]:
    return [term.slug for term in Page.objects.get(pk=page.pk).specific.tags_of("challenge")]


def test_everything_tagged_moves_and_nothing_is_doubled(trust, confidence):
    one = CaseStudyFactory(tags={"challenges": [confidence]})
    other = PracticeFactory(tags={"challenges": [confidence]})
    both = CaseStudyFactory(tags={"challenges": [trust, confidence]})
    none = CaseStudyFactory()
    merge_terms(keep=trust, absorb=confidence)
    assert [carried(page) for page in (one, other, both, none)] == [["trust"], ["trust"], ["trust"], []]
    assert TaggedChallenge.objects.count() == 3


def test_its_labels_in_every_language_become_other_labels(trust, confidence):
    kept = merge_terms(keep=trust, absorb=confidence)
    assert kept.other_labels.splitlines() == ["faith", "Confidence", "belief"]
    assert kept.other_labels_fr == "Confiance"
    assert kept.other_labels_nl == "vertrouwen"
    assert kept.scope_note == "What people hold true."


def test_terms_that_differ_by_a_capital_letter_can_be_merged(trust):
    Challenge.objects.bulk_create([Challenge(slug="trust-2", name="TRUST")])
    kept = merge_terms(keep=trust, absorb=Challenge.objects.get(slug="trust-2"))
    assert kept.other_labels == "faith"


def test_the_old_address_leads_to_the_term_that_was_kept_also_over_several_merges(trust, confidence):
    belief = Challenge.objects.create(slug="belief", name="Belief")
    merge_terms(keep=confidence, absorb=belief)
    merge_terms(keep=trust, absorb=confidence)
    assert find_term("challenge", "belief") == find_term("challenge", "confidence") == trust
    assert set(FormerTerm.objects.values_list("successor", flat=True)) == {"trust"}


def test_deleting_the_term_that_was_kept_leaves_no_address_in_the_air(trust, confidence):
    merge_terms(keep=trust, absorb=confidence)
    Challenge.objects.get().delete()
    assert find_term("challenge", "confidence") is None


def test_narrower_terms_follow(trust, confidence):
    narrower = Challenge.objects.create(slug="n", name="Narrower", broader=confidence)
    merge_terms(keep=trust, absorb=confidence)
    narrower.refresh_from_db()
    assert narrower.broader == trust


def test_merging_a_term_into_one_that_stands_below_it_makes_no_circle(trust, confidence):
    top = Challenge.objects.create(slug="top", name="Top")
    between = Challenge.objects.create(slug="between", name="Between", broader=confidence)
    aside = Challenge.objects.create(slug="aside", name="Aside", broader=confidence)
    Challenge.objects.filter(pk=confidence.pk).update(broader=top)
    Challenge.objects.filter(pk=trust.pk).update(broader=between)
    merge_terms(keep=trust, absorb=confidence)
    above = {term.slug: term.broader and term.broader.slug for term in Challenge.objects.select_related("broader")}
    assert above == {"top": None, "between": "top", "trust": "between", "aside": "trust"}
    assert aside


def test_merging_a_term_into_its_own_narrower_term_lets_that_one_move_up(trust, confidence):
    Challenge.objects.filter(pk=trust.pk).update(broader=confidence)
    trust.refresh_from_db()
    assert merge_terms(keep=trust, absorb=confidence).broader is None


def test_a_term_is_not_merged_into_itself(trust):
    with pytest.raises(ValidationError, match="into itself"):
        merge_terms(keep=trust, absorb=Challenge.objects.get())


def test_terms_of_two_vocabularies_are_not_merged(trust):
    phase = Phase.objects.create(slug="p", name="P")
    with pytest.raises(ValidationError, match="same vocabulary"):
        merge_terms(keep=trust, absorb=phase)


def test_a_second_editor_who_merges_the_same_term_is_told(trust, confidence):
    merge_terms(keep=trust, absorb=Challenge.objects.get(pk=confidence.pk))
    with pytest.raises(ValidationError, match="gone"):
        merge_terms(keep=trust, absorb=confidence)


def test_a_merge_that_fails_changes_nothing(trust, confidence, monkeypatch):
    case = CaseStudyFactory(tags={"challenges": [confidence]})

    def fail(*args, **kwargs):
        raise RuntimeError

    monkeypatch.setattr("taxonomy.merging._move_narrower", fail)
    with pytest.raises(RuntimeError), transaction.atomic():
        merge_terms(keep=trust, absorb=confidence)
    assert carried(case) == ["confidence"]
    assert not FormerTerm.objects.exists()


def test_the_merge_stands_in_the_history_of_the_term(trust, confidence, editor):
    merge_terms(keep=trust, absorb=confidence, user=editor)
    entry = ModelLogEntry.objects.for_instance(trust).get(action="taxonomy.merge")
    assert entry.user == editor
    assert entry.data["absorbed"]["slug"] == "confidence"


def test_the_plan_tells_what_the_merge_then_does(trust, confidence):
    PracticeFactory(tags={"challenges": [confidence]}).save_revision()
    PracticeFactory(tags={"challenges": [trust, confidence]})
    Challenge.objects.create(slug="n", name="Narrower", broader=confidence)
    plan = plan_merge(keep=trust, absorb=confidence)
    assert (plan.pages, plan.pages_with_both, plan.drafts) == (2, 1, 1)
    assert plan.narrower == ["Narrower"]
    assert plan.labels == ["Confidence", "belief", "Confiance", "vertrouwen"]
    assert Challenge.objects.count() == 3


def test_a_draft_made_before_the_merge_carries_the_term_that_was_kept(trust, confidence):
    case = PracticeFactory()
    case.challenges.set([confidence])
    revision = case.save_revision()
    merge_terms(keep=trust, absorb=confidence)
    revision.refresh_from_db()
    revision.publish()
    assert carried(case) == ["trust"]


def test_every_earlier_version_can_be_published_after_the_merge(trust, confidence):
    case = PracticeFactory(tags={"challenges": [confidence]})
    versions = [case.save_revision()]
    for terms in ([trust], [confidence, trust], [trust, confidence], [], [confidence]):
        case.challenges.set(terms)
        versions.append(case.save_revision())
        versions[-1].publish()
        case = type(case).objects.get(pk=case.pk)
    merge_terms(keep=trust, absorb=confidence)
    expected = [["trust"], ["trust"], ["trust"], ["trust"], [], ["trust"]]
    for version, terms in zip(versions, expected, strict=True):
        version.refresh_from_db()
        version.publish()
        assert carried(case) == terms


def test_a_page_that_waits_for_approval_is_published_with_the_term_that_was_kept(trust, confidence):
    case = CaseStudyFactory(live=False, tags={"challenges": [confidence]})
    revision = case.save_revision()
    merge_terms(keep=trust, absorb=confidence)
    latest = Page.objects.get(pk=case.pk).get_latest_revision_as_object()
    assert [term.slug for term in latest.tags_of("challenge")] == ["trust"]
    assert revision.pk == latest.latest_revision_id


@pytest.fixture
def indexed(monkeypatch):
    """What the search index is told: slugs of challenges by page."""
    told = {}

    class Recorder:
        def add_bulk(self, model, objects):
            told.update({page.pk: page.challenge_slugs for page in objects})

    backends = [("default", Recorder())]
    monkeypatch.setattr("taxonomy.reindexing.get_search_backends_with_name", lambda with_auto_update: backends)
    return told


def test_pages_are_indexed_anew_after_the_commit(trust, confidence, django_capture_on_commit_callbacks, indexed):
    case = CaseStudyFactory(tags={"challenges": [confidence]})
    practice = PracticeFactory(tags={"challenges": [trust, confidence]})
    PracticeFactory(tags={"challenges": [trust]})
    with django_capture_on_commit_callbacks(execute=True):
        merge_terms(keep=trust, absorb=confidence)
        assert indexed == {}
    assert indexed == {case.pk: ["trust"], practice.pk: ["trust"]}
    assert ReferenceIndex.get_references_to(trust).exists()


@pytest.mark.parametrize(("change", "left"), [("rename", ["other"]), ("delete", [])])
def test_pages_are_indexed_anew_when_their_term_gets_another_address_or_goes(
    change, left, trust, django_capture_on_commit_callbacks, indexed
):
    case = CaseStudyFactory(tags={"challenges": [trust]})
    with django_capture_on_commit_callbacks(execute=True):
        if change == "rename":
            trust.slug = "other"
            trust.save()
        else:
            trust.delete()
    assert indexed == {case.pk: left}


def test_a_search_index_that_fails_does_not_undo_a_merge(
    trust, confidence, django_capture_on_commit_callbacks, monkeypatch, caplog
):
    class Broken:
        def add_bulk(self, model, objects):
            raise OSError("No space left on the disk.")

    monkeypatch.setattr(
        "taxonomy.reindexing.get_search_backends_with_name", lambda with_auto_update: [("default", Broken())]
    )
    case = CaseStudyFactory(tags={"challenges": [confidence]})
    with django_capture_on_commit_callbacks(execute=True):
        merge_terms(keep=trust, absorb=confidence)
    assert carried(case) == ["trust"]
    assert "could not be told" in caplog.text


def test_a_merge_is_seen_by_the_search(
    trust, confidence, search_index, settings, client, django_capture_on_commit_callbacks
):
    settings.WAGTAILSEARCH_BACKENDS = {
        name: options | {"AUTO_UPDATE": True} for name, options in settings.WAGTAILSEARCH_BACKENDS.items()
    }
    for title in ("One", "Other"):
        CaseStudyFactory(title=title, tags={"challenges": [confidence]})
    search_index()

    def found():
        return {hit.entry.title for hit in client.get("/search/", {"challenge": "trust"}).context["search"].hits}

    assert found() == set()
    with django_capture_on_commit_callbacks(execute=True):
        merge_terms(keep=trust, absorb=confidence)
    catch_up()
    assert found() == {"One", "Other"}


TERMS = st.integers(0, 4)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    tagged=st.lists(st.sets(TERMS, max_size=3), min_size=1, max_size=3),
    drafts=st.lists(st.sets(TERMS, max_size=3), max_size=3),
    broader=st.dictionaries(TERMS, TERMS, max_size=4),
    merges=st.lists(st.tuples(TERMS, TERMS), min_size=1, max_size=4),
)
def test_whatever_is_merged_nothing_tagged_is_lost(db, tagged, drafts, broader, merges):
    with transaction.atomic():
        terms = [Challenge.objects.create(slug=f"t{n}", name=f"Term {n}") for n in range(5)]
        for low, high in broader.items():
            term = Challenge.objects.get(pk=terms[low].pk)
            term.broader = Challenge.objects.get(pk=terms[high].pk)
            try:
                term.full_clean()
            except ValidationError:
                continue
            term.save()
        pages = [PracticeFactory(tags={"challenges": [terms[n] for n in numbers]}) for numbers in tagged]
        revisions = []
        for page, numbers in zip(pages, drafts, strict=False):
            page.challenges.set([terms[n] for n in sorted(numbers)])
            revisions.append((page.save_revision(), numbers))
        now = {n: n for n in range(5)}
        for keep, absorb in merges:
            keep, absorb = now[keep], now[absorb]
            if keep == absorb:
                continue
            merge_terms(keep=terms[keep], absorb=terms[absorb])
            now = {n: keep if where == absorb else where for n, where in now.items()}
        for page, numbers in zip(pages, tagged, strict=True):
            assert set(carried(page)) == {f"t{now[n]}" for n in numbers}
        for revision, numbers in revisions:
            revision.refresh_from_db()
            revision.publish()
            page = Page.objects.get(pk=revision.object_id)
            assert set(carried(page)) == {f"t{now[n]}" for n in numbers}
        for n in range(5):
            found = find_term("challenge", f"t{n}")
            assert found is not None
            assert found.slug == f"t{now[n]}"
            label = f"Term {n}"
            assert label in found.labels()["en"]
        for term in Challenge.objects.all():
            term.full_clean()
        transaction.set_rollback(True)
