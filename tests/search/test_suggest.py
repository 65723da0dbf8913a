"""Suggestions while one types, and what else the search says to its reader: help, notes, other spellings, likeness."""

import re
import time

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.html import escape
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from search.suggest import MOST_ENTRIES, MOST_TERMS, Suggestions, suggest
from tests.catalogue.factories import CaseStudyFactory, LessonFactory, PracticeFactory

pytestmark = pytest.mark.django_db


def named(found: Suggestions, key: str) -> list[str]:
    return [one.label for group in found.groups if group.key == key for one in group.suggestions]


@pytest.fixture
def collection(search_index, term):
    """Three open entries and one for practitioners only, and who is the only one with a term of its own."""
    terms = {
        "challenges": [term("challenge", "mental-health", label_fr="Santé mentale", other_labels="trauma\nPTSD")],
        "target_groups": [term("target_group", "women"), term("target_group", "young-people")],
    }
    entries = [
        CaseStudyFactory(title="Handover at the gate", tags=terms),
        LessonFactory(title="What a warm handover takes", tags={"challenges": terms["challenges"]}),
        PracticeFactory(title="Réinsertion and mental health"),
    ]
    kept = CaseStudyFactory(
        title="Handover of the quillonberry file",
        audience="practitioners",
        tags={"challenges": [term("challenge", "quillonberry"), *terms["challenges"]]},
    )
    term("challenge", "handover-nobody-has")
    search_index()
    return [*entries, kept]


def test_entries_challenges_and_groups_are_suggested_in_groups(collection, visitor):
    found = suggest("men", user=visitor)
    assert [group.heading for group in found.groups] == ["Entries", "Challenges"]
    assert named(found, "entries") == ["Réinsertion and mental health"]
    assert named(found, "challenge") == ["Mental health"]
    assert [one.detail for group in found.groups for one in group.suggestions] == ["Practice", "2 entries"]
    assert named(suggest("peo", user=visitor), "target_group") == ["Young people"]


def test_titles_that_begin_as_typed_come_first(collection, visitor):
    assert named(suggest("handover", user=visitor), "entries") == ["Handover at the gate", "What a warm handover takes"]
    assert named(suggest("warm hand", user=visitor), "entries") == ["What a warm handover takes"]


@pytest.mark.parametrize("typed", ["sante", "SANTÉ men", "ment", "traum", "pts"])
def test_terms_are_found_by_any_label_in_any_language(collection, visitor, typed):
    found = suggest(typed, user=visitor)
    assert named(found, "challenge") == ["Mental health"]
    also = {one.also for group in found.groups if group.key == "challenge" for one in group.suggestions}
    assert also == {{"s": "Santé mentale", "m": "", "t": "trauma", "p": "PTSD"}[typed[0].lower()]}


def test_accents_are_no_matter(collection, visitor):
    assert named(suggest("reinser", user=visitor), "entries") == ["Réinsertion and mental health"]


def test_a_term_that_leads_nowhere_is_not_suggested(collection, visitor):
    assert named(suggest("handover nobody", user=visitor), "challenge") == []


def test_what_a_reader_may_not_see_is_not_suggested_and_not_counted(collection, visitor, practitioner):
    assert suggest("quillon", user=visitor) == Suggestions()
    assert suggest("quillon", user=None) == Suggestions()
    seen = suggest("quillon", user=practitioner)
    assert named(seen, "entries") == ["Handover of the quillonberry file"]
    assert named(seen, "challenge") == ["Quillonberry"]

    def count(user):
        return [
            one.detail
            for group in suggest("mental", user=user).groups
            if group.key == "challenge"
            for one in group.suggestions
        ]

    assert (count(visitor), count(practitioner)) == (["2 entries"], ["3 entries"])


def test_the_database_has_the_last_word_when_the_index_is_behind(collection, visitor):
    hidden = collection[0]
    type(hidden).objects.filter(pk=hidden.pk).update(audience="practitioners")
    assert named(suggest("handover", user=visitor), "entries") == ["What a warm handover takes"]


def test_on_a_listing_only_its_own_type_is_suggested(collection, visitor):
    assert named(suggest("handover", user=visitor, types=["lesson"]), "entries") == ["What a warm handover takes"]
    assert named(suggest("handover", user=visitor, types=["nonsense"]), "entries") == []


def test_what_is_left_out_or_filtered_completes_nothing(collection, visitor):
    assert named(suggest("warm -hand", user=visitor), "entries") == ["What a warm handover takes"]
    assert suggest("-handover country:nl", user=visitor) == Suggestions()
    assert named(suggest('"warm hand', user=visitor), "entries") == ["What a warm handover takes"]


def test_more_entries_take_no_more_queries(search_index, term, visitor):
    def queries() -> int:
        suggest("handover", user=visitor)
        with CaptureQueriesContext(connection) as captured:
            assert suggest("handover", user=visitor).groups
        return len(captured)

    tags = {"challenges": [term("challenge", "handover")]}
    CaseStudyFactory(title="Handover", tags=tags)
    search_index("public")
    few = queries()
    for number in range(4):
        for factory in (CaseStudyFactory, LessonFactory, PracticeFactory):
            factory(title=f"Handover {number}", tags=tags)
        term("challenge", f"handover-{number}")
    search_index("public")
    assert queries() == few <= 3
    found = suggest("handover", user=visitor)
    assert len(named(found, "entries")) == MOST_ENTRIES
    assert len(named(found, "challenge")) <= MOST_TERMS


def test_without_an_index_nothing_is_suggested(search_index, visitor, caplog):
    CaseStudyFactory(title="Handover")
    assert suggest("handover", user=visitor) == Suggestions()
    assert "No suggestions" in caplog.text


