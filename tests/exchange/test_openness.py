"""How open a conversation is: the nearest setting wins, to the moment, and in the database as in Python."""

import random
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st
from wagtail.models import Page

from accounts.models import Suspension
from exchange.models import ConversationSetting, Posting, Question, Reading, Thread
from exchange.openness import (
    Openness,
    can_post_under,
    members_only,
    nearest,
    openness_of,
    openness_of_question,
    widest_audience_under,
)
from tests.catalogue.factories import CaseStudyFactory, PracticeFactory

NOW = datetime(2026, 3, 3, 8, tzinfo=UTC)


def setting(reading=Reading.INHERIT, posting=Posting.INHERIT, pk=1, opens_at=None, closes_at=None):
    return SimpleNamespace(pk=pk, reading=reading, posting=posting, opens_at=opens_at, closes_at=closes_at)


settings_of_trees = st.lists(
    st.tuples(st.sampled_from(Reading.values), st.sampled_from(Posting.values)), max_size=8
).map(lambda rows: [setting(reading, posting, pk) for pk, (reading, posting) in enumerate(rows)])


def test_where_nobody_says_anything_it_is_open():
    assert nearest([], NOW) == Openness(Reading.OPEN, Posting.OPEN, is_open_now=True, says="")


@given(settings_of_trees)
def test_the_nearest_that_says_something_wins_for_reading_and_writing_each(rows):
    found = nearest(rows, NOW)
    readings = [(row.reading, row.pk) for row in rows if row.reading != "inherit"]
    postings = [(row.posting, row.pk) for row in rows if row.posting != "inherit"]
    assert (found.reading, found.reading_from) == (readings[0] if readings else ("open", None))
    assert (found.posting, found.posting_from) == (postings[0] if postings else ("open", None))
    assert found.is_open_now == (found.posting != "closed")


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31), timezones=st.timezones()),
    st.timedeltas(timedelta(minutes=1), timedelta(days=40)),
    st.datetimes(datetime(2025, 12, 1), datetime(2027, 3, 1), timezones=st.timezones()),
)
def test_it_opens_with_its_first_moment_and_is_closed_at_its_last(opens_at, lasts, now):
    opens_at = opens_at.astimezone(UTC)
    row = setting(posting=Posting.OPEN, opens_at=opens_at, closes_at=opens_at + lasts)
    a_blink = timedelta(microseconds=1)
    assert not nearest([row], opens_at - a_blink).is_open_now
    assert nearest([row], opens_at).is_open_now
    assert nearest([row], opens_at + lasts - a_blink).is_open_now
    assert not nearest([row], opens_at + lasts).is_open_now
    assert nearest([row], now).is_open_now == (opens_at <= now < opens_at + lasts)


def test_times_above_do_not_reach_below_a_page_that_says_how_writing_is():
    above = setting(posting=Posting.OPEN, closes_at=NOW - timedelta(days=1), pk=2)
    assert not nearest([above], NOW).is_open_now
    assert nearest([setting(posting=Posting.PREMODERATED), above], NOW).is_open_now


def test_moments_are_told_in_the_time_of_the_site(settings):
    settings.TIME_ZONE = "Europe/Brussels"
    with timezone.override("Europe/Brussels"):
        says = nearest([setting(posting=Posting.OPEN, opens_at=NOW + timedelta(hours=1))], NOW).says
    assert says == "This conversation opens on 3 March 2026 at 10:00."


@pytest.mark.parametrize("posting", Posting.values)
def test_whatever_is_not_plainly_open_says_so_in_words(posting):
    found = nearest([setting(posting=posting)], NOW)
    assert bool(found.says) == (posting in {"closed", "premoderated"})


# In the database


