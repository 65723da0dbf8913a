"""Moderators know members by their handle: no page of the admin tells them a name or an address."""

import pytest
from django.template import Context, Template
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from accounts.models import Profile, User
from accounts.speaking import handle_of
from tests.catalogue.factories import CaseStudyFactory

pytestmark = pytest.mark.django_db
USERS = ["wagtailusers_users:index", "wagtailusers_users:add", "wagtailusers_users:index_results",
         "wagtailusers_groups:index"]  # fmt: skip
ON_PURPOSE = "failwhale"  # raises, to try the page for errors


def addresses(patterns, before):
    """Every address below the admin that takes nothing."""
    for one in patterns:
        route = getattr(one.pattern, "_route", None)
        if route is None:
            route = one.pattern.regex.pattern.lstrip("^").rstrip("$") if "(" not in one.pattern.regex.pattern else "<"
        if "<" in route:
            continue
        if isinstance(one, URLResolver):
            yield from addresses(one.url_patterns, before + route)
        elif isinstance(one, URLPattern):
            yield before + route


@pytest.fixture
def planted(practitioner):
    User.objects.filter(pk=practitioner.pk).update(
        username="zwobbelheim", email="zwobbelheim@example.org", first_name="Zwobbelheim", last_name="Quillonberry"
    )
    Profile.objects.create(user=practitioner, name_to_show="Quillonberry")
    return practitioner


def test_no_page_of_the_admin_tells_a_moderator_who_a_member_is(client, planted, moderator, search_index):
    search_index()
    CaseStudyFactory(title="A case").save_revision(log_action=True)
    client.force_login(moderator)
    admin = next(one for one in get_resolver().url_patterns if str(one.pattern) == "admin/" and one.namespace is None)
    pages = sorted({f"/admin/{address}" for address in addresses(admin.url_patterns, "") if ON_PURPOSE not in address})
    assert len(pages) > 60
    told, opened = [], 0
    for page in pages:
        answer = client.get(page)
        opened += answer.status_code == 200
        text = b"".join(answer.streaming_content) if answer.streaming else answer.content
        if b"zwobbelheim" in text.lower() or b"quillonberry" in text.lower():
            told.append(page)
    assert told == []
    assert opened > 15


@pytest.mark.parametrize("address", USERS)
@pytest.mark.parametrize("role", ["moderator", "editor"])
def test_the_list_of_accounts_is_the_administrators_alone(client, request, address, role):
    client.force_login(request.getfixturevalue(role))
    assert client.get(reverse(address)).status_code in {302, 403}


def test_the_list_of_accounts_is_open_to_administrators(client, administrator, planted):
    client.force_login(administrator)
    assert b"zwobbelheim" in client.get("/admin/users/").content


def test_what_a_moderator_finds_by_searching_the_admin_is_no_account(client, planted, moderator, search_index):
    search_index()
    client.force_login(moderator)
    for address in ("/admin/pages/search/", "/admin/reports/site-history/", "/admin/reports/workflow/"):
        html = client.get(address, {"q": "zwobbelheim", "user": planted.pk}).content.decode()
        assert "Quillonberry" not in html
        assert planted.email not in html


def test_a_handle_stands_where_a_moderator_meets_a_member(planted):
    shown = Template('{% include "components/handle.html" with member=one only %}')
    html = shown.render(Context({"one": planted}))
    assert handle_of(planted) in html
    assert "zwobbelheim" not in html
    assert "no longer a member" in shown.render(Context({"one": None}))
