"""Whatever a reader may not see changes nothing that they receive: no page, count, suggestion, score, feed or list.

The test plants a secret word in entries that the reader may not see, in every field that is searched or shown, and
compares each door's answer, byte for byte, with the answer from before they existed.
"""

import itertools
import json
import pstats
import re
from cProfile import Profile
from datetime import timedelta
from io import StringIO
from typing import Any

import pytest
from django.core import mail
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from hypothesis import HealthCheck, example, given, settings
from hypothesis import Phase as RunPhase
from hypothesis import strategies as st
from modelsearch.backends import get_search_backend
from wagtail.models import Page

from catalogue.models import DocumentText, EntryAttachment, EntryLink
from search.alerts.jobs import send_alerts
from search.exports.formats import FORMATS
from search.indexer import catch_up
from search.models import SavedSearch
from search.request import SearchRequest
from search.results import search_entries
from search.saved.services import search_save
from taxonomy.models import Challenge, Country, Phase, TargetGroup
from tests.catalogue.factories import (
    ENTRY_FACTORIES,
    CaseStudyFactory,
    EventFactory,
    LessonFactory,
    PaperFactory,
    PracticeFactory,
    RecommendationFactory,
)
from tests.catalogue.files import document

pytestmark = pytest.mark.django_db
SECRET = "quillonberry"
COUNTER = itertools.count()
_CHANGING = re.compile(rb'name="csrfmiddlewaretoken" value="[^"]+"')


def text_fields(factory) -> list[str]:
    names = {"situation", "observation", "intervention", "statement", "introduction", "description", "state_note"}
    model = factory._meta.model
    return ["title", "summary", "also_known_as", "source_note", *(n for n in sorted(names) if hasattr(model, n))]


def public_entries() -> list[Page]:
    terms = {
        "challenges": [Challenge.objects.get_or_create(name="Case transfer", slug="case-transfer")[0]],
        "target_groups": [TargetGroup.objects.get_or_create(name="Women", slug="women")[0]],
        "phases": [Phase.objects.get_or_create(name="Custody", slug="custody")[0]],
        "countries": [Country.objects.get_or_create(name="Belgium", slug="be")[0]],
    }
    made = [
        factory(title=f"Handover {number}", summary="The handover before release was late.", tags=terms, year=2024)
        for number, factory in enumerate(
            (CaseStudyFactory, LessonFactory, PracticeFactory, RecommendationFactory, PaperFactory, EventFactory)
        )
    ]
    made[0].links_out.add(EntryLink(to=made[2], kind="about"))
    made[0].attachments.add(EntryAttachment(document=read_file("The agenda of a handover."), title="Agenda"))
    made[0].save()
    return made


def doors(entries: list[Page]) -> list[str]:
    search = reverse("search:search")
    return [
        "/",
        *(f"/{section}/" for section in ("cases", "lessons", "practices", "manuals", "papers", "events")),
        *(entry.url for entry in entries),
        *(file.url for file in entries[0].attachments.all()),
        f"{search}?q={SECRET}",
        f"{search}?q=handover",
        f"{search}?q=handover+OR+{SECRET}",
        f'{search}?q="handover+before"&challenge=case-transfer',
        f"{search}?challenge=case-transfer&type=case&year=2024",
        f"{search}?order=newest&page_size=50",
        f"{search}?q=nothing-that-anybody-wrote&country=be",
        f"{search}?q={SECRET[:-2]}y",  # did you mean
        f"{search}?q=handovr&expand=0",
        f"{search}?q=title:handover+-{SECRET}&match=all",
        f"{search}?q=country:be+year:2020..2025+type:case",
        *(reverse("search:suggest") + f"?q={typed}" for typed in (SECRET[:4], "hand", "late", "transf", "wom")),
        "/challenges/",
        "/challenges/case-transfer/",
        "/target-groups/women/",
        "/phases/custody/",
        "/countries/",
        "/countries/be/",
        reverse("catalogue:feed"),
        reverse("catalogue:type_feed", args=["case"]),
        reverse("catalogue:term_feed", args=["challenges", "case-transfer"]),
        "/sitemap.xml",
        reverse("curricula:lists"),
        *(
            reverse("search:export", args=[file_format]) + question
            for file_format in FORMATS
            for question in (f"?q={SECRET}", "?q=handover", "?challenge=case-transfer&order=newest")
        ),
    ]


