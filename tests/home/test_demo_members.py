"""Invented members: many enough to be shown by their work, and nobody who could sign in."""

import pytest
from django.core.management import call_command

from accounts.models import Profile, User
from accounts.profiles.coarsening import UNSAID, coarsened
from accounts.profiles.lines import line_for, line_in_words, who_says_what
from accounts.standing import may_take_part
from home.demo.accounts import demo_accounts
from home.demo.members import NAMES, OF_ACCOUNTS, demo_members

pytestmark = pytest.mark.django_db


@pytest.fixture
def made(tmp_path, settings):
    settings.SPEAKER_K = 5
    call_command("load_vocabularies", verbosity=0)
    demo_accounts(tmp_path / "note.txt")
    return demo_members()


def test_they_are_made_once_and_nothing_of_theirs_is_made_anew(made, tmp_path, django_assert_max_num_queries):
    Profile.objects.filter(user=made[0]).update(region_band="outside")
    with django_assert_max_num_queries(20):
        again = demo_members()
    assert [user.pk for user in again] == [user.pk for user in made]
    assert [user.username for user in made] == list(NAMES)
    assert len(made) >= 40
    assert Profile.objects.get(user=made[0]).region_band == "outside"
    assert Profile.objects.count() == len(made) + len(OF_ACCOUNTS)


def test_they_are_members_whom_nobody_can_sign_in_as(made):
    for user in made:
        assert not user.has_usable_password()
        assert not user.is_staff
    assert may_take_part(User.objects.get(pk=made[0].pk))


def test_several_lines_are_told_whole_and_some_are_not(made):
    members = who_says_what()
    shown = coarsened(members, least=5)
    assert sum(1 for said, line in shown.items() if said == line and all(said)) >= 5
    assert any(line == UNSAID and said != UNSAID for said, line in shown.items())
    practitioner = User.objects.get(username="demo-practitioner")
    assert line_in_words(line_for(practitioner)) == "Probation, Western Europe, 5 to 10 years"
    assert line_in_words(line_for(User.objects.get(username="demo-editor-2"))) == "A practitioner"


def test_what_they_can_be_asked_about_is_in_the_vocabulary(made):
    assert Profile.objects.filter(can_be_asked=True).count() > 20
    assert not Profile.objects.filter(can_be_asked=True, asked_about__isnull=True).exists()
    assert not Profile.objects.filter(sector__isnull=True).exists()
