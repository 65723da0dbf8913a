"""The benchmark's corpus and questions: the same for a seed, like a real collection, and answerable."""

import pytest

from benchmarks.corpus import TERMS, plan
from benchmarks.questions import KINDS, Asker, Frequencies, content_words

VOCABULARIES = {name: [f"{name}-{number}" for number in range(12)] for name in TERMS}


def entries(size=80, seed=1):
    return list(plan(size, seed, VOCABULARIES))


@pytest.fixture(scope="module")
def asked():
    frequencies = Frequencies(1)
    for entry in entries(150):
        frequencies.add(entry)
    return frequencies, Asker(frequencies).questions(10)


def test_a_seed_always_gives_the_same_corpus():
    assert entries() == entries()


def test_another_seed_gives_another_corpus():
    assert entries(seed=2) != entries(seed=1)


def test_a_longer_corpus_begins_like_a_shorter_one():
    assert entries(80)[:40] == entries(40)


def test_the_vocabulary_has_a_long_tail():
    counts = Frequencies(1)
    for entry in entries(150):
        counts.add(entry)
    once = sum(1 for count in counts.counts.values() if count == 1)
    assert once > len(counts.counts) / 3


def test_every_entry_has_terms_of_the_four_facets():
    for entry in entries():
        assert all(entry.terms[name] for name in ("challenge", "target_group", "phase", "country"))
        assert all(len(set(slugs)) == len(slugs) for slugs in entry.terms.values())


def test_there_are_questions_of_every_kind(asked):
    _, questions = asked
    assert set(questions) == set(KINDS)
    assert all(len(of_kind) == 10 for of_kind in questions.values())


def test_questions_follow_from_the_corpus(asked):
    again = Frequencies(1)
    for entry in entries(150):
        again.add(entry)
    assert Asker(again).questions(10) == asked[1]


def test_every_question_has_an_answer(asked):
    words_of = [set(content_words(" ".join(entry.sentences))) for entry in entries(150)]
    for of_kind in asked[1].values():
        for question in of_kind:
            assert any(set(question.words.split()) <= words for words in words_of), question
