"""What was tried on questions: title, text, an editor's invitation and reason. Words or a clear refusal, never more."""

import datetime

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from exchange.models import Comment, Question, State
from tests.exchange.abuse import HIDDEN_SIGNS, IDS, SCRIPTS, TOO_MUCH
from tests.exchange.factories import make_comment, make_member
from tests.exchange.questions.making import asked, challenge, colleague, form
from tests.exchange.skeleton import HIDDEN, SOME, skeleton, stands_as_words
from tests.exchange.test_rendering import assert_harmless

pytestmark = pytest.mark.django_db
ASK = "/questions/ask/"
WORDS = "Words that took me half an hour."


@pytest.fixture(autouse=True)
def nothing_counted():
    cache.clear()


def signed_in(user, **how):
    client = Client(**how)
    client.force_login(user)
    return client


def html(answer):
    return answer.content.decode()


def one(question):
    return reverse("questions:one", args=[question.pk])


def until():
    return (timezone.localdate() + datetime.timedelta(days=30)).isoformat()


def test_a_title_is_words_wherever_it_stands(trainer, moderator):
    seen, askable = set(), colleague("askable", can_be_asked=True, asked_about=[challenge()])
    for text in ("plain words", *SOME):
        Question.objects.all().delete()
        Comment.objects.all().delete()
        author = make_member()
        question = asked(author, title=text)
        opening = question.thread.comments.get()
        reader, owner, desk = signed_in(trainer), signed_in(author), signed_in(moderator)
        pages = [reader.get("/questions/"), reader.get(one(question)), owner.get(one(question))]
        pages += [owner.get(reverse(f"questions:{name}", args=[question.pk])) for name in ("edit", "withdraw")]
        pages += [owner.get("/talk/mine/"), signed_in(askable).get("/home/")]
        Comment.objects.filter(pk=opening.pk).update(state=State.HELD, held_for=["rate"])
        pages += [owner.get("/questions/"), desk.get("/admin/moderation/")]
        found = [stands_as_words(html(page), text) for page in pages]
        assert all(found), (text, found)
        seen.add(str([skeleton(html(page)) for page in pages[:-1]]))
        assert "<script>alert" not in html(pages[-1])
    assert len(seen) == 1


def test_a_text_is_harmless_or_handed_back_escaped(practitioner, monkeypatch):
    monkeypatch.setattr("exchange.questions.views.asking.MOST_ASKED", 1000)
    client = signed_in(practitioner)
    for text in SCRIPTS:
        answer = client.post(ASK, form(body=text))
        assert answer.status_code in (302, 422)
        assert "<script>alert" not in html(answer)
    assert Question.objects.count() > len(SCRIPTS) / 2
    for question in Question.objects.all():
        page = html(client.get(one(question)))
        text = page[page.index("comment__text") :]
        assert_harmless(text[text.index(">") + 1 : text.index("</div>")])


@pytest.mark.parametrize("field", ["title", "body"])
@pytest.mark.parametrize("text", HIDDEN_SIGNS, ids=range(len(HIDDEN_SIGNS)))
def test_hidden_signs_are_refused_and_the_rest_is_handed_back(practitioner, field, text):
    answer = signed_in(practitioner).post(ASK, form(**{"body": WORDS, field: f"{WORDS} {text}"}))
    assert answer.status_code == 422
    assert "Line 1, character" in html(answer) or "Null characters" in html(answer)
    assert WORDS in html(answer)
    assert not Comment.objects.exists()


@pytest.mark.parametrize("text", TOO_MUCH[:-1], ids=range(len(TOO_MUCH) - 1))  # blanks before the first word go
def test_too_much_is_refused_and_handed_back(practitioner, text):
    answer = signed_in(practitioner).post(ASK, form(body=text))
    assert answer.status_code == 422
    assert text[:100].strip().replace(">", "&gt;") in html(answer)
    assert not Comment.objects.exists()


@pytest.mark.parametrize("text", [*HIDDEN, "a" * 1_000_000], ids=range(6))
def test_hidden_signs_and_a_million_letters_of_an_editor_are_refused_and_handed_back(editor, practitioner, text):
    question, client = asked(practitioner), signed_in(editor)
    for name, sent in (
        ("call", {"invitation": f"{WORDS} {text}", "until": until()}),
        ("close", {"reason": f"{WORDS} {text}"}),
    ):
        answer = client.post(reverse(f"questions:{name}", args=[question.pk]), sent)
        assert answer.status_code == 422
        assert WORDS in html(answer)
        assert any(told in html(answer) for told in ("Line 1, character", "Null characters", "at most"))
    question.refresh_from_db()
    assert (question.state, question.call, question.closed_because) == (Question.State.OPEN, "", "")


