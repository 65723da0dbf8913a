"""What was tried on the words that accounts keep: refused and handed back, or shown as words and nothing else."""

import re

import pytest
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse

from accounts.membership.services import ask_for_membership, refuse, suspend
from accounts.models import LogNote, MembershipRequest, Profile, Suspension, Unmasking
from accounts.profiles.unmasking import ask_to_unmask, confirm
from accounts.speaking import handle_of
from taxonomy.models import Challenge
from tests.accounts.membership.people import ABOUT, asking, newcomer
from tests.exchange.abuse import HIDDEN_SIGNS, IDS, SCRIPTS
from tests.exchange.factories import make_comment, make_member
from tests.exchange.skeleton import HIDDEN, SOME, skeleton, stands_as_words

pytestmark = pytest.mark.django_db
STATE, PROFILE, ASK = "/account/membership/", "/account/profile/", "/admin/unmasking/ask/"
REASON = "Somebody is threatened in a comment; the police ask."
HUGE = "a" * 1_000_000


@pytest.fixture(autouse=True)
def nothing_counted():
    cache.clear()


def signed_in(user, **how):
    client = Client(**how)
    client.force_login(user)
    return client


def html(answer):
    return answer.content.decode()


# «Name to show» and what I can be asked about


@pytest.mark.parametrize("text", [*SCRIPTS, *HIDDEN_SIGNS, HUGE], ids=range(len(SCRIPTS) + len(HIDDEN_SIGNS) + 1))
def test_a_name_to_show_is_a_name_or_refused(practitioner, text):
    answer = signed_in(practitioner).post(PROFILE, {"name_to_show": text})
    assert answer.status_code == 422
    assert "<script>alert" not in html(answer)
    assert 'id="id_name_to_show_error"' in html(answer)
    assert not Profile.objects.exists()


def test_only_challenges_that_exist_can_be_asked_about(practitioner):
    known = Challenge.objects.create(slug="trust", name="Trust")
    client = signed_in(practitioner)
    for guess in (*(one for one in IDS if one != str(known.pk)), "\x00", HUGE, "9" * 400):
        answer = client.post(PROFILE, {"can_be_asked": "on", "asked_about": [str(known.pk), guess]})
        assert answer.status_code == 422, guess[:40]
        cache.clear()
    assert not Profile.objects.exists()


# Membership: «about», and what a moderator writes


@pytest.mark.parametrize("text", HIDDEN, ids=range(len(HIDDEN)))
@pytest.mark.parametrize("field", list(ABOUT))
def test_hidden_signs_in_what_somebody_says_of_themselves_are_refused(field, text):
    answer = signed_in(newcomer()).post(STATE, ABOUT | {field: text})
    assert answer.status_code == 422
    assert "Line 1, character" in html(answer) or "Null characters" in html(answer)
    assert "I supervise releases." in html(answer) or field == "work"
    assert not MembershipRequest.objects.exists()


def test_what_somebody_says_of_themselves_is_words_to_them_and_to_moderators(moderator):
    user = newcomer()
    owner, desk, seen = signed_in(user), signed_in(moderator), set()
    for text in ("plain words", *SOME):
        cache.clear()
        assert owner.post(STATE, dict.fromkeys(ABOUT, text)).status_code == 302
        pages = [owner.get(STATE), desk.get(reverse("members_one_waiting", args=[user.membership_request.number]))]
        assert all(stands_as_words(html(page), text) for page in pages)
        seen.add(str([skeleton(html(page)) for page in pages]))
    assert len(seen) == 1


def test_a_million_letters_of_oneself_are_refused_and_handed_back():
    answer = signed_in(newcomer()).post(STATE, ABOUT | {"work": HUGE})
    assert answer.status_code == 422
    assert HUGE[:5000] in html(answer)
    assert not MembershipRequest.objects.exists()


def test_a_form_for_membership_grants_nothing_and_is_of_who_is_signed_in(practitioner):
    user = newcomer()
    forged = {"user": practitioner.pk, "state": "approved", "how": "by_hand", "role": "moderator", "groups": "1"}
    for _ in range(2):  # sent twice it is one request
        signed_in(user).post(STATE, ABOUT | forged)
    row = MembershipRequest.objects.get()
    assert (row.user, row.state, row.how) == (user, "waiting", "")
    assert not user.groups.exists()


