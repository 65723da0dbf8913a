"""Who may say something where, once, for whom; and what is looked at before it is stored."""

import uuid

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from accounts.models import LogLine, Suspension
from catalogue import looking as searching
from exchange.models import Comment, Draft, Kind, Question, State, Thread, Tried
from exchange.openness import Openness
from exchange.signals import comment_published
from exchange.talk import places
from exchange.talk.drafts import place_of, save_draft
from exchange.talk.looking import Found
from exchange.talk.posting import NotHere, open_thread_for_question, post_comment
from tests.catalogue.factories import LessonFactory, PracticeFactory
from tests.exchange.factories import BODY, make_comment, make_member, make_reply, post

pytestmark = pytest.mark.django_db
NAMED = "Bartholomew Winterbourne from Utrecht was released to us on 12 May 2021."


@pytest.fixture
def page():
    return PracticeFactory()


@pytest.fixture
def told():
    heard: list[Comment] = []

    def hear(sender, comment, **kwargs):
        heard.append(comment)

    comment_published.connect(hear)
    yield heard
    comment_published.disconnect(hear)


def test_a_comment_opens_a_thread_and_is_told_of_once_committed(
    page, practitioner, told, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        comment = post(practitioner, page)
        assert told == []
    assert told == [comment]
    assert (comment.state, comment.is_opening, comment.thread.page_id) == (State.PUBLISHED, True, page.pk)
    assert comment.published_at is not None
    assert comment.pseudonym
    assert practitioner.username not in comment.pseudonym


def test_a_reply_stands_in_its_thread_and_quotes_one_of_it(page, practitioner):
    first = make_comment(page)
    reply = post(practitioner, thread=first.thread, quotes=first)
    assert (reply.thread, reply.quotes, reply.is_opening, reply.kind) == (first.thread, first, False, "")
    with pytest.raises(ValidationError, match="not shown any more"):
        post(practitioner, thread=first.thread, quotes=make_comment(page))


def test_the_same_form_posts_once(page, practitioner, told, django_capture_on_commit_callbacks):
    key = uuid.uuid4()
    with django_capture_on_commit_callbacks(execute=True):
        first, second = (post(practitioner, page, form_key=key) for _ in range(2))
    assert first == second
    assert told == [first]
    assert (Comment.objects.count(), Thread.objects.count()) == (1, 1)


def test_a_used_form_with_other_words_says_so_and_loses_nothing_silently(page, practitioner):
    key = uuid.uuid4()
    post(practitioner, page, form_key=key)
    with pytest.raises(ValidationError, match="posted already"):
        post(practitioner, page, form_key=key, body="Something else.")
    assert Comment.objects.get().body == BODY


def test_the_key_of_a_form_is_its_authors_own(page, practitioner):
    key = uuid.uuid4()
    post(practitioner, page, form_key=key)
    post(make_member(), page, form_key=key)
    assert Comment.objects.count() == 2


def test_only_members_write(page, visitor, without_role):
    for user in (without_role,):
        with pytest.raises(ValidationError) as refused:
            post(user, page)
        assert refused.value.code == "no_member"
    assert not Comment.objects.exists()


def test_who_is_suspended_does_not_write(page, practitioner):
    Suspension.objects.create(user=practitioner, reason="Twice unkind.")
    with pytest.raises(ValidationError) as refused:
        post(practitioner, page)
    assert refused.value.code == "suspended"


@pytest.mark.parametrize("change", [{"live": False}, {"held_since": timezone.now()}, {"withdrawn_on": "2026-01-01"}])
def test_nothing_is_said_under_what_is_hidden(page, practitioner, change):
    first = make_comment(page)
    type(page).objects.filter(pk=page.pk).update(**change)
    for where in ({"page": page}, {"thread": first.thread}):
        with pytest.raises(NotHere):
            post(practitioner, **where, **({"kind": Kind.USEFUL} if "page" in where else {}))
    assert Comment.objects.count() == 1


@pytest.mark.parametrize("state", [State.HELD, State.HIDDEN, State.WITHDRAWN, State.ERASED])
def test_nothing_is_answered_to_what_is_not_shown(page, practitioner, state):
    first = make_comment(page, state=state)
    with pytest.raises(ValidationError):
        post(practitioner, thread=first.thread)


def test_a_closed_conversation_takes_nothing_new(page, practitioner, monkeypatch):
    first = make_comment(page)
    closed = Openness(is_open_now=False, says="Closed in May.")
    monkeypatch.setattr(places, "openness_of", lambda page, now=None: closed)
    for where in ({"page": page}, {"thread": first.thread}):
        with pytest.raises(ValidationError, match="Closed in May"):
            post(practitioner, **where)


def test_a_comment_is_never_wider_than_its_entry(practitioner):
    kept = LessonFactory(audience="practitioners")
    with pytest.raises(ValidationError, match="practitioners only"):
        post(practitioner, kept, audience="public")
    assert post(practitioner, kept, audience="practitioners").audience == "practitioners"


def test_a_reply_is_never_wider_than_what_it_answers(page, practitioner):
    narrow = make_comment(page, audience="practitioners")
    with pytest.raises(ValidationError, match="practitioners only"):
        post(practitioner, thread=narrow.thread, audience="public")
    wide = make_comment(page)
    inner = make_reply(wide, audience="practitioners")
    with pytest.raises(ValidationError, match="practitioners only"):
        post(practitioner, thread=wide.thread, quotes=inner, audience="public")
    assert post(practitioner, thread=wide.thread, audience="public").audience == "public"


def test_kinds_are_for_what_opens_a_thread(page, practitioner):
    with pytest.raises(ValidationError):
        post(practitioner, page, kind="")
    with pytest.raises(ValidationError):
        post(practitioner, thread=make_comment(page).thread, kind=Kind.QUESTION)


def test_we_tried_this_comes_with_its_report(page, practitioner):
    with pytest.raises(ValidationError, match="report"):
        post(practitioner, page, kind=Kind.TRIED)
    report = {"setting": "probation", "outcome": "mixed", "helped": "A steady contact."}
    comment = post(practitioner, page, kind=Kind.TRIED, body="", tried=report)
    assert Tried.objects.get().comment == comment


def test_what_gives_somebody_away_is_found_before_it_is_stored(page, practitioner):
    with pytest.raises(Found) as found:
        post(practitioner, page, body=NAMED)
    kinds = {mark.kind for mark in found.value.marks["body"]}
    assert {"person", "place", "date"} <= kinds
    assert "Winterbourne" not in str(found.value)
    assert not Thread.objects.exists()


def test_identifiers_in_a_report_are_found_too(page, practitioner):
    report = {"setting": "probation", "outcome": "mixed", "hindered": NAMED}
    with pytest.raises(Found) as found:
        post(practitioner, page, kind=Kind.TRIED, tried=report)
    assert set(found.value.marks) == {"hindered"}
    assert not Tried.objects.exists()


def test_who_insists_is_read_by_a_moderator_first(page, practitioner, told, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        comment = post(practitioner, page, body=NAMED, insists=True)
    assert (comment.state, comment.published_at) == (State.HELD, None)
    assert "findings" in comment.held_for
    assert told == []
    line = LogLine.objects.get(action="held", thing=f"comment:{comment.pk}")
    assert practitioner.username not in str(vars(line))
    assert "Winterbourne" not in str(vars(line))


def test_what_could_not_be_looked_through_is_held(page, practitioner, monkeypatch):
    def broken(*args, **kwargs):
        raise RuntimeError(NAMED)

    monkeypatch.setattr(searching, "find", broken)
    assert post(practitioner, page).held_for == ["not_looked"]


def test_an_ordinary_comment_of_the_field_is_not_stopped(page, practitioner):
    for body, language in (
        ("We tried this in a closed prison. The probation officer met the client every two weeks.", "en"),
        ("Chez nous, le service de probation et l’association travaillent ensemble.", "fr"),
        ("VERA-2R was used twice a year. How do you deal with the family? See https://example.org/a", "en"),
    ):
        assert post(practitioner, page, body=body, language=language).state == State.PUBLISHED


def test_a_question_without_an_entry_is_for_members(practitioner, visitor):
    key = uuid.uuid4()
    comment = open_thread_for_question(author=practitioner, body="Who has done this?", language="en", form_key=key)
    assert (comment.audience, comment.kind, comment.thread.page_id) == ("practitioners", Kind.QUESTION, None)
    Question.objects.create(thread=comment.thread, title="Who has done this?")
    again = open_thread_for_question(author=practitioner, body="Who has done this?", language="en", form_key=key)
    assert again == comment
    with pytest.raises(ValidationError):
        post(make_member(), thread=comment.thread, audience="public")
    assert post(make_member(), thread=comment.thread).thread == comment.thread
    with pytest.raises(Found) as found:
        open_thread_for_question(
            author=practitioner, body="Who?", language="en", form_key=uuid.uuid4(), beside={"title": NAMED}
        )
    assert set(found.value.marks) == {"title"}


def test_posting_ends_the_draft_of_that_place(page, practitioner):
    save_draft(user=practitioner, place=place_of(page=page), content={"body": "Half a"})
    save_draft(user=practitioner, place="page:0", content={"body": "Another"})
    post(practitioner, page)
    assert list(Draft.objects.values_list("place", flat=True)) == ["page:0"]


def test_an_anchor_is_what_stands_in_the_entry(page, practitioner):
    comment = post(practitioner, page, anchor={"field": "intervention", "quote": "meets the client"})
    assert comment.anchor["quote"] == "meets the client"
    with pytest.raises(ValidationError):
        post(practitioner, page, anchor={"field": "intervention", "quote": "never written"})
    with pytest.raises(ValidationError):
        post(practitioner, page, anchor={"field": "owner", "quote": ""})
    with pytest.raises(ValidationError):
        post(practitioner, thread=comment.thread, anchor={"field": "intervention", "quote": "meets the client"})


def test_the_service_is_given_no_more_than_it_asks_for(page, practitioner):
    with pytest.raises(TypeError):
        post_comment(author=practitioner, page=page, state="published", body=BODY)
