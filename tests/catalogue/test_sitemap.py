"""The sitemap holds what a visitor may read, whoever asks, and the terms under which a visitor finds something."""

from datetime import datetime
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest
from django.utils import timezone

from lessons.models import CaseStudyIndexPage
from taxonomy.models import Challenge, Country
from tests.catalogue.factories import ENTRY_FACTORIES, CaseStudyFactory

pytestmark = pytest.mark.django_db
NAMESPACE = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}


def locations(client):
    response = client.get("/sitemap.xml")
    assert response.status_code == 200
    return [found.text for found in ElementTree.fromstring(response.content).findall(".//s:loc", NAMESPACE)]


def paths(client):
    return {urlsplit(location).path for location in locations(client)}


def test_pages_and_entries_of_every_type_are_in_it_under_the_host_that_was_asked(client):
    entries = [factory() for factory in ENTRY_FACTORIES]
    found = locations(client)
    assert all(location.startswith("http://testserver/") for location in found)
    assert len(found) == len(set(found))
    for entry in entries:
        assert f"http://testserver{entry.get_url()}" in found
    assert {"/", CaseStudyIndexPage.objects.get().get_url()} <= paths(client)


@pytest.mark.parametrize("role", [None, "practitioner", "administrator"])
@pytest.mark.parametrize(
    "hidden", [{"audience": "practitioners"}, {"live": False}, {"withdrawn_on": timezone.localdate()}]
)
def test_what_a_visitor_may_not_read_leaves_no_trace_in_it(client, request, role, hidden):
    term = Challenge.objects.create(slug="secret", name="Secret")
    before = client.get("/sitemap.xml").content
    CaseStudyFactory(slug="secret-case", tags={"challenges": [term]}, **hidden)
    if role is not None:
        client.force_login(request.getfixturevalue(role))
    assert client.get("/sitemap.xml").content == before


def test_terms_in_use_are_in_it(client):
    used = Challenge.objects.create(slug="used", name="Used")
    Country.objects.create(slug="no", name="Norway")
    CaseStudyFactory(tags={"challenges": [used]})
    assert "/challenges/used/" in paths(client)
    assert "/countries/no/" not in paths(client)


def test_every_address_in_it_can_be_read_by_a_visitor(client):
    term = Challenge.objects.create(slug="used", name="Used")
    CaseStudyFactory(tags={"challenges": [term]})
    CaseStudyFactory(audience="practitioners")
    for path in paths(client):
        if path.startswith(("/challenges/", "/cases/entry")):
            assert client.get(path).status_code == 200, path


def test_the_sitemap_knows_the_day_and_not_the_second(client):
    moment = timezone.make_aware(datetime(2031, 5, 23, 14, 37, 51))
    case = CaseStudyFactory(last_published_at=moment)
    [url] = case.get_sitemap_urls()
    assert timezone.localtime(url["lastmod"]).isoformat().startswith("2031-05-23T00:00:00")
    assert "<lastmod>2031-05-23</lastmod>" in client.get("/sitemap.xml").content.decode()
