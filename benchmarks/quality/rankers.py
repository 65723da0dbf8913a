"""Who ranks a collection: ours with its one default setting, and plain Whoosh as its manual shows it."""

import re
import shutil
import sys
from abc import ABC, abstractmethod
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from django.test import override_settings
from tqdm import tqdm
from whoosh.analysis import StemmingAnalyzer
from whoosh.fields import ID, TEXT, Schema
from whoosh.index import create_in
from whoosh.qparser import MultifieldParser, OrGroup
from whoosh.scoring import BM25F

from benchmarks.quality.beir import Document

#: How deep a ranking goes: average precision looks at all of it.
DEPTH = 1_000


class Ranker(ABC):
    name: str

    @abstractmethod
    def build(self, documents: Iterable[Document], language: str) -> None: ...

    @abstractmethod
    def rank(self, text: str) -> list[tuple[str, float]]: ...


class Ours(Ranker):
    """The readers' search (`search.lookup.rank`) over an index made by the writer that makes the site's."""

    name = "ours"

    def __init__(self, folder: Path) -> None:
        from search.backends.whoosh.backend import SearchBackend

        self.backend = SearchBackend({"PATH": folder})

    def build(self, documents: Iterable[Document], language: str) -> None:
        from search.backends.whoosh.documents import text_document

        vectors = self._vectors()
        rebuilder = self.backend.rebuilder_class(self.backend.get_index_for_model(None))
        fresh = rebuilder.start()
        for document in documents:
            texts = {"title": document.title, "body_text": document.text}
            fresh.add_document(
                text_document(f"benchmark.Document:{document.key}", document.language or language, texts)
            )
        rebuilder.finish()
        if vectors:  # of documents that are the same still; the others are read again
            self._vectors_file().write_bytes(vectors)

    def _vectors_file(self) -> Path:
        found: Path = self.backend.files.live_folder() / "vectors.arrays"
        return found

    def _vectors(self) -> bytes:
        from search.backends.whoosh.errors import IndexUnavailable

        try:
            return self._vectors_file().read_bytes()
        except (IndexUnavailable, FileNotFoundError):
            return b""

    def rank(self, text: str) -> list[tuple[str, float]]:
        from search.lookup import rank

        found: list[tuple[str, float]] = self.backend.read(lambda snapshot: rank(snapshot, text, most=DEPTH))
        return found


class OursWithMeaning(Ours):
    """The same index, its best 50 reordered by the extra `semantic`: the background worker's reading is done first."""

    name = "ours with the extra «semantic»"

    @staticmethod
    def is_possible() -> bool:
        from search import semantic

        return bool(semantic.is_installed())

    def build(self, documents: Iterable[Document], language: str) -> None:
        """Reads what has not been read yet; interrupted, it goes on where it was."""
        from search.semantic.vectors import read_unread

        with tqdm(desc=f"  {self.name}: reading", unit="doc", leave=False, file=sys.stderr) as bar:

            def show(done: int, total: int) -> None:
                bar.total = total
                bar.update(done - bar.n)

            read_unread(self.backend.files, progress=show)

    def rank(self, text: str) -> list[tuple[str, float]]:
        with override_settings(SEARCH_SEMANTIC=True):
            return super().rank(text)


class PlainWhoosh(Ranker):
    """Whoosh's own BM25F over title and content with its stemming analyser (English), any of the words."""

    name = "plain Whoosh BM25F"

    def __init__(self, folder: Path) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        self.schema = Schema(
            key=ID(stored=True), title=TEXT(analyzer=StemmingAnalyzer()), content=TEXT(analyzer=StemmingAnalyzer())
        )
        self.index = create_in(str(folder), self.schema)
        self.searcher: Any = None

    def build(self, documents: Iterable[Document], language: str) -> None:
        writer = self.index.writer(limitmb=256)
        for document in documents:
            writer.add_document(key=document.key, title=document.title, content=document.text)
        writer.commit()
        self.searcher = self.index.searcher(weighting=BM25F())
        self.parser = MultifieldParser(["title", "content"], self.schema, group=OrGroup)

    def rank(self, text: str) -> list[tuple[str, float]]:
        words = " ".join(re.findall(r"\w+", text.lower()))  # none of the parser's own signs, nor AND and NOT
        if not words:
            return []
        found = self.searcher.search(self.parser.parse(words), limit=DEPTH)
        return [(hit["key"], float(hit.score)) for hit in found]
