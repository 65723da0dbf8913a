"""What to try when nothing was found: each piece of advice is an address that leads to something."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.urls import NoReverseMatch

from search.backends.whoosh.analysis import term_of, terms_of
from search.facets import FACETS_BY_KEY
from search.lookup import FEWEST, Lookup
from taxonomy.models import Challenge, lines


@dataclass(frozen=True)
class Advice:
    """A sentence, and where it leads; no address where there is nothing to follow."""

    text: str
    address: str | None = None


def _results(count: int) -> str:
    return "1 result" if count == 1 else f"{count} results"


def advice_from_index(lookup: Lookup, labels: Mapping[str, Mapping[str, str]]) -> list[Advice]:
    """Advice with counts of what each way out would give this reader."""
    request, asked = lookup.request, lookup.asked
    advice: list[Advice] = []
    if request.words and not asked.has_words and not lookup.asks_by_filter():
        advice.append(
            Advice("These words are too common to search for, or hold no letters. Try the words of the matter.")
        )
    for key in lookup.chosen:
        if count := lookup.count(lookup.results(without=key)):
            kind = FACETS_BY_KEY[key]
            names = " or ".join(labels.get(key, {}).get(slug, slug) for slug in request.filters[key])
            advice.append(
                Advice(f"Drop the filter «{kind.label}: {names}»: {_results(count)}.", request.without_facet(key))
            )
    if len(lookup.chosen) > 1 and (count := lookup.count(lookup.matched)):
        advice.append(Advice(f"Drop all filters: {_results(count)}.", request.address(filters={})))
    if asked.parts and request.match == "all" and (count := lookup.count_of(asked.node(match="", least=FEWEST))):
        advice.append(Advice(f"Entries with most of the words: {_results(count)}.", request.address(match="")))
    if asked.required and (count := lookup.count_of(asked.single_words())):
        loose = " ".join(asked.typed)
        advice.append(
            Advice(f"Search for the single words «{loose}»: {_results(count)}.", request.address(words=loose))
        )
    return advice


def challenges_like(words: Sequence[str]) -> list[Advice]:
    """Challenges one of whose labels shares a word with the question. One query."""
    terms = {term for word in words if (term := term_of(word))}
    if not terms:
        return []
    found = []
    for term in Challenge.objects.all():
        labels = [term.name, *lines(term.other_labels)]
        shared = max(len(terms & set(terms_of(label))) for label in labels)
        if shared:
            found.append((shared, term))
    found.sort(key=lambda pair: -pair[0])
    advice = []
    for _, term in found[:3]:
        try:
            address = term.get_absolute_url()
        except NoReverseMatch:
            continue
        advice.append(Advice(f"Browse the challenge «{term.name}».", address))
    return advice
