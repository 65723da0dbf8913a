"""Make the annotated cases (cases/<language>.json) from their sources, or see whether they are up to date.

`python -m benchmarks.anonymisation.build` writes, `--check` only looks, `--show` prints what is marked for rereading.
"""

import argparse
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from benchmarks.anonymisation.markup import ENTITY_TYPES, Case, Wrong, read

HERE = Path(__file__).parent
SOURCE = HERE / "source"
CASES = HERE / "cases"
LANGUAGES = ("en", "fr", "nl", "de", "es")


def split_of(language: str, number: int) -> str:
    """«dev» to tune with, «test» held out. Of the first texts every other one, so that both halves hold every voice.

    Those written later are all of one or the other, by writers who had not seen what looks for identifiers.
    """
    first, tuned = (40, 70) if language == "en" else (6, 14)
    if number <= first:
        return "dev" if number % 2 else "test"
    return "dev" if number <= tuned else "test"


def document(case: Case) -> dict[str, Any]:
    """A case in the layout of the Text Anonymization Benchmark, with our `kind`, `language` and `meta` beside it."""
    language, _, number = case.name.partition("-")
    numbers: dict[str, str] = {}
    mentions = []
    for place, mention in enumerate(case.mentions, 1):
        assert mention.kind
        entity = numbers.setdefault(mention.entity, f"{case.name}_e{len(numbers) + 1}")
        mentions.append(
            {
                "entity_type": ENTITY_TYPES[mention.kind],
                "entity_mention_id": f"{case.name}_em{place}",
                "start_offset": mention.start,
                "end_offset": mention.end,
                "span_text": mention.text,
                "identifier_type": "DIRECT" if mention.direct else "QUASI",
                "entity_id": entity,
                "kind": mention.kind.value,
            }
        )
    return {
        "doc_id": case.name,
        "language": language,
        "dataset_type": split_of(language, int(number)),
        "meta": {"voice": case.voice, "words": len(case.text.split())},
        "text": case.text,
        "annotations": {"annotator1": {"entity_mentions": mentions}},
    }


def documents(language: str) -> list[dict[str, Any]]:
    """Every case of a language, in order. Raises Wrong, with the file's name."""
    made = []
    for path in sorted((SOURCE / language).glob("*.txt")):
        try:
            made.append(document(read(path.stem, path.read_text(encoding="utf-8"))))
        except Wrong as wrong:
            raise Wrong(f"{path.name}: {wrong}") from None
    return made


def written(language: str) -> str:
    return json.dumps(documents(language), ensure_ascii=False, indent=1) + "\n"


def counts(made: list[dict[str, Any]]) -> str:
    """How much there is, by split and by kind (entities, not mentions)."""
    lines = []
    for split in ("dev", "test"):
        of = [doc for doc in made if doc["dataset_type"] == split]
        entities = {
            mention["entity_id"]: (mention["kind"], mention["identifier_type"])
            for doc in of
            for mention in doc["annotations"]["annotator1"]["entity_mentions"]
        }
        mentions = sum(len(doc["annotations"]["annotator1"]["entity_mentions"]) for doc in of)
        kinds = Counter(kind for kind, _ in entities.values())
        direct = sum(identifier == "DIRECT" for _, identifier in entities.values())
        lines.append(
            f"{split}: {len(of)} texts, {sum(doc['meta']['words'] for doc in of)} words, {len(entities)} entities "
            f"({direct} direct, {len(entities) - direct} quasi), {mentions} mentions: "
            + ", ".join(f"{kind} {number}" for kind, number in kinds.most_common())
        )
    return "\n".join(lines)


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--check", action="store_true", help="write nothing; fail when a file is not up to date")
    arguments.add_argument("--show", action="store_true", help="print each text's mentions, for rereading")
    options = arguments.parse_args()
    old = 0
    for language in LANGUAGES:
        target = CASES / f"{language}.json"
        try:
            made = documents(language)
            text = written(language)
        except Wrong as wrong:
            print(wrong, file=sys.stderr)
            return 2
        if options.check:
            if not target.is_file() or target.read_text(encoding="utf-8") != text:
                print(f"{target.name} is not up to date", file=sys.stderr)
                old = 1
        else:
            CASES.mkdir(exist_ok=True)
            target.write_text(text, encoding="utf-8")
        print(f"{language}\n{counts(made)}")
        if options.show:
            for doc in made:
                print(
                    f"\n{doc['doc_id']} ({doc['dataset_type']}, {doc['meta']['words']} words, {doc['meta']['voice']})"
                )
                for mention in doc["annotations"]["annotator1"]["entity_mentions"]:
                    print(f"  {mention['kind']:20} {mention['identifier_type']:6} {mention['span_text']}")
    return old


if __name__ == "__main__":
    raise SystemExit(main())
