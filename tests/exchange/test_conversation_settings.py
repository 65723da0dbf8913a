"""Editors say how open a conversation is; what follows is told in words, and noted."""

from datetime import UTC, datetime

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse

from accounts.models import LogLine
from exchange.conversation_settings import can_set_conversation, in_force, inherited, set_conversation
from exchange.models import Comment, ConversationSetting, Kind, Posting, Reading, State, Thread
from exchange.openness import openness_of
from exchange.visibility import can_read_comment
from tests.catalogue.factories import CaseStudyFactory, PracticeFactory

pytestmark = pytest.mark.django_db
MORNING, EVENING = datetime(2026, 3, 3, 8, tzinfo=UTC), datetime(2026, 3, 3, 17, tzinfo=UTC)


def address(page) -> str:
    return reverse("conversation_settings", args=[page.pk])


def test_who_may_publish_a_page_may_set_its_conversation(
    editor, moderator, practitioner, trainer, visitor, without_role
):
    case = CaseStudyFactory()
    assert can_set_conversation(editor, case)
    assert can_set_conversation(moderator, case)
    assert can_set_conversation(editor, case.get_parent())
    assert not can_set_conversation(editor, case.get_root())
    for user in (practitioner, trainer, visitor, without_role, None):
        assert not can_set_conversation(user, case)
    with pytest.raises(PermissionDenied):
        set_conversation(page=case, by=practitioner, reading="members", posting="inherit")
    assert not ConversationSetting.objects.exists()


def test_members_only_hides_old_comments_and_taking_it_back_shows_them(editor, visitor, practitioner):
    case = CaseStudyFactory()
    comment = Comment.objects.create(
        thread=Thread.objects.create(page=case), is_opening=True, kind=Kind.USEFUL, body="b", audience="public",
        state=State.PUBLISHED, pseudonym="Colleague 1",
    )  # fmt: skip
    assert can_read_comment(visitor, comment)
    set_conversation(page=case.get_parent(), by=editor, reading="members", posting="inherit")
    assert not can_read_comment(visitor, comment)
    assert can_read_comment(practitioner, comment)
    set_conversation(page=case, by=editor, reading="open", posting="inherit")
    assert can_read_comment(visitor, comment)
    set_conversation(page=case, by=editor, reading="inherit", posting="inherit")
    assert not can_read_comment(visitor, comment)
    set_conversation(page=case.get_parent(), by=editor, reading="inherit", posting="inherit")
    assert can_read_comment(visitor, comment)
    assert not ConversationSetting.objects.exists()


def test_every_change_is_noted_once_and_what_changes_nothing_is_not(editor):
    case = CaseStudyFactory()
    for _ in range(2):
        set_conversation(page=case, by=editor, reading="inherit", posting="open", closes_at=EVENING)
    line = LogLine.objects.get()
    assert (line.action, line.thing) == ("conversation set", f"page:{case.pk}")
    assert line.codes["closes_at"].startswith("2026-03-03T17")
    assert editor.username not in str(line.__dict__)
    set_conversation(page=case, by=editor, reading="inherit", posting="inherit")
    assert LogLine.objects.count() == 2


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"posting": "inherit", "opens_at": MORNING}, "opens_at"),
        ({"posting": "closed", "closes_at": EVENING}, "closes_at"),
        ({"posting": "open", "opens_at": EVENING, "closes_at": MORNING}, "closes_at"),
        ({"posting": "open", "opens_at": MORNING, "closes_at": MORNING}, "closes_at"),
        ({"posting": "shouting"}, "posting"),
        ({"reading": "nobody"}, "reading"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_stored(editor, said, field):
    case = CaseStudyFactory()
    with pytest.raises(ValidationError) as refused:
        set_conversation(page=case, by=editor, **{"reading": "inherit", "posting": "inherit"} | said)
    assert list(refused.value.error_dict) == [field]
    assert not ConversationSetting.objects.exists()
    assert not LogLine.objects.exists()


def test_where_it_comes_from_is_told_in_words(editor):
    case = CaseStudyFactory(title="Oak")
    section = case.get_parent()
    assert in_force(case) == [
        "Who reads: whoever may read the entry (nothing else is said anywhere above).",
        "Who writes: members, and readers see it at once (nothing else is said anywhere above).",
    ]
    set_conversation(page=section, by=editor, reading="members", posting="premoderated")
    set_conversation(page=case, by=editor, reading="inherit", posting="open", opens_at=MORNING, closes_at=EVENING)
    assert in_force(case) == [
        f"Who reads: only members (set on «{section.title}»).",
        "Who writes: members, and readers see it at once, from 3 March 2026 at 09:00, until 3 March 2026 at 18:00 "
        "(set here).",
    ]
    assert inherited(case)[1] == f"Who writes: members, and a moderator reads it first (set on «{section.title}»)."


def test_an_editor_sets_it_in_the_admin(editor, client):
    practice = PracticeFactory()
    client.force_login(editor)
    assert address(practice) in client.get(reverse("wagtailadmin_pages:edit", args=[practice.pk])).content.decode()
    assert client.get(address(practice)).status_code == 200
    sent = {"reading": "members", "posting": "open", "opens_at": "", "closes_at": "2026-03-03 18:00"}
    answer = client.post(address(practice), sent, follow=True)
    assert "only members (set here)" in answer.content.decode()
    found = openness_of(practice)
    assert (found.reading, found.posting, found.closes_at) == (Reading.MEMBERS, Posting.OPEN, EVENING)


def test_what_was_typed_wrong_comes_back_with_what_to_do(editor, client):
    practice = PracticeFactory()
    client.force_login(editor)
    sent = {"reading": "open", "posting": "closed", "opens_at": "2026-03-03 09:00", "closes_at": "soon"}
    answer = client.post(address(practice), sent)
    assert answer.status_code == 422
    assert "Write a day and a time" in answer.content.decode()
    assert 'value="soon"' in answer.content.decode()
    answer = client.post(address(practice), sent | {"closes_at": ""})
    assert answer.status_code == 422
    assert "Times go with" in answer.content.decode()
    assert 'value="2026-03-03 09:00"' in answer.content.decode()
    assert not ConversationSetting.objects.exists()


@pytest.mark.parametrize("role", ["practitioner", "trainer"])
def test_nobody_else_gets_in(role, request, client):
    practice = PracticeFactory()
    client.force_login(request.getfixturevalue(role))
    assert client.get(address(practice)).status_code in {302, 403}
    assert client.post(address(practice), {"reading": "members", "posting": "closed"}).status_code in {302, 403}
    assert not ConversationSetting.objects.exists()
