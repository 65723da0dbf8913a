"""Arrays hold what the index holds, are made once, and are made anew when they are damaged."""

import numpy as np
import pytest

from search.engine import arrays, query
from search.engine.lexicon import Texts, pack
from search.engine.storage import DamagedArrays, map_arrays, write_arrays


def test_arrays_come_back_as_they_were(tmp_path):
    kept = {"a": np.arange(7, dtype=np.int32), "empty": np.zeros(0, dtype=np.uint8), "b": np.ones(3)}
    write_arrays(tmp_path / "x", kept)
    found = map_arrays(tmp_path / "x")
    assert {name: values.tolist() for name, values in found.items()} == {n: v.tolist() for n, v in kept.items()}
    with pytest.raises(ValueError, match="read-only"):
        found["a"][0] = 1


@pytest.mark.parametrize("damage", [lambda b: b[:-5], lambda b: b"nonsense" + b[8:], lambda b: b[:12], lambda b: b""])
def test_a_damaged_file_is_known_as_such(tmp_path, damage):
    path = tmp_path / "x"
    write_arrays(path, {"a": np.arange(100)})
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(DamagedArrays):
        map_arrays(path)


def test_a_failed_write_leaves_what_was_there(tmp_path, monkeypatch):
    path = tmp_path / "x"
    write_arrays(path, {"a": np.arange(3)})
    monkeypatch.setattr("os.fsync", lambda _: (_ for _ in ()).throw(OSError(28, "No space left on device")))
    with pytest.raises(OSError, match="No space"):
        write_arrays(path, {"a": np.arange(9)})
    assert map_arrays(path)["a"].tolist() == [0, 1, 2]
    assert [one.name for one in tmp_path.iterdir()] == ["x"]


def test_missing_or_damaged_arrays_are_made_from_the_index(small_index):
    index = small_index({"a": "prison mentor", "b": "family"})
    before = index.found(query.Word("mentor"))
    folder = index.files.live_folder() / arrays.FOLDER
    (file,) = folder.iterdir()
    file.write_bytes(b"rubbish")
    assert index.found(query.Word("mentor")) == before
    file.unlink()
    assert index.found(query.Word("mentor")) == before


def test_arrays_of_segments_that_are_gone_are_removed(small_index):
    index = small_index({"a": "one"}, {"b": "two"})
    folder = index.files.live_folder()
    index.files.open(folder).writer().commit(optimize=True)
    arrays.prepare(folder)
    assert len(list((folder / arrays.FOLDER).iterdir())) == 1
    assert set(index.found(query.Everything())) == {"a", "b"}


def test_vocabulary_is_of_the_documents_that_are_left(small_index):
    index = small_index({"a": "Réinsertion handovers 2024", "b": "quillonberry handovers"})
    words, counts = index.snapshot().vocabulary()
    assert dict(zip(words, counts.tolist(), strict=True)) == {"reinsertion": 1, "handovers": 2, "quillonberry": 1}
    index.write({}, remove=("b",))
    words, counts = index.snapshot().vocabulary()
    assert dict(zip(words, counts.tolist(), strict=True)) == {"reinsertion": 1, "handovers": 1}


def test_texts_are_found_by_themselves_and_by_their_beginnings():
    texts = sorted(["a", "ab", "abc", "b", "é", "zz"], key=str.encode)
    lexicon = Texts(*pack(texts))
    assert list(lexicon) == texts
    assert [lexicon.find(text) for text in texts] == list(range(6))
    assert lexicon.find("aa") == lexicon.find("") == lexicon.find("zzz") == -1
    assert [lexicon[place] for place in lexicon.beginning_with("ab")] == ["ab", "abc"]
