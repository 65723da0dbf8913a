"""What was tried on the words of flags, appeals and decisions: refused and handed back, or words and nothing else."""

import json
from html import escape

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse

from accounts.models import LogNote, Suspension, User
from accounts.own_data import export_of
from exchange.models import Appeal, CannedReply, Comment, Flag, State, Undoable
from exchange.moderation.appeals import appeal, decide_appeal
from exchange.moderation.flags import flag
from exchange.moderation.seen import seen_token
from exchange.moderation.services import hide
from tests.exchange.abuse import IDS
from tests.exchange.factories import make_comment, make_member
from tests.exchange.skeleton import HIDDEN, SOME, skeleton, stands_as_words

pytestmark = pytest.mark.django_db
QUEUE, MINE = "/admin/moderation/", "/talk/mine/"
WORDS = "Words that took me half an hour."
HUGE = "a" * 1_000_000


def signed_in(user, **how):
    client = Client(**how)
    client.force_login(user)
    return client


def html(answer):
    return answer.content.decode()


@pytest.fixture
def shown(page, author):
    return make_comment(page, author=author)


@pytest.fixture
def hidden(page, author):
    comment = make_comment(page, author=author)
    hide(comments=[comment], by=make_member("moderator"), reason="It attacks somebody.")
    return Comment.objects.get(pk=comment.pk)


def decision(comment, **fields):
    return {
        "comments": str(comment.pk), f"seen-{comment.pk}": seen_token(comment), "do": "hide", "one": str(comment.pk),
    } | fields  # fmt: skip


def forms(shown, hidden, moderator, practitioner, words):
    """Every form that takes words about a comment: who sends it, where, and what."""
    third = make_member("moderator")
    appealed = make_comment(author=make_member())
    hide(comments=[appealed], by=third, reason="So.")
    appealed = Comment.objects.get(pk=appealed.pk)
    made = appeal(comment=appealed, by=appealed.author, words="No.")
    where = lambda name, pk: reverse(name, args=[pk])  # noqa: E731
    return {
        "flag": (practitioner, where("moderation_public:flag", shown.pk), {"reason": "wrong", "words": words}),
        "appeal": (hidden.author, where("moderation_public:appeal", hidden.pk), {"words": words}),
        "decision": (moderator, QUEUE, decision(shown, reason=words)),
        "answer": (
            moderator, where("moderation:appeal", made.pk), {"show": "appeals", "outcome": "upheld", "reason": words},
        ),
        "suspension": (moderator, where("moderation:suspend", shown.pk), {"length": "7", "reason": words}),
    }  # fmt: skip


def nothing_was_done(shown):
    assert not Flag.objects.exists()
    assert Appeal.objects.filter(decided_at__isnull=True).count() == Appeal.objects.count() == 1
    assert not Suspension.objects.exists()
    shown.refresh_from_db()
    assert (shown.state, shown.reason_to_author) == (State.PUBLISHED, None)


@pytest.mark.parametrize("name", ["flag", "appeal", "decision", "answer", "suspension"])
@pytest.mark.parametrize("text", [*(f"{WORDS} {sign}" for sign in HIDDEN), f"{WORDS} {HUGE}"], ids=range(6))
def test_hidden_signs_and_a_million_letters_are_refused_and_handed_back(
    shown, hidden, moderator, practitioner, name, text
):
    user, address, sent = forms(shown, hidden, moderator, practitioner, text)[name]
    answer = signed_in(user).post(address, sent)
    assert answer.status_code == 422
    assert "Line 1, character" in html(answer) or "characters" in html(answer)
    assert WORDS in html(answer)
    nothing_was_done(shown)


@pytest.mark.parametrize("name", ["flag", "appeal", "decision", "answer", "suspension"])
def test_a_form_without_its_token_does_nothing_and_is_handed_back(shown, hidden, moderator, practitioner, name):
    user, address, sent = forms(shown, hidden, moderator, practitioner, WORDS)[name]
    answer = signed_in(user, enforce_csrf_checks=True).post(address, sent)
    assert answer.status_code == 409
    assert WORDS in html(answer)
    nothing_was_done(shown)


