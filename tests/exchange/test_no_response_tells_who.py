"""Nothing that a reader receives says who somebody is, nor that two conversations have one person in them.

Every address of the site is asked, as the resolver lists them, by a visitor, a colleague and somebody without a role;
and every mail is read. Speakers have numbers, names and mailboxes that stand nowhere by chance.
"""

import itertools
import re
import uuid
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from django.utils import timezone

from accounts.models import Profile, RegionBand, User, YearsBand
from accounts.speaking import handle_of, pseudonym_of
from accounts.telling.jobs import send_notices
from exchange.following.services import follow
from exchange.models import Comment, Question, State
from exchange.signals import comment_published, question_asked
from search.alerts.jobs import send_alerts
from search.models import Frequency
from search.request import SearchRequest
from search.saved.services import search_save
from taxonomy.models import Challenge, Sector
from tests.accounts.unlinkable import assert_unlinkable, facts_of, stands_in
from tests.catalogue.factories import CaseStudyFactory, PracticeFactory
from tests.exchange.factories import make_comment, make_member, make_reply, make_report

pytestmark = pytest.mark.django_db

_KEYS = itertools.count(918_273_645, 7_919)
_CHANGING = re.compile(r'name="csrfmiddlewaretoken" value="[^"]+"')
_CLOCK = re.compile(r"\b(?:[01]\d|2[0-3]):[0-5]\d\b")


def speaker(name: str) -> User:
    user = User.objects.create(
        pk=next(_KEYS),
        username=f"u{name}ling",
        email=f"{name}box@service.example",
        first_name=f"{name}first".title(),
        last_name=f"{name}last".title(),
    )
    user.groups.add(*make_member().groups.all())
    sector = Sector.objects.get_or_create(name="Probation", slug="probation")[0]
    Profile.objects.create(
        user=user, sector=sector, region_band=RegionBand.WESTERN, years_band=YearsBand.OVER_10,
        name_to_show=f"Dr {name.title()}name",
    )  # fmt: skip
    return user


class Talk:
    """Three who speak in the same places, each thread begun by one of them; and a reader who follows everything."""

    def __init__(self) -> None:
        self.challenge = Challenge.objects.get_or_create(name="Case transfer", slug="case-transfer")[0]
        tags = {"challenges": [self.challenge]}
        self.practice = PracticeFactory(title="A folder at the gate", audience="public", tags=tags)
        self.case = CaseStudyFactory(title="The second folder", audience="public", tags=tags)
        self.speakers = [speaker(name) for name in ("xylo", "quod", "zeph")]
        self.reader = make_member()
        for page in (self.practice, self.case):
            follow(user=self.reader, page=page, how_often="at_once")
        follow(user=self.reader, challenge=self.challenge, how_often="at_once")
        self.openings: list[tuple[User, Comment]] = []
        for user in self.speakers:
            for page in (self.practice, self.case, self.practice):
                self._begin(user, make_comment(page, author=user, **self._line(user)))
            self._begin(user, make_report(self.case, author=user, **self._line(user)))
            self._begin(user, self._question(user))
        for user, opening in list(self.openings):
            make_reply(opening, author=user, quotes=opening, **self._line(user))
        hidden = make_comment(self.practice, author=self.speakers[0], **self._line(self.speakers[0]))
        make_reply(hidden, author=self.speakers[1])
        Comment.objects.filter(pk=hidden.pk).update(state=State.HIDDEN)
        make_comment(self.practice, author=self.speakers[0], state=State.HELD)
        search_save(owner=self.reader, request=SearchRequest(words="folder"), name="Mine", frequency=Frequency.DAILY)

    def _line(self, user: User) -> dict[str, Any]:
        profile = user.profile
        return {
            "speaker_sector": profile.sector,
            "speaker_region": profile.region_band,
            "speaker_years": profile.years_band,
        }

    def _question(self, user: User) -> Comment:
        opening = make_comment(author=user, kind="question", **self._line(user))
        question = Question.objects.create(thread=opening.thread, title="Who keeps the folder?")
        question.challenges.add(self.challenge)
        return opening

    def _begin(self, user: User, opening: Comment) -> None:
        self.openings.append((user, opening))

    def pseudonyms(self, user: User) -> set[str]:
        return {pseudonym_of(user, opening.thread_id) for who, opening in self.openings if who == user}

    def addresses(self) -> list[str]:
        """Every address, each that has a number in it with one that is there."""
        question = next(o for _, o in self.openings if o.thread.page_id is None)
        threads = [opening.thread_id for _, opening in self.openings]
        comments = [opening.pk for _, opening in self.openings]
        fitting: dict[str, list[Any]] = {
            "talk/thread/<uuid:pk>/": threads,
            **{
                f"talk/{what}/<uuid:pk>/": comments
                for what in ("flag", "appeal", "reply", "edit", "withdraw", "comment")
            },
            "talk/new/<int:pk>/": [self.practice.pk, self.case.pk],
            "inbox/<int:pk>/open/": list(self.reader.notices.values_list("pk", flat=True))[:2] or [1],
            "<vocabulary:address>/": ["challenges"],
            "<vocabulary:address>/<slug:slug>/": ["challenges/case-transfer"],
            "feeds/<slug:type_key>.atom": ["practice", "case"],
            "feeds/<slug:address>/<slug:slug>.atom": ["challenges/case-transfer"],
            "search/export/<export_format:file_format>/": ["csv", "json"],
            "search/saved/<int:pk>/": list(self.reader.saved_searches.values_list("pk", flat=True)),
        }
        found = ["/", self.practice.url, self.case.url, "/search/?q=folder", "/search/?q=folder&order=newest"]
        for pattern in routes():
            if "<" not in pattern and "(" not in pattern:
                found.append(f"/{pattern}")
            elif pattern in fitting:
                for value in fitting[pattern]:
                    tail = pattern[pattern.index("<") :].rpartition(">")[2]
                    found.append("/" + pattern[: pattern.index("<")] + str(value) + tail)
            elif pattern.startswith("questions/<uuid:pk>/"):
                found.append("/" + pattern.replace("<uuid:pk>", str(question.thread_id)))
        return found


