"""What was searched for in vain is counted, and nothing is kept by which someone could be known."""

import csv
import io
import logging
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.db import OperationalError, connection, models
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from hypothesis import given, settings
from hypothesis import strategies as st

from search import counts
from search.counts import ForgetOldCounts, forget_old_counts, words_to_count
from search.models import UnansweredQuery
from search.unanswered_report import often_unanswered
from tests.catalogue.factories import CaseStudyFactory

BROWSER = {"User-Agent": "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0"}
REPORT = "/admin/reports/searches-without-results/"


# What may be kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Chaplaincy", "chaplaincy"),
        ("  désengagement   après  sortie ", "desengagement apres sortie"),
        ("“safe house”", "safe house"),
        ("VERA-2R", "vera-2r"),
        ("PAIRS QPR", "pairs qpr"),
        ("what is MAR?", "what is mar"),
        ("Übergangsmanagement", "ubergangsmanagement"),
        ("l'après-prison", "l'apres-prison"),
    ],
)
def test_words_of_the_field_are_kept_in_one_form(typed, kept):
    assert words_to_count(typed) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "jan.jansen@example.org",
        "@jansen",
        "jan at example dot org born 1987",
        "0470 12 34 56",
        "+32 470 12 34 56",
        "06-12345678",
        "12.03.1987",
        "case 48213",
        "４８２１３",
        "¼",
        "Jan Jansen",
        "who knows Fatima Benali",
        "Émile Zola",
        "Owen O'Neill",
        "Jan de Vries",
        "https://example.org/x",
        "country:nl prison",
        "-police",
        "title:gate",
        "one two three four five six seven",
        "x" * 31,
        "a_b",
        "<script>",
    ],
)
def test_what_looks_like_a_person_a_number_or_syntax_is_not_kept(typed):
    assert words_to_count(typed) == ""


@given(st.text(max_size=200))
@settings(max_examples=1000)
def test_whatever_is_kept_is_short_and_plain(typed):
    kept = words_to_count(typed)
    assert len(kept) <= 80
    assert sum(c.isdigit() for c in kept) <= 2
    assert not set(kept) & set('@:/<>"=+\n\t\r,;_')
    assert kept == "" or kept[0].isalpha()


# What is counted


@pytest.fixture
def ask(db, search_index):
    cache.clear()
    CaseStudyFactory(title="Gate")
    search_index("public", "practitioners")
    client = Client(headers=BROWSER)

    def search(words: str, by: Client = client, headers: dict | None = None, **more) -> None:
        by.get(reverse("search:search"), {"q": words, **more}, headers=headers)

    yield search
    cache.clear()


def counted() -> dict[str, int]:
    return dict(UnansweredQuery.objects.values_list("words", "count"))


def test_a_search_that_finds_nothing_is_counted_by_its_day_and_nothing_else(ask):
    ask("quillonberry")
    row = UnansweredQuery.objects.get()
    assert (row.words, row.day, row.count) == ("quillonberry", timezone.localdate(), 1)
    kinds = {field.name: type(field) for field in UnansweredQuery._meta.get_fields()}
    assert kinds == {
        "id": models.BigAutoField,
        "words": models.CharField,
        "day": models.DateField,
        "count": models.PositiveIntegerField,
    }


def test_what_is_found_is_not_counted(ask):
    ask("gate")
    assert counted() == {}


def test_only_what_someone_asked_of_everything_is_counted(ask):
    for more in ({"challenge": "x"}, {"page": 2}, {"type": "lesson"}):
        ask("quillonberry", **more)
    ask("type:lesson")
    ask("")
    Client(headers=BROWSER).get("/cases/", {"q": "quillonberry"})
    assert counted() == {}


@pytest.mark.parametrize(
    "headers",
    [
        {"User-Agent": ""},
        {"User-Agent": "Mozilla/5.0 (compatible; Somebot/2.1)"},
        {"User-Agent": "curl/8.1"},
        BROWSER | {"Sec-Purpose": "prefetch"},
    ],
)
def test_programs_are_not_counted(ask, headers):
    ask("quillonberry", headers=headers)
    assert counted() == {}


def test_one_session_counts_once_a_day(ask, practitioner, trainer):
    for user in (practitioner, trainer):
        client = Client(headers=BROWSER)
        client.force_login(user)
        for _ in range(3):
            ask("quillonberry", client)
            ask("Quillonberry ", client)
    assert counted() == {"quillonberry": 2}


def test_visitors_without_a_session_count_as_one(ask):
    for _ in range(5):
        ask("quillonberry", Client(headers=BROWSER))
    assert counted() == {"quillonberry": 1}


