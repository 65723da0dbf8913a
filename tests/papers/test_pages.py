"""What a reader finds on the page of a paper and of an event."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from papers.models import EventPage, PaperPage
from tests.catalogue.factories import EventFactory, PaperFactory, PracticeFactory, RecommendationFactory
from tests.catalogue.reader_pages import headings, read_page

pytestmark = pytest.mark.django_db


def naming(*entries) -> list[tuple[str, dict]]:
    return [("passage", {"text": f"<p>Passage {n}.</p>", "entry": entry}) for n, entry in enumerate(entries)]


def point(heading: str) -> tuple[str, dict]:
    return ("passage", {"heading": heading, "text": "<p>What was said.</p>"})


def test_a_paper_shows_its_sections_in_the_order_of_its_source(client):
    paper = PaperFactory(
        introduction="<p>From a visit.</p>",
        key_outcomes=[point("Share early")],
        discussion=[point("Who leads?")],
        recommendations=naming(None),
        practices=naming(None),
        follow_up="<p>Another visit.</p>",
        reading=[("item", {"organisation": "An institute", "year": 2020, "title": "A study", "url": "", "note": ""})],
    )
    html = read_page(client, paper)
    sections = [plan.heading for plan in PaperPage.section_plans]
    found = headings(html)
    assert [heading for heading in found if heading in sections] == sections
    assert {"Share early", "Who leads?"} <= set(found)
    assert "A study" in html


def test_empty_sections_of_a_paper_leave_no_heading(client):
    found = headings(read_page(client, PaperFactory(introduction="<p></p>")))
    for plan in PaperPage.section_plans:
        assert plan.heading not in found


def test_a_passage_links_to_its_entry_only_for_whoever_may_read_it(client, practitioner):
    shown = PracticeFactory(title="Shown practice")
    kept = RecommendationFactory(title="Kept recommendation", audience="practitioners")
    draft = PracticeFactory(title="Draft practice", live=False)
    paper = PaperFactory(recommendations=naming(kept, None), practices=naming(shown, draft))
    html = read_page(client, paper)
    assert f'href="{shown.url}"' in html
    for hidden in (kept, draft):
        assert hidden.title not in html
        assert hidden.url not in html
    client.force_login(practitioner)
    html = read_page(client, paper)
    assert f'href="{kept.url}"' in html
    assert draft.title not in html


def test_a_passage_does_not_link_to_a_withdrawn_recommendation(client, practitioner):
    gone = RecommendationFactory(title="Gone recommendation", state="withdrawn", state_note="It did harm.")
    paper = PaperFactory(recommendations=naming(gone))
    client.force_login(practitioner)
    html = read_page(client, paper)
    assert "Passage 0." in html
    assert gone.title not in html


def test_a_passage_whose_entry_was_deleted_still_stands(client):
    practice = PracticeFactory()
    paper = PaperFactory(practices=naming(practice))
    practice.delete()
    assert "Passage 0." in read_page(client, paper)


def test_queries_do_not_grow_with_the_passages(client):
    counts = []
    for number in (3, 15):
        paper = PaperFactory(
            key_outcomes=[point(f"Point {n}") for n in range(number)],
            recommendations=naming(*(RecommendationFactory() for _ in range(number))),
            practices=naming(*(PracticeFactory() for _ in range(number))),
        )
        client.get(paper.url)
        with CaptureQueriesContext(connection) as queries:
            client.get(paper.url)
        counts.append(len(queries))
    assert counts[0] == counts[1]


@pytest.mark.parametrize(
    ("starts_on", "ends_on", "words"),
    [
        (None, None, "Dates not stated"),
        (date(2023, 2, 22), None, "22 February 2023"),
        (date(2023, 2, 22), date(2023, 2, 22), "22 February 2023"),
        (date(2023, 2, 22), date(2023, 2, 23), "22 to 23 February 2023"),
        (date(2023, 2, 28), date(2023, 3, 1), "28 February 2023 to 1 March 2023"),
    ],
)
def test_an_event_says_when_it_was(client, starts_on, ends_on, words):
    event = EventFactory(starts_on=starts_on, ends_on=ends_on)
    assert event.when() == words
    assert words in read_page(client, event)


@pytest.mark.parametrize(
    ("place", "is_online", "words"), [("Ghent", False, "Ghent"), ("", True, "Online"), ("Ghent", True, "Ghent, online")]
)
def test_an_event_says_where_it_was(client, place, is_online, words):
    event = EventFactory(place=place, is_online=is_online)
    assert words in [fact.value for fact in event.key_facts()]


def test_an_event_without_a_place_leaves_the_fact_out():
    assert "Where" not in [fact.label for fact in EventFactory().key_facts()]


def test_empty_sections_of_an_event_leave_no_heading(client):
    found = headings(read_page(client, EventFactory()))
    for plan in EventPage.section_plans:
        assert plan.heading not in found
