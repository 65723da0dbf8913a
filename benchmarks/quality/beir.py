"""A judged collection as a folder in BEIR's layout: corpus.jsonl, queries.jsonl, qrels/test.tsv."""

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any


class NoCollection(Exception):
    """The folder does not hold what is needed; the message says what is missing."""


@dataclass(frozen=True)
class Document:
    key: str
    title: str
    text: str
    language: str = ""


@dataclass(frozen=True)
class Query:
    key: str
    text: str
    language: str = ""


@dataclass(frozen=True)
class Collection:
    """`judgements`: query key to document key to relevance (0: judged, and not relevant)."""

    name: str
    folder: Path
    queries: list[Query]
    judgements: dict[str, dict[str, int]]

    def documents(self) -> Iterator[Document]:
        """Read anew each time: a collection need not fit into memory."""
        for row in _rows(self.folder / "corpus.jsonl"):
            yield Document(
                str(row["_id"]), str(row.get("title") or ""), str(row.get("text") or ""), str(row.get("language") or "")
            )

    def size(self) -> int:
        return sum(1 for _ in _rows(self.folder / "corpus.jsonl"))

    @property
    def judged(self) -> list[Query]:
        """Queries with something relevant: the others can be measured by nobody."""
        return [
            query for query in self.queries if any(grade > 0 for grade in self.judgements.get(query.key, {}).values())
        ]


def read(folder: Path, *, with_corpus: bool = True) -> Collection:
    """Raises NoCollection, naming what is missing."""
    needed = ["queries.jsonl", "qrels/test.tsv"] + (["corpus.jsonl"] if with_corpus else [])
    missing = [name for name in needed if not (folder / name).is_file()]
    if missing:
        raise NoCollection(f"{folder} is no collection in BEIR's layout: it has no {', no '.join(missing)}.")
    queries = [
        Query(str(row["_id"]), str(row["text"]), str(row.get("language") or ""))
        for row in _rows(folder / "queries.jsonl")
    ]
    return Collection(folder.name, folder, queries, _judgements(folder / "qrels" / "test.tsv"))


def _rows(file: Path) -> Iterator[dict[str, Any]]:
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def _judgements(file: Path) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    with file.open(encoding="utf-8", newline="") as lines:
        for row in csv.reader(lines, delimiter="\t"):
            if len(row) < 3 or not row[-1].strip().lstrip("-").isdigit():
                continue  # the heading
            found.setdefault(row[0], {})[row[-2]] = int(row[-1])
    return found
