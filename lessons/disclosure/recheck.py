"""Looks again at what filters tell of all cases, and withholds the terms that would single one out.

Run after every change that may matter: a case that came, went, was held or edited, another term, another file. Invented
cases (`is_demonstration`) are left out: there is nobody to protect in them, and readers see that they are invented, so
they give cover to nobody either. Why it is done so: docs/decisions/0017.
"""

from collections.abc import Iterable
from typing import Any, NamedTuple

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Max

from anonymisation.disclosure.crossing import Faceted, Trait, withheld_traits
from catalogue.audience import ADMITTED_BY
from lessons.disclosure.told import broader_terms, told_terms
from lessons.models import CaseStudyPage, RecheckDue, ToldTerms
from search.signals import note_pages
from taxonomy.models import VOCABULARIES, WithheldTag

#: Terms that tell nothing of anybody are never withheld and narrow nothing down.
SAYS_NOTHING = ("ideology-not-stated", "country-not-stated", "several")


class _Row(NamedTuple):
    page: int
    vocabulary: str
    term: int
    shown_as: int | None


def is_on() -> bool:
    """Whether filters are looked at: with a DISCLOSURE_K of 1 every term is shown."""
    return settings.DISCLOSURE_K > 1 and bool(settings.DISCLOSURE_VOCABULARIES)


def is_due() -> bool:
    return RecheckDue.objects.exists()


@transaction.atomic
def recheck() -> list[int]:
    """Withholds and shows what has to be; returns the keys of the cases of which something else is shown now."""
    # One at a time: two that count at once would each count without the other's change.
    ContentType.objects.select_for_update(no_key=True).get(pk=ContentType.objects.get_for_model(CaseStudyPage).pk)
    last = RecheckDue.objects.aggregate(last=Max("pk"))["last"]
    wanted = _wanted() if is_on() else set()
    rows = WithheldTag.objects.values_list("pk", "page_id", "vocabulary", "term", "shown_as")
    kept = {_Row(*row[1:]): row[0] for row in rows}
    gone, new = kept.keys() - wanted, wanted - kept.keys()
    # Just these: what somebody closes meanwhile was not counted here and stays closed.
    WithheldTag.objects.filter(pk__in=[kept[row] for row in gone]).delete()
    _write(new)
    changed = sorted({row.page for row in gone | new})
    note_pages(changed)
    if last is not None:
        RecheckDue.objects.filter(pk__lte=last).delete()
    return changed


def close(pages: Iterable[int]) -> None:
    """Withholds everything that these cases' texts do not tell, without counting: safe until somebody has counted."""
    if not is_on():
        return
    keys = set(_real_cases().filter(pk__in=set(pages)).values_list("pk", flat=True))
    told = _told(keys)
    kept = set(WithheldTag.objects.filter(page__in=keys).values_list("page_id", "vocabulary", "term"))
    rows = [
        _Row(page, *trait, None)
        for page, facets in _facets(keys).items()
        for trait in sorted(facets - told[page])
        if (page, *trait) not in kept
    ]
    _write(rows)
    note_pages({row.page for row in rows})


def _write(rows: Iterable[_Row]) -> None:
    WithheldTag.objects.bulk_create(
        [
            WithheldTag(page_id=row.page, vocabulary=row.vocabulary, term=row.term, shown_as=row.shown_as)
            for row in sorted(rows, key=lambda row: row[:3])
        ],
        batch_size=500,
        ignore_conflicts=True,
    )


def _real_cases() -> Any:
    return CaseStudyPage.objects.filter(is_demonstration=False)


def _wanted() -> set[_Row]:
    """What should be withheld. Of a case that nobody reads now, everything that is not told: it may come back.

    An alias is the same case once more: it counts for nobody, and keeps back what that case does.
    """
    audiences = dict(_real_cases().values_list("pk", "audience"))
    readable = set(_real_cases().published().values_list("pk", flat=True))
    repeats = dict(_real_cases().filter(pk__in=readable, alias_of__in=readable).values_list("pk", "alias_of"))
    facets, told = _facets(set(audiences)), _told(set(audiences))
    circles = {
        audience: frozenset(circle for circle, admitted in ADMITTED_BY.items() if audience in admitted)
        for audience in set(audiences.values())
    }
    cases = {
        f"{page:012}": Faceted(_named(facets.get(page, set())), _named(told[page]), circles[audiences[page]])
        for page in readable - repeats.keys()
    }
    broader = {
        Trait(vocabulary, _name(term)): _name(above)
        for (vocabulary, term), above in broader_terms(settings.DISCLOSURE_VOCABULARIES).items()
    }
    found = withheld_traits(cases, k=settings.DISCLOSURE_K, broader=broader)
    rows = {
        _Row(int(page), trait.vocabulary, int(trait.slug), int(shown_as) if shown_as else None)
        for page, withheld in found.items()
        for trait, shown_as in withheld.items()
    }
    rows |= {row._replace(page=page) for page, root in repeats.items() for row in rows if row.page == root}
    unread = ((page, trait) for page in audiences.keys() - readable for trait in facets.get(page, set()) - told[page])
    return rows | {_Row(page, *trait, None) for page, trait in unread}


def _name(term: int) -> str:
    return f"{term:012}"  # so that names stand in the order of numbers


def _named(terms: Iterable[tuple[str, int]]) -> frozenset[Trait]:
    return frozenset(Trait(vocabulary, _name(term)) for vocabulary, term in terms)


def _facets(pages: set[int]) -> dict[int, set[tuple[str, int]]]:
    """The terms of cases as editors chose them: one query for each vocabulary."""
    found: dict[int, set[tuple[str, int]]] = {}
    for vocabulary in settings.DISCLOSURE_VOCABULARIES:
        model = VOCABULARIES[vocabulary]
        rows = model.tagged_model()._default_manager.exclude(tag__slug__in=SAYS_NOTHING)
        cases = CaseStudyPage.objects.filter(is_demonstration=False).values("pk")
        for page, term in rows.filter(content_object__in=cases).values_list("content_object_id", "tag_id"):
            if page in pages:
                found.setdefault(page, set()).add((vocabulary, term))
    return found


def _told(pages: set[int]) -> dict[int, set[tuple[str, int]]]:
    """What texts tell, read anew where nobody has looked yet or something changed since."""
    found = {
        page: {(vocabulary, term) for vocabulary, term in told}
        for page, told in ToldTerms.objects.values_list("page_id", "told")
        if page in pages
    }
    missing = sorted(pages - found.keys())
    for begin in range(0, len(missing), 100):
        some = CaseStudyPage.objects.filter(pk__in=missing[begin : begin + 100]).with_tags().with_attached_texts()
        read = {page.pk: told_terms(page, settings.DISCLOSURE_VOCABULARIES) for page in some}
        ToldTerms.objects.bulk_create(
            [ToldTerms(page_id=page, told=told) for page, told in read.items()], ignore_conflicts=True
        )
        found.update({page: set(told) for page, told in read.items()})
    return {page: found.get(page, set()) for page in pages}