@pytest.mark.parametrize("text", HIDDEN, ids=range(len(HIDDEN)))
def test_hidden_signs_in_what_moderators_write_are_refused_and_nothing_is_decided(moderator, practitioner, text):
    row = asking()
    acts = [
        lambda: refuse(request=row, by=moderator, note="", words_to_person=f"No. {text}"),
        lambda: refuse(request=row, by=moderator, note=f"No. {text}", words_to_person="No."),
        lambda: suspend(user=practitioner, by=moderator, reason=f"Now. {text}"),
        lambda: ask_to_unmask(handle=handle_of(practitioner), by=moderator, reason=f"{REASON} {text}"),
    ]
    for act in acts:
        with pytest.raises(ValidationError, match="Line 1, character"):
            act()
    row.refresh_from_db()
    assert row.state == "waiting"
    for model in (Suspension, Unmasking, LogNote):
        assert not model.objects.exists()


def test_what_moderators_write_is_words_to_the_person(moderator):
    second, seen = make_member("moderator"), set()
    for text in ("plain words", *SOME):
        refused, suspended = newcomer(f"r{len(text)}x"), make_member()
        refuse(request=ask_for_membership(user=refused, about=ABOUT), by=moderator, note=text, words_to_person=text)
        suspend(user=suspended, by=moderator, reason=text)
        asked = make_member()
        ask_to_unmask(handle=handle_of(asked), by=moderator, reason=f"{text} and twenty more letters")
        assert stands_as_words(html(signed_in(second).get("/admin/unmasking/")), text)
        confirm(unmasking=Unmasking.objects.latest("pk"), by=second)
        pages = [
            signed_in(refused).get(STATE),
            signed_in(suspended).get(STATE),
            signed_in(asked).get("/account/profile/unmaskings/"),
        ]
        assert all(stands_as_words(html(page), text) for page in pages)
        seen.add(str([skeleton(html(page)) for page in pages]))
    assert len(seen) == 1


# What was typed is not lost


def forms(practitioner, moderator):
    """Who, where, what: each with the word that must come back."""
    row = asking()
    vet = reverse("members_one_waiting", args=[row.number])
    return [
        (newcomer("bert"), STATE, ABOUT | {"work": REASON}),
        (practitioner, PROFILE, {"name_to_show": REASON}),
        (moderator, vet, {"refuse-words_to_person": REASON, "refuse": "1"}),
        (moderator, reverse("members_suspensions"), {"handle": "m-0123456789", "reason": REASON}),
        (moderator, ASK, {"handle": handle_of(practitioner), "reason": REASON}),
    ]


def nothing_is_stored():
    assert not Profile.objects.exists()
    assert not Unmasking.objects.exists()
    assert not Suspension.objects.exists()
    assert [row.state for row in MembershipRequest.objects.all()] == ["waiting"]


def test_a_form_without_its_token_does_nothing_and_is_handed_back(practitioner, moderator):
    for user, address, sent in forms(practitioner, moderator):
        answer = signed_in(user, enforce_csrf_checks=True).post(address, sent)
        assert answer.status_code == 409, address
        assert REASON in html(answer)
    nothing_is_stored()


def test_a_form_after_the_session_ended_is_handed_back_with_a_sign_in(practitioner, moderator):
    for _, address, sent in forms(practitioner, moderator):
        answer = Client().post(address, sent)
        assert answer.status_code == 401, address
        assert REASON in html(answer)
        assert 'name="password"' in html(answer)
    nothing_is_stored()


def test_a_moderators_form_is_sent_on_once_they_sign_in_and_not_by_another(practitioner, moderator):
    client, row = Client(), asking()
    address = reverse("members_one_waiting", args=[row.number])
    first = client.post(address, {"refuse-words_to_person": REASON, "refuse": "1"})
    fields = dict(re.findall(r'<input type="hidden" name="([\w-]+)" value="([^"]*)">', html(first)))
    for user in (practitioner, moderator):
        user.set_password("a long enough password")
        user.save()
        row.refresh_from_db()
        assert row.state == "waiting"
        who = {"username": user.username, "password": "a long enough password", "signing-in": "1"}
        answer = client.post(address, fields | who)
    assert answer.status_code == 302
    row.refresh_from_db()
    assert (row.state, row.note["words"]) == ("refused", REASON)


def test_a_refusal_of_what_was_decided_meanwhile_is_handed_back(moderator):
    row = asking()
    address = reverse("members_one_waiting", args=[row.number])
    refuse(request=row, by=moderator, note="", words_to_person="No.")
    answer = signed_in(moderator).post(address, {"refuse-words_to_person": REASON, "refuse": "1"})
    assert answer.status_code == 404
    assert REASON in html(answer)


@pytest.mark.parametrize("guess", IDS)
def test_guessed_numbers_lead_nowhere(moderator, guess):
    client = signed_in(moderator)
    make_comment()
    for address in (
        f"/admin/members/waiting/{guess}/",
        f"/admin/unmasking/{guess}/look/",
        f"/account/profile/{guess}/",
    ):
        for method in (client.get, client.post):
            assert method(address).status_code in (404, 405), address
