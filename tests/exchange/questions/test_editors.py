"""What editors make of a question: calls, entries that answer it, its end. Only they, and its author is told."""

import datetime
import re

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse
from django.utils import timezone

from accounts.models import LogLine, Notice
from accounts.telling.kinds import lines_for
from exchange.models import Question
from exchange.questions import answering
from tests.catalogue.factories import CaseStudyFactory, LessonFactory
from tests.exchange.questions.making import asked

pytestmark = pytest.mark.django_db


@pytest.fixture
def question(practitioner):
    return asked(practitioner)


def in_days(days):
    return timezone.localdate() + datetime.timedelta(days=days)


def address(name, question):
    return reverse(f"questions:{name}", args=[question.pk])


def test_a_call_invites_to_tell_cases_until_a_day(client, editor, trainer, question):
    client.force_login(editor)
    sent = {"invitation": "Cases of late paper, please.", "until": in_days(30).isoformat()}
    assert client.post(address("call", question), sent).status_code == 302
    client.force_login(trainer)
    html = client.get(address("one", question)).content.decode()
    assert "Cases of late paper, please." in html
    assert 'href="/submit/"' in html
    assert "For editors" not in html
    line = LogLine.objects.get(action="question_call")
    assert line.thing == f"question:{question.pk}"
    assert "late paper" not in str(line.codes)


@pytest.mark.parametrize("days", [-1, 0, 366])
def test_a_call_ends_between_tomorrow_and_a_year_from_now(editor, question, days):
    with pytest.raises(ValidationError):
        answering.make_call(question=question, by=editor, invitation="Cases", until=in_days(days))


def test_a_bad_day_is_told_and_the_invitation_handed_back(client, editor, question):
    client.force_login(editor)
    answer = client.post(address("call", question), {"invitation": "Typed at length", "until": "soon"})
    assert answer.status_code == 422
    assert "Typed at length" in answer.content.decode()
    assert "Write the day as in" in answer.content.decode()


def test_entries_answer_it_and_each_reader_sees_those_they_may_read(client, editor, trainer, question):
    open_to_all = LessonFactory(title="An open lesson")
    kept = CaseStudyFactory(title="A kept case", audience="practitioners")
    answering.answer_with_entries(question=question, by=editor, page_ids=[open_to_all.pk, kept.pk])
    question.refresh_from_db()
    assert question.state == Question.State.ANSWERED
    assert [entry.title for entry in answering.entries_of(question, trainer)] == ["An open lesson", "A kept case"]
    assert [entry.title for entry in answering.entries_of(question, None)] == ["An open lesson"]
    client.force_login(trainer)
    assert "A kept case" in client.get(address("one", question)).content.decode()
    kept.withdrawn_on = timezone.localdate()
    kept.save()
    html = client.get(address("one", question)).content.decode()
    assert "A kept case" not in html
    assert "An open lesson" in html


def test_an_entry_tells_practitioners_which_question_it_answers(client, editor, trainer, question):
    lesson = LessonFactory()
    answering.answer_with_entries(question=question, by=editor, page_ids=[lesson.pk])
    assert question.title not in client.get(lesson.url).content.decode()
    client.force_login(trainer)
    assert question.title in client.get(lesson.url).content.decode()


def test_only_entries_that_can_be_read_answer(editor, question):
    draft = LessonFactory(live=False)
    index = LessonFactory().get_parent()
    for pk in (draft.pk, index.pk, 999_999):
        with pytest.raises(ValidationError):
            answering.answer_with_entries(question=question, by=editor, page_ids=[pk])
    assert not question.entries.exists()


def test_an_editor_finds_entries_by_words_of_the_title_or_by_the_address(client, editor, question):
    lesson = LessonFactory(title="Begin where cooperation is possible")
    LessonFactory(title="Something else")
    for words in ("cooperation begin", f"https://elsewhere.example{lesson.url}?x=1"):
        assert [page.pk for page in answering.entries_like(words, editor)] == [lesson.pk]
    assert answering.entries_like(" ", editor) == []
    client.force_login(editor)
    html = client.get(address("entries", question), {"q": "cooperation"}).content.decode()
    assert f'value="{lesson.pk}"' in html
    assert client.post(address("entries", question), {"page": lesson.pk}).status_code == 302
    assert question.entries.get().page_id == lesson.pk
    assert client.post(address("entries", question), {"page": "x"}).status_code == 422
    assert client.post(address("entry_off", question), {"page": lesson.pk}).status_code == 302
    question.refresh_from_db()
    assert question.state == Question.State.OPEN


def test_closing_takes_a_reason_that_whoever_asked_reads(client, editor, practitioner, question):
    client.force_login(editor)
    assert client.post(address("close", question), {"reason": " "}).status_code == 422
    assert client.post(address("close", question), {"reason": "Asked twice."}).status_code == 302
    client.force_login(practitioner)
    assert "Asked twice." in client.get(address("one", question)).content.decode()
    client.force_login(editor)
    client.post(address("reopen", question))
    question.refresh_from_db()
    assert (question.state, question.closed_because) == (Question.State.OPEN, "")


