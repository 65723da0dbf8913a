"""The queue in the admin: for whom, what stands in it, and what is done there."""

import re
from html import unescape

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from accounts.models import LogLine, Suspension
from accounts.speaking import handle_of
from exchange.models import CannedReply, Comment, CommentVersion, State, Undoable
from exchange.moderation import queue
from exchange.moderation.appeals import appeal
from exchange.moderation.seen import seen_token
from exchange.moderation.services import approve, flag, hide
from tests.catalogue.factories import LessonFactory
from tests.exchange.factories import make_comment, make_member, make_reply, make_report
from tests.exchange.questions.making import asked

pytestmark = pytest.mark.django_db
QUEUE = "/admin/moderation/"
REASON = "Somebody could be recognised by the date."


@pytest.fixture
def desk(client, moderator):
    client.force_login(moderator)
    return client


@pytest.fixture
def waiting(page, author):
    return make_comment(page, author=author, state=State.HELD, held_for=["links"])


def html(answer):
    return answer.content.decode()


def decide(client, comment, do="approve", **fields):
    form = {"comments": str(comment.pk), f"seen-{comment.pk}": seen_token(comment), "do": do, "one": str(comment.pk)}
    return client.post(QUEUE, form | fields)


def state_of(comment):
    return Comment.objects.get(pk=comment.pk).state


DOORS = [
    ("get", "moderation:queue", False),
    ("post", "moderation:queue", False),
    ("get", "moderation:figures", False),
    ("get", "moderation:suspend", True),
    ("post", "moderation:suspend", True),
]


@pytest.mark.parametrize(("method", "name", "needs_comment"), DOORS)
@pytest.mark.parametrize("role", ["practitioner", "trainer", "editor", None])
def test_nobody_else_comes_in(waiting, method, name, needs_comment, role):
    client = Client()
    if role:
        client.force_login(make_member(role))
    address = reverse(name, args=[waiting.pk] if needs_comment else [])
    answer = getattr(client, method)(
        address, {"do": "approve", "comments": str(waiting.pk), f"seen-{waiting.pk}": seen_token(waiting)}
    )
    if method == "post":  # what a moderator had typed is held; a stranger learns nothing by it
        assert answer.status_code == (404 if role else 401)
        assert waiting.body not in html(answer)
    else:
        assert answer.status_code == 302
        assert "moderation" not in answer["Location"].partition("?")[0]
    assert state_of(waiting) == State.HELD
    assert not Suspension.objects.exists()


def test_the_menu_says_how_much_waits_and_only_to_moderators(desk, page, waiting, practitioner):
    flag(comment=make_comment(page), by=practitioner, reader_key="", reason="wrong")
    assert "Moderation (2)" in html(desk.get("/admin/"))
    editor = Client()
    editor.force_login(make_member("editor"))
    assert "/admin/moderation/" not in html(editor.get("/admin/"))


def test_an_item_says_what_a_moderator_needs_and_no_account(desk, page, author):
    comment = make_report(
        page, author=author, state=State.HELD, held_for=["links", "rate"], body="We **met** weekly <b>x</b>."
    )
    CommentVersion.objects.create(comment=comment, body="What stood there before.")
    make_comment(page, author=author)
    make_comment(page, author=author, state=State.HIDDEN)
    flag(comment=make_comment(page), by=author, reader_key="", reason="wrong", words="Quillonberry")
    text = html(desk.get(QUEUE))
    for told in (
        "Two services phoned", "We tried this", "<strong>met</strong>", handle_of(author), "1 shown, 1 hidden",
        "Links to other sites", "A lot within ten minutes", "What stood there before.", "A steady contact.",
        comment.pseudonym,
    ):  # fmt: skip
        assert told in text, told
    assert "<b>x</b>" not in text
    assert author.username not in text
    assert author.email not in text
    assert "Quillonberry" in html(desk.get(f"{QUEUE}?show=flagged"))


