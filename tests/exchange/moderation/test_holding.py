"""Each rule that holds a comment: when it does, and when it does not."""

import datetime

import pytest
from django.utils import timezone

from accounts.models import MembershipRequest
from exchange.models import ConversationSetting, Posting, State
from exchange.moderation import holding
from exchange.moderation.holding import RULES, in_words, rules_that_hold
from exchange.moderation.links import links_elsewhere
from tests.catalogue.factories import LessonFactory
from tests.exchange.factories import BODY, make_comment, make_member, post

pytestmark = pytest.mark.django_db
NOW = timezone.now()
DAY = datetime.timedelta(days=1)
LINK = "https://example.org/paper"


def held(author, **fields):
    given = {"body": BODY, "kind": "useful", "marks": [], "page": None, "insists": False, "now": NOW} | fields
    return rules_that_hold(author=author, **given)


def taken_in(user, since=10 * DAY, state="approved"):
    MembershipRequest.objects.create(user=user, state=state, decided_at=NOW - since if since is not None else None)
    return user


def test_a_known_member_is_not_held(practitioner):
    assert held(practitioner) == []


def test_what_was_found_holds_only_where_the_author_insists(practitioner):
    assert held(practitioner, marks=["a name"], insists=True) == ["findings"]
    assert held(practitioner, marks=["a name"]) == []
    assert held(practitioner, marks=[], insists=True) == []
    assert held(practitioner, marks={"body": [], "helped": []}, insists=True) == []
    assert held(practitioner, marks={"body": [], "helped": ["a name"]}, insists=True) == ["findings"]


def test_what_could_not_be_looked_through_is_held(practitioner):
    assert held(practitioner, marks=None) == ["not_looked"]


def test_more_links_than_a_few_hold(practitioner, settings):
    settings.HOLD_LINKS = 2
    assert held(practitioner, body=f"{LINK} {LINK}") == []
    assert held(practitioner, body=f"{LINK} {LINK} {LINK}") == ["links"]


def test_any_link_of_a_new_account_holds(settings):
    settings.NEW_ACCOUNT_COMMENTS = 1
    author = taken_in(make_member())
    assert held(author, body=LINK) == ["links", "new_account"]
    make_comment(author=author)
    assert held(author, body=LINK) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Nothing here. e.g. this, i.e. that, 3.5 years.", 0),
        (f"See {LINK}, and (www.example.net/a).", 2),
        ("[here](https://example.org) or <https://example.com>", 2),
        ("write to mailto:a@example.org", 1),
        ("go to example.com/now or shop.example.ru", 2),
        ("hxxp://example.org and javascript://x", 2),
        ("http://127.0.0.1:8000/practices/", 0),
        ("http://127.0.0.1:8000@example.org/ and http://127.0.0.1:8000.example.org/", 2),
        ("http://[broken", 1),
    ],
)
def test_links_are_counted_as_people_write_them_and_our_own_are_none(text, number, settings):
    settings.WAGTAILADMIN_BASE_URL = "http://127.0.0.1:8000"
    assert len(links_elsewhere(text)) == number


def test_many_links_are_counted_in_no_time():
    assert len(links_elsewhere("a." * 50_000)) == 0
    assert len(links_elsewhere(f"{LINK} " * 1000)) == 1000


def test_the_first_comments_of_somebody_who_registered_are_held_until_enough_are_approved(settings):
    settings.NEW_ACCOUNT_COMMENTS = 3
    author = taken_in(make_member())
    for number in range(3):
        assert held(author) == ["new_account"], number
        make_comment(author=author)
    assert held(author) == []


def test_hidden_comments_and_waiting_ones_do_not_make_an_account_known(settings):
    settings.NEW_ACCOUNT_COMMENTS = 1
    author = taken_in(make_member())
    make_comment(author=author, state=State.HIDDEN)
    make_comment(author=author, state=State.HELD)
    assert held(author) == ["new_account"]


def test_an_account_that_was_taken_in_today_is_new_whatever_it_wrote(settings):
    settings.NEW_ACCOUNT_COMMENTS, settings.NEW_ACCOUNT_HOURS = 0, 24
    assert held(taken_in(make_member(), since=DAY / 2)) == ["new_account"]
    assert held(taken_in(make_member(), since=2 * DAY)) == []
    assert held(taken_in(make_member(), since=None, state="waiting")) == ["new_account"]


def test_a_lot_within_ten_minutes_holds(practitioner, settings):
    settings.HOLD_RATE = 3
    for minutes in (1, 5, 11):
        make_comment(author=practitioner, posted_at=NOW - datetime.timedelta(minutes=minutes))
    assert held(practitioner) == []
    make_comment(author=practitioner, posted_at=NOW)
    assert held(practitioner) == ["rate"]


@pytest.mark.parametrize("role", ["moderator", "editor"])
def test_whoever_works_for_the_site_is_held_for_what_was_found_only(role, settings):
    settings.HOLD_RATE = 0
    author = taken_in(make_member(role), since=DAY / 2)
    assert held(author, body=f"{LINK} " * 9) == []
    assert held(author, marks=["a name"], insists=True) == ["findings"]


def test_a_pre_moderated_conversation_holds_everybody(practitioner, moderator):
    page = LessonFactory()
    assert held(practitioner, page=page) == []
    ConversationSetting.objects.create(page=page, posting=Posting.PREMODERATED)
    for author in (practitioner, moderator):
        assert held(author, page=page) == ["premoderated"]


def test_every_rule_has_words_for_its_author_and_for_the_moderator():
    assert {"links", "findings", "new_account", "rate", "premoderated", "not_looked", "flagged"} <= RULES.keys()
    for code in RULES:
        assert in_words([code], for_author=True)[0]
        assert in_words([code], for_author=False)[0]


def test_a_rule_that_is_gone_is_named_to_moderators_only():
    assert in_words(["forgotten"], for_author=False) == ["forgotten"]
    assert in_words(["forgotten"], for_author=True) == []


def test_posting_asks_the_rules(settings):
    author = taken_in(make_member())
    comment = post(author, LessonFactory())
    assert (comment.state, comment.held_for, comment.published_at) == (State.HELD, ["new_account"], None)
    settings.NEW_ACCOUNT_COMMENTS = 0
    assert post(author, LessonFactory()).state == State.PUBLISHED
    assert holding.is_new(author, NOW) is False