def routes() -> Iterator[str]:
    """Every route of the site but those of the admin, where nobody of these may enter."""

    def walk(resolver: URLResolver, before: str) -> Iterator[str]:
        for one in resolver.url_patterns:
            route = before + str(one.pattern)
            if isinstance(one, URLPattern):
                yield route
            elif route != "admin/":
                yield from walk(one, route)

    return walk(get_resolver(), "")


@pytest.fixture
def talk(search_index: Any, settings: Any) -> Talk:
    settings.SPEAKER_K = 1
    made = Talk()
    search_index()
    return made


def received(client: Client, address: str) -> str:
    """All of the answer: its head and its body, a redirect's way included."""
    answer = client.get(address)
    assert answer.status_code < 500, address
    # Two pages are equally long now and then, by chance
    head = "".join(f"{name}: {value}\n" for name, value in answer.items() if name != "Content-Length")
    body = b"".join(answer.streaming_content) if answer.streaming else answer.content
    return head + _CHANGING.sub("", body.decode("utf-8", "replace"))


@pytest.mark.parametrize("who", ["visitor", "newcomer", "colleague"])
def test_no_address_says_who_somebody_is(client, talk, who):
    if who != "visitor":
        client.force_login(talk.reader if who == "colleague" else make_member(role=""))
    addresses = [address for address in talk.addresses() if "sign-out" not in address]
    assert len(addresses) > 80
    told = []
    spoken_of = 0
    for address in addresses:
        text = received(client, address)
        for user in talk.speakers:
            spoken_of += sum(name in text for name in talk.pseudonyms(user))
            facts = {what: name for what, name in facts_of(user).items() if name} | {"number": str(user.pk)}
            told += [(address, what) for what, name in facts.items() if stands_in(name, text)]
    assert told == []
    assert spoken_of > 0, "nobody was seen to speak, so nothing was tested"


def test_no_two_conversations_can_be_linked(client, talk):
    client.force_login(talk.reader)
    for user in talk.speakers:
        own = [o for who, o in talk.openings if who == user]
        pages = {o.thread_id: received(client, f"/talk/thread/{o.thread_id}/") for o in own}
        beside = [received(client, f"/talk/thread/{o.thread_id}/") for who, o in talk.openings if who != user]
        for one, other in itertools.combinations(own, 2):
            assert_unlinkable(pages[one.thread_id], pages[other.thread_id], user, beside=beside)


def test_each_conversation_has_its_own_pseudonym_and_readers_never_see_two_of_one_person_as_one(client, talk):
    client.force_login(talk.reader)
    for user in talk.speakers:
        names = talk.pseudonyms(user)
        assert len(names) == len([o for who, o in talk.openings if who == user])
        for _, opening in talk.openings:
            text = received(client, f"/talk/thread/{opening.thread_id}/")
            assert len([name for name in names if name in text]) <= 1


def test_readers_see_the_day_and_never_the_hour(client, talk):
    client.force_login(talk.reader)
    for address in [talk.practice.url, *(f"/talk/thread/{o.thread_id}/" for _, o in talk.openings)]:
        assert not _CLOCK.search(received(client, address)), address


def test_a_name_stands_where_its_owner_chose_and_nowhere_else(client, talk):
    user, opening = talk.openings[0]
    shown = user.profile.name_to_show
    Comment.objects.filter(pk=opening.pk).update(shown_name=shown)
    client.force_login(talk.reader)
    assert shown in received(client, f"/talk/thread/{opening.thread_id}/")
    for _, other in talk.openings[1:]:
        assert shown not in received(client, f"/talk/thread/{other.thread_id}/")


def test_no_mail_says_who_wrote_or_what(talk, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        for _, opening in talk.openings:
            comment_published.send_robust(sender=Comment, comment=opening)
            if opening.thread.page_id is None:
                question_asked.send_robust(sender=Question, question=opening.thread.question)
    for later in (timedelta(0), timedelta(hours=12), timedelta(days=1), timedelta(days=8)):
        send_notices(timezone.now() + later)
    send_alerts()
    to_reader = [one for one in mail.outbox if talk.reader.email in one.to]
    assert to_reader, "no mail came, so nothing was tested"
    for one in mail.outbox:
        text = one.message().as_string()
        parts = one.body + "".join(str(content) for content, _ in getattr(one, "alternatives", []))
        whole = text + parts
        for user in talk.speakers:
            if user.email in one.to:
                continue
            for what, name in ({w: n for w, n in facts_of(user).items() if n} | {"number": str(user.pk)}).items():
                assert not stands_in(name, whole), what
            assert not [name for name in talk.pseudonyms(user) if name in whole]
        assert "folder" not in whole.casefold()
        assert Comment.objects.values_list("body", flat=True)[0] not in whole


def test_a_planted_name_is_seen_by_this_test(client, talk):
    """Else a test that looks for nothing would pass for ever."""
    user, opening = talk.openings[0]
    Comment.objects.filter(pk=opening.pk).update(body=f"Ask {user.username} or {user.pk}.")
    client.force_login(talk.reader)
    text = received(client, f"/talk/thread/{opening.thread_id}/")
    assert stands_in(user.username, text)
    assert stands_in(str(user.pk), text)
    assert not stands_in(handle_of(user), text)
    assert uuid.UUID(str(opening.thread_id))
