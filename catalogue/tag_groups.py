"""An entry's tags as its page shows them: by vocabulary, in the vocabulary's order, each with its address."""

from dataclasses import dataclass
from typing import Any

from django.db.models import CharField, QuerySet, Value
from django.urls import reverse

from catalogue.written import written
from taxonomy.models import VOCABULARIES
from taxonomy.shown import shown_rows, stand_ins

#: What stands above the tags of each vocabulary on an entry's page.
HEADINGS = {
    "challenge": "Challenges",
    "target_group": "Target groups",
    "phase": "Phases",
    "intervention_area": "Intervention areas",
    "sector": "Sectors",
    "ideology": "Ideologies",
    "country": "Countries",
}
#: Terms that say that nothing was said: searched and counted, but no news to a reader.
SAYS_NOTHING = frozenset({"ideology-not-stated", "country-not-stated"})


@dataclass(frozen=True)
class TagLink:
    label: str
    address: str


@dataclass(frozen=True)
class TagGroup:
    vocabulary: str
    heading: str
    tags: list[TagLink]


def tag_groups_of(page: Any) -> list[TagGroup]:
    """The vocabularies that `page` shows terms of: one query for all seven; a draft's own tags in a preview."""
    groups = []
    rows = _rows_of(page)
    for vocabulary, model in VOCABULARIES.items():
        own = sorted((order, name, slug) for key, order, name, slug in rows if key == vocabulary)
        tags = [
            TagLink(name, reverse("taxonomy:term", args=[model.address(), slug]))
            for _, name, slug in own
            if slug not in SAYS_NOTHING
        ]
        if tags:
            groups.append(TagGroup(vocabulary, HEADINGS[vocabulary], tags))
    return groups


def _rows_of(page: Any) -> list[tuple[str, int, str, str]]:
    managers = {vocabulary: getattr(page, model.tagged_name()) for vocabulary, model in VOCABULARIES.items()}
    if page.pk is None or any(manager.is_deferring for manager in managers.values()):
        return [
            (vocabulary, row.tag.sort_order, row.tag.name, row.tag.slug)
            for vocabulary, manager in managers.items()
            for row in manager.all()
        ]
    return _shown_rows(page=page.pk)


@written
def _shown_rows(*, page: int) -> QuerySet[Any]:
    queries = [
        rows.filter(**{owner: page})
        .order_by()
        .annotate(of=Value(vocabulary, output_field=CharField()))
        .values_list("of", *(f"{term}{name}" for name in ("sort_order", "name", "slug")))
        for vocabulary, model in VOCABULARIES.items()
        for rows, owner, term in (
            (shown_rows(model), "content_object", "tag__"),
            (stand_ins(model, named=True), "page", "shown_"),
        )
    ]
    return queries[0].union(*queries[1:])  # each once: two terms may stand under the same broader one
