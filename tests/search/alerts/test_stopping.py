"""One click stops the mails, and stops no others."""

import re

import pytest
from django.core.signing import dumps
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from search.alerts.jobs import send_alerts
from search.alerts.notes import news_by_owner, note_news
from search.alerts.unsubscribing import searches_in, token_for
from search.models import SavedSearch
from search.saved import services
from tests.search.alerts.making import entry, save

pytestmark = pytest.mark.django_db


def links_of(message) -> tuple[str, list[str]]:
    """The path of the header's link, and those in the text."""
    header = re.fullmatch(r"<http://127\.0\.0\.1:8000(\S+)>", message.extra_headers["List-Unsubscribe"])
    return header[1], re.findall(r"http://127\.0\.0\.1:8000(/search/unsubscribe/\S+)", message.body)


def test_one_click_stops_the_mails_without_signing_in(mailed, practitioner):
    first, second = save(practitioner, name="First"), save(practitioner, "q=gate", name="Second")
    untouched = save(practitioner, "q=else")
    entry("Gate")
    [message] = mailed()
    assert message.extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    header, in_text = links_of(message)
    assert len(in_text) == 3
    program = Client(enforce_csrf_checks=True)
    page = program.get(header)
    assert page.status_code == 200
    assert "Stop the mails" in page.content.decode()
    assert "First" not in page.content.decode()
    assert SavedSearch.objects.filter(frequency="daily").count() == 3
    assert program.post(in_text[0], {"List-Unsubscribe": "One-Click"}).status_code == 200
    assert set(SavedSearch.objects.filter(frequency="none")) == {first}
    done = program.post(header, {"List-Unsubscribe": "One-Click"})
    assert "No more mails" in done.content.decode()
    assert set(SavedSearch.objects.filter(frequency="none")) == {first, second}
    assert untouched in SavedSearch.objects.filter(frequency="daily")
    assert program.post(header).status_code == 200
    first.delete()
    assert program.post(header).status_code == 200
    for answer in (page, done):
        assert answer["Cache-Control"] == "private, no-store"
        assert answer["X-Robots-Tag"] == "noindex, nofollow"


@pytest.mark.parametrize(
    "token",
    ["x", "1:2:3", dumps([1], salt="another"), dumps("text", salt="another")],
    ids=["a word", "parts", "a list of another kind", "a text of another kind"],
)
def test_a_token_that_is_not_ours_stops_nothing(client, practitioner, index, token):
    save(practitioner)
    address = reverse("search:unsubscribe", args=[token])
    assert client.get(address).status_code == client.post(address).status_code == 404
    assert SavedSearch.objects.get().frequency == "daily"


def test_a_token_stands_for_its_searches_and_no_others():
    assert searches_in(token_for([3, 1])) == [1, 3]
    head, *rest = token_for([1]).split(":")
    assert searches_in(":".join([token_for([2]).split(":")[0], *rest])) is None
    assert head


def test_a_search_silenced_or_deleted_before_the_mail_goes_is_left_out(a_day_passes, practitioner, mailoutbox):
    saved, other = save(practitioner, name="Silenced"), save(practitioner, "q=gate", name="Deleted")
    entry("Gate")
    a_day_passes()
    now = timezone.now()
    for owner, found in news_by_owner(now):
        note_news(owner, found, now=now)
    services.alerts_stop(pks=[saved.pk])
    other.delete()
    send_alerts()
    assert mailoutbox == []