def test_the_title_of_an_entry_that_may_not_be_read_is_not_named(desk, page, waiting):
    type(page).objects.filter(pk=page.pk).update(held_since=timezone.now())
    text = html(desk.get(QUEUE))
    assert str(waiting.pk) in text
    assert "Two services phoned" not in text


def test_what_was_found_is_marked_where_that_is_the_question(desk, page, author):
    body = "Call Bartholomew at bartholomew.winterbourne@example.org."
    make_comment(page, author=author, state=State.HELD, held_for=["findings"], body=body)
    assert "<mark>bartholomew.winterbourne@example.org</mark>" in html(desk.get(QUEUE))
    Comment.objects.update(held_for=["rate"])
    assert "<mark>" not in html(desk.get(QUEUE))


def test_each_comment_stands_in_its_tab(desk, page, author, moderator, second, practitioner):
    held = make_comment(page, author=author, state=State.HELD)
    flagged = make_comment(page, author=author)
    flag(comment=flagged, by=practitioner, reader_key="", reason="wrong")
    hidden = make_comment(page, author=author)
    hide(comments=[hidden], by=second, reason=REASON)
    appealed = make_comment(page, author=author)
    hide(comments=[appealed], by=second, reason=REASON)
    appeal(comment=appealed, by=author, words="It names nobody.")
    make_comment(page, author=author)
    found = {show: set(queue.comments_in(show)) for show in queue.SHOWN}
    assert found == {"waiting": {held}, "flagged": {flagged}, "appeals": {appealed}, "decided": {hidden, appealed}}
    assert queue.counts() == {"waiting": 1, "flagged": 1, "appeals": 1}
    assert queue.number_waiting() == 3
    for show in queue.SHOWN:
        text = html(desk.get(f"{QUEUE}?show={show}"))
        assert {str(one.pk) for one in found[show]} == set(re.findall(r'id="item-([0-9a-f-]{36})"', text))


def test_an_empty_tab_says_so_and_a_strange_one_is_the_first(desk):
    assert "Nothing waits" in html(desk.get(f"{QUEUE}?show=nonsense&p=99"))


def test_the_number_of_queries_does_not_grow_with_the_queue(desk, page, practitioner, moderator):
    def fill(number):
        for _ in range(number):
            comment = make_comment(LessonFactory(), state=State.HELD, held_for=["links"])
            make_comment(page, author=comment.author)
            CommentVersion.objects.create(comment=comment, body="Before.")
            make_reply(make_report(page, state=State.HELD))

    fill(2)
    desk.get(QUEUE)
    with CaptureQueriesContext(connection) as few:
        desk.get(QUEUE)
    fill(7)
    with CaptureQueriesContext(connection) as many:
        text = html(desk.get(QUEUE))
    assert text.count("data-item") == 18
    assert len(many) == len(few)


def test_appeals_cost_no_more_queries_for_more(desk, page, second):
    def fill(number):
        for _ in range(number):
            comment = make_comment(page)
            hide(comments=[comment], by=second, reason=REASON)
            appeal(comment=comment, by=comment.author, words="It names nobody.")

    fill(1)
    desk.get(f"{QUEUE}?show=appeals")
    with CaptureQueriesContext(connection) as few:
        desk.get(f"{QUEUE}?show=appeals")
    fill(6)
    with CaptureQueriesContext(connection) as many:
        desk.get(f"{QUEUE}?show=appeals")
    assert len(many) == len(few)


def test_after_a_decision_one_goes_on_to_the_next(desk, page, waiting):
    after = make_comment(page, state=State.HELD)
    text = html(desk.get(QUEUE))
    own = text[text.index(f'id="item-{waiting.pk}"') : text.index(f'id="item-{after.pk}"')]
    assert f'name="next" value="{after.pk}"' in re.sub(r"\s+", " ", own)
    answer = decide(desk, waiting, next=str(after.pk), show="waiting", p="1")
    assert answer["Location"] == f"{QUEUE}?show=waiting&p=1#item-{after.pk}"
    assert state_of(waiting) == State.PUBLISHED


