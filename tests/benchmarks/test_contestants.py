"""The benchmark's contestants answer the same question about the same entries, and mean the same by it."""

from pathlib import Path

import pytest
from django.core.management import call_command

from benchmarks.contestants.base import CIRCLE, FACETS, READER
from benchmarks.corpus import plan
from benchmarks.questions import Question
from benchmarks.rows import FIRST_KEY, vocabularies, write
from catalogue.audience import entry_models, readable_pages
from lessons.models import CaseStudyIndexPage, CaseStudyPage, LessonPage

SIZE = 60


@pytest.fixture
def corpus(db):
    call_command("load_vocabularies", verbosity=0)
    planned = list(plan(SIZE, 1, vocabularies()))
    assert write(planned) == SIZE
    return planned


@pytest.fixture
def backends(settings, tmp_path):
    settings.SEARCH_INDEX_DIR = tmp_path / "index"
    settings.WAGTAILSEARCH_BACKENDS = {
        str(CIRCLE): {"BACKEND": "search.backends.whoosh", "PATH": tmp_path / "index" / "own", "AUDIENCE": str(CIRCLE)},
        "default": {"BACKEND": "wagtail.search.backends.database", "SEARCH_CONFIG": "english", "ATOMIC_REBUILD": False},
    }


def word_of(planned, least=5):
    """A word that several entries have in the same form, so that no stemmer makes a difference, and not all."""
    from collections import Counter

    from benchmarks.questions import content_words

    counts = Counter(word for entry in planned for word in set(content_words(" ".join(entry.sentences))))
    return next(word for word in sorted(counts) if least <= counts[word] <= SIZE // 3)


def test_entries_are_live_pages_in_a_sound_tree_with_their_terms(corpus):
    assert readable_pages(READER).filter(pk__gte=FIRST_KEY, slug__startswith="entry-").count() == SIZE
    first = LessonPage.objects.get(pk=FIRST_KEY)
    assert first.title == corpus[0].title
    assert sorted(first.challenge_slugs) == sorted(corpus[0].terms["challenge"])
    assert first.get_url_parts()[2] == f"/lessons/{first.slug}/"
    assert CaseStudyIndexPage.objects.get().get_children().count() == sum(e.kind == "case" for e in corpus)
    assert LessonPage.find_problems() == ([], [], [], [], [])
    assert sum(model.objects.filter(slug__startswith="entry-").count() for model in entry_models()) == SIZE


def test_a_page_can_be_added_below_what_was_written_by_hand(corpus):
    section = CaseStudyIndexPage.objects.get()
    one_more = CaseStudyPage(title="One more", summary="Added later.", situation="<p>Something.</p>")
    added = section.add_child(instance=one_more)
    assert added.pk >= FIRST_KEY + SIZE
    assert LessonPage.find_problems() == ([], [], [], [], [])


def test_all_contestants_find_the_same_for_a_filtered_word(corpus, backends, tmp_path):
    from benchmarks.building import rebuild_ours, rebuild_theirs
    from benchmarks.contestants import ours
    from benchmarks.contestants.tantivy_index import Tantivy, build, entries
    from benchmarks.contestants.wagtail import WagtailDatabase

    rebuild_ours(str(CIRCLE), SIZE)
    rebuild_theirs("default", SIZE)
    build(tmp_path / "tantivy", entries())
    original = ours.results.load_hits
    try:
        contestants = [ours.Ours(), WagtailDatabase(), Tantivy(tmp_path / "tantivy")]
        country = corpus[1].terms["country"][0]
        everything = Question("filtered", word_of(corpus), match="any")
        narrowed = Question("filtered", word_of(corpus), match="any", filters={"country": [country]})
        for question in (everything, narrowed):
            answers = [contestant.answer(question) for contestant in contestants]
            totals = {type(c).__name__: a.total for c, a in zip(contestants, answers, strict=True)}
            assert max(totals.values()) - min(totals.values()) <= 2, totals  # stemming differs
            assert all(set(answer.counts) <= set(FACETS) for answer in answers)
            assert all(len(answer.pks) == min(10, answer.total) for answer in answers)
        ours_counts, _, floor_counts = (answer.counts["country"] for answer in answers)
        assert set(ours_counts) >= {country}
        assert len(floor_counts) > 1 or len(ours_counts) == 1  # its own filter is left out of a facet's counts
        assert contestants[0].loading.seconds > 0
    finally:
        ours.results.load_hits = original


def test_index_sizes_are_those_of_the_files(corpus, tmp_path):
    from benchmarks.contestants.tantivy_index import Tantivy, build, entries

    folder: Path = tmp_path / "tantivy"
    build(folder, entries())
    assert Tantivy(folder).index_bytes() == sum(file.stat().st_size for file in folder.iterdir())
