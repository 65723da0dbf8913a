"""What the finding of identifiers must not fall below on our own texts: `python -m benchmarks.anonymisation.floor`.

Without --write the halves are measured and compared, with it the floors are written: what is measured without models,
and in English also with those of `make entities` where they are installed, minus one point. Totals only are printed, so
that the half held out stays unread.
"""

import argparse
import json
import math
import sys
from pathlib import Path

from anonymisation.detect import entities, find, learned
from benchmarks import masking
from benchmarks.anonymisation.build import CASES, LANGUAGES

FILE = Path(__file__).with_name("floor.json")
SPLITS = ("dev", "test")
MODELS = "en with models"
SLACK = 0.01
Figures = dict[str, float]
Floors = dict[str, dict[str, Figures]]  # by name of the file, then by half


def measured(corpus: Path, split: str, model: str = "none") -> Figures:
    """Recall of direct and indirect identifiers, and precision, on one half of a file."""
    scores = masking.Scores()
    for document in masking.read(corpus):
        if document.split == split:
            found = find(document.text, document.language or "en", model=model)
            masking.score(document, [(finding.start, finding.end) for finding in found], scores)
    return {"direct": scores.recall("DIRECT"), "quasi": scores.recall("QUASI"), "precision": scores.precision()}


def has_models() -> bool:
    return bool(entities.available()) and learned.reader_of("en") is not None


def below(corpus: Path, floors: Floors, model: str = "none") -> list[str]:
    """Every figure that is lower than its floor; a file without floors has none."""
    falls: list[str] = []
    name_of_floor = corpus.stem if model == "none" else f"{corpus.stem} with models"
    for split, least in floors.get(name_of_floor, {}).items():
        figures = measured(corpus, split, model)
        falls += [
            f"{name_of_floor} {split}: {name} {figures[name]:.1%}, floor {share:.1%}"
            for name, share in least.items()
            if figures[name] < share
        ]
    return falls


def read(path: Path = FILE) -> Floors:
    floors: Floors = json.loads(path.read_text(encoding="utf-8"))
    return floors


def made() -> tuple[Floors, Floors]:
    """What is measured, and the floors made of it."""
    found = {
        language: {split: measured(CASES / f"{language}.json", split) for split in SPLITS} for language in LANGUAGES
    }
    if has_models():
        found[MODELS] = {split: measured(CASES / "en.json", split, "auto") for split in SPLITS}
    floors = {
        language: {
            split: {name: max(0.0, math.floor((share - SLACK) * 1000) / 1000) for name, share in figures.items()}
            for split, figures in splits.items()
        }
        for language, splits in found.items()
    }
    return found, floors


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.anonymisation.floor", description=__doc__)
    parser.add_argument("--write", action="store_true", help="write the floors")
    options = parser.parse_args()
    if options.write:
        found, floors = made()
        floors = read() | floors  # where the models are not installed their floors stay
        FILE.write_text(json.dumps(floors, indent=1) + "\n", encoding="utf-8")
        for language, splits in found.items():
            for split, figures in splits.items():
                print(language, split, *(f"{name} {share:.1%}" for name, share in figures.items()), sep="  ")
        return 0
    falls = [fall for language in LANGUAGES for fall in below(CASES / f"{language}.json", read())]
    if has_models():
        falls += below(CASES / "en.json", read(), "auto")
    print(*(falls or ["kept"]), sep="\n")
    return 1 if falls else 0


if __name__ == "__main__":
    sys.exit(main())
