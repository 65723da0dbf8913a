"""Every word that the vocabularies and the glossary hold, as search needs it: kept in memory, never stale.

Each process keeps what it read together with the stamp under which it read it. Asking for the stamp is one query for
one row; the labels themselves are read again only when it changed.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from django.db.models import CharField, Value

from taxonomy.models import VOCABULARIES, Concept, Term, VocabularyStamp
from taxonomy.models.stamp import ONLY

#: Terms by which an entry says nothing. Their labels («any», «several») are no words to search by.
SAYING_NOTHING = frozenset({"ideology-not-stated", "country-not-stated", "several-countries"})

#: Vocabularies without words that are merely near: «Holland» is the Netherlands.
ALL_LABELS_ARE_NAMES = frozenset({"country"})

Tag = tuple[str, str]


@dataclass(frozen=True)
class ConceptLabels:
    """One meaning: its labels by language, the preferred one first, and the tags that say the same."""

    key: str
    labels: dict[str, list[str]]
    tag: Tag | None = None  # (vocabulary, slug), the first of `tags`
    capitals_only: bool = False
    tags: tuple[Tag, ...] = ()
    is_term: bool = False  # of a vocabulary, and not of the glossary
    is_loose: bool = False  # only its preferred labels are names for it; the others merely lead to its tag


def vocabulary_stamp() -> str:
    """Changes with every change of a label, a term or a concept; empty before the first. One query."""
    rows = VocabularyStamp.objects.filter(pk=ONLY).values_list("value", flat=True)
    return next(iter(rows), "")


Kept = TypeVar("Kept")


class PerStamp(Generic[Kept]):
    """What `make` returns, remembered by this process until the vocabularies change.

    Calling it asks for the stamp; whoever has just asked hands it over, so that a search asks once.
    """

    def __init__(self, make: Callable[[str], Kept]) -> None:
        self._make = make
        self._kept: tuple[str, Kept] | None = None  # one attribute, so that threads see both or neither

    def __call__(self, stamp: str | None = None) -> Kept:
        if stamp is None:
            stamp = vocabulary_stamp()
        kept = self._kept
        if kept is not None and kept[0] == stamp:
            return kept[1]
        made = self._make(stamp)
        if stamp:  # none: nothing would tell when it is out of date
            self._kept = (stamp, made)
        return made


def _read_concepts(stamp: str) -> list[ConceptLabels]:
    found = []
    plurals = [model.plural for model in VOCABULARIES.values()]
    for concept in Concept.objects.prefetch_related(*plurals):
        tags = tuple((vocabulary, term.slug) for vocabulary, term in concept.terms())
        found.append(
            ConceptLabels(concept.slug, concept.labels(), tags[0] if tags else None, concept.capitals_only, tags)
        )
    for vocabulary, model in VOCABULARIES.items():
        terms: Iterable[Term] = model._default_manager.all()
        for term in terms:
            if term.slug not in SAYING_NOTHING:
                tag = (vocabulary, term.slug)
                is_loose = vocabulary not in ALL_LABELS_ARE_NAMES
                found.append(
                    ConceptLabels(f"{vocabulary}:{term.slug}", term.labels(), tag, False, (tag,), True, is_loose)
                )
    return found


def _read_labels(stamp: str) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {key: {} for key in VOCABULARIES}
    parts = [
        model._default_manager.order_by()
        .annotate(of=Value(key, output_field=CharField()))
        .values_list("of", "sort_order", "name", "slug")
        for key, model in VOCABULARIES.items()
    ]
    rows: Iterable[Any] = parts[0].union(*parts[1:], all=True)
    for vocabulary, _, name, slug in sorted(rows):
        found[vocabulary][slug] = name
    return found


_concepts = PerStamp(_read_concepts)
_labels = PerStamp(_read_labels)


def all_concepts(stamp: str | None = None) -> list[ConceptLabels]:
    """The concepts of the glossary, then the terms of all vocabularies. Shared: not to be changed by who gets it."""
    return _concepts(stamp)


def vocabulary_labels(stamp: str | None = None) -> dict[str, dict[str, str]]:
    """Preferred English label by slug for each vocabulary, in the order of lists. Shared: not to be changed."""
    return _labels(stamp)
