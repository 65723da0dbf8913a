"""Feeds hold what a visitor may read, whoever asks."""

from datetime import datetime, timedelta
from xml.etree import ElementTree

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from catalogue.feeds import ENTRIES
from taxonomy.merging import merge_terms
from taxonomy.models import Challenge
from tests.catalogue.factories import ENTRY_FACTORIES, CaseStudyFactory, PracticeFactory

pytestmark = pytest.mark.django_db
ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture
def trust():
    return Challenge.objects.create(slug="trust", name="Trust & <belief>")


def entries(client, address):
    response = client.get(address)
    assert response.status_code == 200
    assert response["Content-Type"].startswith("application/atom+xml")
    return ElementTree.fromstring(response.content).findall(f"{ATOM}entry")


def titles(client, address):
    return [entry.findtext(f"{ATOM}title") for entry in entries(client, address)]


ADDRESSES = ["/feeds/latest.atom", "/feeds/case.atom", "/feeds/challenges/trust.atom"]


def test_an_entry_has_title_summary_address_date_and_terms(client, trust):
    case = CaseStudyFactory(title="A < B & C", summary="Less <b>than</b> & more.", tags={"challenges": [trust]})
    [entry] = entries(client, "/feeds/latest.atom")
    assert entry.findtext(f"{ATOM}title") == "A < B & C"
    assert entry.findtext(f"{ATOM}summary") == "Less &lt;b&gt;than&lt;/b&gt; &amp; more."
    assert entry.find(f"{ATOM}link").get("href") == f"http://testserver{case.get_url()}"
    assert entry.findtext(f"{ATOM}updated")[:10] == timezone.localtime(case.last_published_at).date().isoformat()
    assert [term.get("term") for term in entry.findall(f"{ATOM}category")] == [case.type_label, "Trust & <belief>"]


def test_nobody_is_named(client, editor):
    editor.first_name, editor.last_name = "Secretname", "Secretsurname"
    editor.save()
    CaseStudyFactory(owner=editor).save_revision(user=editor).publish(user=editor)
    content = client.get("/feeds/latest.atom").content.decode()
    for secret in ("Secretname", "Secretsurname", editor.username, editor.email, "<author>"):
        assert secret not in content


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("role", [None, "practitioner", "editor", "administrator"])
def test_what_a_visitor_may_not_read_leaves_no_trace_in_a_feed(client, request, trust, address, role):
    terms = {"challenges": [trust]}
    CaseStudyFactory(title="Open", tags=terms, first_published_at=timezone.now() - timedelta(days=2))
    before = client.get(address).content
    CaseStudyFactory(title="Secret one", summary="xyzzy", audience="practitioners", tags=terms)
    CaseStudyFactory(title="Secret two", summary="xyzzy", live=False, tags=terms)
    CaseStudyFactory(title="Secret three", summary="xyzzy", withdrawn_on=timezone.localdate(), tags=terms)
    if role is not None:
        client.force_login(request.getfixturevalue(role))
    assert client.get(address).content == before
    assert titles(client, address) == ["Open"]


@pytest.mark.parametrize("factory", ENTRY_FACTORIES)
def test_every_type_has_a_feed_of_its_own(client, factory):
    entry = factory(title="Of this type")
    assert "Of this type" in titles(client, f"/feeds/{entry.type_key}.atom")
    assert "Of this type" in titles(client, "/feeds/latest.atom")


def test_a_feed_holds_the_newest_entries_in_order(client):
    now = timezone.now()
    for day in range(ENTRIES + 3):
        PracticeFactory(title=f"Day {day}", first_published_at=now - timedelta(days=day))
    assert titles(client, "/feeds/latest.atom") == [f"Day {day}" for day in range(ENTRIES)]


def test_the_feed_of_a_term_follows_a_merge(client, trust):
    other = Challenge.objects.create(slug="confidence", name="Confidence")
    CaseStudyFactory(title="Tagged", tags={"challenges": [other]})
    CaseStudyFactory(title="Elsewhere")
    merge_terms(keep=trust, absorb=other)
    assert titles(client, "/feeds/challenges/confidence.atom") == ["Tagged"]
    assert titles(client, "/feeds/challenges/trust.atom") == ["Tagged"]


@pytest.mark.parametrize("address", ["/feeds/mood.atom", "/feeds/moods/glad.atom", "/feeds/challenges/none.atom"])
def test_a_feed_of_nothing_is_not_found(client, address):
    assert client.get(address).status_code == 404


def test_a_feed_with_nothing_in_it_is_still_a_feed(client, trust):
    for address in ADDRESSES:
        assert titles(client, address) == []


def test_a_character_that_xml_cannot_hold_does_not_break_the_feed(client):
    CaseStudyFactory(title="Pasted\x0b title", summary="Pasted\x00 summary".replace("\x00", "\x08"))
    assert titles(client, "/feeds/latest.atom") == ["Pasted title"]


def test_the_number_of_queries_does_not_grow_with_the_feed(client, trust):
    counts = []
    for _ in range(3):
        for _ in range(3):
            CaseStudyFactory(tags={"challenges": [trust]})
        with CaptureQueriesContext(connection) as queries:
            client.get("/feeds/latest.atom")
        counts.append(len(queries))
    assert counts[1] == counts[2] < 25


def test_a_feed_says_the_day_and_not_the_second(client):
    """The second would find the entry, and so its author, in the log of a mail server."""
    moment = timezone.make_aware(datetime(2031, 5, 23, 14, 37, 51))
    CaseStudyFactory(first_published_at=moment, last_published_at=moment)
    answer = client.get("/feeds/case.atom")
    [entry] = ElementTree.fromstring(answer.content).findall(f"{ATOM}entry")
    for name in ("published", "updated"):
        assert entry.findtext(f"{ATOM}{name}").startswith("2031-05-23T00:00:00")
    assert ":37:51" not in answer.content.decode()
    assert ":37:51" not in answer["Last-Modified"]
