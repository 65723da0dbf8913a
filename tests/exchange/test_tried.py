"""«We tried this»: what a report must tell, the table of there and here, and a summary that gives no score."""

import uuid
from types import SimpleNamespace

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from exchange.models import Comment, ConversationSetting, Kind, Outcome, Reading, State, Thread, Tried
from exchange.tried.elsewhere import MOST_ROWS, Elsewhere, elsewhere_of, here
from exchange.tried.forms import TriedForm
from exchange.tried.saving import fields_of, save_report, texts_of
from tests.catalogue.factories import CaseStudyFactory, PracticeFactory

DATA = {
    "region_band": "western",
    "setting": "probation",
    "adapted": "We met in a library.",
    "helped": "A volunteer.",
    "hindered": "",
    "outcome": "mixed",
}


def comment_under(page, *, audience="public", state=State.PUBLISHED, language="en"):
    return Comment.objects.create(
        thread=Thread.objects.create(page=page),
        is_opening=True,
        kind=Kind.TRIED,
        audience=audience,
        state=state,
        language=language,
        pseudonym="Colleague 1",
        form_key=uuid.uuid4(),
    )


def report_under(page, comment=None, **data):
    return save_report(comment or comment_under(page), DATA | data)


# What a report must tell


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"setting": ""}, "setting"),
        ({"setting": "palace"}, "setting"),
        ({"outcome": ""}, "outcome"),
        ({"outcome": "splendid"}, "outcome"),
        ({"region_band": "Leuven"}, "region_band"),
        ({"adapted": " ", "helped": "", "hindered": None}, "adapted"),
        ({"helped": "x" * 1501}, "helped"),
    ],
)
@pytest.mark.django_db
def test_what_is_missing_or_unknown_is_refused_with_what_to_do(wrong, field):
    page = CaseStudyFactory()
    with pytest.raises(ValidationError) as refused:
        report_under(page, **wrong)
    assert list(refused.value.error_dict) == [field]
    assert not Tried.objects.exists()
    assert "palace" not in str(refused.value)
    form = TriedForm({name: value or "" for name, value in (DATA | wrong).items()})
    assert list(form.errors) == [field]


@pytest.mark.django_db
def test_a_report_is_written_anew_in_its_place():
    page = CaseStudyFactory()
    first = report_under(page)
    again = save_report(first.comment, DATA | {"adapted": "", "hindered": " Money. "})
    assert Tried.objects.get() == again
    assert (again.adapted, again.helped, again.hindered) == ("", "A volunteer.", "Money.")
    assert fields_of(again) == DATA | {"adapted": "", "hindered": "Money."}


def test_the_texts_that_are_looked_through_are_all_that_somebody_types():
    typed = {name for name, field in TriedForm().fields.items() if not hasattr(field, "choices")}
    assert set(texts_of(dict.fromkeys(TriedForm().fields, "x"))) == typed


# Who sees it


@pytest.mark.django_db
def test_only_readable_reports_are_laid_beside_the_entry(visitor, practitioner, django_assert_num_queries):
    page = PracticeFactory()
    public = report_under(page)
    narrow = report_under(page, comment_under(page, audience="practitioners"))
    for state in (State.HELD, State.HIDDEN, State.WITHDRAWN, State.ERASED):
        report_under(page, comment_under(page, state=state))
    report_under(PracticeFactory())
    with django_assert_num_queries(1):
        assert elsewhere_of(page, visitor).reports == [public]
    assert set(elsewhere_of(page, practitioner).reports) == {public, narrow}
    ConversationSetting.objects.create(page=page, reading=Reading.MEMBERS)
    assert not elsewhere_of(page, visitor)
    assert len(elsewhere_of(page, practitioner).reports) == 2


@pytest.mark.django_db
def test_the_page_shows_there_beside_here(client):
    case = CaseStudyFactory(setting="Closed prison in the north", outcome="helped", region_band="Northern Europe")
    assert b"Tried elsewhere" not in client.get(case.url).content
    report = report_under(case, adapted="We <b>met</b> in a library.")
    page = client.get(case.url).content.decode()
    shown = page.partition('id="tried-elsewhere"')[2].partition("</section>")[0]
    for words in (
        "One report from elsewhere: it was mixed.",
        "Northern Europe; Closed prison in the north",
        "As told in this entry",
        "We &lt;b&gt;met&lt;/b&gt; in a library.",
        "Probation or supervision",
        "Western Europe",
        reverse("talk:comment", args=[report.pk]),
    ):
        assert words in shown
    assert 'href="#tried-elsewhere"' in page
    day = report.comment.posted_at
    assert day.strftime("%H:%M") not in shown


@pytest.mark.django_db
def test_a_report_in_another_language_says_so(client):
    page = PracticeFactory()
    report_under(page, comment_under(page, language="fr"), adapted="À la bibliothèque.")
    assert 'data-label="What was adapted" lang="fr"' in client.get(page.url).content.decode()


@pytest.mark.django_db
def test_an_entry_tells_of_itself_only_what_its_readers_are_shown():
    case = CaseStudyFactory(setting="", region_band="")
    assert here(case).where == ""
    practice = PracticeFactory(outcome="worked")
    assert here(practice).outcome == "Worked"


@pytest.mark.django_db
def test_a_draft_that_is_not_stored_yet_has_no_reports(django_assert_num_queries):
    with django_assert_num_queries(0):
        assert not elsewhere_of(SimpleNamespace(pk=None), None)


# The summary


def summed(*outcomes, settings=None, regions=None):
    made = [
        Tried(
            outcome=outcome,
            setting=(settings or {}).get(number, "probation"),
            region_band=(regions or {}).get(number, ""),
        )
        for number, outcome in enumerate(outcomes)
    ]
    return Elsewhere(None, made)


def test_outcomes_are_counted_in_words_and_in_their_own_order():
    told = summed("did_not_work", "mixed", "did_not_work", "worked", settings={0: "clinic"}, regions={1: "eastern"})
    assert told.sentences == [
        "4 reports from elsewhere: in 1 it worked, in 1 it was mixed and in 2 it did not work.",
        "Tried in: probation or supervision (3), clinic or secure hospital.",
        "From: Eastern Europe.",
    ]


@given(st.lists(st.sampled_from(Outcome.values), min_size=1, max_size=60))
def test_the_bar_holds_the_figures_of_the_words_and_no_score(outcomes):
    told = summed(*outcomes)
    assert sum(each.count for each in told.outcomes) == len(outcomes)
    assert sum(each.share for each in told.outcomes) == pytest.approx(100, abs=0.1)
    assert [each.value for each in told.outcomes] == [value for value in Outcome.values if value in outcomes]
    words = " ".join(told.sentences)
    assert "%" not in words
    assert "average" not in words
    if len(outcomes) > 1:
        for each in told.outcomes:
            assert f"in {each.count} it" in words
    assert len(told.rows) == min(len(outcomes), MOST_ROWS)
    assert told.left_out == len(outcomes) - len(told.rows)


def test_nothing_is_said_of_nothing():
    assert not summed()
