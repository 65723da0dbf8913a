"""From values as typed («country:holland», «type:case», «group:jeunes») to the values that entries carry.

A value is named by its slug (for countries the ISO code), by any of its labels in any of the five languages, or by
the beginning of one, where only one value begins so. What names nothing is searched as words instead.
"""

from collections.abc import Callable, Iterable, Mapping
from itertools import islice
from typing import NamedTuple

from search.backends.whoosh.analysis import WORD, beginnings_of
from search.facets import FACETS_BY_KEY, Labels, resolve_former_slugs
from search.question import Choice, Clause, Phrase, Question, Word
from search.syntax import shortened
from taxonomy.concepts import all_concepts

#: Fewer letters than this begin too many things.
SHORTEST_BEGINNING = 3
_ARTICLES = frozenset({"the", "le", "la", "les", "l", "de", "het", "der", "die", "das", "el", "los", "las"})

#: What readers call the kinds of entry and the languages, besides what the site calls them.
_OTHER_NAMES: dict[str, dict[str, str]] = {
    "type": {
        "case": "case study, cases, cas, étude de cas, casus, casussen, Fall, Fälle, Fallstudie, caso, casos",
        "lesson": "lesson learnt, lesson learned, leçon, leçons, les, lessen, Lehre, Lehren, lección, lecciones",
        "practice": "good practice, best practice, pratique, pratiques, bonne pratique, praktijk, praktijken, "
        "Praxis, Praxisbeispiel, práctica, prácticas, buena práctica",
        "recommendation": "advice, recommandation, aanbeveling, aanbevelingen, Empfehlung, Empfehlungen, "
        "recomendación, recomendaciones",
        "manual": "manuel, guide, handleiding, handboek, Handbuch, manuales, guía",
        "chapter": "chapitre, hoofdstuk, Kapitel, capítulo",
        "paper": "papier, document, artikel, rapport, Papier, Bericht, documento, informe",
        "event": "événement, evenement, bijeenkomst, Veranstaltung, evento",
    },
    "tried": {"yes": "elsewhere, reports, oui, ja, sí"},
    "language": {
        "en": "anglais, Engels, Englisch, inglés",
        "fr": "French, Frans, Französisch, francés",
        "nl": "Dutch, néerlandais, Niederländisch, neerlandés, holandés",
        "de": "German, allemand, Duits, alemán",
        "es": "Spanish, espagnol, Spaans, Spanisch, castellano",
    },
}


class Resolved(NamedTuple):
    """`question`: what is left to search for, with choices that named nothing among its words."""

    filters: dict[str, tuple[str, ...]]
    excluded: dict[str, tuple[str, ...]]
    notes: tuple[str, ...]
    question: Question


OtherLabels = Callable[[str], Mapping[str, Iterable[str]]]
#: Chosen values by facet, and what those that were merged away are called today.
Former = Callable[[Mapping[str, tuple[str, ...]], Labels], Mapping[str, tuple[str, ...]]]


def other_labels(facet: str) -> dict[str, list[str]]:
    """All names of a facet's values, by slug. One small query for a vocabulary, to see whether it changed."""
    if facet in _OTHER_NAMES:
        return {slug: names.split(", ") for slug, names in _OTHER_NAMES[facet].items()}
    found: dict[str, list[str]] = {}
    for concept in all_concepts():
        if concept.is_term and concept.tag is not None and concept.tag[0] == facet:
            found[concept.tag[1]] = [label for labels in concept.labels.values() for label in labels]
    return found


def resolve(
    question: Question, labels: Labels, *, others: OtherLabels = other_labels, former: Former = resolve_former_slugs
) -> Resolved:
    """Finds the value behind each choice of a question. `labels`: by facet and slug, as readers see them."""
    filters: dict[str, dict[str, None]] = {}
    excluded: dict[str, dict[str, None]] = {}
    notes: dict[str, None] = {}
    clauses = list(question.clauses)
    kept = []
    for choice in question.choices:
        found = _named(choice, labels.get(choice.facet, {}), others) or _formerly(choice, labels, former)
        if len(found) == 1:
            (excluded if choice.negated else filters).setdefault(choice.facet, {})[found[0]] = None
            kept.append(choice)
            continue
        notes[_note(choice, found, labels)] = None
        clauses += _as_words(choice)
    return Resolved(
        {facet: tuple(slugs) for facet, slugs in filters.items()},
        {facet: tuple(slugs) for facet, slugs in excluded.items()},
        tuple(notes),
        Question(tuple(dict.fromkeys(clauses)), tuple(kept), question.years, question.notes),
    )


def _key(text: str) -> str:
    """Labels and what is typed are compared without accents, capitals, hyphens and a leading article."""
    words = beginnings_of(text.replace("_", " "))
    return " ".join(words[1:] if len(words) > 1 and words[0] in _ARTICLES else words)


def _named(choice: Choice, labels: Mapping[str, str], others: OtherLabels) -> list[str]:
    """Slugs that the value may mean: one, none, or the several that it could."""
    if choice.facet == "year":
        return [choice.value] if len(choice.value) == 4 and choice.value.isascii() and choice.value.isdigit() else []
    if choice.value in labels:
        return [choice.value]
    typed = _key(choice.value)
    if not typed:
        return []
    preferred = {slug: [_key(slug), _key(label)] for slug, label in labels.items()}
    if found := _matching(preferred, lambda key: key == typed):
        return found
    every = {slug: [_key(label) for label in found] for slug, found in others(choice.facet).items() if slug in labels}
    if found := _matching(every, lambda key: key == typed):
        return found
    if len(typed) < SHORTEST_BEGINNING:
        return []
    for keys in (preferred, every):
        if found := _matching(keys, lambda key: key.startswith(typed)):
            return found
    return []


def _formerly(choice: Choice, labels: Labels, former: Former) -> list[str]:
    """What a term that was merged away has become. One query, where nothing has that name today."""
    became = former({choice.facet: (choice.value.lower(),)}, labels)[choice.facet]
    return [slug for slug in became if slug in labels.get(choice.facet, {})]


def _matching(keys: Mapping[str, list[str]], test: Callable[[str], bool]) -> list[str]:
    return [slug for slug, own in keys.items() if any(map(test, own))]


def _as_words(choice: Choice) -> list[Clause]:
    """Words that are to be left out stay together: leaving out each of them would leave out too much."""
    words = WORD.findall(choice.value)
    if choice.negated and len(words) > 1:
        return [Clause((Phrase(" ".join(words)),), negated=True)]
    return [Clause((Word(word),), choice.negated) for word in words]


def _note(choice: Choice, found: list[str], labels: Labels) -> str:
    kind = FACETS_BY_KEY[choice.facet].label.lower()
    done = "what holds the word was left out" if choice.negated else "it was searched as words"
    typed = shortened(choice.value)
    if not found:
        return f"No {kind} here is called «{typed}»; {done}."
    names = [f"«{labels[choice.facet][slug]}»" for slug in islice(found, 3)]
    more = ", …" if len(found) > 3 else ""
    return f"More than one {kind} may be meant by «{typed}»: {_or(names)}{more}; {done}."


def _or(names: list[str]) -> str:
    *first, last = names
    return f"{', '.join(first)} or {last}" if first else last
