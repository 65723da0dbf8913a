"""A suspended account signs in, reads what is public and is told why; no role of it has any effect, anywhere."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Permission
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse
from django.utils import timezone

from accounts.membership.services import lift, suspend
from accounts.models import LogLine, Notice, Suspension, User
from accounts.roles import can_read_practitioner_entries
from accounts.speaking import account_of_handle, handle_of
from accounts.standing import is_suspended, may_moderate, may_take_part
from catalogue.audience import readable_pages
from tests.accounts.membership.people import again
from tests.catalogue.factories import CaseStudyFactory

pytestmark = pytest.mark.django_db
KEPT = "accounts.read_practitioner_entries"


@pytest.fixture
def chief(administrator):
    return administrator


@pytest.fixture
def suspended(practitioner, moderator):
    suspend(user=practitioner, by=moderator, reason="Three warnings about Zwobbelheim.")
    return practitioner


@pytest.mark.parametrize("role", ["practitioner", "trainer", "editor", "moderator"])
def test_every_role_is_without_effect_also_where_it_was_asked_before(request, chief, role):
    user = request.getfixturevalue(role)
    assert user.has_perm(KEPT)
    assert user.get_all_permissions()
    suspend(user=user, by=chief, reason="For a week.")
    for one in (user, again(user)):
        assert is_suspended(one)
        assert not can_read_practitioner_entries(one)
        assert not may_take_part(one)
        assert not may_moderate(one)
        assert not one.has_perms([KEPT])
        assert not one.has_module_perms("accounts")
        assert one.get_all_permissions() == one.get_group_permissions() == set()


def test_an_administrator_who_is_suspended_has_no_permission(administrator):
    other = User.objects.create_superuser("second", email="second@example.org", password="a long enough password")
    suspend(user=administrator, by=other, reason="Away.")
    assert not again(administrator).has_perm("wagtailadmin.access_admin")
    assert not may_moderate(again(administrator))


def test_asking_whether_somebody_is_suspended_costs_no_query(suspended, django_assert_num_queries):
    fresh = again(suspended)
    with django_assert_num_queries(0):
        assert is_suspended(fresh)
        assert not may_take_part(fresh)


def test_a_suspended_reader_reads_what_is_public_and_nothing_else(client, suspended, search_index):
    public = CaseStudyFactory(title="Quillonberry open", audience="public")
    kept = CaseStudyFactory(title="Quillonberry kept", audience="practitioners")
    search_index()
    client.force_login(suspended)
    assert client.get(public.get_url()).status_code == 200
    assert client.get(kept.get_url()).status_code == 404
    for address in (reverse("search:search") + "?q=quillonberry", "/cases/", reverse("catalogue:feed")):
        html = client.get(address).content.decode()
        assert "Quillonberry open" in html, address
        assert "Quillonberry kept" not in html, address
    assert not readable_pages(again(suspended)).filter(pk=kept.pk).exists()


def test_the_same_reader_read_it_before_and_reads_it_afterwards(client, practitioner, moderator):
    kept = CaseStudyFactory(audience="practitioners")
    client.force_login(practitioner)
    assert client.get(kept.get_url()).status_code == 200
    row = suspend(user=practitioner, by=moderator, reason="For now.")
    assert client.get(kept.get_url()).status_code == 404
    lift(suspension=row, by=moderator)
    assert client.get(kept.get_url()).status_code == 200


@pytest.mark.parametrize("role", ["editor", "moderator"])
def test_the_admin_is_closed_to_a_suspended_account(client, request, chief, role):
    user = request.getfixturevalue(role)
    client.force_login(user)
    assert client.get(reverse("wagtailadmin_home")).status_code == 200
    suspend(user=user, by=chief, reason="For now.")
    for address in (reverse("wagtailadmin_home"), "/admin/pages/", reverse("members_waiting"), "/admin/desk/"):
        assert client.get(address).status_code in (302, 403), address


def test_they_sign_in_and_every_page_leads_to_why_and_until_when(client, practitioner, moderator):
    until = timezone.now() + timedelta(days=9)
    suspend(user=practitioner, by=moderator, reason="Three warnings about Zwobbelheim.", until=until)
    answer = client.post(
        reverse("accounts:sign_in"), {"username": "a-practitioner", "password": "a long enough password"}
    )
    assert answer.status_code == 302
    assert "Account suspended" in client.get("/").content.decode()
    html = client.get(reverse("membership:state")).content.decode()
    assert "Three warnings about Zwobbelheim." in html
    assert f"{timezone.localtime(until):%Y, %H:%M}" in html
    assert client.get(reverse("accounts:my_data")).status_code == 200


def test_it_ends_by_itself(practitioner, moderator):
    suspend(user=practitioner, by=moderator, reason="A day.", until=timezone.now() + timedelta(days=1))
    fresh = again(practitioner)
    assert fresh.suspended_by(timezone.now() + timedelta(hours=23))
    assert not fresh.suspended_by(timezone.now() + timedelta(hours=25))


def test_nobody_suspends_themselves_and_a_moderator_no_administrator(moderator, administrator):
    for by, user in ((moderator, moderator), (administrator, administrator), (moderator, administrator)):
        with pytest.raises(PermissionDenied):
            suspend(user=user, by=by, reason="Now.")
    assert not Suspension.objects.exists()


@pytest.mark.parametrize("role", ["practitioner", "trainer", "editor", "without_role"])
def test_only_moderators_suspend_and_lift(request, role, moderator):
    by = request.getfixturevalue(role)
    other = User.objects.create_user("other", email="other@example.org")
    with pytest.raises(PermissionDenied):
        suspend(user=other, by=by, reason="Now.")
    row = suspend(user=other, by=moderator, reason="Now.")
    with pytest.raises(PermissionDenied):
        lift(suspension=row, by=by)
    assert again(other).is_suspended


def test_nobody_lifts_their_own(moderator, administrator):
    row = suspend(user=moderator, by=administrator, reason="Away.")
    moderator.user_permissions.add(Permission.objects.get(codename="moderate"))
    with pytest.raises(PermissionDenied):
        lift(suspension=row, by=again(moderator))


def test_without_a_reason_with_a_day_gone_by_or_twice_is_refused(practitioner, moderator):
    with pytest.raises(ValidationError, match="Write why"):
        suspend(user=practitioner, by=moderator, reason=" ")
    with pytest.raises(ValidationError, match="day to come"):
        suspend(user=practitioner, by=moderator, reason="x", until=timezone.now() - timedelta(minutes=1))
    row = suspend(user=practitioner, by=moderator, reason="x")
    with pytest.raises(ValidationError, match="suspended already"):
        suspend(user=practitioner, by=moderator, reason="x")
    lift(suspension=row, by=moderator)
    with pytest.raises(ValidationError, match="has ended already"):
        lift(suspension=row, by=moderator)


def test_it_is_logged_by_handle_with_a_sealed_reason_and_the_person_is_told(practitioner, moderator):
    row = suspend(user=practitioner, by=moderator, reason="Three warnings.")
    lift(suspension=row, by=moderator)
    made, lifted = LogLine.objects.order_by("pk")
    for line in (made, lifted):
        assert (line.by, line.about) == (handle_of(moderator), handle_of(practitioner))
        assert practitioner.username not in str(line.codes)
    assert made.note.words == "Three warnings."
    kinds = Notice.objects.filter(user=practitioner).order_by("pk").values_list("kind", flat=True)
    assert list(kinds) == ["suspended", "suspension_lifted"]


def test_a_row_made_by_other_means_counts_as_well(practitioner):
    row = Suspension.objects.create(user=practitioner, reason="x")
    assert again(practitioner).is_suspended
    row.delete()
    assert not again(practitioner).is_suspended


def test_a_handle_leads_to_its_account_and_no_other_word_does(practitioner, trainer):
    assert account_of_handle(f" {handle_of(practitioner).upper().replace('M-', 'm-')} ") == practitioner
    for word in ("", "m-", practitioner.username, str(practitioner.pk), handle_of(trainer)[:-1]):
        assert account_of_handle(word) is None
