"""Which terms of an entry readers are shown. Every door that shows terms, or finds by them, asks here.

An entry can carry terms that are withheld (`WithheldTag`), and show a broader one in the place of some.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, QuerySet, Subquery

from taxonomy.models.terms import VOCABULARIES, Term
from taxonomy.models.withheld import WithheldTag

_OF_A_TERM = ("name", "slug", "sort_order")


def shown_rows(model: type[Term]) -> QuerySet[Any]:
    """The rows that tie terms of a vocabulary to pages, without those that are withheld."""
    withheld = WithheldTag.objects.filter(
        page=OuterRef("content_object_id"), vocabulary=model.vocabulary, term=OuterRef("tag_id")
    )
    return model.tagged_model()._default_manager.filter(~Exists(withheld))


def stand_ins(model: type[Term], *, named: bool = False) -> QuerySet[Any]:
    """Withheld terms that are shown as a broader one which their page does not carry itself.

    `named` gives `shown_id`, `shown_name`, `shown_slug` and `shown_sort_order` of the broader term.
    """
    own = model.tagged_model()._default_manager.filter(
        content_object_id=OuterRef("page_id"), tag_id=OuterRef("shown_as")
    )
    found = WithheldTag.objects.filter(~Exists(own), vocabulary=model.vocabulary, shown_as__isnull=False)
    if not named:
        return found
    term = model._default_manager.filter(pk=OuterRef("shown_as"))
    return found.filter(Exists(term)).annotate(
        shown_id=F("shown_as"), **{f"shown_{name}": Subquery(term.values(name)[:1]) for name in _OF_A_TERM}
    )


def showing(term: Term) -> Q:
    """Pages that show this term."""
    model = type(term)
    return Q(pk__in=shown_rows(model).filter(tag=term).values("content_object_id")) | Q(
        pk__in=stand_ins(model).filter(shown_as=term.pk).values("page_id")
    )


def showing_any(model: type[Term]) -> Q:
    """Pages that show a term of this vocabulary."""
    return Q(pk__in=shown_rows(model).values("content_object_id")) | Q(pk__in=stand_ins(model).values("page_id"))


def shown_of(vocabulary: str, terms: Sequence[Term], withheld: Iterable[WithheldTag]) -> list[Term]:
    """What is shown of the terms that an entry carries; broader terms are read from the database where it shows any."""
    instead = {row.term: row.shown_as for row in withheld if row.vocabulary == vocabulary}
    shown = [term for term in terms if term.pk not in instead]
    carried = {term.pk for term in terms}
    wanted = {above for term in terms if (above := instead.get(term.pk)) is not None and above not in carried}
    return [*shown, *VOCABULARIES[vocabulary]._default_manager.filter(pk__in=wanted)] if wanted else shown
