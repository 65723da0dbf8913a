"""The quick way to pairs answers what comparing each case with each other answers, to the last digit."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from anonymisation.disclosure.alike import Marked, marks_of, pairs_among
from anonymisation.disclosure.pairs import FEWEST, Told, pairs_with, words_of
from anonymisation.disclosure.traits import Traits
from tests.anonymisation.disclosure.test_pairs import CASES, CROWD, NL, RETOLD, body

WORDS = [f"word{chr(97 + a)}{chr(97 + b)}" for a in range(8) for b in range(8)] + ["the", "client", "and", "prison"]
TRAITS = st.sampled_from([Traits(), NL, CROWD[0], Traits(country="nl"), Traits(region_band="western-europe")])
TEXTS = st.dictionaries(st.sampled_from(WORDS), st.integers(1, 9), max_size=25)


def quick(case, others):
    return pairs_among(case, [Marked(other.key, other.traits, marks_of(other.words)) for other in others])


@settings(max_examples=150, deadline=None)
@given(
    TEXTS, TRAITS, st.frozensets(st.sampled_from(WORDS), max_size=5), st.lists(st.tuples(TRAITS, TEXTS), max_size=30)
)
def test_any_small_collection_gives_the_same_pairs(words, traits, cues, others):
    case = Told("own", traits, words, cues)
    told = [Told(str(number), *other) for number, other in enumerate(others)]
    assert quick(case, told) == pairs_with(case, told)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10**6), st.integers(FEWEST - 5, 3 * FEWEST))
def test_any_larger_collection_gives_the_same_pairs_by_rare_words_too(seed, number):
    """Cases that were told twice, with a share of words of their own: some near each threshold."""
    rng = random.Random(seed)
    tail = [f"rare{rng.randrange(10**6):06d}".translate(str.maketrans("0123456789", "abcdefghij")) for _ in range(400)]

    def text(source=()):
        kept = [word for word in source if rng.random() < rng.choice((0.2, 0.6, 0.9))]
        return words_of(
            " ".join(kept + rng.choices(WORDS, k=rng.randrange(60)) + rng.choices(tail, k=rng.randrange(30)))
        )

    own = text()
    told = [
        Told(str(place), rng.choice([Traits(), NL, *CROWD[:1]]), text(own if rng.random() < 0.3 else ()))
        for place in range(number)
    ]
    case = Told("own", rng.choice([Traits(), NL]), own, frozenset(rng.sample(sorted(own), min(3, len(own)))))
    slow = pairs_with(case, told)
    assert quick(case, told) == slow


def test_the_demonstration_and_its_second_tellings_give_the_same_pairs():
    collection = [Told(path.stem, Traits(), words_of(body(path))) for path in sorted(CASES.glob("*.md"))]
    for name, text in RETOLD.items():
        case = Told("own", Traits(), words_of(text), frozenset(words_of(text[:200])))
        assert quick(case, collection) == pairs_with(case, collection)
        assert quick(case, collection)[0].key == name


def test_a_case_is_no_pair_of_its_own_and_one_without_words_breaks_nothing():
    own = Told("own", Traits(), words_of("carillon orchard"))
    assert quick(own, [own]) == []
    assert quick(own, [Told("a", Traits(), {})]) == pairs_with(own, [Told("a", Traits(), {})]) == []
    assert quick(Told("own", NL, {}), [Told("a", NL, {})]) == pairs_with(Told("own", NL, {}), [Told("a", NL, {})])


def test_no_word_can_be_read_from_what_is_kept_of_a_case():
    kept = marks_of(words_of("the carillon in the orchard"))
    assert kept.marks.dtype.kind == kept.times.dtype.kind == "i"
    assert kept.times.tolist() == [2, 1, 1]
