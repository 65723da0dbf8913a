"""Whatever is moved wherever: the same entries, each once, each with a place."""

from hypothesis import given
from hypothesis import strategies as st

from curricula.ordering import moved, placed, rearranged

ORDERS = st.lists(st.integers(1, 30), unique=True, max_size=12)
PLACES = st.integers(-5, 40)


@given(ORDERS, st.lists(st.tuples(st.integers(1, 30), PLACES), max_size=15))
def test_no_sequence_of_moves_loses_or_doubles_anything(order: list[int], moves: list[tuple[int, int]]) -> None:
    now = order
    for thing, to in moves:
        now = moved(now, thing, to)
        if thing in order:
            assert now.index(thing) == min(max(to, 1), len(order)) - 1
    assert sorted(now) == sorted(order)


@given(ORDERS, st.dictionaries(st.integers(1, 30), PLACES, max_size=12))
def test_places_typed_at_once_lose_nothing(order: list[int], wanted: dict[int, int]) -> None:
    assert sorted(placed(order, wanted)) == sorted(order)


@given(ORDERS)
def test_places_left_as_they_are_change_nothing(order: list[int]) -> None:
    assert placed(order, {thing: at for at, thing in enumerate(order, start=1)}) == order


@given(ORDERS, st.data())
def test_typing_the_whole_order_gives_that_order(order: list[int], data: st.DataObject) -> None:
    wanted = data.draw(st.permutations(order))
    assert placed(order, {thing: at for at, thing in enumerate(wanted, start=1)}) == list(wanted)


@given(ORDERS, st.sets(st.integers(1, 30)), st.data())
def test_hidden_entries_keep_their_slots(order: list[int], hidden: set[int], data: st.DataObject) -> None:
    seen = data.draw(st.permutations([thing for thing in order if thing not in hidden]))
    result = rearranged(order, seen)
    assert sorted(result) == sorted(order)
    assert [thing for thing in result if thing not in hidden] == list(seen)
    assert all(result[at] == thing for at, thing in enumerate(order) if thing in hidden)


def test_an_unknown_thing_moves_nothing() -> None:
    assert moved([1, 2, 3], 9, 1) == [1, 2, 3]
    assert rearranged([1, 2, 3], [9, 3, 1, 2]) == [3, 1, 2]
