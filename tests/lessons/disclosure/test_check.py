"""The check of one case on this site: counted with the administrator's table, compared with every other case."""

import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.documents import get_document_model

from anonymisation.disclosure.places import WIDER
from anonymisation.disclosure.population import Light
from anonymisation.disclosure.traits import Traits
from catalogue.models import DocumentText, EntryAttachment
from lessons.disclosure import others
from lessons.disclosure.check import check_case, narrowest_traits, traits_of_page
from lessons.disclosure.others import text_of_answers, traits_of_answers
from lessons.disclosure.table import load_table
from lessons.disclosure.told import text_of
from lessons.gate.disclosure import judge
from lessons.models import CaseStudyPage, PopulationCell, PopulationShare, Submission
from lessons.submissions.bands import AGES, GENDERS, REGIONS, YEARS
from taxonomy.models import Country, Ideology, TargetGroup
from tests.catalogue.factories import CaseStudyFactory

pytestmark = pytest.mark.django_db

EVENT = (
    "A photographer with a parrot stood beside the orchard when the carillon rang for the blacksmith, and the zither "
    "player refused to leave the lighthouse before the harbour master had counted the herrings."
)
DULL = "The client was released and the officer met him at the office to talk about the plan for his work."
DUTCH = Traits(country="nl", years=(2015, 2019), ideology="jihadist")


@pytest.fixture
def table():
    def cell(count, **values):
        row = {"place": "nl", "year_from": 2015, "year_to": 2019, "ideology": "jihadist", "source": "A report"}
        return PopulationCell.objects.create(count=count, **{**row, **values})

    cell(40)
    cell(7, place="be")
    cell(3, place="lu", is_invented=True)
    PopulationShare.objects.create(gender="woman", age_from=20, age_to=29, share=0.1, source="A report")


def submission(author, state="submitted", **answers):
    return Submission.objects.create(author=author, state=state, answers=answers)


def judged(page):
    return judge(page, text=text_of(page), submission=None, cues=[], open_cues=0)


@pytest.mark.parametrize(
    ("country", "gender", "count", "colour"),
    [("nl", "", 40, Light.GREEN), ("be", "", 7, Light.AMBER), ("lu", "", 3, Light.RED), ("nl", "woman", 4, Light.RED)],
)
def test_the_light_follows_the_table(table, country, gender, count, colour):
    found = check_case(
        traits=Traits(country=country, years=(2015, 2019), ideology="jihadist", gender=gender), text=DULL
    )
    assert (found.estimate.count, found.light) == (count, colour)
    assert found.may_be_public == (colour != Light.RED)


def test_the_thresholds_are_settings(table, settings):
    settings.DISCLOSURE_RED, settings.DISCLOSURE_AMBER = 41, 50
    assert check_case(traits=DUTCH, text=DULL).light == Light.RED


def test_an_open_cue_forbids_green_also_for_the_steps_offered(table):
    found = check_case(traits=DUTCH, text=DULL, open_cues=1)
    assert found.light == Light.AMBER
    assert Light.GREEN not in {offered.light for offered in found.steps}


def test_each_step_says_what_light_it_leads_to(table):
    found = check_case(traits=Traits(country="be", years=(2015, 2019), ideology="jihadist"), text=DULL)
    [region] = [one for one in found.steps if one.step.how == "Tell the region: Western Europe"]
    assert (region.step.count_after, region.light) == (50, Light.GREEN)


def test_invented_figures_are_named_as_such(table):
    told = check_case(traits=Traits(country="lu"), text=DULL).estimate.reasons
    assert "invented for demonstration" in " ".join(told)


def test_the_table_is_read_once_as_long_as_it_is_the_same(table):
    first = load_table()
    with CaptureQueriesContext(connection) as queries:
        assert load_table() is first
    assert len(queries) == 1
    PopulationCell.objects.create(place="fr", year_from=2015, year_to=2019, count=1, source="A report")
    assert len(load_table().cells) == 4


