"""Saved searches are their owner's: kept once, run again, renamed, deleted, and seen by nobody else."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, connection, transaction
from django.http import QueryDict
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st
from wagtail.models import ModelLogEntry, ReferenceIndex

from accounts.models import User
from search.models import Frequency, SavedSearch
from search.request import SearchRequest
from search.saved import services
from search.saved.known import packed, unpacked
from tests.catalogue.factories import CaseStudyFactory

pytestmark = pytest.mark.django_db
WORDS = "quillonberry"


def asked(query: str = f"q={WORDS}") -> SearchRequest:
    return SearchRequest.from_query(QueryDict(query), user=None)


def save(owner, query: str = f"q={WORDS}", **values) -> SavedSearch:
    return services.search_save(owner=owner, request=asked(query), **values)


@pytest.fixture(autouse=True)
def index(search_index):
    search_index("public", "practitioners")


@pytest.fixture
def member(client, without_role):
    client.force_login(without_role)
    return without_role


# Keeping


def test_a_question_is_kept_once_in_normal_form(practitioner, trainer):
    first = save(practitioner, "page=3&size=25&year=2023&q=gate&zz=1", name="Gates")
    again = save(practitioner, "q=gate&year=2023", name="Gates again", frequency=Frequency.WEEKLY)
    assert (again.pk, again.query) == (first.pk, "q=gate&year=2023")
    assert (again.name, again.frequency) == ("Gates again", "weekly")
    assert save(trainer, "q=gate&year=2023").pk != first.pk
    with pytest.raises(IntegrityError), transaction.atomic():
        SavedSearch.objects.create(owner=practitioner, query=again.query, query_key=again.query_key, name="x")


def test_without_a_name_it_is_called_by_its_day_and_not_by_its_words(practitioner):
    saved = save(practitioner)
    assert saved.name.startswith("Search of ")
    assert WORDS not in saved.name
    assert WORDS not in str(saved)


def test_everything_can_be_saved_too(practitioner):
    assert save(practitioner, "page=2").query == ""


def test_a_limit_that_says_what_to_do(practitioner, monkeypatch):
    monkeypatch.setattr(services, "MAX_SAVED", 2)
    for number in range(2):
        save(practitioner, f"q=gate{number}")
    with pytest.raises(services.Full, match="Delete one"):
        save(practitioner, "q=gate3")
    save(practitioner, "q=gate1", name="It is there already")


def test_a_question_that_no_address_could_hold_is_refused(practitioner):
    values = "&".join(f"challenge={'é' * 90}{number}" for number in range(40))
    with pytest.raises(services.ValidationError, match="too many"):
        save(practitioner, values)


def test_saving_works_while_there_is_no_index(practitioner, settings, tmp_path):
    settings.WAGTAILSEARCH_BACKENDS = {
        name: options | {"PATH": tmp_path / "none" / name} for name, options in settings.WAGTAILSEARCH_BACKENDS.items()
    }
    assert save(practitioner, frequency=Frequency.DAILY).known is None


def test_only_its_owner_changes_it(practitioner, trainer, visitor):
    saved = save(practitioner)
    for other in (trainer, visitor, AnonymousUser(), None):
        with pytest.raises(PermissionDenied):
            services.saved_search_edit(saved=saved, by=other, name="x", frequency=Frequency.NONE)
        with pytest.raises(PermissionDenied):
            services.saved_search_delete(saved=saved, by=other)
    practitioner.is_active = False
    assert not services.can_use_saved_search(practitioner, saved)


@given(st.sets(st.integers(0, 5000)))
def test_what_is_known_is_kept_in_few_bytes_and_comes_back(pks):
    assert unpacked(packed(pks)) == pks


def test_a_hundred_thousand_entries_fit_into_some_kilobytes():
    assert len(packed(range(100_000))) < 1000
    assert len(packed(range(0, 200_000, 2))) < 1000


# Privacy


def test_it_goes_with_the_account(practitioner):
    save(practitioner, frequency=Frequency.DAILY)
    practitioner.delete()
    assert not SavedSearch.objects.exists()


def test_staff_finds_no_trace_of_it(client, practitioner, administrator, caplog):
    saved = save(practitioner, name=f"{WORDS} name")
    services.saved_search_edit(saved=saved, by=practitioner, name=f"{WORDS} other", frequency=Frequency.NONE)
    client.force_login(administrator)
    for address in (
        reverse("wagtailadmin_home"),
        reverse("wagtailusers_users:edit", args=[practitioner.pk]),
        reverse("wagtailusers_users:delete", args=[practitioner.pk]),
        reverse("wagtailadmin_reports:site_history"),
        reverse("wagtailsnippets:index"),
        reverse("search:saved"),
        reverse("search:search"),
    ):
        assert WORDS not in client.get(address).content.decode()
    assert not ReferenceIndex.objects.filter(base_content_type__model="savedsearch").exists()
    assert not ModelLogEntry.objects.filter(label__contains=WORDS).exists()
    assert WORDS not in caplog.text


# Pages


def test_saving_from_the_results(client, member):
    CaseStudyFactory(title="Gate")
    page = client.get(reverse("search:search"), {"q": "gate", "page": 1}).content.decode()
    assert "Save this search" in page
    assert 'name="question" value="q=gate"' in page
    response = client.post(
        reverse("search:save"), {"question": "q=gate&page=2&zz=1", "name": "Gates", "frequency": "weekly"}, follow=True
    )
    assert response.redirect_chain == [("/search/?q=gate", 302)]
    text = response.content.decode()
    assert "You keep it as “Gates”" in text
    assert member.email in text
    saved = SavedSearch.objects.get()
    assert (saved.owner, saved.query, saved.frequency) == (member, "q=gate", "weekly")
    assert response["Cache-Control"] == "private, no-store"


def test_a_visitor_is_led_to_sign_in_and_back(client):
    page = client.get(reverse("search:search"), {"q": "gate"}).content.decode()
    assert "/account/sign-in/?next=/search/%3Fq%3Dgate" in page
    assert "Save this search" not in page
    response = client.post(reverse("search:save"), {"question": "q=gate", "frequency": "none"})
    assert response.status_code == 302
    assert "/account/sign-in/" in response["Location"]
    assert not SavedSearch.objects.exists()


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ({"frequency": "hourly"}, "Choose one of these."),
        ({"frequency": "none", "name": "x" * 101}, "At most 100 characters; this name has 101."),
    ],
)
def test_what_will_not_do_is_said_and_nothing_typed_is_lost(client, member, typed, told):
    response = client.post(reverse("search:save"), {"question": "q=gate", "name": "Gates", **typed})
    assert response.status_code == 422
    text = response.content.decode()
    assert told in text
    assert 'name="question" value="q=gate"' in text
    assert not SavedSearch.objects.exists()


def test_the_limit_is_said_on_the_page(client, member, monkeypatch):
    monkeypatch.setattr(services, "MAX_SAVED", 0)
    response = client.post(reverse("search:save"), {"question": "q=gate", "frequency": "none"})
    assert response.status_code == 422
    assert "Delete one to save another" in response.content.decode()


def test_the_list_shows_questions_in_words_and_runs_them(client, member, term):
    term("challenge", "trust", name="Trust")
    saved = save(member, "q=gate&challenge=trust&match=any&order=newest", name="Gates")
    text = client.get(reverse("search:saved")).content.decode()
    assert "Gates" in text
    assert " ".join(text.split()).count("“gate”") == 1
    assert "Challenge: Trust" in text
    assert "any of the words" in text
    response = client.get(reverse("search:run_saved", args=[saved.pk]))
    assert response["Location"] == "/search/?q=gate&challenge=trust&match=any&order=newest"


def test_a_mails_link_shows_the_newest_first(client, member):
    saved = save(member, "q=gate")
    response = client.get(reverse("search:run_saved", args=[saved.pk]) + "?order=newest")
    assert response["Location"] == "/search/?q=gate&order=newest"


def test_rename_change_and_delete(client, member):
    saved = save(member, name="Gates")
    address = reverse("search:edit_saved", args=[saved.pk])
    assert "Gates" in client.get(address).content.decode()
    assert client.post(address, {"name": "", "frequency": "daily"}).status_code == 422
    assert client.post(address, {"name": " New  name ", "frequency": "daily"}).status_code == 302
    saved.refresh_from_db()
    assert (saved.name, saved.frequency) == ("New name", "daily")
    address = reverse("search:delete_saved", args=[saved.pk])
    assert "New name" in client.get(address).content.decode()
    assert SavedSearch.objects.exists()
    assert client.post(address).status_code == 302
    assert not SavedSearch.objects.exists()


@pytest.mark.parametrize("name", ["run_saved", "edit_saved", "delete_saved"])
def test_someone_elses_is_as_little_there_as_one_that_never_was(client, member, practitioner, name):
    other = save(practitioner)
    for pk in (other.pk, 10**9, 10**30):
        assert client.get(reverse(f"search:{name}", args=[pk])).status_code == 404
    if name != "run_saved":
        assert client.post(reverse(f"search:{name}", args=[other.pk]), {"name": "x"}).status_code == 404
    assert SavedSearch.objects.filter(pk=other.pk).exists()


@pytest.mark.parametrize("name", ["saved", "save", "run_saved", "edit_saved", "delete_saved"])
def test_every_page_asks_who_is_there_and_is_kept_by_nobody(client, practitioner, name):
    saved = save(practitioner)
    address = reverse(f"search:{name}", args=[saved.pk] if name.endswith("_saved") else [])
    response = client.get(address)
    assert response.status_code == 302
    assert response["Location"].startswith("/account/sign-in/")
    client.force_login(practitioner)
    response = client.get(address)
    assert response["Cache-Control"] == "private, no-store"
    assert response["X-Robots-Tag"] == "noindex, nofollow"


def test_results_take_one_query_more_for_a_member(client, member):
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            client.get(reverse("search:search"), {"q": "gate"})
        return len([one for one in captured if "reading_savedsearch" in one["sql"]])

    assert queries() == 1
    client.logout()
    assert queries() == 0


def test_the_list_takes_no_more_queries_for_more_searches(client, member):
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            client.get(reverse("search:saved"))
        return len(captured)

    save(member, "q=gate")
    queries()
    few = queries()
    for number in range(5):
        save(member, f"q=gate{number}")
    assert queries() == few


def test_an_account_without_an_address_is_told(client, administrator):
    User.objects.filter(pk=administrator.pk).update(email="")
    client.force_login(administrator)
    response = client.post(reverse("search:save"), {"question": "q=gate", "frequency": "daily"}, follow=True)
    assert "no e-mail address" in response.content.decode()
