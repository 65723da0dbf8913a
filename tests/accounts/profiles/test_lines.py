"""The line by which readers see who speaks."""

from types import SimpleNamespace

import pytest

from accounts.models import Profile
from accounts.profiles.lines import Line, line_for, line_in_words, name_shown
from taxonomy.models import Sector
from tests.accounts.profiles.members import members

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def five(settings):
    settings.SPEAKER_K = 5


@pytest.fixture
def probation():
    return Sector.objects.create(slug="probation-x", name="Probation", label_fr="Probation (fr)")


@pytest.fixture
def said(probation):
    return {"sector": probation, "region_band": "western", "years_band": "5_to_10"}


def in_words(user, **given):
    return line_in_words(line_for(user, **given))


def as_comment(line):
    return SimpleNamespace(
        speaker_sector=line.sector,
        speaker_sector_id=line.sector and line.sector.pk,
        speaker_region=line.region,
        speaker_years=line.years,
    )


def test_five_who_say_the_same_are_shown_by_all_of_it(said):
    speaker, *_ = members(5, **said)
    assert in_words(speaker) == "Probation, Western Europe, 5 to 10 years"


def test_four_are_practitioners(said):
    speaker, *_ = members(4, **said)
    assert in_words(speaker) == "A practitioner"


def test_the_number_is_the_operators(said, settings):
    settings.SPEAKER_K = 2
    speaker, _ = members(2, **said)
    assert in_words(speaker) == "Probation, Western Europe, 5 to 10 years"


def test_only_active_members_of_the_circle_are_counted(said):
    speaker, *_ = members(4, **said)
    members(3, role="", **said)
    members(3, is_active=False, **said)
    assert in_words(speaker) == "A practitioner"
    members(1, role="trainer", **said)
    assert in_words(speaker) == "Probation, Western Europe, 5 to 10 years"


def test_who_said_nothing_and_who_has_no_profile_is_a_practitioner(practitioner, said):
    members(9, **said)
    assert in_words(practitioner) == "A practitioner"
    Profile.objects.create(user=practitioner)
    assert in_words(practitioner) == "A practitioner"


def test_who_leaves_the_sector_out_is_shown_by_the_rest():
    speaker, *_ = members(5, region_band="northern", years_band="under_2")
    assert in_words(speaker) == "A practitioner, Northern Europe, under 2 years"


def test_the_words_of_a_comment_are_those_of_its_own_day(probation):
    comment = SimpleNamespace(speaker_sector=probation, speaker_region="outside", speaker_years="")
    assert line_in_words(comment) == "Probation, Outside Europe"
    assert line_in_words(SimpleNamespace(speaker_sector=None, speaker_region="", speaker_years="")) == "A practitioner"


def test_what_no_band_is_called_is_not_shown():
    assert line_in_words(Line(None, "<script>", "x")) == "A practitioner"


def test_who_spoke_in_a_thread_before_keeps_its_line_there_however_many_came(said):
    speaker, *_ = members(4, **said)
    first = as_comment(line_for(speaker))
    members(1, **said)
    assert in_words(speaker) == "Probation, Western Europe, 5 to 10 years"
    assert in_words(speaker, spoken_before=first) == "A practitioner"


def test_what_a_speaker_took_back_is_not_said_again_in_the_same_thread(said):
    speaker, *_ = members(5, **said)
    first = as_comment(line_for(speaker))
    Profile.objects.filter(user=speaker).update(region_band="", years_band="2_to_5")
    assert in_words(speaker, spoken_before=first) == "Probation"


def test_a_line_costs_two_queries_however_many_members_there_are(said, django_assert_num_queries):
    speaker, *_ = members(30, **said)
    members(30, region_band="western", years_band="2_to_5")
    with django_assert_num_queries(2):
        in_words(speaker)


def test_a_name_is_shown_only_of_who_gave_one(practitioner):
    assert name_shown(practitioner) == ""
    Profile.objects.create(user=practitioner, name_to_show="Invented Name")
    assert name_shown(practitioner) == "Invented Name"
