"""What is learned from annotated texts: it adds what is to review, and takes away nothing that is to be masked."""

import itertools
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymisation import detect
from anonymisation.detect import by_rules, find, gazetteer, learned
from anonymisation.detect.document import Document
from anonymisation.detect.languages import language as load
from anonymisation.detect.learned.features import OFFSETS, features, words_of
from anonymisation.detect.learned.model import Model, marginals
from anonymisation.findings import Tier
from benchmarks.anonymisation.build import HERE
from benchmarks.anonymisation.markup import read

TEXT = "Mr Murat Sasun, 23, of Leeds used to mend church organs. He is the only one on the wing who carves spoons."


def document(text=TEXT):
    return Document(text, load("en"))


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_the_shares_are_those_of_all_ways_to_label_the_words(data):
    """Against adding up every sequence of labels, one by one."""
    length, labels = data.draw(st.integers(1, 5)), data.draw(st.integers(2, 3))
    number = st.floats(-4, 4)
    scores = np.array([[data.draw(number) for _ in range(labels)] for _ in range(length)])
    steps = np.array([[data.draw(number) for _ in range(labels)] for _ in range(labels)])
    shares = np.zeros((length, labels))
    for way in itertools.product(range(labels), repeat=length):
        told = sum(scores[place, label] for place, label in enumerate(way))
        told += sum(steps[a, b] for a, b in itertools.pairwise(way))
        for place, label in enumerate(way):
            shares[place, label] += np.exp(told)
    shares /= shares.sum(axis=1, keepdims=True)
    assert np.allclose(marginals(scores, steps), shares, atol=1e-9)


def test_a_long_text_does_not_overflow():
    shares = marginals(np.full((5_000, 3), 40.0), np.full((3, 3), 30.0))
    assert np.allclose(shares, 1 / 3)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000))
def test_whatever_was_learned_what_is_to_be_masked_stays_and_all_else_is_to_review(seed):
    chance = np.random.default_rng(seed)
    read_once = document()
    found = by_rules(read_once)
    names = sorted({name for of_word in features(words_of(read_once.plain), found, "en") for name in of_word})
    weights = Model(
        ("outside", "occupation", "person"),
        {name: place for place, name in enumerate(names)},
        chance.normal(0, 2, (len(OFFSETS), len(names), 3)),
        chance.normal(0, 1, (3, 3)),
    )
    weighed = list(learned.weighed(read_once, found, weights))
    assert {one for one in found if one.tier is Tier.MASK} <= set(weighed)
    assert all(one.tier is Tier.REVIEW for one in weighed if one not in found)


@pytest.mark.parametrize("language", ["en", "fr", "nl", "de", "es"])
def test_what_no_rule_and_no_list_knows_is_found_by_how_it_is_told(language, monkeypatch):
    """The weights that ship do something: without them less is found."""
    folder = HERE / "source" / language
    texts = [read(path.stem, path.read_text(encoding="utf-8")).text for path in sorted(folder.glob("*-1?.txt"))]
    with_weights = sum(len(one.text) for text in texts for one in find(text, language, model="none"))
    monkeypatch.setattr(detect.learned, "model_of", lambda language: None)
    without = sum(len(one.text) for text in texts for one in find(text, language, model="none"))
    assert with_weights > without


def test_a_language_without_weights_is_read_by_rules_alone(monkeypatch):
    monkeypatch.setattr(detect.learned, "model_of", lambda language: None)
    text = "Kees de Vries, 23, woont in Zwolle."
    read_once = Document(text, load("nl"), gazetteer.terms())
    assert find(text, "nl", model="none") == [read_once.as_given(one) for one in by_rules(read_once)]


@pytest.mark.parametrize("text", ["", "\n", " . ", "\n\n\n"])
def test_a_text_of_almost_nothing_is_read(text):
    assert find(text, model="none") == []


@pytest.mark.parametrize(
    "text",
    [
        "A Second Door",
        "The applicant lodged an appeal with the Regional Court, which dismissed the complaint. The Government made no "
        "application; the court held a hearing and the applicant, who used to mend church organs, carved spoons there.",
    ],
)
def test_what_is_no_story_is_for_the_rules(text):
    read_once = Document(text, load("en"), gazetteer.terms())
    assert find(text, model="none") == [read_once.as_given(one) for one in by_rules(read_once)]


def test_what_is_measured_is_not_learned_from():
    def lines(folder: Path) -> set[str]:
        return {line for path in folder.glob("*.txt") for line in path.read_text(encoding="utf-8").splitlines()[2:]}

    for folder in sorted((HERE / "training").iterdir()):
        told = {line for line in lines(folder) if len(line) > 40}
        assert told
        assert not told & lines(HERE / "source" / folder.name)


def test_every_text_to_learn_from_can_be_read():
    for path in (HERE / "training").glob("*/*.txt"):
        assert read(path.stem, path.read_text(encoding="utf-8")).mentions is not None
