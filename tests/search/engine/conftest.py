"""Small indexes of texts alone, written as the site writes its own."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from search.backends.whoosh.codec import Codec
from search.backends.whoosh.documents import text_document
from search.backends.whoosh.files import IndexFiles
from search.engine import arrays
from search.engine.snapshot import Snapshot

Texts = Mapping[str, str]


class SmallIndex:
    """Documents are keyed «d:<name>»; `write` adds, replaces and removes in one commit, that is one segment more."""

    def __init__(self, path: Path) -> None:
        self.files = IndexFiles(path)
        self.files.switch_to(self.files.new_generation())

    def write(self, texts: Mapping[str, Texts | str], *, remove: tuple[str, ...] = (), language: str = "en") -> None:
        folder = self.files.live_folder()
        writer = self.files.open(folder).writer(codec=Codec())
        for name in remove:
            writer.delete_by_term("key", f"d:{name}")
        for name, text in texts.items():
            fields = {"body_text": text} if isinstance(text, str) else text
            writer.update_document(**text_document(f"d:{name}", language, fields))
        writer.commit(merge=False)
        arrays.prepare(folder)

    def snapshot(self) -> Snapshot:
        return Snapshot(self.files, self.files.state())

    def found(self, node: object) -> dict[str, float]:
        """Scores of the documents that answer a question, by name."""
        snapshot = self.snapshot()
        answer = snapshot.evaluate(node)
        return {snapshot.pk(n): float(answer.scores[n]) for n in range(snapshot.size) if answer.found[n]}


@pytest.fixture
def small_index(tmp_path: Path) -> Callable[..., SmallIndex]:
    made: list[int] = []

    def make(*commits: Mapping[str, Texts | str], language: str = "en") -> SmallIndex:
        made.append(1)
        index = SmallIndex(tmp_path / f"index-{len(made)}")
        for texts in commits:
            index.write(texts, language=language)
        return index

    return make
