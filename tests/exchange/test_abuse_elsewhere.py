"""What was tried in every other text that somebody writes to somebody: it comes out as text, or is refused with words.

Each place says how its text is sent, whether anything was stored, and which pages show it to whom. A page that shows
an attack has exactly the elements and attributes that it has with harmless words in the same place.
"""

import datetime
import uuid
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Any

import pytest
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from accounts.models import MembershipRequest, Profile, Suspension, Unmasking
from accounts.speaking import handle_of
from exchange.models import Appeal, CannedReply, Comment, Flag, Question, State
from exchange.moderation.appeals import appeal
from exchange.moderation.flags import flag
from exchange.moderation.seen import seen_token
from tests.accounts.membership.people import asking
from tests.catalogue.factories import LessonFactory
from tests.exchange.abuse import HIDDEN_SIGNS, SCRIPTS
from tests.exchange.factories import make_comment, make_member
from tests.exchange.questions.making import asked, form

pytestmark = pytest.mark.django_db
#: What finding would stop is tried in tests of its own; here it must get past it to be shown.
QUIET = "Nobody needs to be recognised."
TRIED = [text for text in SCRIPTS if "\n" not in text]


@dataclass
class Place:
    """`send(client, text)` posts it as somebody; `stored()` counts what is there; `shows` are pages, and who looks."""

    send: Callable[[Client, str], Any]
    stored: Callable[[], int]
    shows: Callable[[], list[tuple[Any, str]]] = list
    by: Any = None


