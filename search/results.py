"""The readers' search: one request in, one result out, everything a page needs in it."""

import logging
import time
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from django.http import HttpRequest

from catalogue.audience import ADMITTED_BY, circle_of
from search.advice import Advice, advice_from_index, challenges_like
from search.asking import Asked, ask
from search.backends.whoosh.analysis import SEAM, WORD, fold, language_of_words
from search.backends.whoosh.errors import IndexUnavailable
from search.choices import resolve
from search.engine.snapshot import Snapshot
from search.facets import FACETS, Chip, Facet, Labels, build_facets, facet_labels, resolve_former_slugs
from search.hits import Hit, Match, load_hits, newest_hits
from search.lookup import Lookup
from search.passages import best_passages, passages_of
from search.question import Question
from search.reading import read
from search.request import SearchRequest
from search.spelling import corrected, may_hold_slips, words_of
from search.syntax import parse
from taxonomy.concepts import vocabulary_stamp

logger = logging.getLogger("search")

ORDER_LABELS = {"relevance": "Best match", "newest": "Newest", "reviewed": "Recently reviewed"}


class OrderChoice(NamedTuple):
    value: str
    label: str
    is_selected: bool
    address: str


@dataclass(frozen=True)
class Pages:
    """Where this page of results stands among the others."""

    number: int
    count: int
    previous_address: str
    next_address: str

    @property
    def has_previous(self) -> bool:
        return self.number > 1

    @property
    def has_next(self) -> bool:
        return self.number < self.count

    @classmethod
    def of(cls, request: SearchRequest, total: int) -> "Pages":
        count = max(1, -(-total // request.page_size))
        number = min(request.page, count)
        return cls(
            number,
            count,
            request.address(page=number - 1) if number > 1 else "",
            request.address(page=number + 1) if number < count else "",
        )


class AlsoSearched(NamedTuple):
    """A concept that the reader named, and the other names under which it was searched."""

    typed: str
    added: tuple[str, ...]


class Limit(NamedTuple):
    """A filter that was typed among the words, in words: «only», «Country: Netherlands»."""

    how: str
    what: str


class DidYouMean(NamedTuple):
    text: str
    address: str


@dataclass(frozen=True)
class SearchResult:
    """What was found.

    `relaxed`: no entry has all the words, so these have some of them. `all_words`: how many of the results have every
    word, where that is fewer than all. `notes`: what of the question was not understood, and what was done instead.
    """

    words: str
    total: int
    hits: list[Hit]
    pages: Pages
    facets: list[Facet] = field(default_factory=list)
    chips: list[Chip] = field(default_factory=list)
    advice: list[Advice] = field(default_factory=list)
    order_choices: list[OrderChoice] = field(default_factory=list)
    clear_address: str = "?"
    took_ms: float = 0.0
    relaxed: bool = False
    is_unavailable: bool = False
    notes: list[str] = field(default_factory=list)
    limits: list[Limit] = field(default_factory=list)
    also_searched: list[AlsoSearched] = field(default_factory=list)
    expansion_address: str = ""
    did_you_mean: DidYouMean | None = None
    all_words: int | None = None
    all_words_address: str = ""


class _FromIndex(NamedTuple):
    total: int
    matches: list[Match]
    counts: dict[str, dict[str, int]]
    advice: list[Advice]
    all_words: int
    did_you_mean: str


class Understood(NamedTuple):
    """A request as it is put to the index: filters that were typed among the words read, former terms followed."""

    request: SearchRequest
    question: Question
    asked: Asked
    labels: Labels
    notes: list[str]


def understand(request: SearchRequest, *, user: Any) -> Understood:
    """Reads a request for `user`, in the circle of readers to which `user` belongs."""
    stamp = vocabulary_stamp()
    labels = facet_labels(stamp)
    question = parse(request.words)
    chosen = resolve(question, labels)
    request = replace(
        request,
        circle=_circle(request, user),
        filters=resolve_former_slugs(request.filters, labels),
        typed_filters=resolve_former_slugs(chosen.filters, labels),
        excluded=resolve_former_slugs(chosen.excluded, labels),
        years=question.years,
    )
    asked = ask(chosen.question, expand=request.expand, stamp=stamp)
    return Understood(request, chosen.question, asked, labels, [*question.notes, *chosen.notes])


def search_entries(request: SearchRequest, *, user: Any) -> SearchResult:
    """Finds what `user` may read, in the index of the circle of readers to which `user` belongs."""
    began = time.perf_counter()
    understood = understand(request, user=user)
    request, _, asked, labels, notes = understood
    try:
        found = read(request.circle, lambda snapshot: _look_up(snapshot, understood))
    except IndexUnavailable as error:
        logger.error("Readers' search shows the newest entries instead of results: %s", error, exc_info=error.__cause__)
        return _without_index(request, user, began)
    hits = load_hits(found.matches, user)
    total = found.total - (len(found.matches) - len(hits))
    facets, chips = build_facets(request, found.counts, labels)
    some = request.match == "" and 0 < found.all_words < total
    return SearchResult(
        words=request.words,
        total=total,
        hits=hits,
        pages=Pages.of(request, found.total),
        facets=facets,
        chips=chips,
        advice=[*found.advice, *challenges_like(asked.typed)] if not total else [],
        order_choices=_order_choices(request),
        clear_address=SearchRequest().address(),
        took_ms=_milliseconds_since(began),
        relaxed=bool(total) and not found.all_words and request.match == "",
        notes=notes,
        limits=_limits(request, labels),
        also_searched=_also_searched(asked, labels),
        expansion_address=request.address(expand=not request.expand),
        did_you_mean=DidYouMean(found.did_you_mean, request.address(words=found.did_you_mean))
        if found.did_you_mean
        else None,
        all_words=found.all_words if some else None,
        all_words_address=request.address(match="all") if some else "",
    )


def results_context(http_request: HttpRequest, fixed_types: tuple[str, ...] = ()) -> dict[str, Any]:
    """Template context of the search page and of the listings: `search` and `search_request`."""
    user = getattr(http_request, "user", None)
    search_request = SearchRequest.from_query(http_request.GET, user=user, fixed_types=fixed_types)
    return {"search": search_entries(search_request, user=user), "search_request": search_request}


def _circle(request: SearchRequest, user: Any) -> str:
    """The circle asked for where it is no wider than the reader's own."""
    own = circle_of(user)
    admitted = ADMITTED_BY.get(request.circle)
    return request.circle if admitted is not None and admitted <= ADMITTED_BY[own] else own


def _look_up(snapshot: Snapshot, understood: Understood) -> _FromIndex:
    request, question, asked, labels, _ = understood
    lookup = Lookup(snapshot, request, asked)
    results = lookup.results()
    total = lookup.count(results)
    pages = Pages.of(request, total)
    numbers = lookup.page(results, (pages.number - 1) * request.page_size, pages.number * request.page_size)
    return _FromIndex(
        total,
        [_match(lookup, number) for number in numbers],
        lookup.counts(),
        [] if total else advice_from_index(lookup, labels),
        lookup.with_all_words() if total else 0,
        _better_spelling(lookup, question),
    )


def _also_searched(asked: Asked, labels: Labels) -> list[AlsoSearched]:
    """Other labels of each concept; where it has none that is its equal, the terms whose entries were found with it."""
    found = []
    for span in asked.spans:
        added = span.alternatives or tuple(labels.get(key, {}).get(slug, slug) for key, slug in span.tags)
        if added:
            found.append(AlsoSearched(span.typed, added))
    return found


def _limits(request: SearchRequest, labels: Labels) -> list[Limit]:
    found = [
        Limit(how, f"{kind.label}: {' or '.join(labels.get(kind.key, {}).get(slug, slug) for slug in slugs)}")
        for how, chosen in (("only", request.typed_filters), ("without", request.excluded))
        for kind in FACETS
        if (slugs := chosen.get(kind.key))
    ]
    if request.years is not None:
        first, last = request.years
        until, since = f" until {last}" if last else "", f" from {first}" if first else ""
        found.append(Limit("only", f"Year:{since}{until}"))
    return found


def _match(lookup: Lookup, number: int) -> Match:
    """One document of the results, with passages from its own text or else from what is attached to it."""
    snapshot = lookup.snapshot
    pk, score = int(snapshot.pk(number)), float(lookup.scores[number])
    language = snapshot.language(number)
    rarities = lookup.rarities(language, number)
    if not rarities:
        return Match(pk, score, [])
    sentences = snapshot.sentences_with(number, rarities)
    own = passages_of(snapshot.quotable(number), sentences, rarities, language=language) if sentences else []
    if own:
        return Match(pk, score, own)
    for attached in filter(None, snapshot.attached(number).split(SEAM)):
        title, _, text = attached.partition("\n")
        if passages := best_passages(text, rarities, language=language):
            return Match(pk, score, passages, title)
    return Match(pk, score, [])


def _better_spelling(lookup: Lookup, question: Question) -> str:
    """The question with unknown words replaced by words of what this reader may see; empty where that gives nothing.

    Where the question says in which language it is, by words of entries in that language.
    """
    snapshot = lookup.snapshot
    if not may_hold_slips(question, snapshot.has_word):
        return ""
    words, counts = snapshot.vocabulary(language_of_words(words_of(question)))
    known = {fold(word) for span in lookup.asked.spans for word in WORD.findall(span.typed)}
    better = corrected(question, words, counts, known=known, as_written=snapshot.as_written)
    if better is None:
        return ""
    found = lookup.count_of(ask(better, expand=lookup.request.expand).node(match="all", least=0))
    return str(better) if found else ""


def _without_index(request: SearchRequest, user: Any, began: float) -> SearchResult:
    total, hits = newest_hits(
        user, request.fixed_types, (request.page - 1) * request.page_size, request.page * request.page_size
    )
    return SearchResult(
        words=request.words,
        total=total,
        hits=hits,
        pages=Pages.of(request, total),
        took_ms=_milliseconds_since(began),
        is_unavailable=True,
    )


def _order_choices(request: SearchRequest) -> list[OrderChoice]:
    natural = "relevance" if request.words else "newest"
    return [
        OrderChoice(
            value,
            label,
            value == request.effective_order,
            request.address(order="" if value == natural else value),
        )
        for value, label in ORDER_LABELS.items()
        if request.words or value != "relevance"
    ]


def _milliseconds_since(began: float) -> float:
    return round((time.perf_counter() - began) * 1000, 1)