def test_neither_the_session_nor_the_words_are_in_the_cache(ask, practitioner, monkeypatch):
    keys = []
    real = cache.add
    monkeypatch.setattr(counts.cache, "add", lambda key, *a, **k: keys.append((key, a)) or real(key, *a, **k))
    client = Client(headers=BROWSER)
    client.force_login(practitioner)
    ask("quillonberry", client)
    told = str(keys)
    assert len(keys) == 1
    assert "quillonberry" not in told
    assert client.session.session_key not in told
    assert "quillonberry" not in str(dict(client.session))


# It never gets in the way


def test_it_takes_one_write(ask):
    with CaptureQueriesContext(connection) as captured:
        ask("quillonberry")
    about = [one["sql"] for one in captured if "reading_unansweredquery" in one["sql"]]
    assert len(about) == 1
    with CaptureQueriesContext(connection) as captured:
        ask("gate")
    assert not [one for one in captured if "reading_unansweredquery" in one["sql"]]


@pytest.mark.parametrize("broken", ["_add_one", "_is_first_today", "words_to_count"])
def test_a_count_that_fails_is_swallowed_and_no_log_tells_the_words(ask, monkeypatch, caplog, broken):
    caplog.set_level(logging.DEBUG, logger="search")

    def fail(*args, **kwargs):
        raise OperationalError("quillonberry: database is locked")

    monkeypatch.setattr(counts, broken, fail)
    answer = Client(headers=BROWSER).get(reverse("search:search"), {"q": "quillonberry"})
    assert answer.status_code == 200
    assert "not counted: OperationalError" in caplog.text
    assert "quillonberry" not in caplog.text


def test_the_patience_of_the_connection_is_as_before(ask):
    if connection.vendor != "sqlite":
        pytest.skip("PostgreSQL's limit ends with its transaction")
    with connection.cursor() as cursor:
        before = cursor.execute("PRAGMA busy_timeout").fetchone()[0]
        ask("quillonberry")
        assert cursor.execute("PRAGMA busy_timeout").fetchone()[0] == before > counts.PATIENCE


def test_two_at_once_both_count(ask):
    for _ in range(3):
        counts._add_one("quillonberry")
    assert counted() == {"quillonberry": 3}


# How long


def test_counts_are_deleted_after_ninety_days(db):
    today = timezone.localdate()
    for days in (0, 90, 91, 400):
        UnansweredQuery.objects.create(words=f"after {days}", day=today - timedelta(days=days))
    assert forget_old_counts() == 2
    assert set(counted()) == {"after 0", "after 90"}
    ForgetOldCounts().run()
    assert len(counted()) == 2


# Who sees it


def add(words: str, *times_on_days: int) -> None:
    for ago, times in enumerate(times_on_days):
        if times:
            day = timezone.localdate() - timedelta(days=ago)
            UnansweredQuery.objects.create(words=words, day=day, count=times)


def test_only_what_was_asked_several_times_in_thirty_days(db, monkeypatch):
    add("often", 2, 1, 0, 4)
    add("three times", 1, 1, 1)
    add("twice", 2)
    add("long ago", *[0] * 30, 9)
    assert [(row["words"], row["times"], row["days"]) for row in often_unanswered()] == [
        ("often", 7, 3),
        ("three times", 3, 3),
    ]
    monkeypatch.setattr("django.conf.settings.SEARCH_UNANSWERED_LEAST", 1)
    assert len(often_unanswered()) == 2
    monkeypatch.setattr("django.conf.settings.SEARCH_UNANSWERED_LEAST", 5)
    assert len(often_unanswered()) == 1


def test_editors_find_the_report_with_a_way_to_do_something(client, editor):
    add("often searched", 5)
    add("once", 1)
    client.force_login(editor)
    assert REPORT in client.get("/admin/").content.decode()
    text = client.get(REPORT).content.decode()
    assert "often searched" in text
    assert "once" not in text.split("<table")[1]
    assert "/admin/snippets/taxonomy/concept/add/" in text
    assert "/admin/snippets/taxonomy/concept/?q=often" in text
    assert client.get(f"{REPORT}results/").status_code == 200


def test_the_report_as_csv(client, editor):
    add("often searched", 5)
    add("twice", 2)
    client.force_login(editor)
    response = client.get(REPORT, {"export": "csv"})
    body = b"".join(response.streaming_content).decode()
    rows = list(csv.DictReader(io.StringIO(body)))
    assert [(row["Words"], row["Times"], row["Days"]) for row in rows] == [("often searched", "5", "1")]
    assert "searches-without-results" in response["Content-Disposition"]


@pytest.mark.parametrize("role", ["moderator", "practitioner", "trainer", "without_role"])
def test_nobody_else_sees_it(db, client, request, role):
    add("often searched", 5)
    client.force_login(request.getfixturevalue(role))
    response = client.get(REPORT, follow=True)
    assert "often searched" not in response.content.decode()
    assert REPORT not in client.get("/admin/", follow=True).content.decode()


def test_an_empty_report_is_a_page_too(client, editor):
    client.force_login(editor)
    assert client.get(REPORT).status_code == 200
