"""Following: what one may see, once each, with mails as one likes; and nobody else learns of it."""

import pytest
from django.db import connection
from django.template import Context, Template
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import MailPreferences
from exchange.following import services
from exchange.following.things import name_of
from exchange.models import Follow
from search.request import SearchRequest
from search.saved.services import search_save
from taxonomy.models import Challenge
from tests.catalogue.factories import CaseStudyFactory
from tests.exchange.factories import make_comment

pytestmark = pytest.mark.django_db


@pytest.fixture
def challenge():
    return Challenge.objects.create(name="Mistrust of services", slug="mistrust")


@pytest.fixture
def signed_in(client, practitioner):
    client.force_login(practitioner)
    return client


def press(client, thing, action="follow", **more):
    return client.post(f"/following/{action}/", {"thing": name_of(thing), "next": "/cases/"} | more)


def test_an_entry_a_challenge_and_a_conversation_are_followed_once(signed_in, practitioner, challenge):
    entry = CaseStudyFactory()
    thread = make_comment(entry).thread
    for thing in (entry, challenge, thread):
        for _ in range(2):
            assert press(signed_in, thing)["Location"] == "/cases/"
    assert Follow.objects.filter(user=practitioner).count() == 3
    for thing in (entry, challenge, thread):
        press(signed_in, thing, "unfollow")
    assert not Follow.objects.exists()


@pytest.mark.parametrize("thing", ["", "page:", "page:x", "page:99999999999999999999", "thread:1", "user:1", "page:1"])
def test_what_is_not_there_cannot_be_followed(signed_in, thing):
    assert signed_in.post("/following/follow/", {"thing": thing}).status_code == 404
    assert not Follow.objects.exists()


def test_what_one_may_not_read_cannot_be_followed(client, without_role):
    hidden = CaseStudyFactory(audience="practitioners")
    thread = make_comment(CaseStudyFactory(), audience="practitioners").thread
    client.force_login(without_role)
    for thing in (hidden, CaseStudyFactory(live=False), thread):
        assert press(client, thing).status_code == 404
    assert not Follow.objects.exists()


def test_nobody_is_led_away_from_the_site(signed_in, challenge):
    for elsewhere in ("https://example.org/", "//example.org/", "/\\example.org"):
        assert press(signed_in, challenge, next=elsewhere)["Location"] == "/following/"


def test_a_visitor_is_led_to_sign_in_and_back(client, challenge):
    assert "/sign-in/" in press(client, challenge)["Location"]
    assert f"next={'/challenges/mistrust/'}" in client.get("/challenges/mistrust/").content.decode()
    assert client.get("/following/").status_code == 302


def test_there_is_an_end_to_it(signed_in, challenge, monkeypatch):
    monkeypatch.setattr(services, "MOST", 1)
    press(signed_in, challenge)
    answer = signed_in.post("/following/follow/", {"thing": name_of(CaseStudyFactory())}, follow=True)
    assert "Stop following some first" in answer.content.decode()
    assert Follow.objects.count() == 1


# The button


def test_the_button_says_how_it_is(signed_in, challenge):
    entry = CaseStudyFactory(title="A <b>case</b>", tags={"challenges": [challenge]})
    for address in (entry.url, "/challenges/mistrust/"):
        assert 'action="/following/follow/"' in signed_in.get(address).content.decode()
    press(signed_in, entry)
    press(signed_in, challenge)
    for address in (entry.url, "/challenges/mistrust/"):
        assert 'action="/following/unfollow/"' in signed_in.get(address).content.decode()
    assert "“A &lt;b&gt;case&lt;/b&gt;”" in signed_in.get(entry.url).content.decode()


def test_many_buttons_cost_one_query(practitioner):
    threads = [make_comment(CaseStudyFactory()).thread for _ in range(5)]
    request = RequestFactory().get("/")
    request.user = practitioner
    template = Template("{% load following %}{% for one in threads %}{% follow_button one %}{% endfor %}")
    with CaptureQueriesContext(connection) as captured:
        html = template.render(Context({"request": request, "threads": threads}))
    assert html.count("<button") == 5
    assert len(captured) == 1


# The page of all that is followed


def test_all_that_is_followed_stands_on_one_page_saved_searches_too(signed_in, practitioner, challenge):
    entry = CaseStudyFactory(title="A followed case")
    for what in ({"page": entry}, {"challenge": challenge}, {"thread": make_comment(entry).thread}):
        services.follow(user=practitioner, **what)
    saved = search_save(owner=practitioner, request=SearchRequest(words="gate"), name="My search")
    html = signed_in.get("/following/").content.decode()
    for name in ("A followed case", "Mistrust of services", "A conversation on “A followed case”", "My search"):
        assert name in html
    assert html.count("<select") == 4
    assert f'action="{reverse("search:edit_saved", args=[saved.pk])}"' in html
    signed_in.post(reverse("search:edit_saved", args=[saved.pk]), {"name": saved.name, "frequency": "at_once"})
    saved.refresh_from_db()
    assert (saved.name, saved.frequency) == ("My search", "at_once")
    entry.unpublish()
    html = signed_in.get("/following/").content.decode()
    assert "A followed case" not in html
    assert html.count("no longer for you to read") >= 2


def test_how_often_is_changed_and_ended_by_its_owner_only(signed_in, practitioner, trainer, challenge):
    own = services.follow(user=practitioner, challenge=challenge)
    theirs = services.follow(user=trainer, challenge=challenge)
    for one in (own, theirs):
        signed_in.post("/following/change/", {"follow": one.pk, "how_often": "weekly"})
    signed_in.post("/following/change/", {"follow": own.pk, "how_often": "hourly"})
    assert set(Follow.objects.filter(how_often="weekly")) == {own}
    for one in (own, theirs):
        signed_in.post("/following/stop/", {"follow": one.pk})
    assert list(Follow.objects.all()) == [theirs]
    assert signed_in.post("/following/stop/", {"follow": "x"}).status_code == 404


def test_more_of_it_costs_no_more_queries(signed_in, practitioner):
    def follow_some(number):
        for _ in range(number):
            entry = CaseStudyFactory()
            services.follow(user=practitioner, page=entry)
            services.follow(user=practitioner, thread=make_comment(entry).thread)

    follow_some(1)
    signed_in.get("/following/")
    with CaptureQueriesContext(connection) as few:
        signed_in.get("/following/")
    follow_some(4)
    with CaptureQueriesContext(connection) as many:
        signed_in.get("/following/")
    assert len(many) == len(few)


def test_an_empty_page_says_what_to_do(signed_in):
    assert "Press <strong>Follow</strong>" in signed_in.get("/following/").content.decode()


def test_it_is_told_to_its_owner_on_asking_and_goes_with_the_account(practitioner, challenge):
    from accounts.own_data import erase_account, export_of

    services.follow(user=practitioner, challenge=challenge)
    MailPreferences.objects.create(user=practitioner)
    areas = {area["name"]: area["things"] for area in export_of(practitioner)["areas"]}
    assert areas["What you follow"][0]["what"] == "Mistrust of services"
    erase_account(user=practitioner)
    assert not Follow.objects.exists()
