"""What is told of an entry outside the site. Its author is the exchange: nobody who wrote one is ever named."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from django.conf import settings
from django.utils.text import slugify
from django.utils.translation import get_language_info

from catalogue.audience import Audience
from catalogue.days import day_of
from search.hits import Hit
from taxonomy.models import VOCABULARIES, Term
from taxonomy.shown import shown_rows, stand_ins


class TermName(NamedTuple):
    slug: str
    name: str


@dataclass(frozen=True)
class Record:
    """One entry as every format tells it. `year` is the one that it speaks from, `published` when it came out here."""

    key: str
    type_key: str
    type_label: str
    title: str
    summary: str
    address: str
    language: str
    year: int | None
    published: datetime | None
    updated: datetime | None
    reviewed_on: date | None
    terms: Mapping[str, tuple[TermName, ...]]
    is_public: bool = True
    is_demonstration: bool = False

    @property
    def cited_year(self) -> int | None:
        """The year of a citation: the entry's own, or else that in which it was published here."""
        return self.year or (self.published.year if self.published else None)

    @property
    def keywords(self) -> list[str]:
        """Names of all terms, each once."""
        return list(dict.fromkeys(term.name for terms in self.terms.values() for term in terms))

    @property
    def notes(self) -> list[str]:
        """What whoever passes the record on has to know."""
        notes = []
        if self.is_demonstration:
            notes.append("Invented for demonstration.")
        if not self.is_public:
            notes.append("Kept for signed-in practitioners: not to be passed on.")
        return notes


def publisher() -> str:
    """Author and publisher of every record, in one word: no comma, which reference managers take for a surname's."""
    return settings.WAGTAIL_SITE_NAME.replace(",", " ")


def language_name(code: str) -> str:
    """A language's English name in small letters («dutch»): what LaTeX packages call it."""
    try:
        return str(get_language_info(code)["name"]).lower()
    except KeyError:
        return code


def records_of(hits: Sequence[Hit], absolute: Callable[[str], str]) -> list[Record]:
    """Records in the order of `hits`, with one query for each vocabulary.

    `absolute` makes a path a full address.
    """
    terms = {vocabulary: _terms_by_entry(model, hits) for vocabulary, model in VOCABULARIES.items()} if hits else {}
    return [
        _record(hit, absolute, {vocabulary: tuple(named.get(hit.entry.pk, ())) for vocabulary, named in terms.items()})
        for hit in hits
    ]


def _terms_by_entry(model: type[Term], hits: Sequence[Hit]) -> dict[int, list[TermName]]:
    """Names only, not rows: a thousand entries with seven vocabularies each are many rows."""
    keys = [hit.entry.pk for hit in hits]
    own = shown_rows(model).filter(content_object__in=keys).order_by()
    others = stand_ins(model, named=True).filter(page__in=keys).order_by()
    rows = own.values_list("tag__sort_order", "tag__name", "tag__slug", "content_object_id").union(
        others.values_list("shown_sort_order", "shown_name", "shown_slug", "page_id")
    )
    named: dict[int, list[TermName]] = {}
    for _, name, slug, pk in sorted(rows):
        named.setdefault(pk, []).append(TermName(slug, name))
    return named


def _record(hit: Hit, absolute: Callable[[str], str], terms: Mapping[str, tuple[TermName, ...]]) -> Record:
    entry: Any = hit.entry
    return Record(
        key=f"{slugify(publisher()) or 'entry'}-{entry.pk}-{slugify(entry.slug)[:60]}".rstrip("-"),
        type_key=hit.type_key,
        type_label=hit.type_label,
        title=entry.title,
        summary=entry.summary,
        address=absolute(hit.url),
        language=getattr(entry, "language", settings.LANGUAGE_CODE[:2]),
        year=entry.year,
        published=day_of(entry.first_published_at),
        updated=day_of(entry.last_published_at or entry.first_published_at),
        reviewed_on=entry.reviewed_on,
        terms=terms,
        is_public=entry.audience == Audience.PUBLIC,
        is_demonstration=entry.is_demonstration,
    )
