"""Learns from annotated texts what reads like a clue: makes anonymisation/data/cues.<language>.npz.

    pip install python-crfsuite; python -m tools.train_cues [--language en] [--hold-out 5]

Reads benchmarks/anonymisation/training/<language>, which nothing else does: what is measured is not learned from.
With --hold-out N every Nth text is kept out and measured instead, for several thresholds; nothing is written.
"""

import argparse
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from anonymisation.detect import by_rules, learned
from anonymisation.detect.document import Document
from anonymisation.detect.gazetteer import DATA, terms
from anonymisation.detect.languages import language as load
from anonymisation.detect.learned import features, model
from anonymisation.detect.merging import merged
from anonymisation.detect.tolerated import identifying
from anonymisation.findings import Finding
from benchmarks import masking
from benchmarks.anonymisation.build import HERE as ANNOTATED
from benchmarks.anonymisation.build import document as annotated
from benchmarks.anonymisation.markup import Case, read

OUTSIDE = "outside"
SETTINGS = {"c1": 0.06, "c2": 0.01, "max_iterations": 100, "feature.possible_transitions": True}
BOUNDS = [
    learned.Bounds(likely, joined, unlikely)
    for likely, joined in ((0.3, 0.15), (0.3, 0.3), (0.4, 0.25), (0.4, 0.4), (0.5, 0.35), (0.5, 0.5), (0.65, 0.65))
    for unlikely in (0.05, 0.2)
]
LEAST = 0.02  # nats: weights below it are left out


class Example(NamedTuple):
    case: Case
    document: Document
    words: list[features.Word]  # of document.plain, as what follows
    found: list[Finding]
    labels: list[str]


def examples(language: str) -> list[Example]:
    from tqdm import tqdm

    folder = ANNOTATED / "training" / language
    cases = [read(path.stem, path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.txt"))]
    return [example(case, language) for case in tqdm(cases, unit="text")]


def example(case: Case, language: str) -> Example:
    document = Document(case.text, load(language), terms())
    words = features.words_of(document.plain)
    normalised = document.normalised
    labels = [
        next(
            (
                mention.kind.value
                for mention in case.mentions
                if mention.kind and mention.start <= normalised.start(word.start) < mention.end
            ),
            OUTSIDE,
        )
        for word in words
    ]
    return Example(case, document, words, by_rules(document), labels)


def as_given(of_words: Sequence[Sequence[str]]) -> list[list[str]]:
    """The features of each word and of its neighbours, with the distance in front."""
    made = []
    for place in range(len(of_words)):
        here = []
        for offset in features.OFFSETS:
            if 0 <= place + offset < len(of_words):
                here += [f"{offset}{one}" for one in of_words[place + offset] if features.counts_at(one, offset)]
        made.append(here)
    return made


def trained(given: Sequence[Example], language: str) -> model.Model:
    import pycrfsuite

    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(SETTINGS)
    for one in given:
        trainer.append(as_given(features.features(one.words, one.found, language)), one.labels)
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "model")
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        told = tagger.info()
        tagger.close()
    names = [OUTSIDE, *sorted(set(told.labels) - {OUTSIDE})]
    kept = {key: weight for key, weight in told.state_features.items() if abs(weight) >= LEAST}
    parted = {key: (int(key[0][:digits]), key[0][digits:]) for key in kept for digits in [2 if key[0][0] == "-" else 1]}
    numbers = {name: number for number, name in enumerate(sorted({name for _, name in parted.values()}))}
    weights = np.zeros((len(features.OFFSETS), len(numbers), len(names)), dtype=np.float32)
    for key, (offset, name) in parted.items():
        weights[features.OFFSETS.index(offset), numbers[name], names.index(key[1])] = kept[key]
    steps = np.zeros((len(names), len(names)), dtype=np.float32)
    for (before, after), weight in told.transitions.items():
        steps[names.index(before), names.index(after)] = weight
    return model.Model(tuple(names), numbers, weights, steps)


def save(learned: model.Model, language: str) -> None:
    """Only weights that are not 0, each in steps of a hundredth and a quarter of the largest."""
    path = DATA / f"cues.{language}.npz"
    places = np.nonzero(learned.weights)
    values = learned.weights[places]
    scale = float(np.abs(values).max()) / 127
    np.savez_compressed(
        path,
        labels=np.frombuffer("\n".join(learned.labels).encode(), dtype=np.uint8),
        features=np.frombuffer("\n".join(learned.numbers).encode(), dtype=np.uint8),
        offset=places[0].astype(np.uint8),
        feature=places[1].astype(np.uint32),
        label=places[2].astype(np.uint8),
        weight=np.round(values / scale).astype(np.int8),
        scale=np.float32(scale),
        steps=learned.steps.astype(np.float32),
    )
    print(f"{path.name}: {len(learned.numbers):,} features, {len(values):,} weights, {path.stat().st_size:,} bytes")


def measure(weights: model.Model, held_out: Sequence[Example]) -> None:
    for bounds in BOUNDS:
        scores = masking.Scores()
        for one in held_out:
            weighed = learned.weighed(one.document, one.found, weights, bounds=bounds)
            found = merged(identifying(one.document, weighed, "recall"), one.document.plain)
            given = [one.document.as_given(finding) for finding in found]
            score(one.case, given, scores)
        print(f"{bounds}: {told(scores)}", flush=True)
    alone = masking.Scores()
    for one in held_out:
        score(one.case, [one.document.as_given(finding) for finding in one.found], alone)
    print(f"rules alone: {told(alone)}")


def score(case: Case, found: Sequence[Finding], scores: masking.Scores) -> None:
    [document] = masking.parsed([annotated(case)])
    masking.score(document, [(one.start, one.end) for one in found], scores)


def told(scores: masking.Scores) -> str:
    direct, quasi = scores.recall("DIRECT"), scores.recall("QUASI")
    return f"direct {direct:.1%}, quasi {quasi:.1%}, precision {scores.precision():.1%}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--language", default="en")
    parser.add_argument("--hold-out", type=int, default=0, metavar="N", help="keep every Nth text out and measure it")
    asked = parser.parse_args()
    given = examples(asked.language)
    if asked.hold_out:
        kept = [one for place, one in enumerate(given) if place % asked.hold_out]
        measure(trained(kept, asked.language), given[:: asked.hold_out])
    else:
        save(trained(given, asked.language), asked.language)


if __name__ == "__main__":
    main()
