"""Segments are joined now and then: an index keeps a few, large ones are seldom written again, and nothing is lost."""

import shutil
import tempfile
from pathlib import Path
from types import SimpleNamespace

from hypothesis import given, settings
from hypothesis import strategies as st

from search.backends.whoosh.documents import text_document
from search.backends.whoosh.files import IndexFiles
from search.backends.whoosh.merging import LARGE, MOST, is_untidy, segments_to_join


def segment(size: int, deleted: int = 0) -> SimpleNamespace:
    return SimpleNamespace(
        doc_count_all=lambda: size, doc_count=lambda: size - deleted, deleted_count=lambda: deleted, size=size
    )


def sizes(segments: list) -> list[int]:
    return sorted(one.size for one in segments)


def test_a_few_segments_are_left_alone():
    assert segments_to_join([segment(900), *(segment(3) for _ in range(MOST - 2))], added=1) == []


def test_small_segments_are_joined_when_there_would_be_too_many_and_larger_ones_are_not():
    segments = [segment(1_900), segment(800), segment(90), *(segment(3) for _ in range(MOST - 3))]
    assert sizes(segments_to_join(segments, added=1)) == [3, 3, 3]


def test_a_segment_of_mostly_deleted_documents_is_written_anew():
    assert sizes(segments_to_join([segment(900, deleted=400), segment(1_000, deleted=40)], added=1)) == [900]


def test_a_segment_without_any_document_left_is_dropped_and_not_joined():
    assert segments_to_join([segment(9, deleted=9), segment(1_000)], added=1) == []


def test_nobody_waits_for_a_large_segment_to_be_written_again():
    wasteful, large = segment(50_000, deleted=40_000), segment(LARGE + 1)
    assert sizes(segments_to_join([wasteful, large, *(segment(3) for _ in range(MOST))], added=1)) == [3] * MOST
    assert is_untidy([wasteful])
    assert is_untidy([segment(LARGE + 1)] * 4)
    assert not is_untidy([segment(50_000, deleted=10_000), segment(9, deleted=8)])


def test_thousands_of_commits_of_one_document_cost_no_more_than_a_few_writings_of_each():
    segments: list = [segment(10_000)]
    written = commits = 0
    while not is_untidy(segments):
        joined = segments_to_join(segments, added=1)
        new = 1 + sum(one.size for one in joined)
        segments = [one for one in segments if one not in joined] + [segment(new)]
        assert len(segments) <= MOST + 1
        written, commits = written + new, commits + 1
    assert commits > 5_000
    assert written < commits * 20


documents = st.dictionaries(st.integers(0, 9), st.sampled_from(["", "one", "two", "three"]), min_size=1, max_size=6)


@settings(max_examples=15, deadline=None)
@given(st.lists(documents, min_size=1, max_size=14))
def test_whatever_is_committed_the_index_holds_what_was_said_last(commits):
    """An empty text stands for a deletion."""
    folder = Path(tempfile.mkdtemp())
    try:
        files = IndexFiles(folder / "index")
        files.prepare()
        files.switch_to(files.new_generation())
        said: dict[str, str] = {}
        for commit in commits:
            now = {f"some.Thing:{number}": text for number, text in commit.items()}
            said |= now
            with files.locked():
                files.replace({k: text_document(k, "en", {"title": t}) if t else None for k, t in now.items()})
            index = files.open(files.live_folder())
            assert len(index._segments()) <= MOST
            reader = index.reader()
            stored = sorted((fields["key"], fields["passages"]) for _, fields in reader.iter_docs())
            reader.close()
            assert stored == sorted((key, text) for key, text in said.items() if text)
    finally:
        shutil.rmtree(folder)
