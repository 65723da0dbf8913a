"""Who reads which comment: never more than the entry, the comment and the conversation let them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase
from wagtail.models import Page

from exchange.models import Comment, ConversationSetting, Question, State, Thread
from exchange.visibility import can_read_comment, in_place, may_read_conversation, readable_comments
from practices.models import PracticeIndexPage
from tests.catalogue.factories import LessonFactory, PracticeFactory
from tests.conftest import member
from tests.exchange.factories import make_comment, make_reply

pytestmark = pytest.mark.django_db


def test_a_visitor_reads_what_is_public_in_all_three(visitor, practitioner):
    public, kept = PracticeFactory(), LessonFactory(audience="practitioners")
    seen = make_comment(public)
    hidden = [make_comment(public, audience="practitioners"), make_comment(kept), make_comment()]
    Question.objects.create(thread=hidden[-1].thread, title="Who knows?")
    assert list(readable_comments(visitor)) == [seen]
    assert set(readable_comments(practitioner)) == {seen, *hidden}
    assert can_read_comment(None, seen)
    assert not can_read_comment(None, hidden[0])


@pytest.mark.parametrize("state", [State.HELD, State.HIDDEN, State.WITHDRAWN, State.ERASED])
def test_only_what_is_published_is_read(practitioner, state):
    make_comment(PracticeFactory(), state=state)
    assert not readable_comments(practitioner).exists()
    assert not in_place(practitioner).exists()


def test_an_author_sees_their_own_while_it_is_held_or_hidden(practitioner, moderator):
    page = PracticeFactory()
    own = [make_comment(page, author=practitioner, state=state) for state in (State.HELD, State.HIDDEN)]
    make_comment(page, author=practitioner, state=State.WITHDRAWN)
    assert set(in_place(practitioner)) == set(own)
    assert not in_place(moderator).exists()


def test_under_a_hidden_entry_an_author_does_not_see_their_own_either(practitioner):
    page = PracticeFactory()
    make_comment(page, author=practitioner, state=State.HELD)
    Page.objects.filter(pk=page.pk).update(live=False)
    assert not in_place(practitioner).exists()


def test_a_marker_stands_only_where_this_reader_may_read_an_answer(visitor, practitioner):
    opening = make_comment(PracticeFactory(), state=State.HIDDEN)
    make_reply(opening, audience="practitioners")
    assert not in_place(visitor).exists()
    assert opening in in_place(practitioner)


def test_a_conversation_for_members_is_not_read_by_visitors_wherever_that_is_set(visitor, practitioner):
    section = PracticeIndexPage.objects.get()
    page = PracticeFactory(parent=section)
    comment = make_comment(page)
    ConversationSetting.objects.create(page=section, reading="members")
    assert comment not in readable_comments(visitor)
    assert comment in readable_comments(practitioner)
    own = ConversationSetting.objects.create(page=page, reading="open")
    assert comment in readable_comments(visitor)
    own.reading = "inherit"
    own.save()
    assert comment not in readable_comments(visitor)


def test_replies_to_what_is_narrower_are_not_read(visitor):
    opening = make_comment(PracticeFactory(), audience="practitioners")
    make_reply(opening, audience="public")  # as no service makes it
    assert not readable_comments(visitor).exists()


def test_the_page_says_whether_it_has_a_conversation_for_a_reader(visitor, practitioner):
    kept = LessonFactory(audience="practitioners")
    assert may_read_conversation(practitioner, kept)
    assert not may_read_conversation(visitor, kept)
    assert may_read_conversation(visitor, PracticeFactory())


class NeverWiderTest(TestCase):
    """Whatever the audiences and states of entry, opening and reply: a visitor reads a comment only if all are open."""

    @settings(max_examples=25, deadline=None)
    @given(
        entry=st.sampled_from(["public", "practitioners"]),
        opening=st.sampled_from(["public", "practitioners"]),
        reply=st.sampled_from(["public", "practitioners"]),
        state=st.sampled_from(State.values),
        live=st.booleans(),
    )
    def test_audience_is_never_wider(self, entry, opening, reply, state, live):
        page = LessonFactory(audience=entry)
        thread = Thread.objects.create(page=page)
        Page.objects.filter(pk=page.pk).update(live=live)
        first = Comment.objects.create(thread=thread, is_opening=True, audience=opening, state=State.PUBLISHED)
        second = Comment.objects.create(thread=thread, audience=reply, state=state)
        seen = set(readable_comments(None))
        is_open = live and entry == "public" and opening == "public"
        assert (first in seen) == is_open
        assert (second in seen) == (is_open and reply == "public" and state == State.PUBLISHED)
        reader = member("practitioner")
        assert (second in set(readable_comments(reader))) == (live and state == State.PUBLISHED)