@pytest.mark.parametrize("state", ["submitted", "in_work", "asked", "signing"])
def test_a_waiting_submission_that_tells_of_the_same_is_named_by_its_number(practitioner, state):
    other = submission(practitioner, state, situation=f"<p>{EVENT}</p>", title="Quillon")
    CaseStudyFactory(situation=f"<p>{DULL}</p>")
    [linked] = check_case(traits=Traits(), text=EVENT).pairs
    assert (linked.kind, linked.key, linked.name) == (
        "submission",
        str(other.pk)[:8],
        f"Submission {str(other.pk)[:8]}",
    )


def test_a_draft_that_nobody_has_sent_in_is_compared_with_nothing(practitioner):
    submission(practitioner, "draft", situation=EVENT)
    found = check_case(traits=Traits(), text=EVENT)
    assert (found.pairs, found.compared) == ((), 0)


@pytest.mark.parametrize("live", [True, False])
def test_a_case_on_a_page_that_tells_of_the_same_is_named_by_its_title(live):
    page = CaseStudyFactory(title="The harbour", situation=f"<p>{EVENT}</p>", live=live)
    CaseStudyFactory(situation=f"<p>{DULL}</p>")
    [linked] = check_case(traits=Traits(), text=EVENT).pairs
    assert (linked.kind, linked.name) == ("page", "The harbour")
    assert str(page.pk) in linked.address


def test_a_case_is_not_compared_with_itself_nor_with_what_was_merged_into_it(practitioner):
    own = submission(practitioner, situation=EVENT)
    Submission.objects.create(author=practitioner, state="in_work", answers={"situation": EVENT}, merged_into=own)
    found = check_case(traits=Traits(), text=EVENT, own_submission=own)
    assert (found.pairs, found.compared) == ((), 0)


def test_a_page_is_not_compared_with_itself():
    page = CaseStudyFactory(situation=f"<p>{EVENT}</p>")
    assert check_case(traits=Traits(), text=EVENT, own_page=page).compared == 0


def test_every_band_that_the_form_offers_can_be_counted_with():
    for choices, name in ((AGES, "ages"), (YEARS, "years"), (GENDERS, "gender"), (REGIONS, "region")):
        for choice in choices:
            told = Traits.from_words(**{name: choice.value})
            assert told.unread == (), choice.value
            if told.region_band:
                assert told.region_band in WIDER, choice.value


def test_the_sign_off_form_is_given_the_light_the_reasons_and_the_pairs(table, practitioner):
    other = submission(practitioner, situation=EVENT)
    nl = Country.objects.create(name="Netherlands", slug="nl")
    page = CaseStudyPage(title="Own", situation=f"<p>{EVENT}</p>", year_band="2015–2019", gender_band="woman")
    page.countries.set([nl])
    found = judged(page)
    assert (found.light, found.estimate) == ("red", 4)
    assert [pair["label"] for pair in found.pairs] == [f"Submission {str(other.pk)[:8]}"]
    assert {"how", "before", "after", "light"} <= found.steps[0].keys()
    assert found.notes
    assert "carillon" not in json.dumps(found.to_keep())


def test_a_row_that_cannot_be_opened_is_counted_and_hides_no_other(practitioner, settings):
    other = submission(practitioner, situation=EVENT)
    submission(practitioner, situation=DULL)
    damaged = submission(practitioner, situation=DULL)
    with connection.cursor() as cursor:
        cursor.execute("UPDATE lessons_submission SET answers = %s WHERE id = %s", [b"torn", damaged.pk.hex])
    found = check_case(traits=Traits(), text=EVENT)
    assert (found.not_opened, found.compared) == (1, 2)
    assert [linked.key for linked in found.pairs] == [str(other.pk)[:8]]


def test_what_is_kept_holds_counts_and_no_word_of_any_case(table, practitioner):
    submission(practitioner, situation=EVENT, title="Quillon")
    CaseStudyFactory(title="Quillon's own", situation=f"<p>{EVENT}</p>")
    found = check_case(traits=DUTCH, text=EVENT, cues=["the carillon rang"])
    assert len(found.pairs) == 2
    kept = json.dumps(found.as_json())
    for word in ("Quillon", "carillon", "parrot", "jihadist", "Netherlands", '"nl"'):
        assert word not in kept
    assert json.loads(kept)["traits"] == ["country", "years", "ideology"]
    assert json.loads(kept)["count"] == 40


