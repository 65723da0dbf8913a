"""tantivy, the floor: a search library in Rust, in the same process, without an audience rule of its own.

The same searched texts (title with its weight, the rest), English stemming, term counts from its column store, and
the stored text of the ten hits read. It makes no passages and expands nothing.
"""

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import tantivy

from benchmarks.contestants.base import FACETS, HITS, Answer, Contestant
from benchmarks.questions import Question
from catalogue.audience import entry_models
from catalogue.models import Entry

_WRITER_BYTES = 256_000_000
_MOST_VALUES = 1_000


def _schema() -> Any:
    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("pk", stored=True, indexed=True, fast=True)
    for name in ("title", "text"):
        builder.add_text_field(name, stored=True, tokenizer_name="en_stem")
    for facet in FACETS:
        builder.add_text_field(facet, fast=True, tokenizer_name="raw", index_option="basic")
    return builder.build()


def _texts(entry: Entry) -> str:
    names = [field.field_name for field in entry.get_searchable_search_fields() if field.field_name != "title"]
    return "\n\n".join(filter(None, (str(getattr(entry, name) or "") for name in names)))


def _documents(entries: Iterable[Entry]) -> Iterator[Any]:
    for entry in entries:
        document = tantivy.Document()
        document.add_unsigned("pk", entry.pk)
        document.add_text("title", entry.title)
        document.add_text("text", _texts(entry))
        for facet in FACETS:
            for slug in getattr(entry, f"{facet}_slugs"):
                document.add_text(facet, slug)
        yield document


def entries() -> Iterator[Entry]:
    for model in entry_models():
        yield from model.get_indexed_objects().order_by("pk").iterator(chunk_size=1_000)


def build(folder: Path, watched: Iterable[Entry]) -> None:
    folder.mkdir(parents=True)
    index = tantivy.Index(_schema(), path=str(folder))
    writer = index.writer(_WRITER_BYTES, 1)
    for document in _documents(watched):
        writer.add_document(document)
    writer.commit()
    writer.wait_merging_threads()


class Tantivy(Contestant):
    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        self.index = tantivy.Index.open(str(folder))
        self.searcher = self.index.searcher()

    def answer(self, question: Question) -> Answer:
        words = self._words(question)
        found = self.searcher.search(self._narrowed(words, question), HITS, count=True)
        documents = [self.searcher.doc(address) for _, address in found.hits]
        for document in documents:
            document.get_first("text")
        pks = [int(document.get_first("pk")) for document in documents]
        self.load(pks)
        counts: dict[str, dict[str, int]] = {}
        alone = [facet for facet in FACETS if facet in question.filters]
        for asked in ([facet for facet in FACETS if facet not in alone], *([facet] for facet in alone)):
            without = asked[0] if asked[0] in alone else ""
            counts |= self._counts(self._narrowed(words, question, without=without), asked)
        return Answer(found.count, pks, counts)

    def _words(self, question: Question) -> Any:
        text = " ".join(re.findall(r"\w+", question.words))
        return self.index.parse_query(
            f'"{text}"' if question.is_phrase else text,
            ["title", "text"],
            field_boosts={"title": 3.0},
            conjunction_by_default=question.match != "any",
        )

    def _narrowed(self, words: Any, question: Question, *, without: str = "") -> Any:
        parts = [(tantivy.Occur.Must, words)]
        for facet, slugs in question.filters.items():
            if facet != without:
                terms = tantivy.Query.term_set_query(self.index.schema, facet, list(slugs))
                parts.append((tantivy.Occur.Must, tantivy.Query.const_score_query(terms, 0.0)))
        return tantivy.Query.boolean_query(parts)

    def _counts(self, query: Any, facets: list[str]) -> dict[str, dict[str, int]]:
        asked = {facet: {"terms": {"field": facet, "size": _MOST_VALUES}} for facet in facets}
        answer = self.searcher.aggregate(query, asked)
        if isinstance(answer, str):
            answer = json.loads(answer)
        return {
            facet: {str(bucket["key"]): int(bucket["doc_count"]) for bucket in answer[facet]["buckets"]}
            for facet in facets
        }

    def index_bytes(self) -> int:
        return sum(file.stat().st_size for file in self.folder.rglob("*") if file.is_file())
