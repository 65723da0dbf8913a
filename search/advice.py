"""What to try when nothing was found: each piece of advice is an address that leads to something."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.urls import NoReverseMatch

from search.backends.whoosh.analysis import terms_of
from search.facets import FACETS_BY_KEY
from search.lookup import Lookup
from search.words import Words
from taxonomy.models import Challenge, lines

#: So many words are tried out with one of them left out.
MOST_TRIED = 8


@dataclass(frozen=True)
class Advice:
    """A sentence, and where it leads; no address where there is nothing to follow."""

    text: str
    address: str | None = None


def _results(count: int) -> str:
    return "1 result" if count == 1 else f"{count} results"


def advice_from_index(lookup: Lookup, labels: Mapping[str, Mapping[str, str]]) -> list[Advice]:
    """Advice with counts of what each way out would give this reader."""
    request, words = lookup.request, lookup.words
    advice: list[Advice] = []
    if request.words and not words:
        advice.append(
            Advice("These words are too common to search for, or hold no letters. Try the words of the matter.")
        )
    for key in lookup.chosen:
        if count := lookup.results(without=key).bit_count():
            kind = FACETS_BY_KEY[key]
            names = " or ".join(labels.get(key, {}).get(slug, slug) for slug in request.filters[key])
            advice.append(
                Advice(f"Drop the filter «{kind.label}: {names}»: {_results(count)}.", request.without_facet(key))
            )
    if len(lookup.chosen) > 1 and (count := lookup.matched.bit_count()):
        advice.append(Advice(f"Drop all filters: {_results(count)}.", request.address(filters={})))
    if words and request.match == "all":
        if len(words) > 1:
            advice += _fewer_words(lookup, words)
        if len(words.terms) > 1 and (count := lookup.count_of(words.any_of_them())):
            advice.append(
                Advice(f"Search for any of the words instead of all: {_results(count)}.", request.address(match="any"))
            )
    return advice


def _fewer_words(lookup: Lookup, words: Words) -> list[Advice]:
    """The one word whose absence gives most, if any does."""
    if len(words) > MOST_TRIED:
        return []
    tried = [(lookup.count_of(fewer.all_of_them()), fewer) for fewer in words.one_fewer()]
    count, best = max(tried, key=lambda pair: pair[0])
    if not count:
        return []
    return [Advice(f"Try fewer words: «{best}» gives {_results(count)}.", lookup.request.address(words=str(best)))]


def challenges_like(words: Words) -> list[Advice]:
    """Challenges one of whose labels shares a word with the question. One query."""
    if not words:
        return []
    found = []
    for term in Challenge.objects.all():
        labels = [term.name, *lines(term.other_labels)]
        shared = max(len(words.terms & set(terms_of(label))) for label in labels)
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
