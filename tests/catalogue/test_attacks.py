"""Attempts to learn of entries that are kept back, or to harm readers, each by a way that once worked."""

import importlib
import os
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from django.core.files.base import ContentFile
from django.http import QueryDict
from django.test import Client
from django.urls import clear_url_caches
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents.models import Document
from wagtail.models import Site

from search.facets import FACETS, build_facets
from search.request import MOST_VALUES, SearchRequest
from tests.catalogue.factories import CaseStudyFactory, RecommendationFactory

ROOT = Path(__file__).resolve().parents[2]
SECRET = "quillonberry"


def kept_back(how: str) -> Any:
    """An entry that no visitor may read, at an address that tells of it."""
    if how == "withdrawn":
        return RecommendationFactory(slug=SECRET, state="withdrawn", state_note="No longer holds.")
    audience = "practitioners" if how == "practitioners" else "public"
    return CaseStudyFactory(slug=SECRET, audience=audience, live=how != "draft")


@pytest.mark.django_db
@pytest.mark.parametrize("how", ["practitioners", "draft", "withdrawn"])
def test_the_former_address_of_a_hidden_entry_leads_a_visitor_nowhere(how):
    """Wagtail notes a redirect at each change of address; where it leads is made of the hidden entry's title."""
    hidden = kept_back(how)
    site = Site.objects.get(is_default_site=True)
    Redirect.objects.create(old_path="/cases/former", site=site, redirect_page=hidden, automatically_created=True)
    answer = Client().get("/cases/former/")
    assert SECRET not in answer.headers.get("Location", "")
    assert answer.status_code in {404, 410}


@pytest.mark.django_db
def test_the_former_address_of_a_kept_entry_still_leads_a_practitioner_there(practitioner):
    hidden = kept_back("practitioners")
    site = Site.objects.get(is_default_site=True)
    Redirect.objects.create(old_path="/cases/former", site=site, redirect_page=hidden, automatically_created=True)
    client = Client()
    client.force_login(practitioner)
    assert client.get("/cases/former/").headers.get("Location", "").endswith(hidden.url)


@pytest.mark.django_db
@pytest.mark.parametrize("method", ["GET", "HEAD", "POST", "OPTIONS", "TRACE", "PROPFIND"])
def test_no_method_tells_a_hidden_entry_from_none(method):
    hidden = kept_back("practitioners")
    visitor = Client()
    asked, none = visitor.generic(method, hidden.url), visitor.generic(method, "/cases/there-is-no-such-entry/")
    assert (asked.status_code, asked.headers.get("Allow")) == (none.status_code, none.headers.get("Allow"))


@pytest.mark.django_db
def test_an_uploaded_document_cannot_be_fetched_around_its_door(settings, tmp_path):
    """`/documents/` keeps files back from visitors; the folder that holds them must not be open beside it."""
    import throughcare.urls

    settings.MEDIA_ROOT, settings.SERVE_MEDIA = tmp_path, True
    document = Document(title="Notes of the case conference")
    document.file.save("notes.pdf", ContentFile(b"%PDF"))
    document.save()
    try:
        importlib.reload(throughcare.urls)
        clear_url_caches()
        assert Client().get(document.url).status_code == 404
        assert Client().get(document.file.url).status_code in {403, 404}
    finally:
        settings.SERVE_MEDIA = False
        importlib.reload(throughcare.urls)
        clear_url_caches()


@pytest.mark.parametrize("settings_module", ["dev", "base"])
def test_the_data_folder_is_made_for_its_owner_only(settings_module, tmp_path):
    """On SQLite it holds the whole database: drafts, kept entries, sessions and password hashes."""
    folder = tmp_path / "var"
    environment = os.environ | {"THROUGHCARE_VAR_DIR": str(folder), "PYTHONPATH": f"{ROOT / 'site'}:{ROOT}"}
    environment.pop("DATABASE_URL", None)
    code = f"import os; os.umask(0o022); import throughcare.settings.{settings_module}"
    subprocess.run([sys.executable, "-W", "ignore", "-c", code], env=environment, check=True)
    assert folder.stat().st_mode & 0o077 == 0


@pytest.mark.django_db
def test_what_is_kept_for_practitioners_stays_in_no_cache_on_a_shared_computer(practitioner):
    """After signing out, «back» must not bring it to whoever sits down next."""
    hidden = kept_back("practitioners")
    client = Client()
    client.force_login(practitioner)
    answer = client.get(hidden.url)
    assert answer.status_code == 200
    assert "no-store" in answer.headers.get("Cache-Control", "")


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["nowhere", "?q=a", "#there", "wagtailadmin_home"])
def test_no_way_back_breaks_the_button(address):
    entry = CaseStudyFactory()
    answer = Client(raise_request_exception=False).post("/lists/add/", {"page": entry.pk, "next": address})
    assert answer.status_code == 302


def test_a_long_address_does_not_make_a_page_of_megabytes():
    """Every value that is chosen is written with a link that repeats all the others."""
    asked = [(facet.key, str(number)) for facet in FACETS for number in range(100, 160)]
    request = SearchRequest.from_query(QueryDict(urlencode(asked)), user=None)
    assert sum(map(len, request.filters.values())) == MOST_VALUES
    facets, chips = build_facets(request, {}, {})
    links = [value.address for facet in facets for value in facet.values] + [chip.address for chip in chips]
    assert len(request.address()) < 5_000  # what web servers let through
    assert sum(map(len, links)) < 500_000