def test_whoever_asked_is_told_once_for_each_step_and_in_words_of_now(editor, practitioner, trainer, question):
    answering.make_call(question=question, by=editor, invitation="Cases", until=in_days(3))
    answering.answer_with_entries(question=question, by=editor, page_ids=[LessonFactory().pk])
    notices = list(Notice.objects.filter(user=practitioner))
    assert [notice.thing for notice in notices] == [f"question:{question.pk}"] * 2
    lines = lines_for(practitioner, notices)
    assert {line.text for line in lines.values()} == {
        f"An editor answered your question with entries: “{question.title}”"
    }
    assert not Notice.objects.exclude(user=practitioner).exists()


ACTS = [
    lambda question, by: answering.make_call(question=question, by=by, invitation="x", until=in_days(3)),
    lambda question, by: answering.answer_with_entries(question=question, by=by, page_ids=[1]),
    lambda question, by: answering.take_entry_off(question=question, by=by, page_id=1),
    lambda question, by: answering.close_question(question=question, by=by, reason="x"),
    lambda question, by: answering.reopen_question(question=question, by=by),
]


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("who", ["practitioner", "trainer", "moderator", "without_role"])
def test_nobody_but_editors_does_any_of_it(request, question, act, who):
    with pytest.raises(PermissionDenied):
        act(question, request.getfixturevalue(who))


@pytest.mark.parametrize("name", ["call", "entries", "entry_off", "close", "reopen"])
def test_to_other_members_the_editors_pages_are_not_there(client, trainer, question, name):
    client.force_login(trainer)
    assert client.post(address(name, question), {"reason": "x"}).status_code == 404


#: What an editor writes there, by the name of its page and of its field.
TEXTS = {"call": "invitation", "close": "reason"}


@pytest.mark.parametrize("name", TEXTS)
def test_what_an_editor_writes_is_looked_through_before_anybody_reads_it(client, editor, trainer, question, name):
    client.force_login(editor)
    field, words = TEXTS[name], "Ask Karim Benali, who had it all."
    sent = {field: words, "until": in_days(30).isoformat()}
    answer = client.post(address(name, question), sent)
    html = answer.content.decode()
    assert answer.status_code == 422
    assert words in html
    assert "it has to be changed" in html
    question.refresh_from_db()
    assert (question.state, question.call, question.closed_because) == (Question.State.OPEN, "", "")

    [choice] = set(re.findall(r'name="(find-\w+)"', html))
    assert client.post(address(name, question), sent | {choice: "replace"}).status_code == 302
    client.force_login(trainer)
    html = client.get(address("one", question)).content.decode()
    assert "who had it all" in html
    assert "Benali" not in html


@pytest.mark.parametrize("name", TEXTS)
def test_an_editor_who_leaves_a_find_is_in_the_log_with_how_many_and_not_with_which(client, editor, question, name):
    client.force_login(editor)
    sent = {TEXTS[name]: "Tell us how it went in Lille, please.", "until": in_days(30).isoformat()}
    [choice] = set(re.findall(r'name="(find-\w+)"', client.post(address(name, question), sent).content.decode()))
    assert client.post(address(name, question), sent | {choice: "leave"}).status_code == 302
    codes = LogLine.objects.latest("pk").codes
    assert codes["finds_left"] == 1
    assert "Lille" not in str(codes)


@pytest.mark.parametrize("name", TEXTS)
def test_what_leads_to_one_person_is_not_left_by_an_editor_either(client, editor, question, name):
    client.force_login(editor)
    words = "Ask Karim Benali how it went in Lille."
    sent = {TEXTS[name]: words, "until": in_days(30).isoformat()}
    html = client.post(address(name, question), sent).content.decode()
    assert html.count("it has to be changed") == html.count("Leave it: nobody is recognised by it") == 1
    choices = set(re.findall(r'name="(find-\w+)"', html))
    answer = client.post(address(name, question), sent | dict.fromkeys(choices, "leave"))
    assert answer.status_code == 422
    assert words in answer.content.decode()
    question.refresh_from_db()
    assert (question.state, question.call, question.closed_because) == (Question.State.OPEN, "", "")


@pytest.mark.parametrize("name", TEXTS)
def test_nothing_goes_out_where_finding_itself_fails(client, editor, question, name, monkeypatch):
    def fails(texts, language):
        raise answering.NotLookedThrough

    monkeypatch.setattr(answering, "look_through", fails)
    client.force_login(editor)
    sent = {TEXTS[name]: "Cases of late paper.", "until": in_days(30).isoformat()}
    answer = client.post(address(name, question), sent)
    assert answer.status_code == 422
    assert "Cases of late paper." in answer.content.decode()
    question.refresh_from_db()
    assert question.state == Question.State.OPEN