class Structure(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: Counter[tuple[str, tuple[str, ...]]] = Counter()
        self.feed(html)

    def handle_starttag(self, tag: str, attributes: Any) -> None:
        # What a page does with a longer or shorter text may differ in these and harms nobody
        names = sorted(name for name, _ in attributes if name not in {"lang", "checked", "aria-invalid", "open"})
        self.found[tag, tuple(names)] += 1
        for name, value in attributes:
            if name in {"href", "src", "action", "formaction"}:
                assert not (value or "").strip().lower().startswith(("javascript:", "data:text", "vbscript:"))


def assert_harmless(html):
    assert "<script>alert" not in html
    for tag, attributes in Structure(html).found:
        assert tag not in {"math", "mglyph", "iframe", "base", "marquee"}
        assert not any(one.startswith("on") for one in attributes), (tag, attributes)


def title(client, text):
    return client.post("/questions/ask/", form(title=text[:150]))


def body_of_question(client, text):
    return client.post("/questions/ask/", form(body=text))


def question_pages():
    question = Question.objects.order_by("-asked_at").first()
    reader = make_member("practitioner")
    return [(reader, "/questions/"), (reader, f"/questions/{question.pk}/"), (reader, "/home/")]


@pytest.fixture
def places(settings):
    settings.NEW_ACCOUNT_COMMENTS = settings.NEW_ACCOUNT_HOURS = 0
    settings.HOLD_RATE = settings.HOLD_LINKS = 1000
    author, moderator, editor = make_member(), make_member("moderator"), make_member("editor")
    page = LessonFactory()

    def comment(**fields):
        return make_comment(page, author=author, **fields)

    def flags_it(client, text):
        return client.post(
            reverse("moderation_public:flag", args=[comment().pk]), {"reason": "other", "words": text[:1000]}
        )

    def appeals(client, text):
        one = comment(state=State.HIDDEN, reason_to_author="So.")
        return client.post(reverse("moderation_public:appeal", args=[one.pk]), {"words": text})

    def hides(client, text):
        one = comment(state=State.HELD)
        sent = {"comments": str(one.pk), f"seen-{one.pk}": seen_token(one), "do": "hide", "one": str(one.pk)}
        return client.post("/admin/moderation/", sent | {"reason": text})

    def suspends(client, text):
        one = make_comment(page)
        return client.post(reverse("moderation:suspend", args=[one.pk]), {"length": "7", "reason": text})

    def unmasks(client, text):
        handle = handle_of(make_member())
        return client.post(reverse("unmasking:ask"), {"handle": handle, "reason": f"{text} and so on, and so on."})

    def registers(client, text):
        name = f"n{uuid.uuid4().hex[:10]}"
        sent = {
            "username": name,
            "email": f"{name}@office.example",
            "password1": "quiet-Harbour-82",
            "organisation": text,
        }
        return client.post("/account/register/", sent | {"password2": "quiet-Harbour-82", "work": text})

    def refuses(client, text):
        row = asking(f"n{uuid.uuid4().hex[:10]}")
        address = reverse("members_one_waiting", args=[row.number])
        return client.post(address, {"refuse": "1", "refuse-words_to_person": text, "refuse-note": text})

    def calls(client, text):
        sent = {"invitation": text, "until": (timezone.localdate() + datetime.timedelta(days=20)).isoformat()}
        return client.post(reverse("questions:call", args=[asked(author).pk]), sent)

    def closes(client, text):
        return client.post(reverse("questions:close", args=[asked(author).pk]), {"reason": text[:500]})

    def replies(client, text):
        sent = {"title": text[:80], "text": text, "language": "en", "sort_order": "0"}
        return client.post(reverse(CannedReply.snippet_viewset.get_url_name("add")), sent)

    def names(client, text):
        return client.post("/account/profile/", {"name_to_show": text[:80]})

    def own_and_queue():
        return [*queue, (author, "/talk/mine/")]

    queue = [(moderator, f"/admin/moderation/?show={show}") for show in ("waiting", "flagged", "appeals", "decided")]
    return {
        "title": Place(title, Question.objects.count, question_pages, author),
        "question": Place(body_of_question, Question.objects.count, question_pages, author),
        "name": Place(names, Profile.objects.exclude(name_to_show="").count, by=author),
        "flag": Place(flags_it, Flag.objects.count, lambda: queue, None),
        "appeal": Place(appeals, Appeal.objects.count, own_and_queue, author),
        "reason": Place(
            hides,
            Comment.objects.filter(state=State.HIDDEN).count,
            own_and_queue,
            moderator,
        ),
        "suspension": Place(
            suspends, Suspension.objects.count, lambda: [(moderator, reverse("members_suspensions"))], moderator
        ),
        "unmasking": Place(
            unmasks, Unmasking.objects.count, lambda: [(make_member("moderator"), "/admin/unmasking/")], moderator
        ),
        "registration": Place(registers, MembershipRequest.objects.count, by=None),
        "refusal": Place(refuses, MembershipRequest.objects.filter(state="refused").count, by=moderator),
        "call": Place(calls, Question.objects.filter(state="call").count, question_pages, editor),
        "close": Place(closes, Question.objects.filter(state="closed").count, question_pages, editor),
        "canned": Place(
            replies,
            CannedReply.objects.count,
            lambda: [(moderator, reverse(CannedReply.snippet_viewset.get_url_name("list"))), queue[0]],
            moderator,
        ),
    }


NAMES = ("title question name flag appeal reason suspension unmasking registration refusal call close canned").split()


def client_of(user):
    client = Client()
    if user is not None:
        client.force_login(user)
    return client


def structure(page):
    user, address = page
    answer = client_of(user).get(address)
    assert answer.status_code == 200, address
    return Structure(answer.content.decode()).found


@pytest.mark.parametrize("name", NAMES)
def test_markup_is_text_wherever_it_is_shown(places, name, monkeypatch):
    for throttled in ("exchange.moderation.reader_views", "exchange.questions.views.asking"):
        monkeypatch.setattr(f"{throttled}.is_too_often", lambda *args, **kwargs: False)
    place = places[name]
    client = client_of(place.by)
    number = 0
    for text in TRIED:
        cache.clear()
        before = place.stored()
        answer = place.send(client, text)
        assert answer.status_code in (200, 302, 422), text
        if place.stored() == before:  # refused: the page that says so hands it back as text
            assert answer.status_code in (200, 422), text
            assert_harmless(answer.content.decode())
        else:
            number += 1
    if place.shows is list:
        return
    for page in place.shows():
        assert_harmless(client_of(page[0]).get(page[1]).content.decode())
    assert number, "nothing of it was stored, so nothing was shown"


@pytest.mark.parametrize("name", [name for name in NAMES if name not in {"name", "registration", "refusal"}])
def test_a_page_has_the_same_elements_whatever_the_words(places, name, monkeypatch):
    monkeypatch.setattr("exchange.talk.looking.look", lambda texts, language: {key: [] for key in texts})
    place = places[name]
    client = client_of(place.by)
    told = []
    for text in (QUIET, "<b>Nobody</b> <i onclick=x>needs</i> <svg/onload=x>."):
        cache.clear()
        before = place.stored()
        answer = place.send(client, text)
        assert place.stored() == before + 1, (answer.status_code, text)
        pages = place.shows()
        told.append([Structure(client_of(user).get(address).content.decode()).found for user, address in pages])
        assert any("&lt;b&gt;Nobody" in client_of(user).get(at).content.decode() for user, at in pages) or text is QUIET
    new = {tag for one, two in zip(*told, strict=True) for tag in set(two) - set(one)}
    assert not any(tag in {"b", "i", "svg"} and names != ("aria-hidden", "class") for tag, names in new), new


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("sign", [HIDDEN_SIGNS[0], HIDDEN_SIGNS[4], HIDDEN_SIGNS[11], HIDDEN_SIGNS[-1]])
def test_signs_that_show_another_text_are_refused_and_nothing_is_stored(places, name, sign):
    place = places[name]
    before = place.stored()
    answer = place.send(client_of(place.by), sign)
    assert answer.status_code in (200, 422)
    assert place.stored() == before


@pytest.mark.parametrize("name", [name for name in NAMES if name not in {"title", "flag", "close", "name", "canned"}])
def test_a_megabyte_is_refused_in_words_and_nothing_is_stored(places, name):
    place = places[name]
    before = place.stored()
    answer = place.send(client_of(place.by), "a" * 1_000_000)
    assert answer.status_code in (200, 413, 422)
    assert (
        "too long" in answer.content.decode()
        or "at most" in answer.content.decode()
        or "Shorten" in answer.content.decode()
    )
    assert place.stored() == before


@pytest.mark.parametrize("name", [name for name in NAMES if name not in {"registration"}])
def test_a_form_without_its_token_stores_nothing(places, name):
    place = places[name]
    before = place.stored()
    client = Client(enforce_csrf_checks=True)
    if place.by is not None:
        client.force_login(place.by)
    assert place.send(client, QUIET).status_code in (403, 409)
    assert place.stored() == before


def test_a_flag_and_an_appeal_sent_again_are_one(practitioner):
    comment = make_comment(LessonFactory(), author=practitioner, state=State.HIDDEN, reason_to_author="So.")
    shown = make_comment(LessonFactory())
    reader, author = client_of(make_member()), client_of(practitioner)
    for _ in range(2):
        reader.post(reverse("moderation_public:flag", args=[shown.pk]), {"reason": "other", "words": QUIET})
        author.post(reverse("moderation_public:appeal", args=[comment.pk]), {"words": QUIET})
    assert Flag.objects.count() == Appeal.objects.count() == 1


def test_services_refuse_signs_too(practitioner):
    """Whoever calls them, not only the forms."""
    comment = make_comment(LessonFactory(), author=practitioner, state=State.HIDDEN, reason_to_author="So.")
    with pytest.raises(ValidationError, match="turns the direction"):
        appeal(comment=comment, by=practitioner, words=HIDDEN_SIGNS[0])
    shown = make_comment(LessonFactory())
    with pytest.raises(ValidationError, match="turns the direction"):
        flag(comment=shown, by=practitioner, reader_key="", reason="other", words=HIDDEN_SIGNS[0])
