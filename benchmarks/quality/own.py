"""Our own judged questions over the demonstration content. A key is an address: `cases/flat-ready-file-not`."""

from collections.abc import Iterator
from pathlib import Path

from benchmarks.quality.beir import Collection, Document, read

FOLDER = Path(__file__).parent / "own"
FLOOR = FOLDER / "floor.json"
#: So many results are asked for: enough for recall@100.
MOST = 100


class Practitioner:
    """Any signed-in practitioner: the judgements are over all entries that these may read."""

    is_active = True
    is_authenticated = True

    def has_perm(self, permission: str) -> bool:
        return True


def collection() -> Collection:
    return read(FOLDER, with_corpus=False)


def documents() -> Iterator[Document]:
    """The demonstration's entries as texts, for rankers that know nothing of a site."""
    from catalogue.audience import entry_models
    from search.hits import path_of

    for model in entry_models():
        for entry in model.objects.published().order_by("pk"):
            text = "\n\n".join(filter(None, (entry.summary, entry.also_known_as, entry.body_text)))
            yield Document(path_of(entry).strip("/"), entry.title, text, getattr(entry, "language", ""))


def ask(text: str, most: int = MOST) -> list[tuple[str, float]]:
    """The public search function, as a practitioner's search page calls it; keys and scores, best first."""
    from catalogue.audience import Audience
    from search.request import SearchRequest
    from search.results import search_entries

    request = SearchRequest(words=text, circle=Audience.PRACTITIONERS, page_size=most)
    found = search_entries(request, user=Practitioner())
    if found.is_unavailable:
        raise RuntimeError("There is no search index to ask.")
    return [(hit.url.strip("/"), hit.score) for hit in found.hits]