@pytest.mark.django_db
def test_a_random_tree_is_told_alike_by_both_ways_and_in_one_query(django_assert_num_queries):
    dice = random.Random(5)
    pages = [Page.objects.get(depth=2)]
    for number in range(40):
        pages.append(dice.choice(pages).add_child(instance=Page(title=f"Page {number}", slug=f"page-{number}")))
    for page in dice.sample(pages, 18):
        ConversationSetting.objects.create(
            page=page, reading=dice.choice(Reading.values), posting=dice.choice(Posting.values)
        )
    for_members = set(Page.objects.filter(members_only("path")).values_list("pk", flat=True))
    said = {row.pk: row for row in ConversationSetting.objects.all()}
    for page in Page.objects.filter(pk__in=[page.pk for page in pages]):
        with django_assert_num_queries(1):
            found = openness_of(page, NOW)
        line = [said[one.pk] for one in reversed(page.get_ancestors(inclusive=True)) if one.pk in said]
        assert found == nearest(line, NOW)
        assert found.is_for_members == (page.pk in for_members)
    assert for_members
    assert for_members != {page.pk for page in pages}


@pytest.mark.django_db
def test_a_page_whose_path_begins_alike_is_not_below():
    """Paths are compared by whole steps: «00010001» is not above «000100011» of another tree."""
    case, other = CaseStudyFactory(), CaseStudyFactory()
    ConversationSetting.objects.create(page=case, reading=Reading.MEMBERS)
    assert openness_of(case).is_for_members
    assert not openness_of(other).is_for_members


@pytest.mark.django_db
def test_members_only_narrows_what_is_said_at_once_and_widens_it_again():
    case = CaseStudyFactory(audience="public")
    assert widest_audience_under(case) == "public"
    own = ConversationSetting.objects.create(page=case.get_parent(), reading=Reading.MEMBERS)
    assert widest_audience_under(case) == "practitioners"
    own.delete()
    assert widest_audience_under(case) == "public"


@pytest.mark.django_db
def test_nothing_under_an_entry_is_wider_than_the_entry():
    case = CaseStudyFactory(audience="practitioners")
    ConversationSetting.objects.create(page=case, reading=Reading.OPEN)
    assert widest_audience_under(case) == "practitioners"


@pytest.mark.django_db
def test_a_copy_says_nothing_itself_and_a_moved_entry_takes_its_own_along():
    case = CaseStudyFactory()
    ConversationSetting.objects.create(page=case, posting=Posting.CLOSED)
    copy = case.copy(update_attrs={"slug": "a-copy", "title": "A copy"})
    assert openness_of(copy).posting == Posting.OPEN
    elsewhere = PracticeFactory().get_parent()
    case.move(elsewhere, pos="last-child")
    case.refresh_from_db()
    assert openness_of(case).posting == Posting.CLOSED
    ConversationSetting.objects.filter(page=case).delete()
    ConversationSetting.objects.create(page=elsewhere, posting=Posting.PREMODERATED)
    assert openness_of(case).posting == Posting.PREMODERATED


@pytest.mark.django_db
def test_a_conversation_cannot_close_before_it_opens():
    case = CaseStudyFactory()
    with pytest.raises(IntegrityError), transaction.atomic():
        ConversationSetting.objects.create(page=case, posting="open", opens_at=NOW, closes_at=NOW)


@pytest.mark.django_db
def test_who_may_write(practitioner, without_role, visitor):
    case, kept = CaseStudyFactory(), CaseStudyFactory(audience="practitioners")
    assert can_post_under(practitioner, case)
    assert can_post_under(practitioner, Page.objects.get(pk=kept.pk))
    assert not can_post_under(without_role, case)
    assert not can_post_under(visitor, case)
    assert not can_post_under(practitioner, case.get_parent())
    ConversationSetting.objects.create(page=case, posting="open", closes_at=NOW)
    assert can_post_under(practitioner, case, NOW - timedelta(seconds=1))
    assert not can_post_under(practitioner, case, NOW)
    Suspension.objects.create(user=practitioner)
    assert not can_post_under(practitioner, kept)


@pytest.mark.django_db
def test_a_held_back_entry_takes_no_words(practitioner):
    case = CaseStudyFactory()
    type(case).objects.filter(pk=case.pk).update(held_since=timezone.now())
    case.refresh_from_db()
    assert not can_post_under(practitioner, case)


@pytest.mark.django_db
@pytest.mark.parametrize("state", Question.State.values)
def test_a_question_is_for_members_and_open_until_it_is_closed(state):
    found = openness_of_question(Question(thread=Thread(), title="Who?", state=state))
    assert found.is_for_members
    assert found.is_open_now == (state != "closed")
