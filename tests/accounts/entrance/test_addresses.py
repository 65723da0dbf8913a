"""Which mailbox counts as confirmed: given by an administrator, or confirmed by its owner."""

import datetime
from importlib import import_module

import pytest
from allauth.account.models import EmailAddress
from django.apps import apps
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from accounts.entrance.unconfirmed import forget_unconfirmed
from accounts.models import User
from tests.accounts.entrance.coming_in import PASSWORD, SIGN_IN, is_in, link_in
from tests.accounts.entrance.test_registering import register

pytestmark = pytest.mark.django_db


def address_of(user):
    return EmailAddress.objects.values_list("email", "verified", "primary").get(user=user)


@pytest.mark.parametrize("name", ["a-practitioner", "practitioner@example.org", "chief", "CHIEF@example.org"])
def test_accounts_that_were_made_for_somebody_sign_in(practitioner, administrator, name):
    client = Client()
    assert client.post(SIGN_IN, {"username": name, "password": PASSWORD}).status_code == 302
    assert "_auth_user_id" in client.session


def test_accounts_of_before_are_known_by_the_migration(practitioner, without_role):
    EmailAddress.objects.all().delete()
    import_module("accounts.migrations.0007_addresses_are_known").know_addresses(apps, None)
    for user in (practitioner, without_role):
        assert address_of(user) == (user.email, True, True)


def test_an_address_that_the_desk_changes_is_the_one_that_counts(client, administrator, practitioner):
    client.force_login(administrator)
    edit = reverse("wagtailusers_users:edit", args=[practitioner.pk])
    fields = {
        "username": practitioner.username,
        "email": "Moved@example.org",
        "first_name": "A",
        "last_name": "B",
        "is_active": "on",
        "groups": [Group.objects.get(name="practitioner").pk],
    }
    assert client.post(edit, fields).status_code == 302
    practitioner.refresh_from_db()
    assert practitioner.email == "Moved@example.org"
    assert address_of(practitioner) == ("moved@example.org", True, True)
    browser = Client()
    browser.post(SIGN_IN, {"username": "moved@example.org", "password": PASSWORD})
    assert is_in(browser, practitioner)


def test_nobody_gives_themselves_a_confirmed_address_in_the_admin(client, editor):
    client.force_login(editor)
    client.post(reverse("wagtailadmin_account"), {"name_email-first_name": "A", "name_email-last_name": "B",
                                                  "name_email-email": "other@example.org"})  # fmt: skip
    editor.refresh_from_db()
    assert editor.email == "editor@example.org"


def test_ones_own_new_address_counts_once_it_is_confirmed(client, practitioner, mailoutbox):
    client.force_login(practitioner)
    page = "/account/e-mail/"
    assert "/account/it-is-you/" in client.post(page, {"email": "new@example.org", "action_add": ""})["Location"]
    assert "new@example.org" not in str(dict(Client().session))
    client.post("/account/it-is-you/", {"password": PASSWORD})
    client.post(page, {"email": "new@example.org", "action_add": ""})
    practitioner.refresh_from_db()
    assert practitioner.email == "practitioner@example.org"
    client.post(link_in(mailoutbox[0]))
    practitioner.refresh_from_db()
    assert practitioner.email == "new@example.org"
    assert address_of(practitioner) == ("new@example.org", True, True)
    assert mailoutbox[-1].to == ["practitioner@example.org"]


def test_anothers_address_cannot_be_taken(client, practitioner, editor, mailoutbox):
    client.force_login(practitioner)
    client.post("/account/it-is-you/", {"password": PASSWORD})
    client.post("/account/e-mail/", {"email": editor.email, "action_add": ""})
    for mail in mailoutbox:
        client.post(link_in(mail))
    practitioner.refresh_from_db()
    assert practitioner.email == "practitioner@example.org"


def test_registrations_that_nobody_confirmed_go_after_some_days_and_nobody_else_does(
    practitioner, settings, mailoutbox
):
    register()
    register(username="confirmed-one", email="confirmed@example.org")
    EmailAddress.objects.filter(email="confirmed@example.org").update(verified=True)
    now = timezone.now()
    assert forget_unconfirmed(now + datetime.timedelta(days=settings.UNCONFIRMED_DAYS, hours=-1)) == 0
    assert forget_unconfirmed(now + datetime.timedelta(days=settings.UNCONFIRMED_DAYS, hours=1)) == 1
    assert set(User.objects.values_list("username", flat=True)) == {"confirmed-one", practitioner.username}
