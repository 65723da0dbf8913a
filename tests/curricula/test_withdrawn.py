"""An entry that was withdrawn for good leaves a line on every list that held it, for whoever could read it before."""

import pytest
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format

from catalogue.recall import recall
from curricula.models import WithdrawnPlace
from curricula.services import entry_collect, list_create, list_share
from search.request import SearchRequest
from search.saved.services import search_save
from tests.catalogue.factories import LessonFactory

pytestmark = pytest.mark.django_db
LINE = "An entry that stood here was withdrawn for good on "


def flat(answer) -> str:
    return " ".join(answer.content.decode().split())


def today() -> str:
    return str(date_format(timezone.localdate(), "j F Y"))


def list_of(owner, *pages):
    made = list_create(owner=owner, title="For Monday")
    for page in pages:
        entry_collect(entry_list=made, by=owner, page_id=page.pk)
    return made


def order_of(html: str, *words: str) -> list[str]:
    return sorted((word for word in words if word in html), key=html.index)


@pytest.fixture
def lessons(db):
    return [LessonFactory(title=f"The {name} lesson") for name in ("first", "second", "third")]


def test_a_shared_list_and_its_print_say_so_in_the_right_place(lessons, practitioner, editor):
    first, second, third = lessons
    made = list_of(practitioner, *lessons)
    list_share(entry_list=made, by=practitioner)
    recall(page=second, by=editor, reason="wrong")
    made.refresh_from_db()
    visitor, owner = Client(), Client()
    owner.force_login(practitioner)
    for client, name, key in (
        (visitor, "curricula:shared", made.share_token),
        (visitor, "curricula:print_shared", made.share_token),
        (owner, "curricula:list", made.pk),
        (owner, "curricula:print", made.pk),
    ):
        html = flat(client.get(reverse(name, args=[key])))
        html = html.partition("Contents</h2>")[2].partition("</nav>")[2] or html
        assert html.count(f"{LINE}{today()}. The reason: it was not right.") == 1, name
        assert order_of(html, first.title, LINE, third.title) == [first.title, LINE, third.title], name
        assert "second" not in html
    assert "2 entries" in flat(owner.get(reverse("curricula:print", args=[made.pk])))
    rows = owner.get(reverse("curricula:csv", args=[made.pk])).content.decode().splitlines()
    assert f"An entry was withdrawn for good on {today()}" in rows[2]
    assert rows[2].count(",") == rows[0].count(",")


def test_readers_of_a_shared_list_are_told_only_of_what_they_could_read(practitioner, trainer, editor):
    kept = LessonFactory(title="Kept for us", audience="practitioners")
    made = list_of(practitioner, kept)
    list_share(entry_list=made, by=practitioner)
    recall(page=kept, by=editor, reason="wrong")
    made.refresh_from_db()
    member = Client()
    member.force_login(trainer)
    for name in ("curricula:shared", "curricula:print_shared", "curricula:csv_shared"):
        address = reverse(name, args=[made.share_token])
        assert "withdrawn for good" not in flat(Client().get(address))
        assert "withdrawn for good" in flat(member.get(address))


def test_two_that_stood_together_leave_two_lines_where_they_stood(lessons, practitioner, editor, client):
    last = LessonFactory(title="The last lesson")
    made = list_of(practitioner, *lessons, last)
    for page in lessons[1:]:
        recall(page=page, by=editor, reason="wrong")
    client.force_login(practitioner)
    html = flat(client.get(reverse("curricula:list", args=[made.pk])))
    assert html.count(LINE) == 2
    assert html.rindex(LINE) < html.index(last.title)
    assert html.index(lessons[0].title) < html.index(LINE)


def test_a_visitors_list_says_so_until_it_is_taken_away_and_keeps_saying_it_after_signing_in(
    lessons, client, editor, practitioner
):
    for page in lessons:
        client.post(reverse("curricula:add"), {"page": page.pk, "next": "/"})
    address = reverse("curricula:list", args=["visit"])
    for page in lessons[:2]:
        stone = recall(page=page, by=editor, reason="consent")
        assert stone.purged["places on visitors' lists"] == 1
    html = flat(client.get(address))
    assert html.count(LINE) == 2
    assert html.rindex(LINE) < html.index(lessons[2].title)
    assert LINE in flat(client.get(reverse("curricula:print", args=["visit"])))
    client.post(address, {"title": "My list", "do": "gap:1"})
    assert flat(client.get(address)).count(LINE) == 1
    kept = Session.objects.get(pk=client.session.session_key).get_decoded()["reading_list"]
    assert str(lessons[0].pk) not in str(kept["places"])
    assert client.login(username=practitioner.username, password="a long enough password")
    own = practitioner.entry_lists.get()
    assert LINE in flat(client.get(reverse("curricula:list", args=[own.pk])))
    assert WithdrawnPlace.objects.count() == 1


def test_the_page_of_saved_searches_says_that_something_found_was_withdrawn(
    lessons, practitioner, trainer, editor, client, search_index
):
    search_index()
    search_save(owner=practitioner, request=SearchRequest(words="lesson"), frequency="daily")
    recall(page=lessons[0], by=editor, reason="wrong")
    client.force_login(practitioner)
    html = flat(client.get(reverse("search:saved")))
    assert f"one of your searches had found was withdrawn for good on {today()}. The reason: it was not right." in html
    client.post(reverse("catalogue:notices_seen"))
    assert "had found was withdrawn" in flat(client.get(reverse("search:saved")))
    client.force_login(trainer)
    assert "had found was withdrawn" not in flat(client.get(reverse("search:saved")))
