"""The reader of English without its weights: pieces of words, what is read at once, and the steps of the encoder."""

import math
import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymisation.detect.learned import encoder, reader
from anonymisation.detect.learned.encoder import HEADS, PARTS, Encoder, gelu, normal
from anonymisation.detect.learned.features import words_of
from anonymisation.detect.learned.pieces import Pieces

VOCABULARY = ["[CLS]", "[SEP]", "[UNK]", "a", "ab", "##b", "##bc", "##c", "don", "'", "t", "über", "uber", "##er"]


def pieces():
    return Pieces(VOCABULARY)


def said(word):
    return [VOCABULARY[number] for number in pieces().of(word)]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("abbc", ["ab", "##bc"]),
        ("ABC", ["ab", "##c"]),
        ("don't", ["don", "'", "t"]),
        ("Überer", ["uber", "##er"]),
        ("x", ["[UNK]"]),
        ("a" * 101, ["[UNK]"]),
        ("ax", ["[UNK]"]),
    ],
)
def test_a_word_is_the_longest_pieces_that_are_known(word, expected):
    assert said(word) == expected


@given(st.text(alphabet="abc", min_size=1, max_size=40))
def test_the_pieces_of_a_word_are_the_word_or_it_is_unknown(word):
    told = said(word)
    assert told == ["[UNK]"] or "".join(piece.removeprefix("##") for piece in told) == word


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(["word", ".", "\n", "long"]), min_size=1, max_size=900), st.integers(0, 99))
def test_windows_are_all_words_in_order_and_none_is_too_long(texts, seed):
    words = words_of(" ".join(texts))
    chance = random.Random(seed)
    parted = [[0] * chance.choice([0, 1, 1, 2, 9]) for _ in words]
    found = reader.windows(words, parted)
    assert [place for start, end in found for place in range(start, end)] == list(range(len(words)))
    assert all(sum(map(len, parted[start:end])) <= reader.AT_ONCE for start, end in found)


def test_a_window_ends_with_a_sentence():
    words = words_of("one two . " * 100 + "three " * 60)
    [first, second] = reader.windows(words, [[0]] * len(words))
    assert words[first[1] - 1].text == "."
    assert second[0] == first[1]


def test_the_steps_are_what_their_papers_say():
    x = np.linspace(-4, 4, 41, dtype=np.float32)
    exact = np.array([v * 0.5 * (1 + math.erf(v / math.sqrt(2))) for v in x])
    assert np.abs(gelu(x.copy()) - exact).max() < 2e-3
    rows = np.random.default_rng(0).normal(3, 5, (7, 24)).astype(np.float32)
    told = normal(rows, np.float32(1), np.float32(0))
    assert np.allclose(told.mean(axis=1), 0, atol=1e-5)
    assert np.allclose(told.var(axis=1), 1, atol=1e-3)


def weights(width=HEADS * 2, layers=2, seed=1):
    chance = np.random.default_rng(seed)

    def some(*shape):
        return (chance.normal(0, 0.3, shape)).astype(np.float32)

    base = {
        "words": chance.integers(-127, 127, (14, width), dtype=np.int8),
        "scales": some(14, 1),
        "places": some(9, width),
    }
    learned = {"norm.scale": some(width), "norm.shift": some(width)}
    for layer in range(layers):
        for part in PARTS:
            given, made = (
                (width, 4 * width) if part == "wide" else (4 * width, width) if part == "narrow" else (width,) * 2
            )
            base[f"{layer}.{part}"] = some(given, made)
            learned |= {f"{layer}.{part}.from": some(given, 2), f"{layer}.{part}.to": some(2, made)}
            learned[f"{layer}.{part}.bias"] = some(made)
        for norm in ("first", "last"):
            learned |= {f"{layer}.{norm}.scale": some(width), f"{layer}.{norm}.shift": some(width)}
    return base, learned


def attention_by_hand(layer, given):
    """One head and one word after the other, to compare with."""
    size = given.shape[1] // HEADS
    query, key, value = (given @ layer.maps[part] + layer.biases[part] for part in range(3))
    seen = np.zeros_like(given)
    for head in range(HEADS):
        at = slice(head * size, (head + 1) * size)
        for word in range(len(given)):
            scores = [float(query[word, at] @ key[other, at]) / math.sqrt(size) for other in range(len(given))]
            shares = np.exp(np.array(scores) - max(scores))
            seen[word, at] = (shares / shares.sum()) @ value[:, at]
    here = normal(given + seen @ layer.maps[3] + layer.biases[3], *layer.norms[0])
    wide = gelu(here @ layer.maps[4] + layer.biases[4])
    return normal(here + wide @ layer.maps[5] + layer.biases[5], *layer.norms[1])


def test_a_layer_is_attention_of_each_word_to_all_and_then_two_maps():
    base, learned = weights()
    layer = encoder._layer("0.", base, learned)
    given = np.random.default_rng(3).normal(0, 1, (5, HEADS * 2)).astype(np.float32)
    assert np.allclose(layer(given), attention_by_hand(layer, given), atol=1e-4)


def test_low_rank_changes_are_added_to_the_weights():
    base, learned = weights()
    changed = dict(base)
    same = dict(learned)
    for layer in range(2):
        for part in PARTS:
            name = f"{layer}.{part}"
            changed[name] = base[name] + learned[f"{name}.from"] @ learned[f"{name}.to"]
            same[f"{name}.from"] = np.zeros_like(learned[f"{name}.from"])
    assert np.allclose(Encoder(base, learned).read([0, 5, 1]), Encoder(changed, same).read([0, 5, 1]), atol=1e-5)


def test_a_piece_is_read_in_its_place_among_the_others():
    read = Encoder(*weights()).read
    assert read([0, 3, 4, 1]).shape == (4, HEADS * 2)
    assert not np.allclose(read([0, 3, 4, 1])[1], read([0, 3, 5, 1])[1], atol=1e-3)
    assert not np.allclose(read([0, 3, 3, 1])[1], read([0, 3, 3, 1])[2], atol=1e-3)
