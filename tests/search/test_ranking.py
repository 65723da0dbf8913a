"""What stands first, and what may not be seen at all."""

import pytest
from modelsearch.backends import get_search_backend
from wagtail.models import Page

from search.backends.whoosh.changes import indexing_paused
from search.lookup import FEWEST
from taxonomy.models import Concept
from tests.catalogue.factories import CaseStudyFactory, LessonFactory, PracticeFactory

pytestmark = pytest.mark.django_db


def test_a_title_weighs_more_than_another_name_and_both_more_than_the_body(search_index, titles):
    filler = "<p>" + "The client met the mentor at the office. " * 12 + "</p>"
    LessonFactory(title="In the body", observation=f"{filler}<p>Mentioned: the chaplaincy.</p>")
    PracticeFactory(title="A chaplaincy", intervention=filler)
    PracticeFactory(title="By another name", also_known_as="Chaplaincy", intervention=filler)
    PracticeFactory(title="In the summary", summary="About the chaplaincy.", intervention=filler)
    search_index("public")
    found = titles("chaplaincy")
    assert set(found[:2]) == {"A chaplaincy", "By another name"}
    assert found[2:] == ["In the summary", "In the body"]


def test_entries_with_all_the_words_come_first_and_are_counted(search_index, find):
    CaseStudyFactory(title="Chaplain and mentor")
    CaseStudyFactory(title="Chaplain")
    search_index("public")
    result = find("chaplain mentor")
    assert [hit.entry.title for hit in result.hits] == ["Chaplain and mentor", "Chaplain"]
    assert (result.all_words, result.all_words_address, result.relaxed) == (1, "?q=chaplain+mentor&match=all", False)
    assert find("chaplain mentor", match="all").total == 1
    assert find("chaplain mentor", match="any").total == 2


def test_it_is_said_when_no_entry_has_all_the_words(search_index, find):
    CaseStudyFactory(title="Chaplain")
    CaseStudyFactory(title="Psychologist")
    search_index("public")
    result = find("chaplain psychologist")
    assert (result.total, result.relaxed, result.all_words) == (2, True, None)
    assert find("chaplain nobodywrotethis").relaxed


def test_of_many_entries_those_with_the_telling_words_are_found(search_index, find):
    """«prison» alone is no answer to a question about handover in prison where there are enough better ones."""
    for number in range(FEWEST):
        CaseStudyFactory(title=f"Handover in prison {number}")
    for number in range(4):
        CaseStudyFactory(title=f"Prison {number}")
    search_index("public")
    assert find("handover prison").total == FEWEST
    assert find("handover prison", match="any").total == FEWEST + 4


def test_a_phrase_is_found_as_it_stands(search_index, titles):
    CaseStudyFactory(title="Mental health first")
    CaseStudyFactory(title="Health, mental and other")
    search_index("public")
    assert titles('"mental health"') == ["Mental health first"]
    assert len(titles("mental health")) == 2


def test_nothing_typed_gives_everything_newest_first(search_index, find):
    import datetime

    days = [datetime.datetime(2024, 1, day, tzinfo=datetime.UTC) for day in (2, 3, 1)]
    reviews = [datetime.date(2025, 1, 1), None, datetime.date(2025, 2, 1)]
    for number, (day, review) in enumerate(zip(days, reviews, strict=True)):
        CaseStudyFactory(title=f"Case {number}", first_published_at=day, reviewed_on=review)
    search_index("public")
    newest = find()
    assert [hit.entry.title for hit in newest.hits] == ["Case 1", "Case 0", "Case 2"]
    assert newest.hits[0].passages == [newest.hits[0].entry.summary]
    assert [hit.entry.title for hit in find(order="reviewed").hits] == ["Case 2", "Case 0", "Case 1"]
    assert [hit.entry.title for hit in find("case", order="newest").hits] == ["Case 1", "Case 0", "Case 2"]


# Who is asking


@pytest.fixture
def hidden(search_index):
    CaseStudyFactory(title="Open mentoring", audience="public")
    CaseStudyFactory(title="Closed mentoring", audience="practitioners", slug="closed")
    CaseStudyFactory(title="Unfinished mentoring", live=False)
    search_index("public", "practitioners")


