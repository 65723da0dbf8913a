"""Asking a question: who may, what is looked through, when it is seen, and how it is changed and withdrawn."""

import uuid

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse

from accounts.membership.services import suspend
from accounts.models import LogLine
from accounts.own_data import areas_of, erase_account
from exchange.models import Comment, CommentVersion, Question, State
from exchange.questions.asking import ask_question, edit_question, withdraw_question
from exchange.questions.listing import visible_questions, waiting_questions
from exchange.signals import comment_published, question_asked
from exchange.talk.looking import Found
from tests.exchange.questions.making import asked, challenge, colleague, form, replied

pytestmark = pytest.mark.django_db
ASK = "/questions/ask/"
GIVEN_AWAY = "Who reached bartholomew.zwobbel@prison.example?"


@pytest.fixture
def heard():
    """The questions of which others were told."""
    told = []

    def hear(sender, question, **kwargs):
        told.append(question)

    question_asked.connect(hear)
    yield told
    question_asked.disconnect(hear)


def test_a_question_is_its_first_comment_with_a_title_and_for_practitioners_only(practitioner):
    question = asked(practitioner, challenges=[challenge("Mental health"), challenge()])
    opening = question.thread.comments.get()
    assert (opening.is_opening, opening.audience, opening.state) == (True, "practitioners", State.PUBLISHED)
    assert question.thread.page is None
    assert {term.name for term in question.challenges.all()} == {"Mental health", "Case transfer"}


@pytest.mark.parametrize("field", ["title", "body"])
def test_what_gives_somebody_away_is_found_in_title_and_text_and_nothing_is_stored(practitioner, field):
    with pytest.raises(Found) as found:
        asked(practitioner, **{field: GIVEN_AWAY})
    assert list(found.value.marks) == [field]
    assert not Question.objects.exists()
    assert not Comment.objects.exists()


