"""The button and the header's number, which stand on other rooms' pages."""

from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser
from django.contrib.sessions.backends.db import SessionStore
from django.template import RequestContext, Template
from django.test import RequestFactory

from curricula.services import entry_collect, list_create
from curricula.visitor import VisitorList
from tests.catalogue.factories import CaseStudyFactory

pytestmark = pytest.mark.django_db

PAGE = Template(
    "{% load collecting %}{% collected_count as n %}<{{ n }}>"
    "{% for entry in entries %}{% is_collected entry as yes %}{{ yes }}"
    "{% collect_button entry with_choice=True %}{% endfor %}"
)


def rendered(user: Any, session: Any, *entries: Any) -> str:
    request = RequestFactory().get("/search/", {"q": "a&b"})
    request.user, request.session = user, session
    return PAGE.render(RequestContext(request, {"entries": entries}))


def test_a_visitor_sees_what_is_collected(visitor: AnonymousUser) -> None:
    on, off = CaseStudyFactory(), CaseStudyFactory()
    session = SessionStore()
    VisitorList(session).collect(on.pk)
    html = rendered(visitor, session, on, off)
    assert "<1>" in html
    for expected in ("True", "False", 'action="/lists/remove/"', 'action="/lists/add/"'):
        assert expected in html
    assert 'value="/search/?q=a%26b"' in html
    assert "Choose a list" not in html


def test_a_member_may_choose_the_list(practitioner: Any) -> None:
    entry = CaseStudyFactory(audience="practitioners")
    own = list_create(owner=practitioner, title="Handover")
    entry_collect(entry_list=own, by=practitioner, page_id=entry.pk)
    html = rendered(practitioner, SessionStore(), entry)
    assert "<1>" in html
    assert f"/lists/choose/?page={entry.pk}" in html
    assert f'name="list" value="{own.pk}"' in html


def test_buttons_cost_one_query_however_many(practitioner: Any, django_assert_num_queries: Any) -> None:
    entries = [CaseStudyFactory() for _ in range(5)]
    own = list_create(owner=practitioner, title="Handover")
    for entry in entries:
        entry_collect(entry_list=own, by=practitioner, page_id=entry.pk)
    assert practitioner.has_perm("accounts.read_practitioner_entries")  # known by then on any page
    session = SessionStore()
    with django_assert_num_queries(1):
        rendered(practitioner, session, *entries)


def test_a_visitor_without_a_list_costs_no_query(visitor: AnonymousUser, django_assert_num_queries: Any) -> None:
    entry = CaseStudyFactory()
    with django_assert_num_queries(0):
        rendered(visitor, SessionStore(), entry)


def test_a_page_without_a_request_still_renders() -> None:
    from django.template import Context

    assert "<0>" in PAGE.render(Context({"entries": []}))
