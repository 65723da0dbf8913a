"""Every address at which a withdrawn entry could be reached says «gone», to those who could read it, and no more."""

import re

import pytest
from django.test import Client
from wagtail.contrib.redirects.models import Redirect

from catalogue.models import FormerAddress, Tombstone
from catalogue.recall import recall
from lessons.models import CaseStudyPage
from tests.catalogue.factories import CaseStudyFactory, ChapterFactory, ManualFactory, RecommendationFactory

pytestmark = pytest.mark.django_db


def said(answer) -> str:
    return re.search(r"<main.*</main>", answer.content.decode(), re.DOTALL)[0]


def test_former_addresses_answer_gone_with_the_tombstone_and_do_not_say_which_they_were(
    editor, practitioner, django_capture_on_commit_callbacks
):
    page = CaseStudyFactory(title="Quillonberry", slug="quillonberry", audience="practitioners")
    with django_capture_on_commit_callbacks(execute=True):
        page.slug = "renamed"
        page.save()
    Redirect.add_redirect("/by-hand/", redirect_to=page)
    Redirect.add_redirect("/in-words/", redirect_to="https://example.org/cases/renamed/")
    Redirect.add_redirect("/twice/", redirect_to="/in-words")
    Redirect.add_redirect("/old.php?case=7", redirect_to=page)
    Redirect.add_redirect("/elsewhere/", redirect_to="https://example.org/other/")
    former = ["/cases/quillonberry/", "/by-hand/", "/in-words/", "/twice/", "/old.php?case=7"]
    member = Client()
    member.force_login(practitioner)
    for address in former:
        assert member.get(address).status_code == 301, address
    stone = recall(page=page, by=editor, reason="recognisable")
    assert stone.purged["redirects"] == 5
    assert list(Redirect.objects.values_list("old_path", flat=True)) == ["/elsewhere"]
    here = member.get("/cases/renamed/")
    assert here.status_code == 410
    for address in former:
        answer = member.get(address)
        assert answer.status_code == 410, address
        assert answer["X-Robots-Tag"] == "noindex, noarchive"
        assert said(answer) == said(here)
        assert Client().get(address).status_code == 404, "who could not read it is told nothing"
    kept = str([list(row) for model in (FormerAddress, Tombstone) for row in model.objects.values_list()])
    assert "quillonberry" not in kept
    assert "by-hand" not in kept


def test_an_address_with_letters_of_any_language_is_known_again(client, editor):
    page = CaseStudyFactory(slug="übergabe-élan")
    address = page.get_url()
    assert client.get(address).status_code == 200
    recall(page=page, by=editor, reason="wrong")
    assert client.get(address).status_code == 410
    assert client.get("/cases/übergabe-élan/").status_code == 410


def test_what_stood_below_is_gone_at_its_former_addresses_too(client, editor):
    chapter = ChapterFactory(parent=ManualFactory())
    Redirect.add_redirect("/of-what-is-below/", redirect_to=RecommendationFactory(parent=chapter))
    recall(page=chapter, by=editor, reason="wrong", with_below=True)
    assert client.get("/of-what-is-below/").status_code == 410


def test_whoever_leads_the_address_to_a_new_text_is_followed(client, editor):
    recall(page=CaseStudyFactory(slug="told-badly"), by=editor, reason="wrong")
    anew = CaseStudyFactory(slug="told-again")
    Redirect.add_redirect("/cases/told-badly/", redirect_to=anew)
    assert client.get("/cases/told-badly/")["Location"] == anew.get_url()
    CaseStudyPage.objects.filter(pk=anew.pk).update(live=False)
    assert client.get("/cases/told-badly/").status_code == 410


def test_of_two_withdrawn_entries_at_one_address_the_last_is_told_of(client, editor):
    for reason, words in (("wrong", "it was not right."), ("legal", "the law asks for it.")):
        page = CaseStudyFactory()
        Redirect.add_redirect("/shared-address/", redirect_to=page)
        recall(page=page, by=editor, reason=reason)
        assert words in " ".join(client.get("/shared-address/").content.decode().split())
    assert FormerAddress.objects.count() == 1
    at_it = CaseStudyFactory(slug="at-it")
    Redirect.add_redirect("/cases/at-it-before/", redirect_to=at_it)
    recall(page=at_it, by=editor, reason="wrong")
    recall(page=CaseStudyFactory(slug="at-it-before"), by=editor, reason="consent")
    assert "asked for it" in client.get("/cases/at-it-before/").content.decode()


def test_looking_for_a_tombstone_costs_one_query(client, django_assert_max_num_queries):
    with django_assert_max_num_queries(30) as asked:
        assert client.get("/cases/never-was/").status_code == 404
    assert len([query for query in asked.captured_queries if "catalogue_tombstone" in query["sql"]]) == 1
