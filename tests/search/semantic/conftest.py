"""An encoder without a model: a text is the counts of its letters, so that texts of the same letters are alike."""

import numpy as np
import pytest

from search.semantic.model import DIMENSIONS
from tests.search.engine.conftest import SmallIndex


class LetterEncoder:
    def __init__(self):
        self.read = 0

    def encode(self, texts):
        self.read += len(texts)
        vectors = np.zeros((len(texts), DIMENSIONS), dtype=np.float32)
        for row, text in enumerate(texts):
            for letter in text.lower():
                vectors[row, ord(letter) % DIMENSIONS] += letter.isalpha()
        return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)


@pytest.fixture
def letters(monkeypatch, settings):
    """Search by meaning switched on, with letters for a meaning."""
    encoder = LetterEncoder()
    settings.SEARCH_SEMANTIC = True
    monkeypatch.setattr("search.semantic.is_installed", lambda: True)
    monkeypatch.setattr("search.semantic.vectors.encoder", lambda: encoder)
    monkeypatch.setattr("search.semantic.rerank.encoder", lambda: encoder)
    from search.semantic.rerank import _question

    _question.cache_clear()
    yield encoder
    _question.cache_clear()


@pytest.fixture
def index(tmp_path):
    return SmallIndex(tmp_path / "index")