def test_hiding_without_a_reason_hands_the_page_back(desk, waiting):
    answer = decide(desk, waiting, "hide", reason=" ")
    assert answer.status_code == 422
    assert "Write why" in html(answer)
    assert state_of(waiting) == State.HELD


def test_what_was_typed_is_handed_back_where_it_is_too_long(desk, waiting):
    answer = decide(desk, waiting, "hide", reason=f"Zwobbelheim {'x' * 1500}")
    assert answer.status_code == 422
    assert "Zwobbelheim" in html(answer)


@pytest.mark.parametrize("typed", ["", "And the year."])
def test_a_canned_reply_fills_the_reason_without_a_script(desk, waiting, typed):
    reply = CannedReply.objects.filter(language="en").first()
    decide(desk, waiting, "hide", reply=str(reply.pk), reason=typed)
    told = Comment.objects.get(pk=waiting.pk).reason_to_author
    assert told == f"{reply.text}\n\n{typed}".strip()


def test_a_reply_that_was_changed_in_its_field_is_not_sent_twice(desk, waiting):
    reply = CannedReply.objects.filter(language="en").first()
    decide(desk, waiting, "hide", reply=str(reply.pk), filled=str(reply.pk), reason="My own words.")
    assert Comment.objects.get(pk=waiting.pk).reason_to_author == "My own words."


def test_a_form_that_is_older_than_the_comment_does_nothing_and_says_so(desk, waiting, second):
    seen = seen_token(waiting)
    hide(comments=[waiting], by=second, reason=REASON)
    answer = desk.post(QUEUE, {"comments": str(waiting.pk), f"seen-{waiting.pk}": seen, "do": "approve"}, follow=True)
    assert "changed since you opened the page" in html(answer)
    assert handle_of(second) in html(answer)
    assert state_of(waiting) == State.HIDDEN


def test_a_form_without_what_was_seen_does_nothing(desk, waiting):
    desk.post(QUEUE, {"comments": str(waiting.pk), "do": "approve"})
    assert state_of(waiting) == State.HELD


@pytest.mark.parametrize(
    "form", [{}, {"do": "approve"}, {"do": "erase", "comments": "x"}, {"do": "approve", "comments": "1 OR 1"}]
)
def test_a_form_that_asks_for_nothing_is_told_what_to_do(desk, waiting, form):
    answer = desk.post(QUEUE, form)
    assert answer.status_code == 422
    assert re.search("Choose what|Tick at least", html(answer))


def test_several_at_once_and_what_could_not_be_done_is_told(desk, page, moderator, waiting):
    own = make_comment(page, author=moderator, state=State.HELD)
    form = {"comments": [str(waiting.pk), str(own.pk)], "do": "approve"}
    form |= {f"seen-{one.pk}": seen_token(one) for one in (waiting, own)}
    text = html(desk.post(QUEUE, form, follow=True))
    assert "1 comment shown." in text
    assert "1 not shown: Nobody decides on their own words." in text
    assert (state_of(waiting), state_of(own)) == (State.PUBLISHED, State.HELD)


def test_undo_stands_on_the_page_for_a_minute_and_works_by_a_button(desk, waiting):
    decide(desk, waiting)
    undoable = Undoable.objects.get()
    assert reverse("moderation:undo", args=[undoable.pk]) in html(desk.get(QUEUE))
    text = html(desk.post(reverse("moderation:undo", args=[undoable.pk]), follow=True))
    assert "1 comment put back as before." in text
    assert state_of(waiting) == State.HELD
    assert "data-undo" not in text
    again = html(desk.post(reverse("moderation:undo", args=[undoable.pk]), follow=True))
    assert "undone already" in again


