"""The vocabularies are closed: nothing but an editor in the admin makes a term."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.models import Page

from lessons.models import CaseStudyIndexPage, CaseStudyPage
from taxonomy.models import Challenge, FormerTerm, Phase
from taxonomy.tagging import find_term, tag_page
from tests.catalogue.factories import CaseStudyFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def trust():
    return Challenge.objects.create(slug="trust", name="Trust")


@pytest.fixture
def stigma():
    return Challenge.objects.create(slug="stigma", name="Stigma")


def test_tagging_with_a_new_word_makes_no_term():
    case = CaseStudyFactory()
    with pytest.raises(ValidationError, match=r"“new word” is no term of the vocabulary “challenges”"):
        case.challenges.add("new word")
    assert not Challenge.objects.exists()


def test_setting_tags_with_a_new_word_makes_no_term_and_changes_no_page(trust):
    case = CaseStudyFactory(tags={"challenges": [trust]})
    with pytest.raises(ValidationError):
        case.challenges.set(["Trust", "new word"])
    assert Challenge.objects.count() == 1
    assert list(CaseStudyPage.objects.get().challenges.all()) == [trust]


def test_tagging_with_the_name_of_a_term_finds_the_term_in_any_case(trust):
    case = CaseStudyFactory()
    case.challenges.add("trUST")
    assert list(case.challenges.all()) == [trust]


def test_a_term_without_an_address_is_refused_however_it_is_made():
    for make in (Challenge.objects.create, Challenge.objects.get_or_create, Challenge.objects.update_or_create):
        with pytest.raises(ValidationError):
            make(name="New")
    assert not Challenge.objects.exists()


def test_the_editors_form_of_a_page_makes_no_term(client, editor, trust):
    client.force_login(editor)
    case = CaseStudyFactory(tags={"challenges": [trust]})
    form = CaseStudyPage.get_edit_handler().get_form_class()(instance=case, for_user=editor)
    field = form.fields["challenges"]
    assert field.clean('"Trust", "A new word"') == ["Trust"]
    assert Challenge.objects.count() == 1


def test_a_page_gets_the_terms_that_are_named_and_keeps_those_of_other_vocabularies(trust, stigma):
    custody = Phase.objects.create(slug="custody", name="Custody")
    case = CaseStudyFactory(tags={"challenges": [trust], "phases": [custody]})
    tag_page(case, {"challenge": ["stigma"]})
    case.save()
    case = CaseStudyPage.objects.get()
    assert list(case.challenges.all()) == [stigma]
    assert list(case.phases.all()) == [custody]


def test_a_page_that_is_not_saved_yet_can_be_tagged(trust):
    case = CaseStudyPage(title="New", slug="new", summary="New.", situation="<p>New.</p>")
    tag_page(case, {"challenges": ["trust"]})
    CaseStudyIndexPage.objects.get().add_child(instance=case)
    assert list(CaseStudyPage.objects.get().challenges.all()) == [trust]


def test_every_unknown_term_is_named_and_the_page_stays_as_it_was(trust):
    case = CaseStudyFactory(tags={"challenges": [trust]})
    with pytest.raises(ValidationError) as raised:
        tag_page(case, {"challenge": ["trsut", "elsewhere"], "mood": ["glad"]})
    said = " ".join(raised.value.messages)
    assert "Did you mean trust?" in said
    assert "elsewhere" in said
    assert "“mood” is no vocabulary" in said
    assert list(case.challenges.all()) == [trust]


def test_an_address_that_a_term_had_before_still_finds_it(trust):
    trust.slug = "public-trust"
    trust.save()
    trust.slug = "confidence"
    trust.save()
    assert find_term("challenge", "trust") == find_term("challenge", "public-trust") == trust
    case = CaseStudyFactory()
    tag_page(case, {"challenge": ["trust"]})
    assert list(case.challenges.all()) == [trust]


def test_renaming_back_and_forth_makes_no_loop(trust):
    for slug in ("b", "trust", "b", "c", "trust"):
        trust.slug = slug
        trust.save()
    assert dict(FormerTerm.objects.values_list("slug", "successor")) == {"b": "trust", "c": "trust"}


def test_a_loop_made_by_hand_is_no_trap():
    FormerTerm.objects.create(vocabulary="challenge", slug="a", successor="b")
    FormerTerm.objects.create(vocabulary="challenge", slug="b", successor="a")
    assert find_term("challenge", "a") is None


def test_a_deleted_term_is_found_no_more_under_any_address(trust):
    trust.slug = "confidence"
    trust.save()
    trust.delete()
    assert find_term("challenge", "trust") is None
    assert dict(FormerTerm.objects.values_list("slug", "successor")) == {"trust": "", "confidence": ""}


def test_deleting_many_at_once_is_noted_too(trust, stigma):
    Challenge.objects.all().delete()
    assert FormerTerm.objects.filter(successor="").count() == 2


def test_a_term_made_anew_takes_its_address_back(trust):
    trust.delete()
    again = Challenge.objects.create(slug="trust", name="Trust")
    assert find_term("challenge", "trust") == again
    assert not FormerTerm.objects.exists()


def test_the_same_address_in_another_vocabulary_is_another_term(trust):
    assert find_term("phase", "trust") is None


@pytest.mark.parametrize("slug", ["Trust", "zürich", "a b", "a/b"])
def test_an_address_that_no_page_could_stand_at_is_refused(slug):
    with pytest.raises(ValidationError):
        Challenge(slug=slug, name="Trust").full_clean()


def test_two_terms_whose_names_differ_by_a_capital_letter_are_refused(trust):
    with pytest.raises(ValidationError, match="already"):
        Challenge(slug="other", name="TRUST").full_clean()


def test_a_draft_that_carries_a_deleted_term_can_be_published(trust, stigma):
    case = CaseStudyFactory(tags={"challenges": [stigma]})
    case.challenges.set([trust, stigma])
    revision = case.save_revision()
    trust.delete()
    revision.publish()
    assert list(Page.objects.get(pk=case.pk).specific.challenges.all()) == [stigma]


def test_the_form_of_a_new_page_offers_closed_lists(client, editor):
    client.force_login(editor)
    index = CaseStudyIndexPage.objects.get()
    response = client.get(reverse("wagtailadmin_pages:add", args=["lessons", "casestudypage", index.pk]))
    assert response.status_code == 200
