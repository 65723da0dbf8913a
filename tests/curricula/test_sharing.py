"""A shared list, and that nothing hidden shows at any of a list's doors."""

import re
from typing import Any

import pytest
from django.test import Client

from accounts.models import User
from curricula import services
from curricula.lists import Edit
from curricula.models import EntryList
from tests.catalogue.factories import CaseStudyFactory

pytestmark = pytest.mark.django_db

SECRET = "zanzibarine"


@pytest.fixture
def own(practitioner: User) -> EntryList:
    return services.list_create(owner=practitioner, title="Handover course")


@pytest.fixture
def shared(own: EntryList, practitioner: User) -> str:
    return f"/lists/shared/{services.list_share(entry_list=own, by=practitioner)}/"


def client_of(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def body(response: Any) -> str:
    """What is the same for everyone: without what differs from one request to the next."""
    text = response.content.decode()
    return re.sub(r'name="csrfmiddlewaretoken"\s+value="[^"]*"|/lists/shared/[\w-]+/|/lists/\d+/', "", text)


def put(own: EntryList, entry: Any, note: str = "") -> None:
    services.entry_collect(entry_list=own, by=own.owner, page_id=entry.pk)
    if note:
        change = Edit(title=own.title, notes={entry.pk: note})
        services.list_edit(entry_list=own, by=own.owner, change=change)


def test_the_link_opens_it_for_anyone_and_names_nobody(
    client: Client, own: EntryList, shared: str, practitioner: User
) -> None:
    User.objects.filter(pk=practitioner.pk).update(first_name="Quirinia", last_name="Zwart", username="quizwart")
    put(own, CaseStudyFactory(title="Three phone calls"), "Look at the <second> call")
    for what in ("", "print/", "csv/"):
        response = client.get(shared + what)
        text = response.content.decode()
        assert response.status_code == 200
        assert "Three phone calls" in text
        assert not re.search("quirinia|zwart|quizwart|practitioner@", text, re.IGNORECASE)
        assert "noindex" in response["X-Robots-Tag"]
        assert response["Referrer-Policy"] == "same-origin"
    html = client.get(shared).content.decode()
    assert 'name="robots" content="noindex' in html
    assert "Look at the &lt;second&gt; call" in html
    assert "<textarea" not in html
    assert client.post(shared, {"title": "x"}).status_code == 405


def test_a_link_taken_back_leads_nowhere(client: Client, own: EntryList, shared: str, practitioner: User) -> None:
    services.list_share(entry_list=own, by=practitioner)
    assert client.get(shared).status_code == 404
    renewed = f"/lists/shared/{services.list_share(entry_list=own, by=practitioner)}/"
    assert client.get(renewed).status_code == 200
    services.list_unshare(entry_list=own, by=practitioner)
    for address in (shared, renewed, "/lists/shared/None/", "/lists/shared/x/print/", "/lists/shared/x/csv/"):
        assert client.get(address).status_code == 404


def test_the_link_of_a_closed_account_leads_nowhere(client: Client, shared: str, practitioner: User) -> None:
    User.objects.filter(pk=practitioner.pk).update(is_active=False)
    assert client.get(shared).status_code == 404


def test_each_reader_sees_what_that_reader_may_see(
    client: Client, own: EntryList, shared: str, trainer: User, without_role: User
) -> None:
    put(own, CaseStudyFactory(title="For all"))
    put(own, CaseStudyFactory(title=SECRET, audience="practitioners"), f"note on {SECRET}")
    for what in ("", "print/", "csv/"):
        assert SECRET in client_of(trainer).get(shared + what).content.decode()
        for narrow in (client, client_of(without_role)):
            assert SECRET not in narrow.get(shared + what).content.decode()


def hidden_by(entry: Any, how: str) -> None:
    if how == "unpublished":
        entry.unpublish()
    elif how == "withdrawn":
        entry.withdrawn_on = "2024-05-01"
        entry.save()
    else:
        entry.audience = "practitioners"
        entry.save()


def shown_again(entry: Any) -> None:
    entry.withdrawn_on, entry.audience, entry.live = None, "public", True
    entry.save()


@pytest.mark.parametrize("how", ["unpublished", "withdrawn", "narrowed"])
def test_a_hidden_entry_leaves_no_trace_and_comes_back(client: Client, without_role: User, how: str) -> None:
    """Two lists that differ in one hidden entry look the same at every door, down to counts and places."""
    first, last = CaseStudyFactory(title="First"), CaseStudyFactory(title="Last")
    hidden = CaseStudyFactory(title=SECRET, slug=SECRET, summary=SECRET, situation=f"<p>{SECRET}</p>")
    with_it = services.list_create(owner=without_role, title="Course")
    without = services.list_create(owner=without_role, title="Course")
    for entry in (first, hidden, last):
        put(with_it, entry, f"on {entry.title}")
    for entry in (first, last):
        put(without, entry, f"on {entry.title}")
    addresses = []
    member = client_of(without_role)
    for own in (with_it, without):
        link = f"/lists/shared/{services.list_share(entry_list=own, by=without_role)}/"
        doors = [
            *((member, f"/lists/{own.pk}/{what}") for what in ("", "print/", "csv/", "delete/")),
            *((client, link + what) for what in ("", "print/", "csv/")),
        ]
        addresses.append(doors)
    hidden_by(hidden, how)
    services.list_share(entry_list=without, by=without_role)  # used last: both see the same buttons
    EntryList.objects.filter(pk=without.pk).update(share_token=addresses[1][4][1].split("/")[3])
    for (door, one), (_, other) in zip(*addresses, strict=True):
        left, right = door.get(one), door.get(other)
        assert SECRET not in left.content.decode()
        assert body(left) == body(right), one
    overview = member.get("/lists/")
    assert [count for _, count in overview.context["lists"]] == [2, 2]
    shown_again(hidden)
    assert SECRET in member.get(f"/lists/{with_it.pk}/").content.decode()
    assert f"on {SECRET}" in client.get(addresses[0][4][1]).content.decode()


def test_a_visitors_hidden_entry_leaves_no_trace(client: Client) -> None:
    first, hidden = CaseStudyFactory(title="First"), CaseStudyFactory(title=SECRET)
    other = Client()
    for one in (client, other):
        one.post("/lists/add/", {"page": first.pk})
    client.post("/lists/add/", {"page": hidden.pk})
    hidden_by(hidden, "narrowed")
    for each in (client, other):
        each.get("/lists/visit/")  # the messages are read
    for what in ("", "print/", "csv/", "delete/"):
        one, two = client.get(f"/lists/visit/{what}"), other.get(f"/lists/visit/{what}")
        assert SECRET not in one.content.decode()
        assert body(one) == body(two)
    shown_again(hidden)
    assert SECRET in client.get("/lists/visit/").content.decode()