@pytest.mark.parametrize("name", ["flag", "appeal", "decision", "answer", "suspension"])
def test_what_is_sent_twice_counts_once(shown, hidden, moderator, practitioner, name):
    user, address, sent = forms(shown, hidden, moderator, practitioner, WORDS)[name]
    before = Undoable.objects.count()
    client = signed_in(user)
    assert client.post(address, sent).status_code in (200, 302)
    again = client.post(address, sent)
    assert again.status_code in (200, 302, 404, 422)
    kinds = {"flag": Flag, "appeal": Appeal.objects.filter(comment=hidden), "suspension": Suspension}
    if name in kinds:
        rows = kinds[name] if name == "appeal" else kinds[name].objects
        assert rows.count() == 1
    if name != "flag":  # what was typed the second time is there to be copied
        assert again.status_code in (404, 422)
        assert WORDS in html(again)
    assert Undoable.objects.count() - before == (name == "decision")
    assert sum(note.words == WORDS for note in LogNote.objects.all()) == (name in ("decision", "answer", "suspension"))


@pytest.mark.parametrize("show", ["waiting", "flagged", "decided"])
@pytest.mark.parametrize("own", [True, False])
def test_a_reason_for_what_somebody_else_decided_meanwhile_is_handed_back(shown, hidden, moderator, show, own):
    late = decision(shown, reason=WORDS, show=show)
    if not own:
        del late["one"]
    hide(comments=[shown], by=make_member("moderator"), reason="For another reason.")
    answer = signed_in(moderator).post(QUEUE, late)
    assert answer.status_code == 422
    assert "It has changed since you opened the page" in html(answer)
    assert WORDS in html(answer)
    assert Comment.objects.get(pk=shown.pk).reason_to_author == "For another reason."


def test_words_of_a_flag_are_words_to_the_moderator_and_to_who_flagged(shown, moderator):
    seen = set()
    for text in ("plain words", *SOME):
        Flag.objects.all().delete()
        reader = make_member()
        sent = {"reason": "wrong", "words": text}
        assert signed_in(reader).post(reverse("moderation_public:flag", args=[shown.pk]), sent).status_code == 200
        answer = html(signed_in(moderator).get(f"{QUEUE}?show=flagged"))
        assert stands_as_words(answer, text)
        assert text in str(export_of(reader))
        seen.add(str(skeleton(answer)))
    assert len(seen) == 1


def test_reasons_appeals_and_answers_are_words_to_the_author_and_in_the_queue(page, moderator):
    second, seen = make_member("moderator"), set()
    for text in ("plain words", *SOME):
        Comment.objects.all().delete()
        comment = make_comment(page, author=make_member())
        owner, desk = signed_in(comment.author), signed_in(second)
        assert signed_in(moderator).post(QUEUE, decision(comment, reason=text)).status_code == 302
        pages = [owner.get(MINE), owner.get(reverse("moderation_public:appeal", args=[comment.pk]))]
        assert owner.post(reverse("moderation_public:appeal", args=[comment.pk]), {"words": text}).status_code == 302
        pages.append(desk.get(f"{QUEUE}?show=appeals"))
        decide_appeal(appeal=Appeal.objects.get(), by=second, outcome="upheld", answer=text)
        pages += [owner.get(MINE), desk.get(f"{QUEUE}?show=decided")]
        assert all(stands_as_words(html(one), text) for one in pages), text
        seen.add(json.dumps([skeleton(html(one)) for one in pages[:2]]))
        for one in pages:
            assert not [names for _, names in skeleton(html(one)) if {"onerror", "onload", "onmouseover"} & set(names)]
    assert len(seen) == 1


