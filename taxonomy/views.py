"""Readers' pages: a vocabulary, and everything under one of its terms."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from taxonomy.former_terms import find_term
from taxonomy.models import VOCABULARIES, Term
from taxonomy.shelves import readable_entries, shelves_of
from taxonomy.shown import showing_any


def vocabulary_at(address: str) -> type[Term]:
    """The vocabulary that stands at this address, e.g. `target-groups`."""
    for model in VOCABULARIES.values():
        if model.address() == address:
            return model
    raise Http404("There is no such vocabulary.")


def label_of(model: type[Term]) -> str:
    name = str(model._meta.verbose_name_plural)
    return name[:1].upper() + name[1:]


@require_safe
def vocabulary(request: HttpRequest, address: str) -> HttpResponse:
    model = vocabulary_at(address)
    readable = readable_entries(request.user)
    terms = list(model.objects.with_counts(readable).select_related("broader"))
    context = {
        "vocabulary": model.vocabulary,
        "vocabulary_label": label_of(model),
        "terms": terms,
        "terms_in_use": [term for term in terms if term.entries],
        "total": readable.filter(showing_any(model)).count(),
    }
    return render(request, "taxonomy/vocabulary.html", context)


@require_safe
def term(request: HttpRequest, address: str, slug: str) -> HttpResponse:
    model = vocabulary_at(address)
    found = model.objects.select_related("broader").filter(slug=slug).first()
    if found is None:
        successor = find_term(model.vocabulary, slug)
        if successor is None:
            raise Http404("There is no such term.")
        return redirect(successor, permanent=True)
    groups = shelves_of(found, request.user)
    context = {
        "term": found,
        "vocabulary": model.vocabulary,
        "vocabulary_label": label_of(model),
        "vocabulary_address": reverse("taxonomy:vocabulary", args=[address]),
        "groups": groups,
        "total": sum(group.total for group in groups),
        "narrower": list(model.objects.filter(broader=found).with_counts(readable_entries(request.user))),
        "broader": found.broader,
        "search_address": f"/search/?{model.vocabulary}={found.slug}",
        "feed_address": reverse("catalogue:term_feed", args=[address, found.slug]),
    }
    return render(request, "taxonomy/term.html", context)
