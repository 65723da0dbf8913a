"""What a reader finds on the page of a case and of a lesson."""

import re

import pytest

from lessons.models import CaseStudyPage, LessonPage
from tests.catalogue.factories import CaseStudyFactory, LessonFactory
from tests.catalogue.reader_pages import headings, read_page

pytestmark = pytest.mark.django_db


FULL = {
    "setting": "closed prison",
    "region_band": "Western Europe",
    "year_band": "2017–2020",
    "age_band": "twenties",
    "people": "<p>The client and his sister.</p>",
    "what_was_done": "<p>They met each week.</p>",
    "what_happened": "<p>He stayed in touch.</p>",
    "what_did_not_work": "<p>The file came late.</p>",
    "what_was_learnt": "<p>Send the file first.</p>",
    "questions": "<ul><li>Who sends your files?</li></ul>",
}


def test_a_case_is_told_in_order_with_what_did_not_work_before_what_was_learnt(client):
    found = headings(read_page(client, CaseStudyFactory(**FULL)))
    sections = [plan.heading for plan in CaseStudyPage.section_plans]
    assert [heading for heading in found if heading in sections] == sections
    assert sections.index("What did not work") < sections.index("What was learnt")


def test_the_facts_of_a_case_stand_before_its_text(client):
    html = read_page(client, CaseStudyFactory(**FULL))
    before = html[: html.index('id="situation"')]
    for fact in ("closed prison", "Western Europe", "2017–2020", "twenties"):
        assert fact in before


@pytest.mark.parametrize("outcome", CaseStudyPage.Outcome)
def test_a_case_says_what_came_out_in_words(client, outcome):
    html = read_page(client, CaseStudyFactory(outcome=outcome))
    assert re.findall(r'class="finding__answer">\s*([^<]+?)\s*<', html) == [outcome.label]


@pytest.mark.parametrize("kind", ["near_miss", "did_not_work"])
def test_a_near_miss_and_a_failure_say_so_above_the_title(client, kind):
    html = read_page(client, CaseStudyFactory(kind=kind))
    assert CaseStudyPage.Kind(kind).label in html[: html.index("<h1")]


def test_what_did_not_work_is_pointed_at_from_the_top(client):
    html = read_page(client, CaseStudyFactory(**FULL))
    top = html[: html.index('id="key-facts"')]
    assert "The file came late." in top
    assert 'href="#what-did-not-work"' in top


def test_empty_sections_of_a_case_leave_no_heading(client):
    found = headings(read_page(client, CaseStudyFactory(people="<p> </p>")))
    for plan in CaseStudyPage.section_plans[1:]:
        assert plan.heading not in found
    assert "Connected entries" not in found
    assert "Filed under" not in found


def test_the_year_of_a_case_is_the_year_it_was_entered(client):
    html = read_page(client, CaseStudyFactory(year=2025))
    assert "Entered in" in html
    assert "Speaks from" not in html


TEXTS = dict.fromkeys(LessonPage.NEEDED.values(), "<p>Text.</p>")


@pytest.mark.parametrize("state", LessonPage.State)
def test_a_lesson_shows_its_five_states_and_where_it_stands(client, state):
    html = read_page(client, LessonFactory(state=state, **TEXTS))
    picture = html[html.index('class="lifecycle__way"') :]
    picture = picture[: picture.index("</ol>")]
    steps = re.findall(r"<li class=\"(lifecycle__step[^\"]*)\"", picture)
    assert len(steps) == 5
    reached = LessonPage.State.values.index(state) + 1
    assert sum("--reached" in step for step in steps) == reached
    assert picture.count('aria-current="step"') == 1
    assert f"<strong>{state.label}.</strong>" in html


def test_empty_sections_of_a_lesson_leave_no_heading(client):
    found = headings(read_page(client, LessonFactory()))
    assert "What was seen" in found
    for plan in LessonPage.section_plans[1:]:
        assert plan.heading not in found
