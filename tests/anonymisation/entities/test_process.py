"""The model's process: kept, bounded in time, replaced when it fails, and alone with its folder. Needs no model."""

import os
import threading

import pytest

from anonymisation.detect import entities, find
from anonymisation.detect.entities import process as process_module
from anonymisation.detect.entities.process import PATIENCE, Failed, Process

# A package that stands where the model would: it takes every «Qorrtman» for a person, and obeys some words.
MODEL = """
import os, re, sys, time
class Entity:
    def __init__(self, match): self.start_char, self.end_char, self.label_ = match.start(), match.end(), "PERSON"
class Read:
    def __init__(self, text): self.ents = [Entity(match) for match in re.finditer("Qorrtman", text)]
def load(**options):
    def nlp(text):
        print("a library prints to standard output")
        if "die" in text: os._exit(3)
        if "sleep" in text: time.sleep(60)
        if "fail" in text: raise ValueError(text)
        if "where" in text: raise ImportError(str(sys.path[0]))
        return Read(text)
    return nlp
"""


@pytest.fixture
def folder(tmp_path):
    package = tmp_path / entities.PACKAGE
    package.mkdir()
    (package / "__init__.py").write_text(MODEL)
    (tmp_path / "spacy").mkdir()
    return tmp_path


@pytest.fixture
def process(folder):
    made = Process(folder)
    yield made
    made.stop()


@pytest.fixture
def installed(folder, monkeypatch):
    monkeypatch.setenv("ENTITIES_DIR", str(folder))
    yield folder
    entities.model(folder).stop()


def test_the_child_is_kept_between_questions(process):
    assert process.ask("Is Qorrtman here?") == [(3, 11, "PERSON")]
    first = process.pid
    assert process.ask("Nobody") == []
    assert process.pid == first is not None


def test_a_child_that_died_is_replaced(process):
    process.ask("x")
    first = process.pid
    with pytest.raises(Failed):
        process.ask("die")
    assert process.ask("Qorrtman") == [(0, 8, "PERSON")]
    assert process.pid != first


def test_one_that_takes_too_long_is_ended(process, monkeypatch):
    process.ask("x")
    first = process.pid
    monkeypatch.setattr(process_module, "TO_ANSWER", 0.2)
    with pytest.raises(Failed, match="too long"):
        process.ask("sleep")
    with pytest.raises(ProcessLookupError):
        os.kill(first, 0)


def test_an_error_tells_its_sort_and_no_word_of_the_text(process):
    with pytest.raises(Failed) as failure:
        process.ask("fail over Qorrtman")
    assert "ValueError" in str(failure.value)
    assert "Qorrtman" not in str(failure.value)


def test_after_several_failures_it_is_left_alone_for_a_while(folder):
    now = [0.0]
    process = Process(folder, clock=lambda: now[0])
    for _ in range(PATIENCE):
        with pytest.raises(Failed):
            process.ask("die")
    with pytest.raises(Failed, match="left alone"):
        process.ask("Qorrtman")
    now[0] = process_module.REST + 1
    assert process.ask("Qorrtman") == [(0, 8, "PERSON")]
    process.stop()


def test_a_long_text_passes_through_in_parts(process):
    text = "word " * 30_000 + "Qorrtman. " + "word " * 30_000
    assert process.ask(text) == [(150_000, 150_008, "PERSON")]


def test_threads_get_the_answers_to_their_own_questions(process):
    answers = {}

    def ask(number):
        answers[number] = process.ask("x" * number + "Qorrtman")

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == {number: [(number, number + 8, "PERSON")] for number in range(8)}


def test_a_forked_process_starts_a_child_of_its_own(process):
    process.ask("x")
    first = process.pid
    reader, writer = os.pipe()
    forked = os.fork()
    if not forked:  # no assertion here: what is wrong is written down and the parent looks
        try:
            kept = process.pid
            answer = process.ask("Qorrtman")
            own = process.pid
            process.stop()
            os.write(writer, repr((kept, answer, own != first)).encode())
        finally:
            os._exit(0)
    os.close(writer)
    os.waitpid(forked, 0)
    assert os.read(reader, 1000) == repr((None, [(0, 8, "PERSON")], True)).encode()
    os.close(reader)
    assert process.ask("Qorrtman") == [(0, 8, "PERSON")]
    assert process.pid == first


def test_stopping_ends_the_child(process):
    process.ask("x")
    pid = process.pid
    process.stop()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_what_the_model_finds_is_found(installed):
    sure = {finding.text: finding.confidence for finding in find("Then Qorrtman went.")}
    unsure = {finding.text: finding.confidence for finding in find("Then Qorrtman went.", model="none")}
    assert sure["Qorrtman"] > unsure["Qorrtman"]
    assert entities.available()


def test_without_the_model_find_works_and_it_is_said_why(tmp_path, monkeypatch):
    monkeypatch.setenv("ENTITIES_DIR", str(tmp_path / "nothing"))
    assert find("Mr Murat Sasun")
    assert not entities.available()
    assert "make entities" in entities.available().why


def test_the_model_is_asked_about_english_only(installed):
    assert not entities.available("nl")
    assert "English" in entities.available("nl").why


def test_a_broken_model_costs_its_findings_only(installed, caplog):
    text = "die Mr Murat Sasun"
    assert [finding.text for finding in find(text)] == ["Mr Murat Sasun"]
    assert "Sasun" not in caplog.text