def test_who_insists_waits_for_a_moderator_and_is_listed_nowhere(
    practitioner, trainer, heard, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        question = asked(practitioner, title=GIVEN_AWAY, insists=True)
    assert not visible_questions(trainer).exists()
    assert not visible_questions(practitioner).exists()
    assert waiting_questions(practitioner).get() == question
    assert not waiting_questions(trainer).exists()
    assert heard == []


def test_others_are_told_when_it_can_be_seen_at_once_or_after_approval(
    practitioner, heard, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        question = asked(practitioner)
    assert heard == [question]
    held = asked(practitioner, title=GIVEN_AWAY, insists=True)
    opening = held.thread.comments.get()
    Comment.objects.filter(pk=opening.pk).update(state=State.PUBLISHED)
    comment_published.send_robust(sender=Comment, comment=opening)
    assert heard == [question, held]


def test_the_same_form_asks_once(practitioner):
    key = uuid.uuid4()
    assert asked(practitioner, form_key=key) == asked(practitioner, form_key=key)
    assert Question.objects.count() == 1


@pytest.mark.parametrize("wrong", [{"title": "  "}, {"title": "a" * 151}, {"challenges": []}, {"body": " "}])
def test_a_question_without_a_line_a_text_or_a_challenge_is_refused(practitioner, wrong):
    with pytest.raises(ValidationError):
        asked(practitioner, **wrong)
    assert not Comment.objects.exists()


def test_nobody_asks_who_takes_no_part(without_role, practitioner, moderator):
    suspend(user=practitioner, by=moderator, reason="So")
    for nobody in (without_role, practitioner):
        with pytest.raises((ValidationError, PermissionDenied)):
            asked(nobody)


def test_editing_keeps_what_it_said_and_looks_at_the_new_title(practitioner):
    question = asked(practitioner)
    edit_question(question=question, by=practitioner, title="Who keeps the file?", body="On paper, and late.")
    question.refresh_from_db()
    assert question.title == "Who keeps the file?"
    assert CommentVersion.objects.get().body == "We hand over on paper, and the paper comes late."
    with pytest.raises(Found):
        edit_question(question=question, by=practitioner, title=GIVEN_AWAY, body="On paper, and late.")
    edit_question(question=question, by=practitioner, title=GIVEN_AWAY, body="On paper, and late.", insists=True)
    assert question.thread.comments.get().state == State.HELD
    assert not visible_questions(practitioner).exists()


def test_only_its_author_edits_and_withdraws(practitioner, trainer, editor):
    question = asked(practitioner)
    for other in (trainer, editor):
        with pytest.raises(PermissionDenied):
            edit_question(question=question, by=other, title="Mine now", body="Mine")
        with pytest.raises(PermissionDenied):
            withdraw_question(question=question, by=other)
    withdraw_question(question=question, by=practitioner)
    assert not visible_questions(trainer).exists()


def test_the_page_says_what_was_found_and_hands_back_what_was_typed(client, practitioner):
    client.force_login(practitioner)
    answer = client.post(ASK, form(title=GIVEN_AWAY, body="What I typed at length."))
    html = answer.content.decode()
    assert answer.status_code == 422
    assert "somebody could be recognised" in html
    assert "bartholomew.zwobbel@prison.example</mark>" in html
    assert "What I typed at length." in html
    assert not Question.objects.exists()
    finds = [find["name"] for find in answer.context["finds"]]
    answer = client.post(ASK, form(title=GIVEN_AWAY, **dict.fromkeys(finds, "leave")))
    assert answer.status_code == 302
    assert "A moderator reads your question before others do" in client.get(answer["Location"]).content.decode()


def test_the_proposal_can_be_taken_in_place_of_what_was_found(client, practitioner):
    client.force_login(practitioner)
    finds = [find["name"] for find in client.post(ASK, form(title=GIVEN_AWAY)).context["finds"]]
    assert client.post(ASK, form(title=GIVEN_AWAY, **dict.fromkeys(finds, "replace"))).status_code == 302
    question = Question.objects.get()
    assert "zwobbel" not in question.title
    assert question.thread.comments.get().state == State.PUBLISHED


def test_what_is_kept_as_a_draft_is_in_the_form_and_gone_once_it_is_asked(client, practitioner, trainer):
    client.force_login(practitioner)
    client.post(ASK, form(title="Half a que", do="draft"))
    fields = client.get(ASK).context["form"]
    assert (fields["title"].value(), fields["challenges"].value()) == ("Half a que", [str(challenge().pk)])
    client.force_login(trainer)
    assert "Half a que" not in client.get(ASK).content.decode()
    client.force_login(practitioner)
    client.post(ASK, form())
    assert client.get(ASK).context["draft"] is None


def test_a_question_that_was_asked_is_read_where_it_leads(client, practitioner):
    client.force_login(practitioner)
    answer = client.post(ASK, form(), follow=True)
    html = answer.content.decode()
    assert answer.redirect_chain[0][0] == reverse("questions:one", args=[Question.objects.get().pk])
    assert "Who keeps the file when somebody moves?" in html
    assert "the paper comes late" in html


@pytest.mark.parametrize(
    "wrong",
    [{"title": ""}, {"body": ""}, {"challenges": []}, {"challenges": ["x"]}, {"language": "xx"}, {"form_key": "?"},
     {"body": "a" * 1_000_000}, {"title": "\x00"}],
)  # fmt: skip
def test_a_forged_or_incomplete_form_is_an_error_and_stores_nothing(client, practitioner, wrong):
    client.force_login(practitioner)
    answer = client.post(ASK, form(**wrong))
    assert answer.status_code in (400, 422)
    assert not Question.objects.exists()


def test_markup_in_a_title_is_text(client, practitioner):
    question = asked(practitioner, title='<script>alert(1)</script> "onload=x" & so on?')
    client.force_login(practitioner)
    for address in ("/questions/", reverse("questions:one", args=[question.pk])):
        html = client.get(address).content.decode()
        assert "<script>alert" not in html
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html


def test_no_word_of_a_question_is_in_the_log(practitioner, editor):
    question = asked(practitioner, title="Quillonberry is a word of mine")
    withdraw_question(question=question, by=practitioner)
    assert all("Quillonberry" not in f"{line.codes}{line.thing}{line.action}" for line in LogLine.objects.all())


def test_who_asks_too_often_keeps_the_text_and_is_told_to_wait(client, practitioner, monkeypatch):
    monkeypatch.setattr("exchange.questions.views.asking.is_too_often", lambda *args, **kwargs: True)
    client.force_login(practitioner)
    answer = client.post(ASK, form(body="What I typed at length."))
    assert answer.status_code == 429
    assert "What I typed at length." in answer.content.decode()


def test_a_name_stands_under_it_only_where_its_author_chose_so(client):
    plain, named = colleague("one"), colleague("two", name_to_show="Ada Invented")
    client.force_login(plain)
    assert "Show my name" not in client.get(ASK).content.decode()
    client.force_login(named)
    assert "Show my name" in client.get(ASK).content.decode()
    ask = {
        "challenges": [challenge()],
        "language": "en",
        "title": "Who keeps the file?",
        "body": "We hand over on paper.",
    }
    hidden = ask_question(author=named, form_key=uuid.uuid4(), **ask)
    shown = ask_question(author=named, form_key=uuid.uuid4(), show_name=True, **ask)
    assert [one.thread.comments.get().shown_name for one in (hidden, shown)] == ["", "Ada Invented"]


def test_the_title_is_told_to_its_author_and_goes_with_the_account(practitioner, trainer):
    question = asked(practitioner, title="Quillonberry is a word of mine")
    replied(trainer, question)
    told = [area for area in areas_of(practitioner) if area.name == "Questions that you asked"]
    assert told[0].things[0]["question"] == "Quillonberry is a word of mine"
    erase_account(user=practitioner)
    assert Question.objects.get().title == "Erased"
    assert Comment.objects.exclude(body="").count() == 1, "what colleagues answered stays"
