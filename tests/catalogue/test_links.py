"""Cross-links on the pages themselves: from both ends, never to what the reader may not read, at a fixed price."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from catalogue.links import links_of
from catalogue.models import EntryLink
from catalogue.tag_groups import tag_groups_of
from catalogue.trail import trail_to
from taxonomy.models import VOCABULARIES
from tests.catalogue.factories import (
    ENTRY_FACTORIES,
    CaseStudyFactory,
    ChapterFactory,
    LessonFactory,
    ManualFactory,
    PracticeFactory,
    RecommendationFactory,
)

pytestmark = pytest.mark.django_db

#: What a visitor's request for any entry may cost: address, trail, tags, links to two types, and the page's own.
MOST_QUERIES = 30


def link(entry, to, kind="about", note="") -> None:
    EntryLink.objects.create(page=entry, to=to, kind=kind, note=note)


def tag_everywhere(entry, number: int) -> None:
    for model in VOCABULARIES.values():
        terms = [
            model.objects.get_or_create(slug=f"{model.vocabulary}-{n}", defaults={"name": f"{model.vocabulary} {n}"})[0]
            for n in range(number)
        ]
        getattr(entry, model.plural).set(terms)
    entry.save()


def queries_for(client, url: str) -> int:
    client.get(url)
    with CaptureQueriesContext(connection) as queries:
        assert client.get(url).status_code == 200
    return len(queries)


@pytest.mark.parametrize("factory", ENTRY_FACTORIES)
def test_a_visitor_reads_what_is_public_and_finds_nothing_else(client, factory):
    public, kept = factory(), factory(audience="practitioners")
    assert client.get(public.url).status_code == 200
    assert client.get(kept.url).status_code == 404


@pytest.mark.parametrize("factory", ENTRY_FACTORIES)
def test_a_practitioner_reads_both_and_is_told_which_is_kept(client, practitioner, factory):
    client.force_login(practitioner)
    assert "Practitioners only" not in client.get(factory().url).content.decode()
    assert "Practitioners only" in client.get(factory(audience="practitioners").url).content.decode()


@pytest.mark.parametrize("factory", ENTRY_FACTORIES)
def test_a_draft_is_nobodys_to_read(client, practitioner, factory):
    client.force_login(practitioner)
    assert client.get(factory(live=False).url).status_code == 404


@pytest.mark.parametrize("factory", ENTRY_FACTORIES)
def test_every_type_shows_where_it_comes_from(client, factory):
    page = client.get(
        factory(source_note="Told at a meeting.", source_url="https://example.org/paper", review_by="2020-02-01").url
    ).content.decode()
    assert "Told at a meeting." in page
    assert 'href="https://example.org/paper"' in page
    assert "Due to be looked at again since 1 February 2020" in page


@pytest.mark.parametrize("factory", ENTRY_FACTORIES)
def test_an_invented_entry_says_so_at_its_head(client, factory):
    assert "Invented for demonstration." in client.get(factory(is_demonstration=True).url).content.decode()
    assert "Invented for demonstration." not in client.get(factory().url).content.decode()


def test_queries_do_not_grow_with_links_and_tags(client, django_assert_max_num_queries):
    """Of every type, with the same neighbours: to make some for each would take a minute."""
    neighbours = [(PracticeFactory(), LessonFactory()) for _ in range(15)]
    for factory in ENTRY_FACTORIES:
        counts = []
        for number in (3, 15):
            entry = factory()
            tag_everywhere(entry, number)
            for practice, lesson in neighbours[:number]:
                link(entry, practice)
                link(lesson, entry, "supports")
            counts.append(queries_for(client, entry.url))
        assert counts[0] == counts[1], factory
        with django_assert_max_num_queries(MOST_QUERIES):
            client.get(entry.url)


@pytest.mark.parametrize(
    ("kind", "from_here", "from_there"),
    [
        ("about", "is about", "is named by"),
        ("source", "comes from", "is the source of"),
        ("supports", "speaks for", "is supported by"),
        ("contradicts", "speaks against", "is spoken against by"),
    ],
)
def test_a_link_is_read_from_both_ends(client, kind, from_here, from_there):
    case, practice = CaseStudyFactory(title="The case"), PracticeFactory(title="The practice")
    link(case, practice, kind, "See its third year.")
    here, there = client.get(case.url).content.decode(), client.get(practice.url).content.decode()
    for page, title, relation in ((here, "The practice", from_here), (there, "The case", from_there)):
        links = page[page.index('id="links"') :]
        assert title in links
        assert f"<p>{relation}</p>" in links
        assert "See its third year." in links


def test_links_are_grouped_by_type_under_the_types_name(visitor):
    lesson = LessonFactory()
    for factory in (PracticeFactory, CaseStudyFactory, PracticeFactory):
        link(lesson, factory())
    groups = [(group.heading, len(group.links)) for group in links_of(lesson, visitor)]
    assert groups == [("Case studies", 1), ("Practices", 2)]


@pytest.mark.parametrize("hidden", [{"audience": "practitioners"}, {"live": False}])
def test_an_entry_that_the_reader_may_not_read_is_not_linked_from_either_end(client, hidden):
    shown = CaseStudyFactory()
    link(shown, LessonFactory(title="Kept one", **hidden))
    link(LessonFactory(title="Kept two", **hidden), shown)
    page = client.get(shown.url).content.decode()
    assert "Kept" not in page
    assert "Connected entries" not in page


def test_a_practitioner_sees_the_links_that_a_visitor_does_not(client, practitioner):
    shown = CaseStudyFactory()
    link(shown, LessonFactory(title="Kept one", audience="practitioners"))
    client.force_login(practitioner)
    assert "Kept one" in client.get(shown.url).content.decode()


def test_a_withdrawn_entry_is_linked_for_nobody(client, practitioner):
    shown = CaseStudyFactory()
    link(shown, RecommendationFactory(title="Gone", state="withdrawn", state_note="It did harm."))
    client.force_login(practitioner)
    assert "Gone" not in client.get(shown.url).content.decode()


def test_the_trail_leads_from_home_down_to_the_entry(rf, visitor):
    manual = ManualFactory(title="The manual")
    chapter = ChapterFactory(title="The chapter", parent=manual)
    request = rf.get("/")
    request.user = visitor
    trail = trail_to(RecommendationFactory(parent=chapter), request)
    assert [crumb.label for crumb in trail] == ["Home", "Manuals", "The manual", "The chapter"]
    assert trail[0].address == "/"
    assert trail[-1].address == chapter.url


def test_the_trail_does_not_name_an_entry_above_that_the_reader_may_not_read(rf, visitor):
    manual = ManualFactory(title="The manual")
    recommendation = RecommendationFactory(parent=ChapterFactory(title="The draft chapter", parent=manual, live=False))
    request = rf.get("/")
    request.user = visitor
    assert [crumb.label for crumb in trail_to(recommendation, request)] == ["Home", "Manuals", "The manual"]


def test_tags_stand_in_the_order_of_their_vocabulary_at_the_price_of_one_query(django_assert_num_queries):
    entry = CaseStudyFactory()
    phase = VOCABULARIES["phase"]
    late = phase.objects.create(name="After", slug="after", sort_order=9)
    early = phase.objects.create(name="Before", slug="before", sort_order=1)
    entry.phases.set([late, early])
    entry.save()
    entry = type(entry).objects.get(pk=entry.pk)
    with django_assert_num_queries(1):
        [group] = tag_groups_of(entry)
    assert [tag.label for tag in group.tags] == ["Before", "After"]
    assert group.tags[0].address == "/phases/before/"


def test_a_term_that_says_nothing_is_not_shown_as_a_tag():
    entry = CaseStudyFactory()
    country = VOCABULARIES["country"]
    entry.countries.set([country.objects.create(name="Not stated", slug="country-not-stated")])
    entry.save()
    assert tag_groups_of(type(entry).objects.get(pk=entry.pk)) == []


def test_a_draft_shows_its_own_tags_in_the_preview():
    entry = CaseStudyFactory()
    entry.challenges.add(VOCABULARIES["challenge"].objects.create(name="Trust", slug="trust"))
    assert [tag.label for group in tag_groups_of(entry) for tag in group.tags] == ["Trust"]


def test_a_preview_by_an_editor_renders(client, editor):
    client.force_login(editor)
    for factory in ENTRY_FACTORIES:
        entry = factory()
        entry.save_revision()
        assert client.get(f"/admin/pages/{entry.pk}/view_draft/").status_code == 200


def test_what_another_entry_notes_beside_its_link_does_not_stand_on_a_case(client):
    """Two people signed the case, and one editor alone writes a note elsewhere."""
    case, practice, other = CaseStudyFactory(), PracticeFactory(), RecommendationFactory()
    link(practice, case, note="The story of Zebulon, told by his aunt.")
    link(practice, other, note="Tried in two countries.")
    assert "Zebulon" not in client.get(case.url).content.decode()
    assert practice.title in client.get(case.url).content.decode()
    assert "Tried in two countries." in client.get(other.url).content.decode()