def test_what_an_editor_writes_is_words_to_every_reader(editor, trainer):
    seen = set()
    for text in ("plain words", *SOME):
        question = asked(make_member())
        shown = []
        for name, sent in (("call", {"invitation": text, "until": until()}), ("close", {"reason": text})):
            address = reverse(f"questions:{name}", args=[question.pk])
            assert signed_in(editor).post(address, sent).status_code == 302, text
            shown.append(html(signed_in(trainer).get(one(question))))
        assert all(stands_as_words(page, text) for page in shown)
        seen.add(str([skeleton(page) for page in shown]))
        Question.objects.all().delete()
    assert len(seen) == 1


def test_a_form_without_its_token_does_nothing_and_is_handed_back(editor, practitioner):
    question = asked(practitioner)
    acts = [
        (practitioner, ASK, form(body=WORDS)),
        (practitioner, reverse("questions:edit", args=[question.pk]), {"title": "Other?", "body": WORDS}),
        (editor, reverse("questions:call", args=[question.pk]), {"invitation": WORDS, "until": until()}),
        (editor, reverse("questions:close", args=[question.pk]), {"reason": WORDS}),
    ]
    for user, address, sent in acts:
        answer = signed_in(user, enforce_csrf_checks=True).post(address, sent)
        assert answer.status_code == 409
        assert WORDS in html(answer)
    question = Question.objects.get()
    assert (question.state, question.title) == (Question.State.OPEN, "Who keeps the file when somebody moves?")
    assert WORDS not in question.thread.comments.get().body


def test_a_replayed_form_asks_once(practitioner):
    client, sent = signed_in(practitioner), form()
    first, second = (client.post(ASK, sent) for _ in range(2))
    assert first["Location"] == second["Location"]
    changed = client.post(ASK, sent | {"body": WORDS})
    assert changed.status_code == 422
    assert WORDS in html(changed)
    assert Question.objects.count() == Comment.objects.count() == 1


def test_what_a_form_does_not_ask_for_is_not_taken_from_it(practitioner, trainer):
    elsewhere = make_comment()
    forged = {
        "author": trainer.pk, "state": "closed", "call": WORDS, "closed_because": WORDS, "thread": elsewhere.thread_id,
        "asked_at": "2020-01-01", "audience": "public", "pseudonym": "Chief Editor", "shown_name": "x", "insists": "on",
        "show_name": "on", "page": "1", "held_for": "[]",
    }  # fmt: skip
    assert signed_in(practitioner).post(ASK, form(**forged)).status_code == 302
    made = Question.objects.get()
    opening = made.thread.comments.get()
    assert (made.state, made.call, made.closed_because, made.asked_at.year > 2020) == ("open", "", "", True)
    assert (opening.author, opening.audience, opening.shown_name) == (practitioner, "practitioners", "")
    assert opening.pseudonym != "Chief Editor"


@pytest.mark.parametrize("field", ["challenges", "target_groups", "phases"])
def test_terms_that_are_none_are_refused(practitioner, field):
    client = signed_in(practitioner)
    for guess in ("0", "-1", "1 OR 1=1", "\x00", "9" * 19, "9" * 400, "a" * 1_000_000):
        assert client.post(ASK, form(**{field: [guess]})).status_code == 422
        cache.clear()
    assert not Question.objects.exists()


@pytest.mark.parametrize("guess", [*IDS, "9" * 400])
def test_guessed_numbers_lead_nowhere(practitioner, editor, guess):
    hidden = asked(make_member())
    Comment.objects.filter(thread=hidden.thread).update(state=State.HELD)
    for name in ("", "edit/", "withdraw/", "call/", "entries/", "close/", "reopen/"):
        for client in (signed_in(practitioner), signed_in(editor)):
            for address in (f"/questions/{guess}/{name}", f"/questions/{hidden.pk}/{name}"):
                assert client.post(address, {"reason": WORDS}).status_code in (404, 405), address
                assert client.get(address).status_code in (404, 405), address
    number = {"page": guess}
    question = asked(practitioner)
    for name in ("entries", "entry_off"):
        answer = signed_in(editor).post(reverse(f"questions:{name}", args=[question.pk]), number)
        assert answer.status_code in (302, 422)
    question.refresh_from_db()
    assert question.state == Question.State.OPEN


def test_addresses_of_the_list_with_anything_in_them_are_answered(practitioner):
    asked(practitioner)
    client = signed_in(practitioner)
    for name in ("tab", "challenge", "challenges", "language", "p", "page", "phase", "target_group", "q"):
        for text in (*IDS, "\x00", "9" * 400, SOME[0]):
            answer = client.get("/questions/", {name: text})
            assert answer.status_code in (200, 404)
            assert "<script>alert" not in html(answer)