def test_nobody_undoes_what_another_decided(waiting, second, moderator):
    done = approve(comments=[waiting], by=second)
    client = Client()
    client.force_login(moderator)
    client.post(reverse("moderation:undo", args=[done.undoable.pk]))
    assert state_of(waiting) == State.PUBLISHED


def test_decisions_come_by_post_with_a_token_only(waiting, moderator):
    client = Client(enforce_csrf_checks=True)
    client.force_login(moderator)
    assert decide(client, waiting).status_code == 409
    assert state_of(waiting) == State.HELD
    assert client.get(reverse("moderation:undo", args=[waiting.pk])).status_code == 405
    assert state_of(waiting) == State.HELD


def test_an_appeal_is_decided_on_its_tab_by_somebody_else(desk, page, author, moderator, second):
    own, others = make_comment(page, author=author), make_comment(page, author=author)
    hide(comments=[own], by=moderator, reason=REASON)
    hide(comments=[others], by=second, reason=REASON)
    first, then = (appeal(comment=one, by=author, words="It names nobody.") for one in (own, others))
    text = html(desk.get(f"{QUEUE}?show=appeals"))
    assert reverse("moderation:appeal", args=[then.pk]) in text
    assert reverse("moderation:appeal", args=[first.pk]) not in text
    assert "Another moderator decides." in text
    address = reverse("moderation:appeal", args=[then.pk])
    assert desk.post(reverse("moderation:appeal", args=[first.pk]), {"outcome": "overturned"}).status_code == 302
    assert state_of(own) == State.HIDDEN
    kept = desk.post(address, {"outcome": "upheld", "reason": "", "show": "appeals"})
    assert kept.status_code == 422
    assert desk.post(address, {"outcome": "overturned", "show": "appeals"}).status_code == 302
    assert state_of(others) == State.PUBLISHED


def test_where_there_is_no_second_moderator_the_page_says_who_decides(desk, page, author, moderator, administrator):
    comment = make_comment(page, author=author)
    hide(comments=[comment], by=moderator, reason=REASON)
    appeal(comment=comment, by=author, words="It names nobody.")
    assert "an administrator decides" in html(desk.get(f"{QUEUE}?show=appeals"))


def test_suspending_tells_nobody_who_it_is(desk, waiting, author):
    address = reverse("moderation:suspend", args=[waiting.pk])
    text = html(desk.get(address))
    assert handle_of(author) in text
    assert author.username not in text
    empty = desk.post(address, {"length": "7", "reason": ""})
    assert empty.status_code == 422
    too_long = desk.post(address, {"length": "7", "reason": "Zwobbelheim" + "x" * 2000})
    assert "Zwobbelheim" in html(too_long)
    assert desk.post(address, {"length": "7", "reason": "Again and again."}).status_code == 302
    row = Suspension.objects.get()
    assert (row.user, row.reason) == (author, "Again and again.")
    assert 6 < (row.until - timezone.now()).days + 1 <= 7


def test_the_figures_count_from_the_log(desk, page, author, moderator, practitioner):
    held = make_comment(page, author=author, state=State.HELD)
    LogLine.objects.create(action="held", thing=f"comment:{held.pk}")
    approve(comments=[held], by=moderator)
    flag(comment=held, by=practitioner, reader_key="", reason="wrong")
    text = re.sub(r"\s+", " ", html(desk.get(reverse("moderation:figures"))))
    assert "Held: 1, approved: 1, hidden: 0" in text
    assert "decided within <strong>0.0 hours</strong>" in text
    assert text.count('<th scope="row">') >= 13


def test_moderators_keep_the_canned_replies_and_editors_do_not(desk):
    assert CannedReply.objects.filter(language="en").count() == 6
    for language in ("fr", "nl", "de", "es"):
        assert CannedReply.objects.filter(language=language).count() == 6
    address = reverse("wagtailsnippets_exchange_cannedreply:list")
    assert "Somebody could be recognised" in html(desk.get(address))
    editor = Client()
    editor.force_login(make_member("editor"))
    assert editor.get(address).status_code == 302


