"""«How colleagues see you»: every word of it may be left out, and the page says what readers will see."""

import pytest
from django.core.cache import cache
from django.urls import reverse

from accounts.models import Profile, Suspension
from accounts.profiles.views import MOST
from taxonomy.models import Challenge, Sector
from tests.accounts.profiles.members import members

pytestmark = pytest.mark.django_db
PAGE = "/account/profile/"


@pytest.fixture(autouse=True)
def five(settings):
    settings.SPEAKER_K = 5
    cache.clear()


@pytest.fixture
def probation():
    return Sector.objects.create(slug="probation-x", name="Probation <b>&</b>")


@pytest.fixture
def filled(probation):
    trust = Challenge.objects.create(slug="trust", name="Trust")
    return {
        "sector": probation.pk,
        "region_band": "western",
        "years_band": "5_to_10",
        "languages": ["nl", "en"],
        "can_be_asked": "on",
        "asked_about": [trust.pk],
        "name_to_show": "Invented Name",
    }


@pytest.fixture
def signed_in(client, practitioner):
    client.force_login(practitioner)
    return client


def plain(answer):
    return " ".join(answer.content.decode().split())


def test_what_is_said_is_kept_and_stands_there_again(signed_in, practitioner, filled):
    assert signed_in.post(PAGE, filled)["Location"] == PAGE
    profile = Profile.objects.get(user=practitioner)
    assert (profile.sector_id, profile.region_band, profile.years_band) == (filled["sector"], "western", "5_to_10")
    assert profile.languages == ["en", "nl"] or profile.languages == ["nl", "en"]
    assert [term.slug for term in profile.asked_about.all()] == ["trust"]
    assert (profile.can_be_asked, profile.name_to_show) == (True, "Invented Name")
    html = plain(signed_in.get(PAGE))
    assert 'value="Invented Name"' in html
    assert "Probation &lt;b&gt;&amp;&lt;/b&gt;" in html
    assert "<b>&</b>" not in html


def test_all_of_it_may_be_left_out_and_be_taken_back(signed_in, practitioner, filled):
    assert signed_in.post(PAGE, {}).status_code == 302
    signed_in.post(PAGE, filled)
    signed_in.post(PAGE, {})
    profile = Profile.objects.get(user=practitioner)
    assert (profile.sector, profile.region_band, profile.years_band, profile.languages) == (None, "", "", [])
    assert (profile.name_to_show, profile.can_be_asked, profile.asked_about.count()) == ("", False, 0)


def test_the_preview_says_what_is_left_out_and_why(signed_in, filled, probation):
    html = plain(signed_in.post(PAGE, filled, follow=True))
    assert '<p class="profile__line">A practitioner</p>' in html
    assert "Left out for now: your sector, your region and your years in this work. Fewer than 5 members" in html
    members(4, sector=probation, region_band="western", years_band="2_to_5")
    html = plain(signed_in.get(PAGE))
    assert '<p class="profile__line">Probation &lt;b&gt;&amp;&lt;/b&gt;, Western Europe</p>' in html
    assert "Left out for now: your years in this work. Fewer" in html
    members(4, sector=probation, region_band="western", years_band="5_to_10")
    members(1, sector=probation, region_band="western", years_band="2_to_5")
    html = plain(signed_in.get(PAGE))
    assert "Western Europe, 5 to 10 years</p>" in html
    assert "Left out for now" not in html


def test_looking_first_shows_what_is_typed_and_saves_nothing(signed_in, practitioner, filled, probation):
    members(4, sector=probation, region_band="western", years_band="5_to_10")
    html = plain(signed_in.post(PAGE, filled | {"look": "1"}))
    assert "This is how readers would see you" in html
    assert "Western Europe, 5 to 10 years</p>" in html
    assert 'value="Invented Name"' in html
    assert not Profile.objects.filter(user=practitioner).exists()


def test_a_member_who_looks_is_not_counted_twice(signed_in, filled, probation):
    signed_in.post(PAGE, filled)
    members(3, sector=probation, region_band="western", years_band="5_to_10")
    assert '<p class="profile__line">A practitioner</p>' in plain(signed_in.post(PAGE, filled | {"look": "1"}))


def test_what_is_wrong_is_said_at_its_field_and_what_was_typed_is_handed_back(signed_in, practitioner, filled):
    answer = signed_in.post(PAGE, filled | {"name_to_show": 'The "Moderator" <x>'})
    html = plain(answer)
    assert answer.status_code == 422
    assert "The &quot;Moderator&quot; &lt;x&gt;" in html
    assert 'id="id_name_to_show_error"' in html
    assert 'aria-invalid="true"' in html
    assert "id_name_to_show_error" in html.partition('name="name_to_show"')[2].partition(">")[0]
    assert 'value="western" selected' in html
    assert not Profile.objects.filter(user=practitioner).exists()


@pytest.mark.parametrize(
    "forged",
    [
        {"sector": "999999"},
        {"sector": "1 or 1=1"},
        {"region_band": "<script>alert(1)</script>"},
        {"years_band": "100"},
        {"languages": ["xx"]},
        {"asked_about": ["-1"]},
        {"name_to_show": "A" * 81},
        {"name_to_show": "x" * 1_000_000},
        {"name_to_show": "Ab\u202ecd"},
    ],
)
def test_forged_and_endless_forms_are_refused_and_nothing_is_stored(signed_in, practitioner, forged):
    answer = signed_in.post(PAGE, forged)
    assert answer.status_code == 422
    assert b"<script>alert" not in answer.content
    assert not Profile.objects.filter(user=practitioner).exists()


def test_a_profile_is_its_owners_whatever_the_form_says(signed_in, trainer, practitioner, filled):
    signed_in.post(PAGE, filled | {"user": trainer.pk, "pk": trainer.pk})
    assert list(Profile.objects.values_list("user", flat=True)) == [practitioner.pk]


def test_who_is_no_member_has_none(client, without_role, filled):
    assert client.get(PAGE).status_code == 302
    client.force_login(without_role)
    assert "accepted your request" in plain(client.get(PAGE))
    assert client.post(PAGE, filled).status_code == 403
    assert not Profile.objects.exists()


def test_who_is_suspended_may_still_take_back_what_they_said(signed_in, practitioner, filled):
    signed_in.post(PAGE, filled)
    Suspension.objects.create(user=practitioner, reason="x")
    assert signed_in.post(PAGE, {}).status_code == 302
    assert Profile.objects.get().name_to_show == ""


def test_the_page_is_kept_nowhere(signed_in):
    for name in ("edit", "unmaskings"):
        answer = signed_in.get(reverse(f"profiles:{name}"))
        assert answer["Cache-Control"] == "private, no-store"
        assert "noindex" in answer["X-Robots-Tag"]


def test_too_often_is_said_and_what_was_typed_is_handed_back(signed_in, filled):
    for _ in range(MOST):
        signed_in.post(PAGE, filled | {"look": "1"})
    answer = signed_in.post(PAGE, filled | {"name_to_show": "Typed Now"})
    assert answer.status_code == 429
    assert 'value="Typed Now"' in plain(answer)
    assert not Profile.objects.exists()


def test_the_page_costs_the_same_however_many_members_there_are(
    signed_in, filled, probation, django_assert_max_num_queries
):
    signed_in.post(PAGE, filled)
    members(40, sector=probation, region_band="western", years_band="5_to_10")
    with django_assert_max_num_queries(20):
        signed_in.get(PAGE)
