"""What a reader finds on the page of a practice, a manual, a chapter and a recommendation."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.catalogue.factories import ChapterFactory, ManualFactory, PracticeFactory, RecommendationFactory
from tests.catalogue.reader_pages import headings, read_page

pytestmark = pytest.mark.django_db


def reading(organisation: str, title: str, url: str = "") -> tuple[str, dict]:
    return ("item", {"organisation": organisation, "year": 2021, "title": title, "url": url, "note": ""})


@pytest.mark.parametrize("tested", ["Untested", "Evaluated locally", "Evaluated independently"])
@pytest.mark.parametrize("outcome", ["Worked", "Mixed", "Did not work", "Not known"])
def test_how_far_tested_and_what_came_out_are_two_facts(client, tested, outcome):
    def value(label):
        return label.lower().replace(" ", "_")

    html = read_page(client, PracticeFactory(tested=value(tested), outcome=value(outcome)))
    assert re.findall(r'class="finding__answer">\s*([^<]+?)\s*<', html) == [tested, outcome]


def test_what_did_not_work_is_pointed_at_from_the_top(client):
    html = read_page(client, PracticeFactory(what_did_not_work="<p>Mentors left after a year.</p>"))
    top = html[: html.index('id="key-facts"')]
    assert "Mentors left after a year." in top
    assert 'href="#what-did-not-work"' in top
    assert 'id="what-did-not-work"' in html


def test_a_practice_without_failures_says_that_none_were_told(client):
    html = read_page(client, PracticeFactory())
    assert "That is no sign that nothing did." in html
    assert "What did not work" not in headings(html)


def test_empty_sections_of_a_practice_leave_no_heading(client):
    html = read_page(client, PracticeFactory(intervention="<p>A mentor.</p>", impact="<p></p>"))
    found = headings(html)
    assert any(heading.startswith("Intervention") for heading in found)
    for absent in ("Intelligence", "Impact", "Doing this elsewhere", "To check this against", "Connected entries"):
        assert not any(heading.startswith(absent) for heading in found)
    assert "Filed under" not in found


def test_parts_of_the_five_is_that_nobody_described_are_shown_as_missing(client):
    html = read_page(client, PracticeFactory(intervention="<p>A mentor.</p>"))
    assert html.count("Not described yet") == 4


def test_a_practice_lists_what_it_can_be_checked_against(client):
    html = read_page(client, PracticeFactory(sources=[reading("An institute", "A study", "https://example.org/study")]))
    assert "To check this against" in headings(html)
    assert 'href="https://example.org/study"' in html


def manual_with(recommendations: int, chapters: int = 1, **kwargs):
    manual = ManualFactory()
    for number in range(1, chapters + 1):
        chapter = ChapterFactory(parent=manual, number=str(number), title=f"Chapter {number}")
        for place in range(1, recommendations + 1):
            RecommendationFactory(parent=chapter, number=f"{number}.{place}", title=f"Do {number}.{place}", **kwargs)
    return manual


def test_a_manual_lists_its_chapters_with_their_recommendations_and_states(client):
    html = read_page(client, manual_with(2, chapters=2, state="under_review"))
    contents = html[html.index('id="contents"') : html.index('id="provenance"')]
    assert re.findall(r">(Chapter \d|Do \d\.\d)<", contents) == [
        "Chapter 1",
        "Do 1.1",
        "Do 1.2",
        "Chapter 2",
        "Do 2.1",
        "Do 2.2",
    ]
    assert contents.count("Under review") == 4


def test_recommendations_stand_in_the_order_of_their_numbers(client):
    manual = ManualFactory()
    chapter = ChapterFactory(parent=manual)
    for number in ("1.10", "1.2", "", "1.1"):
        RecommendationFactory(parent=chapter, number=number, title=f"Do {number or 'unnumbered'}")
    for page in (manual, chapter):
        assert re.findall(r">(Do [\w.]+)</a>", read_page(client, page)) == [
            "Do 1.1",
            "Do 1.2",
            "Do 1.10",
            "Do unnumbered",
        ]


def test_an_empty_manual_has_no_contents_and_no_states(client):
    found = headings(read_page(client, ManualFactory()))
    assert "Contents" not in found
    assert "Recommendations by state" not in found


def test_an_empty_chapter_has_no_list_of_recommendations(client):
    assert "Recommendations" not in headings(read_page(client, ChapterFactory()))


def test_a_withdrawn_recommendation_is_gone_from_its_address_and_from_every_list(client, practitioner):
    manual = manual_with(3)
    first, withdrawn, last = manual.get_children().first().get_children().specific()
    withdrawn.state, withdrawn.state_note = "withdrawn", "It did harm."
    withdrawn.save()
    client.force_login(practitioner)
    assert client.get(withdrawn.url).status_code == 410
    for page in (manual, manual.get_children().first(), first, last):
        assert "Do 1.2" not in read_page(client, page)
    assert "Do 1.3" in read_page(client, first)


def test_what_a_visitor_may_not_read_is_not_in_the_contents(client, practitioner):
    manual = manual_with(1)
    chapter = manual.get_children().first()
    RecommendationFactory(parent=chapter, number="1.9", title="For practitioners", audience="practitioners")
    ChapterFactory(parent=manual, number="9", title="Kept chapter", audience="practitioners")
    for page in (manual, chapter):
        html = read_page(client, page)
        assert "For practitioners" not in html
        assert "Kept chapter" not in html
    client.force_login(practitioner)
    assert "For practitioners" in read_page(client, chapter)
    assert "Kept chapter" in read_page(client, manual)


def test_a_recommendation_leads_to_its_neighbours_across_chapters(client):
    manual = manual_with(2, chapters=2)
    second = manual.get_children().first().get_children().specific().last()
    html = read_page(client, second)
    assert re.search(r'rel="prev".*?1\.1 Do 1\.1', html, re.DOTALL)
    assert re.search(r'rel="next".*?2\.1 Do 2\.1', html, re.DOTALL)


def test_neighbours_do_not_reach_into_another_manual(client):
    manual_with(1)
    html = read_page(client, manual_with(1).get_children().first().get_children().specific().first())
    assert 'rel="prev"' not in html
    assert 'rel="next"' not in html


@pytest.mark.parametrize("state", ["Proposed", "Current", "Under review"])
def test_a_recommendation_says_its_state_in_words(client, state):
    html = read_page(
        client,
        RecommendationFactory(
            state=state.lower().replace(" ", "_"), state_note="Since the meeting.", review_by="2090-01-01"
        ),
    )
    assert state in html
    assert "Since the meeting." in html


@pytest.mark.parametrize("which", ["manual", "chapter", "recommendation"])
def test_queries_do_not_grow_with_the_manual(client, which):
    counts = []
    for number in (3, 15):
        manual = manual_with(number, chapters=number if which == "manual" else 1)
        chapter = manual.get_children().first()
        page = {"manual": manual, "chapter": chapter, "recommendation": chapter.get_children().specific()[1]}[which]
        client.get(page.url)
        with CaptureQueriesContext(connection) as queries:
            client.get(page.url)
        counts.append(len(queries))
    assert counts[0] == counts[1]
