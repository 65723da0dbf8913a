"""What was tried on the forms and addresses of conversations. A clear answer, and nothing stored."""

import uuid

import pytest
from django.urls import reverse

from exchange.models import Comment, Draft, Thread, Tried
from tests.catalogue.factories import LessonFactory, PracticeFactory
from tests.exchange.abuse import HIDDEN_SIGNS, IDS, SCRIPTS, TOO_MUCH
from tests.exchange.factories import BODY, make_comment, make_member
from tests.exchange.test_rendering import assert_harmless

pytestmark = pytest.mark.django_db


@pytest.fixture
def page():
    return PracticeFactory()


@pytest.fixture
def signed_in(client, practitioner):
    client.force_login(practitioner)
    return client


def write(client, page, /, **fields):
    given = {"body": BODY, "kind": "useful", "audience": "public", "language": "en", "form_key": str(uuid.uuid4())}
    return client.post(reverse("talk:new", args=[page.pk]), given | fields)


def test_scripts_are_shown_as_text_or_not_posted(signed_in, page, monkeypatch):
    """One after the other under one entry: what readers get has no element and no address that acts."""
    monkeypatch.setattr("exchange.talk.views.writing.MOST_POSTS", 1000)
    for text in SCRIPTS:
        answer = write(signed_in, page, body=text)
        assert answer.status_code in (302, 422)
        if answer.status_code == 422:  # a find (an address, say), or too often: it is handed back escaped
            assert "<script>alert" not in answer.content.decode()
    for comment in Comment.objects.all():
        html = signed_in.get(reverse("talk:thread", args=[comment.thread_id])).content.decode()
        text = html[html.index("comment__text") :]
        assert_harmless(text[text.index(">") + 1 : text.index("</div>")])
    assert Comment.objects.exists()


@pytest.mark.parametrize("field", ["body", "adapted", "helped", "hindered"])
@pytest.mark.parametrize("text", [*HIDDEN_SIGNS[:1], HIDDEN_SIGNS[4], HIDDEN_SIGNS[11], HIDDEN_SIGNS[-1]])
def test_hidden_signs_are_refused_in_every_text(signed_in, page, field, text):
    told = {"kind": "tried", "setting": "probation", "outcome": "mixed", "helped": "A steady contact."}
    answer = write(signed_in, page, **told | {field: text})
    assert answer.status_code == 422
    assert "Line 1, character" in answer.content.decode() or "Null characters" in answer.content.decode()
    assert not Thread.objects.exists()


@pytest.mark.parametrize("text", TOO_MUCH, ids=range(len(TOO_MUCH)))
def test_too_much_is_refused_and_handed_back(signed_in, page, text):
    answer = write(signed_in, page, body=text)
    assert answer.status_code == 422
    assert text[:100].replace(">", "&gt;") in answer.content.decode()
    for model in (Thread, Draft):
        assert not model.objects.exists()


def test_what_a_form_does_not_ask_for_is_not_taken_from_it(signed_in, page, practitioner):
    other = make_member()
    elsewhere = make_comment(LessonFactory())
    forged = {
        "author": other.pk, "state": "published", "pseudonym": "Chief Editor", "shown_name": "Somebody",
        "show_name": "on", "thread": elsewhere.thread_id, "quotes": elsewhere.pk, "is_opening": "",
        "speaker_years": "over_10", "published_at": "2020-01-01", "posted_at": "2020-01-01", "id": uuid.uuid4(),
        "held_for": "[]", "page": elsewhere.thread.page_id, "insists": "on",
    }  # fmt: skip
    assert write(signed_in, page, **forged).status_code == 302
    made = Comment.objects.exclude(pk=elsewhere.pk).get()
    assert (made.author, made.thread.page_id, made.quotes, made.shown_name) == (practitioner, page.pk, None, "")
    assert made.is_opening
    assert made.pseudonym != "Chief Editor"
    assert (made.speaker_years, made.posted_at.year > 2020) == ("", True)
    named = write(signed_in, page, body="Bartholomew Winterbourne came from Utrecht.", insists="on", state="published")
    assert named.status_code == 422


@pytest.mark.parametrize(
    "forged",
    [{"audience": "everybody"}, {"kind": "praise"}, {"language": "tlh"}, {"field": "owner", "quote": "x"}],
)
def test_choices_that_are_not_offered_are_refused(signed_in, page, forged):
    assert write(signed_in, page, **forged).status_code == 422
    assert not Comment.objects.exists()


def test_a_replayed_form_posts_once(signed_in, page):
    key = str(uuid.uuid4())
    first, second = (write(signed_in, page, form_key=key) for _ in range(2))
    assert first["Location"] == second["Location"]
    assert Comment.objects.count() == 1
    assert write(signed_in, page, form_key=key, body="Something else.").status_code == 422
    assert write(signed_in, page, form_key="nonsense", body="Something else.").status_code == 302


@pytest.mark.parametrize("guess", IDS)
@pytest.mark.parametrize("name", ["new", "reply", "edit", "withdraw", "thread", "comment"])
def test_guessed_numbers_lead_nowhere(signed_in, name, guess):
    for method in (signed_in.get, signed_in.post):
        assert method(f"/talk/{name}/{guess}/").status_code in (404, 405)


def test_an_entry_that_a_reader_may_not_see_is_as_none(client, without_role, page):
    kept = LessonFactory(audience="practitioners")
    make_comment(kept, body="Among practitioners.")
    client.force_login(without_role)
    for pk in (kept.pk, 999_999):
        assert write(client, type("Page", (), {"pk": pk})).status_code in (403, 404)
    assert write(client, kept).status_code == write(client, type("Page", (), {"pk": 999_999})).status_code
    assert not Comment.objects.filter(author=without_role).exists()


def test_another_methods_answer_tells_nothing(client, page):
    hidden = make_comment(LessonFactory(audience="practitioners"))
    for name in ("thread", "comment"):
        pk = hidden.thread_id if name == "thread" else hidden.pk
        for method in (client.head, client.options, client.get):
            known, unknown = (method(reverse(f"talk:{name}", args=[one])).status_code for one in (pk, uuid.uuid4()))
            assert known == unknown


def test_so_many_an_hour_and_no_more(signed_in, page, monkeypatch):
    monkeypatch.setattr("exchange.talk.views.writing.MOST_POSTS", 1)
    assert write(signed_in, page).status_code == 302
    answer = write(signed_in, page, body="Again and again.")
    assert answer.status_code == 429
    assert "Again and again." in answer.content.decode()
    assert Comment.objects.count() == 1


def test_nothing_of_a_report_is_left_where_it_was_refused(signed_in, page):
    assert write(signed_in, page, kind="tried", setting="nowhere", outcome="mixed").status_code == 422
    for model in (Tried, Comment):
        assert not model.objects.exists()
