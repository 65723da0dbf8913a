"""The pages, as a visitor, a member and another member meet them."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from accounts.models import User
from curricula import lists, services, visitor
from curricula.models import EntryList
from tests.catalogue.factories import ENTRY_FACTORIES, CaseStudyFactory, LessonFactory, PaperFactory

pytestmark = pytest.mark.django_db

PASSWORD = "a long enough password"


@pytest.fixture
def member_client(practitioner: User) -> Client:
    client = Client()
    client.force_login(practitioner)
    return client


def collect(client: Client, entry: Any, **more: Any) -> Any:
    return client.post("/lists/add/", {"page": entry.pk, "next": "/search/?q=a", **more})


def form_of(*entries: Any, **more: Any) -> dict[str, Any]:
    data: dict[str, Any] = {"title": "Handover", "introduction": "", "do": "save"}
    for place, entry in enumerate(entries, start=1):
        data |= {f"note-{entry.pk}": "", f"place-{entry.pk}": place}
    return data | more


def titles(response: Any) -> list[str]:
    return [item["row"].entry.title for item in response.context["entries"]]


@pytest.fixture(params=["visitor", "member"])
def reader(request: pytest.FixtureRequest, client: Client) -> tuple[Client, str]:
    """A client and the address of its list, with nothing on it yet."""
    if request.param == "visitor":
        return client, "/lists/visit/"
    client = request.getfixturevalue("member_client")
    own = services.list_create(owner=request.getfixturevalue("practitioner"), title="My list")
    return client, f"/lists/{own.pk}/"


def test_collecting_and_taking_off(reader: tuple[Client, str]) -> None:
    client, address = reader
    entry = CaseStudyFactory(title="Three phone calls")
    assert "Nothing here yet" in client.get(address).content.decode()
    response = collect(client, entry)
    assert response["Location"] == f"/search/?q=a#collect-{entry.pk}"
    assert titles(client.get(address)) == ["Three phone calls"]
    collect(client, entry)
    page = client.get(address)
    assert "already" in page.content.decode()
    assert len(titles(page)) == 1
    client.post("/lists/remove/", {"page": entry.pk})
    assert titles(client.get(address)) == []
    assert client.post("/lists/remove/", {"page": entry.pk}).status_code == 302


def test_order_notes_and_title_are_kept(reader: tuple[Client, str]) -> None:
    client, address = reader
    one, two, three = (CaseStudyFactory(title=title) for title in ("One", "Two", "Three"))
    for entry in (one, two, three):
        collect(client, entry)
    response = client.post(
        address, form_of(one, two, three, do=f"up:{three.pk}", **{f"note-{one.pk}": "read me\r\ntoo"})
    )
    assert response["Location"] == f"{address}#entry-{three.pk}"
    page = client.get(address)
    assert titles(page) == ["One", "Three", "Two"]
    assert page.context["list"].title == "Handover"
    assert page.context["entries"][0]["row"].note == "read me\ntoo"
    client.post(address, form_of(one, three, two, **{f"place-{two.pk}": 1}))
    assert titles(client.get(address)) == ["Two", "One", "Three"]
    client.post(address, form_of(two, one, three, do=f"down:{three.pk}"))
    assert titles(client.get(address)) == ["Two", "One", "Three"]
    client.post(address, form_of(two, one, three, do=f"off:{one.pk}"))
    assert titles(client.get(address)) == ["Two", "Three"]


def test_what_was_typed_comes_back_with_what_is_wrong(reader: tuple[Client, str]) -> None:
    client, address = reader
    one, two = CaseStudyFactory(), CaseStudyFactory()
    collect(client, one)
    collect(client, two)
    long = "long note " * 101
    data = form_of(one, two, title="", introduction="Intro kept", do=f"up:{two.pk}")
    response = client.post(address, data | {f"note-{one.pk}": long, f"note-{two.pk}": "short", f"place-{two.pk}": "x"})
    html = response.content.decode()
    assert response.status_code == 422
    assert long.strip() in html
    assert "Intro kept" in html
    assert ">short</textarea>" in html.replace("\n", "")
    assert "Give the list a title." in html
    assert "At most 1000 characters; this note has 1009." in html
    assert "A place is a whole number" in html
    assert 'aria-invalid="true"' in html
    assert 'maxlength="1000"' not in html
    assert client.get(address).context["entries"][0]["row"].note == ""


def test_a_note_of_a_thousand_characters_with_lines_is_accepted(reader: tuple[Client, str]) -> None:
    client, address = reader
    entry = CaseStudyFactory()
    collect(client, entry)
    note = ("nine char\r\n" * 100).strip().ljust(1000 + 99, "x")
    assert client.post(address, form_of(entry, **{f"note-{entry.pk}": note})).status_code == 302
    assert len(client.get(address).context["entries"][0]["row"].note) == 1000


def test_a_note_on_an_entry_that_went_meanwhile_is_handed_back(reader: tuple[Client, str]) -> None:
    client, address = reader
    entry = CaseStudyFactory()
    collect(client, entry)
    entry.unpublish()
    response = client.post(address, form_of(entry, **{f"note-{entry.pk}": "an hour's work"}), follow=True)
    assert "an hour&#x27;s work" in response.content.decode()


def test_an_entry_that_one_may_not_see_looks_like_none(client: Client) -> None:
    hidden = CaseStudyFactory(audience="practitioners")
    for page in (hidden.pk, 999_999, 10**30, "x", "", "-1", "١"):
        assert client.post("/lists/add/", {"page": page}).status_code == 404
    assert visitor.SESSION_KEY not in client.session


def test_every_change_wants_a_post_and_a_token(member_client: Client, practitioner: User) -> None:
    own = services.list_create(owner=practitioner, title="Mine")
    entry = CaseStudyFactory()
    for address in ("new/", "add/", "remove/", f"{own.pk}/share/", f"{own.pk}/unshare/"):
        assert member_client.get(f"/lists/{address}").status_code == 405
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(practitioner)
    for address in (
        "new/",
        "add/",
        "remove/",
        f"{own.pk}/",
        f"{own.pk}/share/",
        f"{own.pk}/unshare/",
        f"{own.pk}/delete/",
    ):
        assert strict.post(f"/lists/{address}", {"page": entry.pk}).status_code == 403
    member_client.get(f"/lists/{own.pk}/delete/")
    assert EntryList.objects.filter(pk=own.pk).exists()


@pytest.mark.parametrize(
    "away",
    ["https://evil.example/", "//evil.example/", "javascript:alert(1)", "https:evil.example", "/\\evil.example", ""],
)
def test_next_leads_nowhere_else(client: Client, away: str) -> None:
    response = client.post("/lists/add/", {"page": CaseStudyFactory().pk, "next": away})
    assert response["Location"] == "/lists/"


def test_someone_elses_list_is_not_there(member_client: Client, trainer: User, client: Client) -> None:
    theirs = services.list_create(owner=trainer, title="Theirs")
    entry = CaseStudyFactory()
    for other in (member_client, client):
        for key in (theirs.pk, 999_999, 10**18):
            for what in ("", "print/", "csv/", "delete/"):
                assert other.get(f"/lists/{key}/{what}").status_code == 404
            for what in ("", "share/", "unshare/", "delete/"):
                assert other.post(f"/lists/{key}/{what}", {"title": "x"}).status_code == 404
    assert member_client.post("/lists/add/", {"page": entry.pk, "list": theirs.pk}).status_code == 404
    assert member_client.post("/lists/remove/", {"page": entry.pk, "list": theirs.pk}).status_code == 404
    assert EntryList.objects.get().title == "Theirs"


def test_a_member_keeps_several_lists(member_client: Client, practitioner: User) -> None:
    entry = CaseStudyFactory(title="Three phone calls")
    collect(member_client, entry)  # begins the first list on the way
    response = member_client.post("/lists/new/", {"title": "Second"})
    second = EntryList.objects.get(title="Second")
    assert response["Location"] == f"/lists/{second.pk}/"
    collect(member_client, entry)  # the last used receives
    assert [item.page_id for item in second.items.all()] == [entry.pk]
    first = EntryList.objects.get(title="My list")
    other = LessonFactory()
    collect(member_client, other, list=first.pk)
    overview = member_client.get("/lists/")
    assert [(row.title, count) for row, count in overview.context["lists"]] == [("My list", 2), ("Second", 1)]
    assert member_client.post("/lists/new/", {"title": "x" * 151}).status_code == 422
    member_client.post(f"/lists/{first.pk}/delete/")
    assert list(EntryList.objects.all()) == [second]


def test_choosing_which_list_receives(member_client: Client, practitioner: User) -> None:
    entry, own = CaseStudyFactory(), services.list_create(owner=practitioner, title="Mine")
    page = member_client.get(f"/lists/choose/?page={entry.pk}&next=/search/")
    assert "Mine" in page.content.decode()
    refused = collect(member_client, entry, list="new", title=" ")
    assert refused.status_code == 422
    assert "Give the list a title." in refused.content.decode()
    collect(member_client, entry, list="new", title="Fresh")
    assert EntryList.objects.get(title="Fresh").items.count() == 1
    collect(member_client, entry, list=str(own.pk))
    assert own.items.count() == 1
    assert member_client.post("/lists/add/", {"page": 999_999, "list": "new", "title": "Never"}).status_code == 404
    assert not EntryList.objects.filter(title="Never").exists()
    assert member_client.get("/lists/choose/?page=999999").status_code == 404


def test_a_full_list_says_so_and_goes_back(reader: tuple[Client, str], monkeypatch: pytest.MonkeyPatch) -> None:
    client, address = reader
    monkeypatch.setattr(services, "MAX_ENTRIES", 1)
    monkeypatch.setattr(visitor, "MAX_ENTRIES", 1)
    collect(client, CaseStudyFactory())
    assert collect(client, CaseStudyFactory())["Location"] == "/search/?q=a"
    assert "as many as a list can" in client.get(address).content.decode()


def test_a_visitor_is_told_nothing_of_accounts_lists(client: Client) -> None:
    assert client.get("/lists/")["Location"] == "/lists/visit/"
    assert client.get("/lists/choose/?page=1")["Location"].startswith("/account/sign-in/")
    html = client.get("/lists/visit/").content.decode()
    assert "Kept in this browser" in html
    assert "Make a link" not in html
    collect(client, CaseStudyFactory())
    client.post("/lists/visit/delete/")
    assert visitor.SESSION_KEY not in client.session


def test_what_was_typed_comes_back_when_the_session_has_ended(client: Client, practitioner: User) -> None:
    own = services.list_create(owner=practitioner, title="Mine")
    sent = {"title": "Kept", "introduction": "typed for an hour", "note-7": "and <this>", "place-7": "1"}
    answers = [client.post(f"/lists/{key}/", sent) for key in (own.pk, 999_999)]
    assert [answer.status_code for answer in answers] == [404, 404]
    for expected in ("typed for an hour", "and &lt;this&gt;", "You are signed out"):
        assert all(expected in answer.content.decode() for answer in answers)


def test_signing_in_takes_the_list_along(client: Client, practitioner: User) -> None:
    one, two = CaseStudyFactory(), CaseStudyFactory()
    collect(client, one)
    collect(client, two)
    client.post("/lists/visit/", form_of(one, two, title="My list", **{f"note-{one.pk}": "mine"}))
    two.unpublish()  # hidden just now, and yet not lost
    signed_in = {"username": practitioner.username, "password": PASSWORD, "next": "/lists/visit/"}
    response = client.post("/account/sign-in/", signed_in, follow=True)
    assert response.redirect_chain[-1][0] == "/lists/"
    own = EntryList.objects.get()
    assert list(own.items.values_list("page_id", "note")) == [(one.pk, "mine"), (two.pk, "")]
    assert visitor.SESSION_KEY not in client.session
    client.post("/account/sign-out/")
    client.post("/account/sign-in/", signed_in)
    assert EntryList.objects.get().items.count() == 2


def test_print_holds_the_whole_of_every_entry(reader: tuple[Client, str]) -> None:
    client, address = reader
    entries = [
        CaseStudyFactory(
            title="Three & more",
            situation="<p>Words of the <b>situation</b>.</p>",
            source_note="From a fair",
            year=2023,
        ),
        PaperFactory(
            title="Paper",
            key_outcomes=[("passage", {"heading": "Trust", "text": "<p>is earned</p>"})],
            reading=[("item", {"organisation": "An office", "title": "A guide", "url": "https://example.org/g"})],
        ),
    ]
    for entry in entries:
        collect(client, entry)
    client.post(address, form_of(*entries, introduction="Read <first>", **{f"note-{entries[0].pk}": "Mark\nthis"}))
    html = client.get(f"{address}print/").content.decode()
    for expected in (
        "Handover", "Read &lt;first&gt;", f'href="#entry-{entries[0].pk}"', f'id="entry-{entries[0].pk}"',
        "Three &amp; more", "<b>situation</b>", "The situation", "Too early to say", "From a fair", "Mark<br>this",
        "Case study", "Trust", "is earned", "An office", "https://example.org/g", f"http://testserver{entries[1].url}",
    ):  # fmt: skip
        assert expected in html, expected
    csv = client.get(f"{address}csv/")
    assert csv["Content-Type"] == "text/csv; charset=utf-8"
    assert 'filename="handover.csv"' in csv["Content-Disposition"]
    assert csv.content.startswith(b"\xef\xbb\xbf")
    assert f"http://testserver{entries[1].url}" in csv.content.decode()


def test_every_type_of_entry_prints(member_client: Client, practitioner: User) -> None:
    own = services.list_create(owner=practitioner, title="All")
    entries = [factory() for factory in ENTRY_FACTORIES]
    for entry in entries:
        services.entry_collect(entry_list=own, by=practitioner, page_id=entry.pk)
    html = member_client.get(f"/lists/{own.pk}/print/").content.decode()
    assert all(entry.title in html for entry in entries)
    assert member_client.get(f"/lists/{own.pk}/").status_code == 200
    assert member_client.get(f"/lists/{own.pk}/csv/").content.decode().count("\r\n") == len(entries) + 1


def test_lists_are_kept_out_of_caches_and_search_engines(reader: tuple[Client, str]) -> None:
    client, address = reader
    for what in ("", "print/", "csv/", "delete/"):
        response = client.get(f"{address}{what}")
        assert "private" in response["Cache-Control"]
        assert "noindex" in response["X-Robots-Tag"]
        assert response["Referrer-Policy"] == "same-origin"


@pytest.mark.parametrize("what", ["", "print/", "csv/"])
def test_queries_do_not_grow_with_the_list(member_client: Client, practitioner: User, what: str) -> None:
    def queries(of: EntryList) -> int:
        with CaptureQueriesContext(connection) as counted:
            assert member_client.get(f"/lists/{of.pk}/{what}").status_code == 200
        return len(counted)

    small = services.list_create(owner=practitioner, title="Small")
    large = services.list_create(owner=practitioner, title="Large")
    for own, rounds in ((small, 1), (large, 4)):
        for _ in range(rounds):
            for factory in (CaseStudyFactory, LessonFactory):
                services.entry_collect(entry_list=own, by=practitioner, page_id=factory().pk)
            paper = PaperFactory(practices=[("passage", {"text": "<p>x</p>", "entry": CaseStudyFactory()})])
            services.entry_collect(entry_list=own, by=practitioner, page_id=paper.pk)
    queries(small)
    assert queries(small) == queries(large) <= 25


def test_the_overview_takes_the_same_queries_for_many_lists(member_client: Client, practitioner: User) -> None:
    found = []
    for _ in range(2):
        for n in range(3):
            own = services.list_create(owner=practitioner, title=f"List {n}")
            services.entry_collect(entry_list=own, by=practitioner, page_id=CaseStudyFactory().pk)
        member_client.get("/lists/")
        with CaptureQueriesContext(connection) as counted:
            member_client.get("/lists/")
        found.append(len(counted))
    assert found[0] == found[1]


def test_a_list_as_long_as_can_be_fits_into_one_form(settings: Any) -> None:
    """Every entry sends two fields; Django refuses a form of more than a thousand."""
    assert 2 * lists.MAX_ENTRIES + 10 < settings.DATA_UPLOAD_MAX_NUMBER_FIELDS
    assert lists.MAX_ENTRIES * lists.MAX_NOTE * 9 < settings.DATA_UPLOAD_MAX_MEMORY_SIZE  # percent-encoded UTF-8
