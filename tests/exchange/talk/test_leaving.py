"""When an entry goes for good nothing of its conversation stays; when a member goes, markers and no words."""

import json

import pytest
from django.urls import reverse

from accounts.own_data import erase_account, export_of
from catalogue.recall import recall
from exchange.models import Comment, CommentVersion, Draft, Question, State, Thread, Tried
from exchange.talk.changing import edit_comment
from exchange.talk.drafts import save_draft
from exchange.visibility import in_place
from tests.catalogue.factories import LessonFactory, PracticeFactory
from tests.exchange.factories import make_comment, make_member, make_reply, make_report

pytestmark = pytest.mark.django_db


def test_with_its_entry_a_conversation_is_destroyed(editor, practitioner):
    page, other = PracticeFactory(title="Quillonberry house"), LessonFactory()
    opening = make_report(page, author=practitioner)
    edit_comment(comment=make_reply(opening, author=practitioner), by=practitioner, body="Changed.")
    for place in (f"page:{page.pk}", f"reply:{opening.thread_id}", f"page:{other.pk}"):
        save_draft(user=practitioner, place=place, content={"body": "x"})
    kept = make_comment(other)
    stone = recall(page=page, by=editor, reason="outdated")
    assert (list(Comment.objects.all()), Thread.objects.count()) == ([kept], 1)
    assert not Tried.objects.exists()
    assert not CommentVersion.objects.exists()
    assert Draft.objects.get().place == f"page:{other.pk}"
    assert (stone.purged["comments"], stone.purged["drafts of comments"]) == (2, 2)


def test_links_to_it_in_what_was_said_elsewhere_go_too(editor):
    page = PracticeFactory(title="Quillonberry house")
    address = f"https://example.org{page.url}"
    said = make_comment(
        LessonFactory(),
        body=f"See [Quillonberry house]({address}), [this one]({page.url}), {address} and [that](https://example.org/).",
    )
    recall(page=page, by=editor, reason="outdated")
    said.refresh_from_db()
    instead = "(an entry that was withdrawn)"
    assert said.body == f"See {instead}, this one, {instead} and [that](https://example.org/)."


def test_links_to_it_in_questions_and_what_editors_wrote_there_go_too(editor):
    page = PracticeFactory(title="Quillonberry house", slug="q")
    address = f"http://a.eu{page.url}"
    thread = make_comment(body="Who?").thread
    title = f"{'Does anybody know it?'.ljust(149 - len(address), 'x')} {address}"
    asked = Question.objects.create(
        thread=thread, title=title, call=f"Cases like {address}, please.", closed_because=f"See [it]({page.url})."
    )
    recall(page=page, by=editor, reason="outdated")
    asked.refresh_from_db()
    assert asked.call == "Cases like (an entry that was withdrawn), please."
    assert asked.closed_because == "See it."
    assert page.url not in asked.title
    assert len(asked.title) == 150, "what stands instead is longer than the address was"


def test_with_its_author_a_comment_is_emptied_and_marked_where_it_was_answered(client, practitioner):
    page = PracticeFactory()
    answered = make_comment(page, author=practitioner, body="Zwobbelheim", shown_name="Kim", anchor={"quote": "x"})
    make_reply(answered, body="I see.", quotes=answered)
    alone = make_report(page, author=practitioner, body="Zwobbelheim alone")
    asked = make_comment(author=practitioner, body="Zwobbelheim?")
    Question.objects.create(thread=asked.thread, title="Zwobbelheim")
    CommentVersion.objects.create(comment=answered, body="Zwobbelheim before")
    save_draft(user=practitioner, place=f"page:{page.pk}", content={"body": "Zwobbelheim"})
    text = json.dumps(export_of(practitioner), ensure_ascii=False)
    assert text.count("Zwobbelheim") >= 5
    counts = erase_account(user=practitioner)
    assert counts["comments"] == 3
    for row in Comment.objects.filter(pk__in=[answered.pk, alone.pk, asked.pk]):
        assert (row.state, row.author, row.body, row.pseudonym, row.shown_name, row.anchor) == (
            State.ERASED, None, "", "", "", None,
        )  # fmt: skip
    assert "Zwobbelheim" not in Question.objects.get().title
    for model in (CommentVersion, Draft, Tried):
        assert not model.objects.exists()
    html = client.get(page.url).content.decode()
    assert "Erased: its author has left" in html
    assert "Zwobbelheim" not in html
    assert set(in_place(make_member()).filter(is_opening=True)) == {answered}


def test_a_member_reads_what_is_kept(client, practitioner):
    make_comment(PracticeFactory(), author=practitioner)
    client.force_login(practitioner)
    assert "What you said to colleagues" in client.get(reverse("accounts:my_data")).content.decode()
