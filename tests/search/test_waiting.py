"""While a change waits to be indexed, readers find nothing of what the entry was: too little, never too much."""

import re

import pytest
from django.core.management import call_command
from django.urls import reverse

from search.engine import query
from search.exports.found import all_matching
from search.request import SearchRequest
from search.similar import similar_entries
from search.suggest import suggest
from tests.catalogue.factories import CaseStudyFactory, LessonFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def plain(live_index):
    """Three entries that say nothing of note, and one that does."""
    for number in range(3):
        LessonFactory(title=f"A mentor before release {number}", observation="<p>The mentor came.</p>")
    page = CaseStudyFactory(
        title="Quillonberry",
        summary="Written by Zwobbelheim in the night.",
        situation="<p>A mentor came.</p>",
        year=2019,
    )
    live_index()
    call_command("index_pending", verbosity=0)
    return page


def seen(client, *words):
    addresses = [
        f"{reverse('search:search')}?q={word}{more}" for word in words for more in ("", "&match=all", "&match=any")
    ]
    addresses += [f"{reverse('search:suggest')}?q={word}" for word in words]
    token = re.compile(r'name="csrfmiddlewaretoken" value="[^"]*"')
    return [token.sub("", client.get(address).content.decode()) for address in addresses]


@pytest.mark.parametrize("change", [{"audience": "practitioners"}, {"live": False}])
def test_an_entry_that_was_just_hidden_is_in_no_count_spelling_or_suggestion(plain, client, find, change):
    assert find("quillonberry").total == 1
    for name, value in change.items():
        setattr(plain, name, value)
    plain.save()
    found = find("zwobbelhiem")
    assert (found.did_you_mean, found.facets, found.total) == (None, [], 0)
    assert find("quillonberry").facets == []
    assert "2019" not in {value.slug for facet in find("mentor").facets for value in facet.values}
    assert not suggest("quillon", user=None).groups
    assert all_matching(SearchRequest(words="quillonberry"), user=None).pks == []
    other = LessonFactory._meta.model.objects.first()
    assert plain.pk not in {like.entry.pk for like in similar_entries(other, user=None)}


def test_it_answers_as_if_the_entry_had_never_been(plain, client):
    """Byte for byte, what a visitor gets while the change waits is what they get when it has been indexed."""
    plain.audience = "practitioners"
    plain.save()
    words = ("mentor", "quillonberry", "zwobbelhiem", "release+night", "written", "mento")
    waiting = seen(client, *words)
    call_command("index_pending", verbosity=0)
    assert seen(client, *words) == waiting


def test_a_name_that_was_just_removed_is_quoted_no_more(plain, client, find):
    plain.summary = "Written in the night."
    plain.save()
    for page in seen(client, "zwobbelheim", "night", "mentor"):
        assert "Zwobbelheim" not in page.replace("“zwobbelheim”", "")
    call_command("index_pending", verbosity=0)
    assert find("night").total == 1


def test_a_snapshot_without_some_documents_is_that_of_an_index_without_them(small_texts):
    whole, part = small_texts
    narrowed = whole.without({"d:b"})
    assert narrowed.count == part.count == 2
    for node in (query.Word("mentor"), query.Word("night"), query.Phrase("a mentor")):
        scores = {narrowed.pk(n): s for n, s in enumerate(narrowed.evaluate(node).scores) if s}
        assert scores == {part.pk(n): s for n, s in enumerate(part.evaluate(node).scores) if s}
    assert [w for w, c in zip(*narrowed.vocabulary(), strict=True) if c] == part.vocabulary()[0]
    assert whole.without({"d:b"}) is narrowed
    assert whole.count == 3
    assert whole.without(set()) is whole
    assert whole.without({"d:none"}) is whole


@pytest.fixture
def small_texts(tmp_path):
    from tests.search.engine.conftest import SmallIndex

    texts = {"a": "A mentor came at night.", "b": "A mentor, a mentor, and quillonberries.", "c": "Nothing."}
    whole, part = SmallIndex(tmp_path / "whole"), SmallIndex(tmp_path / "part")
    whole.write(texts)
    part.write({name: text for name, text in texts.items() if name != "b"})
    return whole.snapshot(), part.snapshot()
