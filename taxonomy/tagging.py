"""Giving terms to a page in code: only terms that are in the vocabulary."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any

from django.core.exceptions import ValidationError

from taxonomy.former_terms import find_term
from taxonomy.models import VOCABULARIES, Term

__all__ = ["find_term", "tag_page"]

_BY_ANY_NAME = VOCABULARIES | {model.plural: model for model in VOCABULARIES.values()}


def tag_page(page: Any, slugs: Mapping[str, Iterable[str]]) -> None:
    """Gives the page these terms and no others of the vocabularies named; others it leaves alone.

    `slugs` names a vocabulary as `challenge` or `challenges`. Addresses that a term had before it was renamed or merged
    count. The page is not saved: it may be new. Raises `ValidationError` that names every unknown term, and then the
    page is as it was.
    """
    wanted: list[tuple[type[Term], list[Term]]] = []
    problems: list[str] = []
    for name, asked in slugs.items():
        model = _BY_ANY_NAME.get(name)
        if model is None:
            problems.append(f"“{name}” is no vocabulary of this site. There are: {', '.join(VOCABULARIES)}.")
            continue
        terms, unknown = _terms(model, list(asked))
        problems += [_advice(model, slug) for slug in unknown]
        wanted.append((model, terms))
    if problems:
        raise ValidationError(problems)
    for model, terms in wanted:
        getattr(page, model.plural).set(terms)


def _terms(model: type[Term], slugs: list[str]) -> tuple[list[Term], list[str]]:
    known = {term.slug: term for term in model.objects.filter(slug__in=slugs)}
    terms: dict[int, Term] = {}
    unknown = []
    for slug in slugs:
        term = known.get(slug) or find_term(model.vocabulary, slug)
        if term is None:
            unknown.append(slug)
        else:
            terms[term.pk] = term
    return list(terms.values()), unknown


def _advice(model: type[Term], slug: str) -> str:
    close = get_close_matches(slug, model.objects.values_list("slug", flat=True), n=3)
    meant = f"Did you mean {' or '.join(close)}?" if close else "An editor can add a term in the admin."
    return f"“{slug}” is no term of the vocabulary “{model._meta.verbose_name_plural}”. {meant}"