def answers(client: Client, addresses: list[str]) -> dict[str, tuple[int, bytes]]:
    found = {}
    for address in addresses:
        answer = client.get(address)
        body = b"".join(answer.streaming_content) if answer.streaming else answer.content
        found[address] = (answer.status_code, _CHANGING.sub(b"", body))
    return found


def found_in_terminal(words: str, reader: str) -> object:
    out = StringIO()
    call_command("find", words, "--json", "--as", reader, stdout=out)
    return json.loads(out.getvalue())


def ask_for_mails(member) -> None:
    """Saved searches that find what is about to be planted, were it not hidden."""
    SavedSearch.objects.all().delete()
    for words in (SECRET, "handover", ""):
        search_save(owner=member, request=SearchRequest(words=words), frequency="daily")
    SavedSearch.objects.update(checked_at=timezone.now() - timedelta(days=9))


def read_file(words: str) -> Any:
    """An uploaded file whose words have been read."""
    file = document(b"a,b", name=f"{SECRET}.csv", title=SECRET)
    file.extracted_text.text, file.extracted_text.status = words, DocumentText.Status.READ
    file.extracted_text.save()
    return file


def plant(factory, how: str, field: str, like: Page) -> Page:
    """A hidden entry that says the secret word and the public words, and carries the public entry's tags."""
    tags = {name: list(getattr(like, name).all()) for name in ("challenges", "target_groups", "phases", "countries")}
    hidden = factory(
        slug=f"kept-back-{next(COUNTER)}",
        **{"title": "Handover kept back", field: f"{SECRET} handover before release"},
        tags=tags,
        year=2024,
        audience="practitioners" if how == "practitioners" else "public",
        live=how != "draft",
        held_since=timezone.now() if how == "held" else None,
    )
    if how == "withdrawn":
        type(hidden).objects.filter(pk=hidden.pk).update(withdrawn_on="2026-01-01")
        hidden.withdrawn_on = "2026-01-01"
        if hasattr(hidden, "state_note"):
            type(hidden).objects.filter(pk=hidden.pk).update(state="withdrawn", state_note=SECRET)
    EntryLink.objects.create(page=hidden, to=like, kind="about", note=SECRET)
    EntryLink.objects.create(page=like, to=hidden, kind="supports", note=SECRET)
    own = read_file(f"{SECRET} handover before release")
    for file in (own, *(row.document for row in like.attachments.all())):
        EntryAttachment.objects.create(page=hidden, document=file, title=f"{SECRET} handover", note=SECRET)
    return hidden


WAYS = ("practitioners", "draft", "withdrawn", "held")
PLANTS = st.lists(
    st.tuples(st.sampled_from(ENTRY_FACTORIES), st.sampled_from(WAYS), st.integers(0, 20)),
    min_size=1,
    max_size=5,
)


EVERY_TYPE_IN_EVERY_WAY = [
    (factory, how, number)
    for number, (factory, how) in enumerate((factory, how) for factory in ENTRY_FACTORIES for how in WAYS)
]


