from hypothesis import given
from hypothesis import strategies as st

from search.backends.whoosh.bitmaps import Mask, bitmap_of, numbers_in

numbers = st.sets(st.integers(0, 300))


@given(numbers, numbers)
def test_sets_of_documents_behave_like_sets(one: set[int], other: set[int]):
    a, b = bitmap_of(one, 301), bitmap_of(other, 301)
    assert list(numbers_in(a & b)) == sorted(one & other)
    assert (a | b).bit_count() == len(one | other)
    mask = Mask(a, 301)
    assert {number for number in range(301) if number in mask} == one
