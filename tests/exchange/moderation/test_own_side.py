"""A reader's flag page, and an author's: what became of what one said, and the appeal."""

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import LogNote, User
from accounts.own_data import areas_of, erase_account, export_of
from catalogue.recall import recall
from exchange.models import Appeal, Comment, Flag, State
from exchange.moderation.appeals import appeal, decide_appeal
from exchange.moderation.services import flag, hide
from tests.catalogue.factories import LessonFactory
from tests.exchange.factories import make_comment, make_member

pytestmark = pytest.mark.django_db
REASON = "The date is too close."


def html(answer):
    return re.sub(r"\s+", " ", answer.content.decode())


@pytest.fixture
def hidden(page, author, moderator):
    comment = make_comment(page, author=author, body="We met every Tuesday.")
    hide(comments=[comment], by=moderator, reason=REASON)
    comment.refresh_from_db()
    return comment


def flag_page(comment):
    return reverse("moderation_public:flag", args=[comment.pk])


def test_a_visitor_flags_and_is_thanked(client, page):
    shown = make_comment(page)
    assert "We begin" not in html(client.get(flag_page(shown)))
    answer = client.post(flag_page(shown), {"reason": "unkind", "words": "It is about me."})
    assert "Thank you" in html(answer)
    assert answer["Cache-Control"] == "private, no-store"
    made = Flag.objects.get()
    assert (made.by, made.reason, made.words) == (None, "unkind", "It is about me.")


def test_the_thanks_are_the_same_whatever_the_flag_did(page, practitioner):
    member = Client()
    member.force_login(practitioner)
    shown = make_comment(page)
    first = html(member.post(flag_page(shown), {"reason": "wrong"}))
    again = html(member.post(flag_page(shown), {"reason": "wrong"}))
    holding = html(member.post(flag_page(make_comment(page)), {"reason": "recognisable"}))

    def without_token(text):
        return re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", text)

    assert without_token(first) == without_token(again) == without_token(holding)


def test_what_cannot_be_read_is_not_there(client, page, hidden):
    for comment in (hidden, make_comment(page, audience="practitioners"), make_comment(page, state=State.HELD)):
        assert client.get(flag_page(comment)).status_code == 404
        assert client.post(flag_page(comment), {"reason": "wrong"}).status_code == 404
    assert not Flag.objects.exists()


def test_a_flag_without_a_reason_hands_the_words_back(client, page):
    answer = client.post(flag_page(make_comment(page)), {"words": "Zwobbelheim"})
    assert answer.status_code == 422
    assert "Zwobbelheim" in html(answer)
    assert "Choose what is wrong." in html(answer)


def test_more_than_ten_flags_an_hour_wait_and_keep_what_was_typed(client, page):
    comments = [make_comment(page) for _ in range(11)]
    answers = [client.post(flag_page(one), {"reason": "wrong", "words": "Zwobbelheim"}) for one in comments]
    assert [one.status_code for one in answers] == [200] * 10 + [429]
    assert "Zwobbelheim" in html(answers[-1])
    assert Flag.objects.count() == 10


def test_my_contributions_are_my_own_with_state_and_reason(client, author, hidden, page, moderator):
    make_comment(page, author=author, state=State.HELD, held_for=["links"], body="See there.")
    make_comment(page, body="Somebody else said this.")
    client.force_login(author)
    text = html(client.get(reverse("moderation_public:mine")))
    for told in (
        "Hidden by a moderator",
        REASON,
        "We met every Tuesday.",
        "See there.",
        "a person looks where they lead",
    ):
        assert told in text, told
    assert "Somebody else said this." not in text
    assert moderator.username not in text
    assert reverse("moderation_public:appeal", args=[hidden.pk]) in text


def test_my_contributions_name_no_entry_that_i_may_not_read(client, author, hidden, page):
    page.unpublish()
    client.force_login(author)
    text = html(client.get(reverse("moderation_public:mine")))
    assert "We met every Tuesday." in text
    assert page.title not in text


def test_my_contributions_cost_no_more_queries_for_more(client, author):
    client.force_login(author)

    def fill(number):
        for _ in range(number):
            make_comment(LessonFactory(), author=author)
            make_comment(LessonFactory(), author=author, state=State.HIDDEN, reason_to_author=REASON)
            make_comment(LessonFactory(), author=author, state=State.HELD)

    fill(1)
    client.get(reverse("moderation_public:mine"))
    with CaptureQueriesContext(connection) as few:
        client.get(reverse("moderation_public:mine"))
    fill(4)
    with CaptureQueriesContext(connection) as many:
        client.get(reverse("moderation_public:mine"))
    assert len(many) == len(few)


def test_the_appeal_is_its_authors_alone(client, hidden, author, practitioner, second):
    address = reverse("moderation_public:appeal", args=[hidden.pk])
    assert client.get(address).status_code == 302
    client.force_login(practitioner)
    assert client.get(address).status_code == 404
    assert client.post(address, {"words": "Mine!"}).status_code == 404
    client.force_login(author)
    assert REASON in html(client.get(address))
    assert client.post(address, {"words": " "}).status_code == 422
    assert client.post(address, {"words": "It names nobody."}).status_code == 302
    again = client.post(address, {"words": "Zwobbelheim"})
    assert again.status_code == 422
    assert "Zwobbelheim" in html(again)
    assert "A second moderator decides" in html(client.get(reverse("moderation_public:mine")))
    decide_appeal(appeal=Appeal.objects.get(), by=second, outcome="upheld", answer="It names the town.")
    text = html(client.get(reverse("moderation_public:mine")))
    assert "It names the town." in text
    assert second.username not in text


def test_only_who_is_signed_in_has_contributions(client):
    assert client.get(reverse("moderation_public:mine")).status_code == 302


def test_flags_and_appeals_are_told_to_whom_they_belong(page, author, hidden):
    flag(comment=make_comment(page), by=author, reader_key="", reason="wrong", words="Quillonberry")
    appeal(comment=hidden, by=author, words="Zwobbelheim")
    text = str(export_of(author))
    assert "Quillonberry" in text
    assert "Zwobbelheim" in text
    assert "Quillonberry" not in str([area.things for area in areas_of(make_member())])


def test_with_the_account_go_its_words_and_what_was_written_about_it(page, author, hidden, moderator, practitioner):
    appeal(comment=hidden, by=author, words="Zwobbelheim")
    other = make_comment(page)
    flag(comment=other, by=author, reader_key="", reason="wrong", words="Quillonberry")
    shown = make_comment(page, author=author)
    flag(comment=shown, by=practitioner, reader_key="", reason="wrong", words="About the author")
    pk = hidden.pk
    erase_account(user=User.objects.get(pk=author.pk))
    assert not LogNote.objects.filter(line__thing=f"comment:{pk}").exists()
    assert not Appeal.objects.exists()
    assert not Flag.objects.filter(comment=other).exists()
    assert not [one for one in Flag.objects.all() if one.words]
    assert not [one for one in Comment.objects.all() if one.reason_to_author]


def test_with_the_entry_go_flags_appeals_and_the_words_in_the_log(page, author, hidden, editor, practitioner):
    appeal(comment=hidden, by=author, words="Zwobbelheim")
    flag(comment=make_comment(page), by=practitioner, reader_key="", reason="wrong", words="Quillonberry")
    kept = make_comment(LessonFactory(), author=author)
    hide(comments=[kept], by=make_member("moderator"), reason="Of another entry.")
    recall(page=page, by=editor, reason="outdated")
    assert not Flag.objects.exists()
    assert not Appeal.objects.exists()
    assert [one.words for one in LogNote.objects.all()] == ["Of another entry."]