def test_any_text_can_be_typed(collection, visitor):
    @settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.one_of(st.text(max_size=60), st.text(alphabet='"-(|:*ahenmtl é', max_size=20)))
    def suggests_or_not(text):
        for group in suggest(text, user=visitor).groups:
            assert group.suggestions

    suggests_or_not()
    began = time.perf_counter()
    suggest("handover " * 100_000, user=visitor)
    assert time.perf_counter() - began < 10  # no promise of speed: a careless reader would take minutes


# At its address


def test_the_address_gives_data_that_no_cache_keeps(collection, client, practitioner):
    address = reverse("search:suggest")
    answer = client.get(address, {"q": "handover"})
    assert answer.status_code == 200
    assert answer.json()["groups"][0]["suggestions"][0] == {
        "label": "Handover at the gate",
        "address": "/cases/handover-at-the-gate/",
        "detail": "Case study",
        "also": "",
    }
    assert "no-cache" in answer["Cache-Control"]
    assert "Cookie" in answer["Vary"]
    assert client.get(address, {"q": "handover"}, headers={"if-none-match": answer["ETag"]}).status_code == 304
    assert client.get(address).json() == client.get(address, {"q": "\x00"}).json() == {"groups": []}
    assert client.post(address, {"q": "handover"}).status_code == 405
    client.force_login(practitioner)
    kept = client.get(address, {"q": "quillonberry"})
    assert "no-store" in kept["Cache-Control"]
    assert "ETag" not in kept
    assert "quillonberry" in kept.content.decode()


def test_a_hidden_entry_changes_no_byte_of_what_a_visitor_gets(search_index, term, client):
    shared = {"challenges": [term("challenge", "mental-health")]}
    CaseStudyFactory(title="Handover and mental health", tags=shared)
    asked = [{"q": text} for text in ("hand", "handover", "mental", "quillonberry", "mental quil")]

    def answers():
        search_index()
        return [client.get(reverse("search:suggest"), query).content for query in asked]

    before = answers()
    CaseStudyFactory(title="Handover quillonberry mental", audience="practitioners", tags=shared)
    LessonFactory(title="Handover quillonberry mental", live=False, tags=shared)
    assert answers() == before


def test_every_search_field_names_where_suggestions_come_from(collection, client):
    for path in ("/", reverse("search:search"), "/cases/", "/there-is-nothing/"):
        html = client.get(path).content.decode()
        fields = re.findall(r'<form class="search-box.*?</form>', html, re.DOTALL)
        assert fields, path
        for field in fields:
            assert f'data-suggestions="{reverse("search:suggest")}?' in field
    assert 'data-suggestions="/search/suggest/?type=case&amp;q="' in client.get("/cases/").content.decode()


# What the search page says of a question


def page(client: Client, **query: str) -> str:
    return client.get(reverse("search:search"), query).content.decode()


def test_another_spelling_is_offered_as_a_link(collection, client):
    html = page(client, q="hanodver")
    assert "Did you mean" in html
    assert '<a href="?q=handover">handover</a>' in html
    assert "Did you mean" not in page(client, q="handovers")


def test_a_spelling_is_never_taken_from_what_is_hidden(collection, client, practitioner):
    assert "quillonberry" not in page(client, q="quillonbrery")
    client.force_login(practitioner)
    assert ">quillonberry</a>" in page(client, q="quillonbrery")


def test_what_was_not_understood_is_said_and_escaped(collection, client):
    html = page(client, q="countri:<b>nl")
    assert escape("Nothing here is called «countri:»") in html
    assert "<b>nl" not in html


def test_other_names_are_shown_and_can_be_switched_off(collection, client):
    html = page(client, q="santé mentale")
    assert "Also searched for <b>santé mentale</b>" in html
    assert '<span class="question-notes__name">Mental health</span>' in html
    switched = re.search(r'href="([^"]+)">Search only for my words', html)
    assert switched
    assert switched[1] == "?q=sant%C3%A9+mentale&amp;expand=0"
    without = page(client, q="santé mentale", expand="0")
    assert "Only your own words were searched" in without
    assert "Also searched" not in without


def test_only_entries_with_every_word_can_be_shown_and_back(collection, client):
    html = page(client, q="warm handover gate", match="all")
    assert "handover" in html
    html = page(client, q="handover", match="all")
    assert 'href="?q=handover">Show entries with most of the words too' in html


def test_the_help_page_is_linked_and_each_of_its_examples_is_understood(collection, client):
    help_page = reverse("search:help")
    assert f'href="{help_page}"' in page(client)
    html = client.get(help_page).content.decode()
    examples = re.findall(r'href="(/search/\?q=[^"]+)"', html)
    assert len(examples) >= 12
    for address in examples:
        answer = client.get(address)
        assert answer.status_code == 200
        notes = [note for note in answer.context["search"].notes if "is called" not in note]
        assert notes == [], address


def test_entries_like_this_one_stand_on_its_page(search_index, term, client, practitioner):
    tags = {"challenges": [term("challenge", "mental-health")], "target_groups": [term("target_group", "women")]}
    text = "<p>The chaplain and the psychologist visited the workshop of the prison each Tuesday.</p>"
    first, second = (CaseStudyFactory(title=f"Workshop {n}", situation=text, tags=tags) for n in (1, 2))
    kept = CaseStudyFactory(title="Workshop kept back", situation=text, tags=tags, audience="practitioners")
    search_index()
    html = client.get(first.url).content.decode()
    likeness = re.search(r'<section class="similar".*?</section>', html, re.DOTALL)
    assert likeness
    assert second.title in likeness[0]
    assert "Mental health" in likeness[0]
    assert kept.title not in html
    client.force_login(practitioner)
    assert kept.title in client.get(first.url).content.decode()
