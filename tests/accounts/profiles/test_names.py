"""A name under a comment is somebody's own, and cannot be taken for a role, for another member or for markup."""

import pytest
from django.core.exceptions import ValidationError

from accounts.models import User
from accounts.profiles.names import checked_name
from accounts.pseudonym_words import LIVING, STANDING

pytestmark = pytest.mark.django_db


def refused(typed, of):
    with pytest.raises(ValidationError) as caught:
        checked_name(typed, of=of)
    said = " ".join(caught.value.messages)
    assert len(typed.strip()) < 3 or typed.strip() not in said  # the words do not repeat what was typed
    return said


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("", ""),
        ("   ", ""),
        ("  An   Invented-Name ", "An Invented-Name"),
        ("D’Arcy O'Invented", "D’Arcy O'Invented"),
        ("Élodie Exemple", "Élodie Exemple"),
        ("E\u0301lodie", "Élodie"),
        ("Παράδειγμα", "Παράδειγμα"),
        ("Пример", "Пример"),
        ("A. B. Example", "A. B. Example"),
        ("Ran Example", "Ran Example"),
        ("Teamer Example", "Teamer Example"),
    ],
)
def test_names_as_people_have_them_are_taken(typed, shown, practitioner):
    assert checked_name(typed, of=practitioner) == shown


@pytest.mark.parametrize(
    "typed",
    [
        "A\nB",
        "A\r\nB",
        "A\u2028B",
        "A\x0bB",
        "Ab\u202ecd",
        "Ab\u200bcd",
        "Ab\u00adcd",
        "Ab\x00cd",
        "Ab\ufeffcd",
        "Ab\u2066c",
    ],
)
def test_what_cannot_be_seen_or_breaks_the_line_is_refused(typed, practitioner):
    assert refused(typed, practitioner)


@pytest.mark.parametrize(
    "typed",
    ["<b>Bold</b>", '"><img src=x>', "{{ 7 }}", "a@example.org", "https://example.org", "Name, Probation", "Agent 007",
     "&amp;", "A|B", "A/B", "★ Star", "🙂🙂", "--", "'", "X", "A\u0300\u0301\u0302\u0303lice", "Pаul", "Αlice"],
)  # fmt: skip
def test_markup_links_signs_and_letters_that_look_like_others_are_refused(typed, practitioner):
    assert refused(typed, practitioner)


@pytest.mark.parametrize(
    "typed",
    ["Moderator", "The Moderator", "ADMIN", "Admin Example", "m o d e r a t o r", "Mo-de-ra-tor", "Modérateur",
     "Modératrice", "Administradora", "Beheerder", "RAN", "RAN Europe", "Team Throughcare", "Throughcare",
     "Editor", "A practitioner", "ＭＯＤＥＲＡＴＯＲ"],
)  # fmt: skip
def test_what_reads_like_a_role_is_refused_with_words(typed, practitioner):
    assert "reads like a role" in refused(typed, practitioner)


def test_another_members_sign_in_name_is_refused_in_any_capitals_and_the_words_do_not_say_why(practitioner):
    User.objects.create_user("Exampleson", email="e@example.org")
    said = refused("exampleson", practitioner)
    assert said == refused(f"{LIVING[0]} {STANDING[0]}", practitioner)
    assert "account" not in said
    assert "sign" not in said


def test_ones_own_sign_in_name_is_kept_to_oneself(without_role):
    assert "sign in with" in refused("Newcomer", without_role)