def test_a_page_tells_its_bands_and_one_country():
    nl, be = (Country.objects.create(name=slug, slug=slug) for slug in ("nl", "be"))
    jihadist = Ideology.objects.create(name="Jihadist", slug="jihadist")
    page = CaseStudyFactory(
        region_band="Western Europe",
        year_band="2017–2020",
        age_band="twenties",
        gender_band="woman",
        offence_band="Membership or support",
        tags={"countries": [nl], "ideologies": [jihadist]},
    )
    told = Traits("nl", "western-europe", (2017, 2020), "membership-or-support", "jihadist", "woman", (20, 29))
    assert traits_of_page(page) == told
    page.countries.set([nl, be])
    assert traits_of_page(page).country == ""


def test_of_several_countries_the_one_with_the_fewest_people_counts(table):
    terms = [Country.objects.create(name=slug, slug=slug) for slug in ("nl", "be")]
    page = CaseStudyFactory(year_band="2015–2019", tags={"countries": terms})
    assert narrowest_traits(page).country == "be"
    assert judged(page).estimate == 7


def test_the_target_group_women_tells_the_gender_where_nothing_else_does():
    women = TargetGroup.objects.create(name="Women", slug="women")
    page = CaseStudyFactory(tags={"target_groups": [women]})
    assert traits_of_page(page).gender == "woman"


def test_answers_of_a_form_tell_the_same():
    answers = {"country": "nl", "year_band": "2017–2020", "age_band": "old enough", "ideology": "ideology-not-stated"}
    assert traits_of_answers(answers) == Traits(country="nl", years=(2017, 2020), unread=("ages",))
    assert text_of_answers({"situation": "<p>One</p>", "people": "two", "sectors": ["prison"]}) == "One\ntwo"


def test_words_are_read_once_and_again_where_a_text_has_changed(django_assert_max_num_queries, monkeypatch):
    pages = [CaseStudyFactory(situation=f"<p>{DULL}</p>", title=f"Dull {number}") for number in range(3)]
    read = []
    monkeypatch.setattr(others, "text_of", lambda page: read.append(page.pk) or text_of(page))

    def linked():
        read.clear()
        return [one.name for one in check_case(traits=Traits(), text=EVENT).pairs]

    assert linked() == []
    assert sorted(read) == [page.pk for page in pages]
    assert (linked(), read) == ([], [])
    CaseStudyPage.objects.filter(pk=pages[1].pk).update(situation=f"<p>{EVENT}</p>")  # as no signal tells
    assert (linked(), read) == (["Dull 1"], [pages[1].pk])
    CaseStudyPage.objects.filter(pk=pages[1].pk).update(title="The harbour")
    assert linked() == ["The harbour"]
    CaseStudyPage.objects.filter(pk=pages[1].pk).update(withdrawn_on="2026-01-01")
    assert (linked(), read) == ([], [])
    assert others._read.keys() == {pages[0].pk, pages[2].pk}  # nothing is kept of what is gone


def test_the_words_of_a_file_that_was_read_later_count_too():
    page = CaseStudyFactory(situation=f"<p>{DULL}</p>")
    document = get_document_model().objects.create(title="A file", file="none.pdf")
    EntryAttachment.objects.create(page=page, document=document, title="A file")
    assert check_case(traits=Traits(), text=EVENT).pairs == ()
    DocumentText.objects.filter(document=document).update(file_hash="1", text=EVENT, status="read")
    assert len(check_case(traits=Traits(), text=EVENT).pairs) == 1
    DocumentText.objects.filter(document=document).update(text=DULL)
    assert check_case(traits=Traits(), text=EVENT).pairs == ()


@pytest.mark.parametrize("number", [1, 12])
def test_the_check_asks_the_same_few_things_of_the_database_however_many_cases_there_are(
    number, django_assert_max_num_queries
):
    for _ in range(number):
        CaseStudyFactory(situation=f"<p>{DULL}</p>")
    check_case(traits=Traits(), text=EVENT)
    with django_assert_max_num_queries(8):
        check_case(traits=Traits(), text=EVENT)


def test_what_is_sealed_is_not_remembered(practitioner):
    submission(practitioner, situation=EVENT)
    check_case(traits=Traits(), text=EVENT)
    assert others._read == {}
