"""The filters of the search page: which there are, what their values are called, and how many results each has."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from django.conf import settings

from catalogue.audience import entry_models
from catalogue.experience import YES
from taxonomy.concepts import vocabulary_labels
from taxonomy.models import VOCABULARIES, FormerTerm

if TYPE_CHECKING:
    from search.request import SearchRequest


@dataclass(frozen=True)
class FacetKind:
    """One filter: its name in the address, its heading, and the filter field of the entries behind it."""

    key: str
    label: str
    field: str


def _vocabulary(key: str) -> FacetKind:
    return FacetKind(key, str(VOCABULARIES[key]._meta.verbose_name).capitalize(), f"{key}_slugs")


#: In the order in which readers see them.
FACETS: tuple[FacetKind, ...] = (
    _vocabulary("challenge"),
    _vocabulary("target_group"),
    _vocabulary("phase"),
    _vocabulary("country"),
    FacetKind("type", "Type", "type_key"),
    FacetKind("year", "Year", "year"),
    _vocabulary("sector"),
    _vocabulary("intervention_area"),
    _vocabulary("ideology"),
    FacetKind("language", "Language", "language"),
    FacetKind("tried", "Tried elsewhere", "tried_elsewhere"),
)
FACETS_BY_KEY = {facet.key: facet for facet in FACETS}


@dataclass(frozen=True)
class FacetValue:
    slug: str
    label: str
    count: int
    is_selected: bool
    facet: str
    request: "SearchRequest" = field(repr=False, compare=False)

    @property
    def address(self) -> str:
        """The same search with this value chosen, or not any more. Written when asked for: there are hundreds."""
        change = self.request.without_value if self.is_selected else self.request.with_value
        return change(self.facet, self.slug)


@dataclass(frozen=True)
class Facet:
    key: str
    label: str
    values: list[FacetValue]

    @property
    def is_active(self) -> bool:
        return any(value.is_selected for value in self.values)


@dataclass(frozen=True)
class Chip:
    """A value in force, with the address of the same search without it."""

    label: str
    facet_label: str
    address: str


Labels = Mapping[str, Mapping[str, str]]


def facet_labels(stamp: str | None = None) -> dict[str, dict[str, str]]:
    """Label by slug for each facet, in the order in which values are listed.

    One small query, to see whether the vocabularies have changed; none for who hands over their stamp.
    """
    return vocabulary_labels(stamp) | {
        "language": {code: str(name) for code, name in settings.LANGUAGES},
        "tried": {YES: "Colleagues reported of it"},
        "type": {model.type_key: model.type_label_plural for model in entry_models()},
    }


def resolve_former_slugs(filters: Mapping[str, tuple[str, ...]], labels: Labels) -> dict[str, tuple[str, ...]]:
    """The same choice with terms that were merged away replaced by what they became.

    A slug that never was, or was deleted, stays: it has no results, and its chip says so. One query where a slug is
    unknown, none otherwise.
    """
    unknown = {
        (key, slug)
        for key, slugs in filters.items()
        if key in VOCABULARIES
        for slug in slugs
        if slug not in labels[key]
    }
    if not unknown:
        return dict(filters)
    rows = FormerTerm.objects.exclude(successor="").values_list("vocabulary", "slug", "successor")
    became = {(vocabulary, slug): successor for vocabulary, slug, successor in rows}

    def today(key: str, slug: str) -> str:
        seen = set()
        while (key, slug) in became and slug not in labels[key] and slug not in seen:
            seen.add(slug)
            slug = became[key, slug]
        return slug

    return {
        key: tuple(dict.fromkeys(today(key, slug) for slug in slugs)) if key in VOCABULARIES else slugs
        for key, slugs in filters.items()
    }


def build_facets(
    request: "SearchRequest", counts: Mapping[str, Mapping[str, int]], labels: Labels
) -> tuple[list[Facet], list[Chip]]:
    """Facets with the values that have results or are chosen, and a chip for every value that is chosen."""
    facets, chips = [], []
    for kind in FACETS:
        chosen = request.filters.get(kind.key, ())
        counted = counts.get(kind.key, {})
        names = labels.get(kind.key, {})
        order = {slug: place for place, slug in enumerate(names)}
        slugs = {slug for slug, count in counted.items() if count} | set(chosen)
        if kind.key == "year":
            listed = sorted(slugs, reverse=True)
        else:
            listed = sorted(slugs, key=lambda slug: (order.get(slug, len(order)), slug))
        values = []
        for slug in listed:
            is_selected = slug in chosen
            values.append(FacetValue(slug, names.get(slug, slug), counted.get(slug, 0), is_selected, kind.key, request))
        is_settled = not chosen and (
            (kind.key == "type" and len(request.fixed_types) == 1) or (kind.key == "language" and len(values) == 1)
        )
        if values and not is_settled:
            facets.append(Facet(kind.key, kind.label, values))
        chips += [Chip(v.label, kind.label, v.address) for v in values if v.is_selected]
    return facets, chips
