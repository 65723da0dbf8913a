"""The inbox: one's own, in words that are made for what may be read now, at a fixed price."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import MailPreferences, Notice
from accounts.telling.inbox import A_PAGE
from tests.accounts.telling.conftest import NOW, SECRET

pytestmark = pytest.mark.django_db
INBOX = "/inbox/"


@pytest.fixture
def signed_in(client, practitioner):
    client.force_login(practitioner)
    return client


def html_of(client, address=INBOX) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    assert answer["Cache-Control"] == "private, no-store"
    return answer.content.decode()


def test_only_members_have_one(client):
    for address in (INBOX, "/inbox/mail/", "/inbox/1/open/"):
        assert "/sign-in/" in client.get(address)["Location"]


def test_an_empty_inbox_says_what_to_do(signed_in):
    assert "Press <strong>Follow</strong>" in html_of(signed_in)


def test_new_lines_stand_first_then_by_day(signed_in, practitioner, told):
    for number, days in enumerate((0, 1, 1, 2)):
        told(practitioner, number, now=NOW - timedelta(days=days))
    Notice.objects.filter(made_at=NOW).update(seen_at=NOW)
    html = html_of(signed_in)
    places = [html.index(f'<time datetime="2026-02-0{day}">') for day in (4, 3, 5)]
    assert places == sorted(places)
    assert html.count('<span class="badge badge--strong">New</span>') == 2
    assert "10:00" not in html
    assert "Mark all 3 as read" in html


def test_what_may_not_be_read_any_more_has_no_words_and_no_link(signed_in, practitioner, told, a_kind):
    told(practitioner)
    assert f"Plain {SECRET}" in html_of(signed_in)
    a_kind.add("thing:1")
    html = html_of(signed_in)
    assert SECRET not in html
    assert "This is no longer there" in html
    assert "/open/" not in html


def test_a_kind_that_is_no_longer_known_breaks_nothing(signed_in, practitioner, told):
    told(practitioner)
    Notice.objects.update(kind="of a former version")
    assert "This is no longer there" in html_of(signed_in)


def test_opening_leads_on_and_marks_as_read(signed_in, practitioner, told, a_kind):
    first, second = told(practitioner, 1), told(practitioner, 2)
    answer = signed_in.get(reverse("telling:open", args=[first.pk]))
    assert answer["Location"] == f"/cases/{SECRET}/"
    assert set(Notice.objects.filter(seen_at__isnull=False)) == {first}
    a_kind.add("thing:2")
    assert signed_in.get(reverse("telling:open", args=[second.pk]))["Location"] == INBOX
    assert not Notice.objects.filter(seen_at__isnull=True).exists()


def test_nobody_opens_reads_or_marks_anothers(signed_in, trainer, practitioner, told):
    theirs = told(trainer)
    assert signed_in.get(reverse("telling:open", args=[theirs.pk])).status_code == 404
    signed_in.post("/inbox/read/", {"notice": theirs.pk})
    signed_in.post("/inbox/read/")
    assert SECRET not in html_of(signed_in)
    assert Notice.objects.get().seen_at is None


def test_one_or_all_are_marked_as_read(signed_in, practitioner, told):
    first = told(practitioner, 1)
    for number in (2, 3):
        told(practitioner, number)
    assert signed_in.get("/inbox/read/").status_code == 405
    signed_in.post("/inbox/read/", {"notice": first.pk})
    assert Notice.objects.filter(seen_at__isnull=True).count() == 2
    for forged in ("x", "1" * 30, "-1", "²"):
        assert signed_in.post("/inbox/read/", {"notice": forged}).status_code == 404
    signed_in.post("/inbox/read/")
    assert not Notice.objects.filter(seen_at__isnull=True).exists()


def test_a_long_inbox_has_pages_and_costs_no_more(signed_in, practitioner, told):
    told(practitioner)
    html_of(signed_in)
    with CaptureQueriesContext(connection) as few:
        html_of(signed_in)
    for number in range(2, A_PAGE + 6):
        told(practitioner, number)
    with CaptureQueriesContext(connection) as many:
        html = html_of(signed_in)
    assert len(many) == len(few)
    assert html.count(f"Plain {SECRET}</a>") == A_PAGE
    assert html_of(signed_in, "/inbox/?page=2").count(f"Plain {SECRET}</a>") == 5
    for odd in ("0", "x", "9999999999999999999999", "-1"):
        html_of(signed_in, f"/inbox/?page={odd}")


def test_every_page_says_how_many_at_the_price_of_one_query(signed_in, practitioner, told):
    html_of(signed_in, "/search/help/")
    with CaptureQueriesContext(connection) as captured:
        assert ">Inbox</a>" in html_of(signed_in, "/search/help/")
    assert sum("accounts_notice" in query["sql"] for query in captured) == 1
    for number in range(3):
        told(practitioner, number)
    assert ">Inbox (3)</a>" in html_of(signed_in, "/search/help/")


def test_a_visitor_costs_no_query_for_it(client):
    with CaptureQueriesContext(connection) as captured:
        html = client.get("/search/help/").content.decode()
    assert "Inbox" not in html
    assert not any("accounts_notice" in query["sql"] for query in captured)


# Preferences

SENT = {
    "replies": "weekly", "questions": "none", "quiet_from": "22", "quiet_until": "7", "timezone": "Europe/Lisbon",
}  # fmt: skip


def test_preferences_are_kept(signed_in, practitioner):
    assert 'value="Europe/Brussels" selected' in html_of(signed_in, "/inbox/mail/")
    for _ in range(2):
        assert signed_in.post("/inbox/mail/", SENT).status_code == 302
    kept = MailPreferences.objects.get()
    assert (kept.user, kept.replies, kept.questions) == (practitioner, "weekly", "none")
    assert (kept.quiet_from, kept.quiet_until, kept.timezone) == (22, 7, "Europe/Lisbon")
    assert 'value="22" selected' in html_of(signed_in, "/inbox/mail/")
    signed_in.post("/inbox/mail/", SENT | {"quiet_from": "", "quiet_until": ""})
    assert MailPreferences.objects.get().quiet_from is None


@pytest.mark.parametrize(
    ("change", "field", "says"),
    [
        ({"quiet_until": ""}, "quiet_until", "Quiet hours need both"),
        ({"quiet_from": ""}, "quiet_from", "Quiet hours need both"),
        ({"quiet_until": "22"}, "quiet_until", "Choose another hour"),
        ({"quiet_from": "25"}, "quiet_from", "Select a valid choice"),
        ({"timezone": "Mars/Olympus"}, "timezone", "Select a valid choice"),
        ({"replies": "hourly"}, "replies", "Select a valid choice"),
    ],
)
def test_what_cannot_be_is_refused_and_handed_back(signed_in, change, field, says):
    answer = signed_in.post("/inbox/mail/", SENT | change)
    html = answer.content.decode()
    assert answer.status_code == 422
    assert says in html
    assert f'aria-describedby="error-{field}"' in html
    assert 'value="weekly" selected' in html or field == "replies"
    assert not MailPreferences.objects.exists()


def test_what_was_told_is_told_to_its_owner_on_asking(practitioner, told):
    from accounts.own_data import export_of

    told(practitioner)
    MailPreferences.objects.create(user=practitioner, quiet_from=22, quiet_until=7)
    areas = {area["name"]: area["things"] for area in export_of(practitioner)["areas"]}
    assert areas["Your inbox"][0]["about"] == "thing:1"
    assert areas["How you want to be mailed"][0]["quiet_from"] == 22
