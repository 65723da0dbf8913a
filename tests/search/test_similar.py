"""More like this: explained by what is shared, and touched by nothing that the reader may not see."""

import pytest

from search.similar import similar_entries
from tests.catalogue.factories import CaseStudyFactory, LessonFactory

pytestmark = pytest.mark.django_db
STORY = "<p>The mentor met the client at the gate; the grandmother kept the chickens and the handover failed.</p>"


@pytest.fixture
def entries(search_index, term):
    tags = {"challenges": [term("challenge", "case-transfer")], "phases": [term("phase", "release")]}
    this = CaseStudyFactory(title="Gate", situation=STORY, tags=tags)
    like = LessonFactory(title="Grandmother", observation=STORY, tags=tags)
    for number in range(6):
        CaseStudyFactory(title=f"Other {number}", situation=f"<p>Accounting rules of year {number} were dull.</p>")
    search_index("public", "practitioners")
    return this, like


def test_entries_that_share_most_are_shown_with_what_they_share(entries, visitor):
    this, like = entries
    found = similar_entries(this, user=visitor)
    assert [similar.entry.pk for similar in found] == [like.pk]
    assert found[0].shared[:2] == ["Case transfer", "Release"]
    assert found[0].shared[2:]
    assert all(word in STORY for word in found[0].shared[2:])


def test_what_is_kept_from_a_reader_changes_nothing(entries, search_index, visitor, practitioner):
    this, like = entries
    before = [(s.entry.pk, s.shared) for s in similar_entries(this, user=visitor)]
    hidden = CaseStudyFactory(title="Kept", situation=STORY, audience="practitioners")
    search_index("public", "practitioners")
    assert [(s.entry.pk, s.shared) for s in similar_entries(this, user=visitor)] == before
    assert {s.entry.pk for s in similar_entries(this, user=practitioner)} == {like.pk, hidden.pk}
    assert similar_entries(hidden, user=visitor) == []


def test_the_number_of_queries_is_fixed(entries, visitor, django_assert_max_num_queries):
    this, _ = entries
    with django_assert_max_num_queries(12):
        similar_entries(this, user=visitor)


def test_without_an_index_there_is_nothing_like_it(visitor, db, settings, tmp_path):
    settings.WAGTAILSEARCH_BACKENDS = {
        name: options | {"PATH": tmp_path / name} for name, options in settings.WAGTAILSEARCH_BACKENDS.items()
    }
    assert similar_entries(CaseStudyFactory(title="Gate"), user=visitor) == []
