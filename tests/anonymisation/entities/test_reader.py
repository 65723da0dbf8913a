"""The reader of English with its real weights (`make test-entities`). Where no folder is named these are skipped."""

import os

import numpy as np
import pytest

from anonymisation.detect import find
from anonymisation.detect.learned import reader
from anonymisation.detect.learned.features import words_of
from anonymisation.findings import Tier
from benchmarks.anonymisation import floor
from benchmarks.anonymisation.build import CASES, HERE
from benchmarks.anonymisation.markup import read

pytestmark = pytest.mark.skipif(os.environ["ENTITIES_DIR"] == "no-models", reason="`make entities` installs the reader")
TOLD = "We met on Tuesdays. He is the boy who climbed the crane at the harbour and sang until the fire brigade came."


def test_the_reader_is_there():
    assert reader.reader_of("en") is not None


def test_there_is_none_for_other_languages():
    assert reader.reader_of("fr") is None


def shares(text):
    words = words_of(text)
    return words, reader.reader_of("en").probabilities(words, [])


def test_each_word_has_shares_of_all_labels():
    words, told = shares(TOLD * 20 + "\n\n" + "word " * 400)
    assert told.shape == (len(words), len(reader.reader_of("en").labels))
    assert np.allclose(told.sum(axis=1), 1)


def clue(text, word):
    words, told = shares(text)
    return 1 - told[[one.text for one in words].index(word), 0]


def test_the_same_word_is_a_clue_in_one_sentence_and_none_in_another():
    in_a_story = clue("He planted a home-made bomb under the car of a councillor and was sentenced for it.", "planted")
    in_the_garden = clue("We planted beans together in the garden, which is how we begin every course.", "planted")
    assert in_a_story > 0.5 > in_the_garden


def test_with_it_more_is_found_that_a_human_is_to_look_at():
    paths = sorted((HERE / "source" / "en").glob("en-1?.txt"))
    texts = [read(path.stem, path.read_text(encoding="utf-8")).text for path in paths]
    with_reader = [one for text in texts for one in find(text)]
    without = [one for text in texts for one in find(text, model="none")]
    assert sum(one.tier is Tier.REVIEW for one in with_reader) > sum(one.tier is Tier.REVIEW for one in without)
    masked = {(one.start, one.end, one.text) for one in without if one.tier is Tier.MASK}
    assert {place for a, b, text in masked for place in text} <= {place for one in with_reader for place in one.text}


def test_asked_for_no_model_it_is_not_asked(monkeypatch):
    monkeypatch.setattr(reader.Reader, "probabilities", None)
    assert find(TOLD, model="none") is not None
    with pytest.raises(TypeError):
        find(TOLD)


def test_on_our_own_texts_the_models_find_what_they_did():
    assert floor.below(CASES / "en.json", floor.read(), "auto") == []