def test_a_canned_reply_is_words_in_the_queue_and_to_the_author(page, administrator):
    desk, texts = signed_in(administrator), SOME
    make_comment(page, author=make_member(), state=State.HELD, held_for=["rate"])
    for text in texts:
        CannedReply.objects.all().delete()
        cleaned = CannedReply(title=text[:80], text=text, language="en")
        cleaned.full_clean()
        cleaned.save()
        answer = html(desk.get(QUEUE))
        assert escape(text[:80]) in answer
        assert "<script>alert" not in answer
        assert not [names for _, names in skeleton(answer) if {"onerror", "onload", "onmouseover"} & set(names)]


@pytest.mark.parametrize("field", ["title", "text"])
@pytest.mark.parametrize("text", HIDDEN, ids=range(len(HIDDEN)))
def test_hidden_signs_in_a_canned_reply_are_refused_and_it_is_handed_back(administrator, field, text):
    sent = {"title": "Kind", "text": WORDS, "language": "en", "sort_order": "0"} | {field: text}
    answer = signed_in(administrator).post(reverse("wagtailsnippets_exchange_cannedreply:add"), sent)
    assert answer.status_code == 200
    assert "Line 1, character" in html(answer) or "Null characters" in html(answer)
    assert WORDS in html(answer) or field == "text"
    assert (sent["title"], sent["text"]) not in CannedReply.objects.values_list("title", "text")


def test_nobody_flags_appeals_or_decides_by_a_guessed_number(shown, hidden, moderator):
    stranger = make_member()
    stands = Comment.objects.values_list("state", flat=True).order_by("pk")
    before = list(stands)
    for guess in (*IDS, "\x00", "9" * 400):
        for name in ("flag", "appeal"):
            assert signed_in(stranger).post(f"/talk/{name}/{guess}/", {"words": WORDS}).status_code == 404
        for name in ("appeal", "suspend", "undo"):
            sent = {"reason": WORDS, "outcome": "upheld", "length": "7"}
            answer = signed_in(moderator).post(f"{QUEUE}{name}/{guess}/", sent)
            assert answer.status_code in (302, 404, 422), (name, guess)
        answer = signed_in(moderator).post(QUEUE, {"comments": guess, "do": "hide", "reason": WORDS, "reply": guess})
        assert answer.status_code in (302, 422), guess
    theirs = reverse("moderation_public:appeal", args=[hidden.pk])
    unknown = reverse("moderation_public:appeal", args=["00000000-0000-0000-0000-000000000000"])
    client = signed_in(stranger)
    assert (
        client.post(theirs, {"words": WORDS}).status_code == client.post(unknown, {"words": WORDS}).status_code == 404
    )
    assert client.get(theirs).status_code == client.get(unknown).status_code == 404
    assert list(stands) == before
    for model in (Flag, Appeal, Suspension):
        assert not model.objects.exists()


def test_what_a_form_does_not_ask_for_is_not_taken_from_it(shown, hidden, practitioner, moderator):
    forged = {"by": moderator.pk, "by_digest": "x", "decided_at": "2020-01-01", "comment": str(hidden.pk), "pk": "1"}
    address = reverse("moderation_public:flag", args=[shown.pk])
    signed_in(practitioner).post(address, {"reason": "wrong", "words": WORDS} | forged)
    made = Flag.objects.get()
    assert (made.comment, made.by, made.decided_at) == (shown, practitioner, None)
    forged = {"outcome": "overturned", "decided_by": moderator.pk, "decided_before_by": "", "answer": WORDS}
    signed_in(hidden.author).post(reverse("moderation_public:appeal", args=[hidden.pk]), {"words": WORDS} | forged)
    asked = Appeal.objects.get()
    assert (asked.outcome, asked.decided_by, asked.answer) == ("", None, None)
    assert asked.decided_before_by is not None
    assert Comment.objects.get(pk=hidden.pk).state == State.HIDDEN
    for act in (lambda: flag(comment=shown, by=practitioner, reader_key="", reason="<script>"),):
        with pytest.raises(ValidationError):
            act()
    assert User.objects.filter(suspensions__isnull=False).count() == 0