def fields_of(answer):
    """What the page holds of a form, as its own form would send it."""
    held = re.findall(r'<input type="hidden" name="([\w-]+)" value="([^"]*)">', html(answer))
    return {name: unescape(value) for name, value in held if name != "csrfmiddlewaretoken"}


def test_a_reason_typed_after_the_session_ended_is_held_and_the_decision_made_after_signing_in(waiting, moderator):
    moderator.set_password("a long enough password")
    moderator.save()
    client = Client()
    answer = decide(client, waiting, "hide", reason=REASON)
    assert answer.status_code == 401
    assert REASON in html(answer)
    assert state_of(waiting) == State.HELD
    signed = fields_of(answer) | {
        "signing-in": "1",
        "username": moderator.username,
        "password": "a long enough password",
    }
    assert client.post(QUEUE, signed).status_code == 302
    assert state_of(waiting) == State.HIDDEN
    assert Comment.objects.get(pk=waiting.pk).reason_to_author == REASON


def test_a_reason_under_an_old_token_is_handed_back_and_sent_by_pressing_again(waiting, moderator):
    client = Client(enforce_csrf_checks=True)
    client.force_login(moderator)
    answer = decide(client, waiting, "hide", reason=REASON)
    assert answer.status_code == 409
    assert REASON in html(answer)
    assert state_of(waiting) == State.HELD
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', html(answer))[1]
    assert client.post(QUEUE, fields_of(answer) | {"csrfmiddlewaretoken": token}).status_code == 302
    assert state_of(waiting) == State.HIDDEN


@pytest.mark.parametrize("name", ["moderation:suspend", "moderation_public:appeal", "moderation_public:flag"])
def test_words_to_a_moderator_or_by_one_are_handed_back_where_the_comment_is_gone(client, waiting, moderator, name):
    address = reverse(name, args=[waiting.pk])
    waiting.thread.delete()
    client.force_login(moderator)
    words = "Words that took me half an hour."
    field = "reason" if name == "moderation:suspend" else "words"
    answer = client.post(address, {field: words, "length": "7"})
    assert answer.status_code == 404
    assert words in html(answer)


@pytest.mark.parametrize("name", ["moderation_public:appeal", "moderation:suspend"])
def test_who_was_signed_out_keeps_the_words_of_an_appeal_or_a_suspension(client, waiting, name):
    field = "reason" if name == "moderation:suspend" else "words"
    answer = client.post(reverse(name, args=[waiting.pk]), {field: REASON, "length": "7"})
    assert answer.status_code == 401
    assert REASON in html(answer)
    assert not Suspension.objects.exists()


def test_what_was_found_is_marked_in_every_text_of_a_report(desk, page, author):
    """The name gives itself away in one text, and is marked in the other too."""
    told = {"helped": "Karim Benali, the mentor, who rang on 06 12 34 56 78.", "hindered": "That Benali left."}
    make_report(page, author=author, state=State.HELD, held_for=["findings"], body="We met weekly.", tried=told)
    found = html(desk.get(QUEUE)).partition("What was found in it")[2].partition("</details>")[0]
    assert re.search(r"<h3>What helped</h3>.*<mark>Karim Benali</mark>.*<mark>06 12 34 56 78</mark>", found, re.DOTALL)
    assert re.search(r"<h3>What hindered</h3>.*<mark>Benali</mark>", found, re.DOTALL)
    assert "We met weekly" not in found


def test_what_was_found_in_the_line_of_a_question_is_marked(desk):
    question = asked(make_member(), title="Who works with Karim Benali?", insists=True)
    found = html(desk.get(QUEUE)).partition("What was found in it")[2].partition("</details>")[0]
    assert "<mark>Karim Benali</mark>" in found
    assert question.title not in found  # cut where something was found