@given(plants=PLANTS)
@example(plants=EVERY_TYPE_IN_EVERY_WAY)
@settings(
    max_examples=2,
    deadline=None,
    phases=[RunPhase.explicit, RunPhase.generate],  # an example takes seconds: shrinking would take minutes
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_what_a_visitor_may_not_see_changes_nothing_they_receive(plants, search_index, without_role):
    Page.objects.filter(depth__gt=3).delete()
    entries = public_entries()
    addresses = doors(entries)
    search_index()
    visitor, newcomer = Client(), Client()
    newcomer.force_login(without_role)
    ask_for_mails(without_role)
    before = answers(visitor, addresses)
    before_newcomer = answers(newcomer, addresses)
    terminal = [found_in_terminal(words, "public") for words in ("handover", SECRET, "late OR release")]
    assert before[doors(entries)[7]][0] == 200
    hidden = []
    for factory, how, number in plants:
        fields = text_fields(factory)
        parents = set(Page.objects.values_list("pk", flat=True))
        planted = plant(factory, how, fields[number % len(fields)], entries[number % len(entries)])
        # Chapters and manuals that the factory made above the hidden entry are hidden with it.
        for above in Page.objects.filter(depth__gt=3).exclude(pk__in=parents).exclude(pk=planted.pk):
            above.specific_class.objects.filter(pk=above.pk).update(live=False)
        hidden.append(planted)
    search_index()
    assert answers(visitor, addresses) == before
    assert answers(newcomer, addresses) == before_newcomer
    assert [found_in_terminal(words, "public") for words in ("handover", SECRET, "late OR release")] == terminal
    send_alerts()
    assert mail.outbox == []
    for entry in hidden:
        assert_hidden_like_nothing(visitor, entry)


WORK = ("", "handover", SECRET, f"handover {SECRET}", '"late OR release"', "title:handover -late", "quillonbery")


def work_done(words: str) -> int:
    """Calls made to find, count facets, quote and propose spellings: what time there is to be measured from outside."""
    profile = Profile()
    request = SearchRequest(words=words, filters={"challenge": ("case-transfer",)})
    profile.runcall(search_entries, request, user=None)
    calls = pstats.Stats(profile).stats.items()
    return sum(count for (file, *_), (_, count, *_) in calls if "/search/" in file or "numpy" in file)


def test_what_a_visitor_may_not_see_costs_no_work(search_index, settings, without_role):
    """The public index is not even written to, and every step of a search is done as often as before."""
    settings.WAGTAILSEARCH_BACKENDS = {
        name: options | {"AUTO_UPDATE": True} for name, options in settings.WAGTAILSEARCH_BACKENDS.items()
    }
    entries = public_entries()
    search_index()
    catch_up()
    files = get_search_backend("public").files
    for words in WORK * 2:  # what is kept in memory is there
        work_done(words)
    before, state = [work_done(words) for words in WORK], files.state()
    for factory in (CaseStudyFactory, LessonFactory, PracticeFactory, PaperFactory, EventFactory):
        for number, how in enumerate(("practitioners", "draft")):
            plant(factory, how, "summary", entries[number])
    catch_up()
    with_hidden = [work_done(words) for words in WORK]
    assert files.state() == state
    assert with_hidden == before


def assert_hidden_like_nothing(visitor: Client, entry: Page) -> None:
    """Asking for a hidden entry and for one that never was gives the same page, but for the address asked."""

    def asked(address: str) -> tuple[int, bytes]:
        answer = visitor.get(address)
        last = address.rstrip("/").rpartition("/")[2]
        return answer.status_code, _CHANGING.sub(b"", answer.content.replace(last.encode(), b"?"))

    status, body = asked(entry.url)
    assert SECRET.encode() not in body
    files = [row for row in entry.attachments.all() if not row.document.entry_attachments.exclude(page=entry).exists()]
    assert files
    for address in [address for row in files for address in (row.url, row.document.url)]:
        assert visitor.get(address).status_code == 404
    if entry.live and entry.withdrawn_on:
        assert status == 410
    else:
        assert (status, body) == asked(entry.url.replace(entry.slug, "there-is-no-such-entry"))
        assert status == 404


def test_a_practitioner_finds_what_is_kept_for_practitioners(search_index, practitioner):
    entries = public_entries()
    kept = plant(CaseStudyFactory, "practitioners", "summary", entries[0])
    search_index()
    client = Client()
    client.force_login(practitioner)
    assert kept.title in client.get(f"{reverse('search:search')}?q={SECRET}").content.decode()
    assert client.get(kept.url).status_code == 200
    assert found_in_terminal(SECRET, "practitioner")["total"] == 1
    assert found_in_terminal(SECRET, "public")["total"] == 0
