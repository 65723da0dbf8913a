"""What filters tell of a case whose text keeps it back: nothing, as long as few cases have it in common."""

import json
import re
from io import StringIO

import pytest
from django.core.management import call_command
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from catalogue.audience import readable_pages
from catalogue.cards import card_entries
from catalogue.signals import readers_changed
from catalogue.tag_groups import tag_groups_of
from lessons.disclosure.following import case_changed
from lessons.disclosure.jobs import RecheckCases
from lessons.disclosure.recheck import is_due, recheck
from lessons.models import CaseStudyPage, RecheckDue
from search.exports.formats import FORMATS
from taxonomy.merging import merge_terms
from taxonomy.models import Country, Ideology, Sector, TargetGroup, WithheldTag
from tests.catalogue.factories import CaseStudyFactory, LessonFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def five(settings):
    settings.DISCLOSURE_K = 5


@pytest.fixture
def dutch():
    west = Country.objects.create(name="Western Europe", slug="western-europe")
    return Country.objects.create(name="Netherlands", slug="nl", broader=west)


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    """Runs what is to happen after the commit, as it would."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


def case(*terms, **kwargs):
    tags = {}
    for term in terms:
        tags.setdefault(term.plural, []).append(term)
    return CaseStudyFactory(tags=tags, **kwargs)


def shown(page, vocabulary="country"):
    return [term.slug for term in CaseStudyPage.objects.get(pk=page.pk).tags_of(vocabulary)]


def test_a_trait_that_the_text_keeps_back_is_not_shown(dutch, committed):
    with committed():
        page = case(dutch)
    assert shown(page) == []
    assert CaseStudyPage.objects.get(pk=page.pk).withheld_traits == {"country": ["nl"]}
    assert [term.slug for term in page.chosen_tags_of("country")] == ["nl"]


def test_a_trait_that_the_text_tells_is_shown(dutch, committed):
    with committed():
        pages = [
            case(dutch, situation="<p>A prison in the Netherlands.</p>"),
            case(dutch, summary="Wie er in den Niederlanden entlassen wurde."),
            case(dutch, setting="Closed prison, Netherlands"),
        ]
    Country.objects.filter(pk=dutch.pk).update(label_de="Niederlanden")
    case_changed([pages[1].pk])
    recheck()
    assert [shown(page) for page in pages] == [["nl"]] * 3


def test_a_short_label_counts_only_as_it_is_written(committed):
    america = Country.objects.create(name="United States", slug="us", other_labels="US")
    with committed():
        us, lower = case(america, title="Sent back from the US"), case(america, title="It taught us much")
    assert (shown(us), shown(lower)) == (["us"], [])


def test_five_cases_with_a_trait_in_common_show_it_and_four_do_not(dutch, committed):
    with committed():
        pages = [case(dutch) for _ in range(5)]
    assert [shown(page) for page in pages] == [["nl"]] * 5
    with committed(), transaction.atomic():
        pages[0].unpublish()
    assert [shown(page) for page in pages[1:]] == [[]] * 4


def hold(page):
    """As a report does it: in the row itself."""
    CaseStudyPage.objects.filter(pk=page.pk).update(held_since=timezone.now())
    readers_changed.send(sender=CaseStudyPage, page_ids=[page.pk])


@pytest.mark.parametrize(
    "leave",
    [
        lambda page: page.delete(),
        lambda page: page.unpublish(),
        hold,
        lambda page: (setattr(page, "withdrawn_on", "2026-01-01"), page.save()),
        lambda page: (page.countries.clear(), page.save()),
        lambda page: (setattr(page, "is_demonstration", True), page.save()),
    ],
    ids=["deleted", "unpublished", "held", "withdrawn", "untagged", "invented"],
)
def test_it_is_counted_again_when_a_neighbour_leaves(leave, dutch, committed):
    with committed():
        pages = [case(dutch) for _ in range(5)]
    with committed():
        leave(CaseStudyPage.objects.get(pk=pages[0].pk))
    assert [shown(page) for page in pages[1:]] == [[]] * 4


def test_it_is_counted_again_when_a_neighbour_comes(dutch, committed):
    with committed():
        pages = [case(dutch) for _ in range(4)]
    assert [shown(page) for page in pages] == [[]] * 4
    with committed():
        case(dutch)
    assert [shown(page) for page in pages] == [["nl"]] * 4


def test_it_is_counted_again_when_the_text_changes(dutch, committed):
    with committed():
        page = case(dutch, situation="<p>In the Netherlands.</p>")
    assert shown(page) == ["nl"]
    page = CaseStudyPage.objects.get(pk=page.pk)
    page.situation = "<p>In a country.</p>"
    with committed():
        page.save()
    assert shown(page) == []


def test_publishing_an_older_version_uncovers_nothing(dutch, committed):
    with committed():
        page = case(dutch)
    older = page.save_revision()
    with committed():
        older.publish()
    assert shown(page) == []
    with committed():
        page.save_revision().publish()
    assert shown(page) == []


def test_a_term_is_withheld_before_anybody_has_counted(dutch):
    """In the transaction in which the case gets it: a crash right after the commit shows nothing."""
    page = case(dutch)
    assert is_due()
    assert shown(page) == []


def test_the_worker_counts_what_a_crash_left_uncounted(dutch):
    pages = [case(dutch) for _ in range(5)]
    assert shown(pages[0]) == []
    RecheckCases().run()
    assert shown(pages[0]) == ["nl"]
    assert not is_due()


def test_above_the_number_that_is_counted_at_once_the_changed_case_is_closed_at_once(settings, dutch, committed):
    with committed():
        pages = [case(dutch, situation="<p>In the Netherlands.</p>") for _ in range(3)]
    settings.DISCLOSURE_AT_ONCE = 2
    page = CaseStudyPage.objects.get(pk=pages[0].pk)
    page.situation = "<p>In a country.</p>"
    with committed():
        page.save()
    assert shown(page) == []
    assert is_due()
    assert shown(pages[1]) == ["nl"]


def test_invented_cases_show_all_and_give_cover_to_none(dutch, committed):
    with committed():
        invented = [case(dutch, is_demonstration=True) for _ in range(5)]
        real = case(dutch)
    assert [shown(page) for page in invented] == [["nl"]] * 5
    assert shown(real) == []


def test_cases_for_practitioners_give_no_cover_to_a_public_one(dutch, committed):
    with committed():
        kept = [case(dutch, audience="practitioners") for _ in range(5)]
        public = case(dutch)
    assert shown(public) == []
    assert [shown(page) for page in kept] == [["nl"]] * 5


def test_other_entries_keep_their_terms_and_give_no_cover(dutch, committed):
    with committed():
        lessons = [LessonFactory(tags={"countries": [dutch]}) for _ in range(5)]
        page = case(dutch)
    assert shown(page) == []
    assert [term.slug for term in lessons[0].tags_of("country")] == ["nl"]


def test_what_says_nothing_and_what_speaks_of_the_work_is_shown(committed):
    nothing = Country.objects.create(name="Not stated", slug="country-not-stated")
    prison = Sector.objects.create(name="Prison", slug="prison")
    with committed():
        page = case(nothing, prison)
    assert (shown(page), shown(page, "sector")) == (["country-not-stated"], ["prison"])


def test_with_a_k_of_one_everything_is_shown(settings, dutch, committed):
    with committed():
        page = case(dutch)
    assert shown(page) == []
    settings.DISCLOSURE_K = 1
    recheck()
    assert shown(page) == ["nl"]


def test_the_broader_term_is_shown_where_enough_cases_have_it(dutch, committed):
    belgian = Country.objects.create(name="Belgium", slug="be", broader=dutch.broader)
    with committed():
        pages = [case(dutch), case(dutch), case(belgian), case(belgian), case(dutch.broader)]
    assert [shown(page) for page in pages] == [["western-europe"]] * 5


def test_merging_terms_uncovers_nothing(dutch, administrator, committed):
    holland = Country.objects.create(name="Holland", slug="holland")
    with committed():
        page = case(holland)
    merge_terms(keep=dutch, absorb=holland, user=administrator)
    assert shown(page) == []


def test_a_new_address_of_a_term_uncovers_nothing(dutch, committed):
    with committed():
        page = case(dutch)
    Country.objects.filter(pk=dutch.pk).update(slug="nederland", name="Nederland")
    assert shown(page) == []


def test_a_change_of_another_case_in_the_same_transaction_is_counted_once(dutch, committed):
    with CaptureQueriesContext(connection) as queries, committed():
        for _ in range(3):
            case(dutch)
    looked = [q for q in queries if "lessons_toldterms" in q["sql"] and q["sql"].startswith("INSERT")]
    assert len(looked) == 1
    assert RecheckDue.objects.count() == 0


def test_bulk_writers_can_say_what_they_changed(dutch, committed):
    with committed():
        pages = [case(dutch) for _ in range(5)]
    with committed():
        CaseStudyPage.objects.filter(pk=pages[0].pk).update(held_since="2026-01-01T00:00Z")
        case_changed([pages[0].pk], is_text=False)
    assert shown(pages[1]) == []


# Every door

SECRET = "Netherlands"
CHANGING = re.compile(rb'name="csrfmiddlewaretoken" value="[^"]+"|<updated>[^<]+</updated>')


def doors(page):
    return [
        page.url,
        "/",
        "/cases/",
        "/countries/",
        "/countries/nl/",
        "/countries/western-europe/",
        reverse("catalogue:feed"),
        reverse("catalogue:type_feed", args=["case"]),
        reverse("catalogue:term_feed", args=["countries", "nl"]),
        reverse("catalogue:term_feed", args=["countries", "western-europe"]),
        "/sitemap.xml",
        reverse("search:search") + "?q=quillon",
        reverse("search:search") + "?type=case",
        reverse("search:search") + "?country=nl",
        reverse("search:search") + "?q=country:nl",
        reverse("search:search") + "?q=Netherlands",
        reverse("search:search") + "?country=western-europe",
        reverse("search:suggest") + "?q=nether",
        *(reverse("search:export", args=[file_format]) + "?q=quillon" for file_format in FORMATS),
    ]


def test_no_door_tells_a_trait_that_is_withheld(dutch, committed, search_index):
    """Each door answers as it would if nobody had ever given the case its country."""
    with committed():
        page = case(dutch, title="The quillon and the handover")
    search_index()
    client = Client()

    def answers():
        return {
            address: CHANGING.sub(b"", b"".join(found.streaming_content) if found.streaming else found.content)
            for address in doors(page)
            if (found := client.get(address)) is not None
        }

    with_tag = answers()
    WithheldTag.objects.all().delete()
    dutch_rows = page.tagged_countries.model.objects.filter(content_object=page)
    dutch_rows.delete()
    search_index()
    assert answers() == with_tag
    assert SECRET.encode() not in with_tag[page.url]


def test_the_door_test_would_see_a_trait_that_is_shown(dutch, committed, search_index, settings):
    settings.DISCLOSURE_K = 1
    page = case(dutch, title="The quillon and the handover")
    search_index()
    client = Client()
    telling = [
        address
        for address in doors(page)
        if SECRET.encode() in (b"".join(a.streaming_content) if (a := client.get(address)).streaming else a.content)
    ]
    assert {page.url, "/countries/", "/countries/nl/", reverse("catalogue:feed")} <= set(telling)
    assert sum("export" in address for address in telling) >= 3


def test_a_broader_term_is_shown_at_the_doors_in_the_place_of_what_is_withheld(dutch, committed, search_index):
    belgian = Country.objects.create(name="Belgium", slug="be", broader=dutch.broader)
    with committed():
        pages = [case(dutch, title="The quillon"), *(case(belgian) for _ in range(3)), case(dutch.broader)]
    search_index()
    client = Client()
    page = pages[0]
    for address in (page.url, reverse("catalogue:feed"), "/cases/"):
        text = client.get(address).content.decode()
        assert "Western Europe" in text, address
        assert "Netherlands" not in text, address
    assert page.title in client.get("/countries/western-europe/").content.decode()
    assert page.title not in client.get("/countries/nl/").content.decode()
    counted = Country.objects.with_counts(readable_pages(None)).get(slug="western-europe")
    assert counted.entries == 5
    assert Country.objects.with_counts(readable_pages(None)).get(slug="nl").entries == 0
    [group] = tag_groups_of(CaseStudyPage.objects.get(pk=page.pk))
    assert [tag.label for tag in group.tags] == ["Western Europe"]
    card = card_entries([page.pk], None)[page.pk]
    assert [term.slug for term in card.tags_of("country")] == ["western-europe"]
    assert client.get(reverse("search:search") + "?country=western-europe").content.decode().count("The quillon") >= 1
    out = StringIO()
    call_command("find", "quillon", "--json", stdout=out)
    assert "Netherlands" not in json.dumps(json.loads(out.getvalue()))


def test_a_card_keeps_back_what_it_has_not_read_as_well(committed):
    jihadist = Ideology.objects.create(name="Jihadist", slug="jihadist")
    with committed():
        page = case(jihadist)
    assert card_entries([page.pk], None)[page.pk].tags_of("ideology") == []


def test_two_terms_under_one_broader_term_show_it_once(dutch, committed):
    belgian = Country.objects.create(name="Belgium", slug="be", broader=dutch.broader)
    with committed():
        page = case(dutch, belgian)
        others = [case(dutch.broader) for _ in range(4)]
    assert shown(page) == ["western-europe"]
    card = card_entries([page.pk], None)[page.pk]
    assert [term.slug for term in card.tags_of("country")] == ["western-europe"]
    [group] = tag_groups_of(CaseStudyPage.objects.get(pk=page.pk))
    assert [tag.label for tag in group.tags] == ["Western Europe"]
    assert Country.objects.with_counts(readable_pages(None)).get(slug="western-europe").entries == 1 + len(others)


def test_the_filters_of_a_collection_are_safe_against_a_count_of_every_crossing(dutch, committed):
    """Brute force on the site's own rows: what `tags_of` shows, crossed in every way, counted one by one."""
    from itertools import combinations

    women = TargetGroup.objects.create(name="Women", slug="women")
    returnees = TargetGroup.objects.create(name="Returnees", slug="returnees")
    jihadist = Ideology.objects.create(name="Jihadist", slug="jihadist")
    sets = [(dutch,), (dutch, women), (dutch, women, jihadist), (women, returnees), (jihadist,), (dutch, jihadist)]
    with committed():
        pages = [case(*sets[n % len(sets)], audience="public" if n % 3 else "practitioners") for n in range(24)]
    now = {
        page.pk: {(key, slug) for key in ("country", "ideology", "target_group") for slug in shown(page, key)}
        for page in pages
    }
    assert any(now.values())
    audience = {page.pk: page.audience for page in pages}
    for key, facets in now.items():
        for number in range(1, len(facets) + 1):
            for filters in combinations(sorted(facets), number):
                hits = [
                    other
                    for other in now
                    if set(filters) <= now[other] and (audience[key] == "practitioners" or audience[other] == "public")
                ]
                assert len(hits) >= 5