def test_each_circle_finds_what_it_may_read(hidden, titles, visitor, without_role, practitioner):
    assert titles("mentoring") == ["Open mentoring"]
    assert titles("mentoring", user=visitor) == ["Open mentoring"]
    assert titles("mentoring", user=without_role) == ["Open mentoring"]
    assert set(titles("mentoring", user=practitioner)) == {"Open mentoring", "Closed mentoring"}


def test_a_circle_can_be_narrowed_and_never_widened(hidden, titles, visitor, practitioner):
    assert titles("mentoring", user=practitioner, circle="public") == ["Open mentoring"]
    assert titles("mentoring", user=visitor, circle="practitioners") == ["Open mentoring"]
    assert titles("mentoring", user=visitor, circle="everything") == ["Open mentoring"]


def test_no_figure_differs_when_something_hidden_is_there(search_index, find):
    CaseStudyFactory(title="Open mentoring", situation="<p>A mentor.</p>")
    search_index("public")
    before = [find(words) for words in ("mentor", "", "secretword", "mentor secretword")]
    CaseStudyFactory(title="Secretword mentor", audience="practitioners", year=1999)
    CaseStudyFactory(title="Secretword mentor, too", live=False)
    search_index("public")
    after = [find(words) for words in ("mentor", "", "secretword", "mentor secretword")]
    for one, other in zip(before, after, strict=True):
        assert one.total == other.total
        assert one.facets == other.facets
        assert one.advice == other.advice
        assert [(hit.score, hit.passages) for hit in one.hits] == [(hit.score, hit.passages) for hit in other.hits]


def test_an_entry_that_was_closed_again_moves_no_score(live_index, find, committed):
    with indexing_paused():
        for number in range(5):
            CaseStudyFactory(title=f"Open mentoring {number}", situation=f"<p>{'Mentors wait. ' * number}</p>")
    live_index("public")
    before = [(hit.score, hit.passages) for hit in find("mentoring wait").hits]
    with committed():
        secret = CaseStudyFactory(title="Mentoring", situation="<p>Mentors wait and wait, a long time.</p>" * 9)
    assert [hit.score for hit in find("mentoring wait").hits] != [score for score, _ in before]
    secret.audience = "practitioners"
    with committed():
        secret.save_revision().publish()
    assert [(hit.score, hit.passages) for hit in find("mentoring wait").hits] == before


def test_an_index_that_is_behind_shows_nothing_too_much(hidden, find, titles, practitioner):
    Page.objects.filter(slug="closed").update(live=False)
    result = find("mentoring", user=practitioner)
    assert [hit.entry.title for hit in result.hits] == ["Open mentoring"]
    assert result.total == 1
    assert [page.title for page in Page.objects.live().search("mentoring", backend="practitioners")] == [
        "Open mentoring"
    ]


def test_every_audience_has_an_index_of_its_own(settings):
    assert {get_search_backend(name).audience for name in settings.WAGTAILSEARCH_BACKENDS} == {
        None,
        "public",
        "practitioners",
    }


def test_another_name_counts_no_more_for_being_rare(search_index, titles):
    """One Dutch entry among many English ones holds a rare word. It is no better an answer to the English word."""
    Concept.objects.create(name="chaperoning", slug="chaperoning", label_nl="chaperonnage")
    for number in range(12):
        CaseStudyFactory(title=f"Other {number}", situation="<p>The client came.</p>")
    LessonFactory(title="Anders", observation="<p>Een chaperonnage, een chaperonnage.</p>", language="nl")
    for number in range(9):
        LessonFactory(title=f"Work {number}", observation="<p>A chaperoning, a chaperoning.</p>")
    search_index("public")
    found = titles("chaperoning")
    assert found[-1] == "Anders"
    assert len(found) == 10


def test_filters_that_were_typed_are_told(search_index, find, term):
    CaseStudyFactory(tags={"countries": [term("country", "nl", name="Netherlands")]}, year=2021)
    search_index("public")
    result = find("country:nl -type:event year:2020..2022")
    assert [tuple(limit) for limit in result.limits] == [
        ("only", "Country: Netherlands"),
        ("without", "Type: Events"),
        ("only", "Year: from 2020 until 2022"),
    ]
    assert not find("handover").limits
