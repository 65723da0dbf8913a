"""Nationality and ethnic origin, where they are said of a person."""

from collections.abc import Iterator

from anonymisation.detect.document import Document
from anonymisation.detect.folding import fold
from anonymisation.detect.lexicon import lexicon
from anonymisation.detect.places import states_of_the_law
from anonymisation.findings import Finding, Kind

# After a demonym, what makes it one of the law or of things, and before it, what makes it a language.
THINGS = frozenset(
    "government authorities law courts court state constitution parliament army police embassy consulate code language "
    "liras lira francs marks zlotys republic legislation press border territory territories waters soil".split()
)
SPEAKING = frozenset(
    "speak speaks spoke spoken speaking into learn learned learning translated understand read reads".split()
)


def findings(document: Document) -> Iterator[Finding]:
    words = lexicon(document)
    party = states_of_the_law(document, words)
    tokens = document.tokens
    for place, word in enumerate(tokens):
        folded = fold(word.text)
        if not word.capital or folded not in words.demonyms or folded in party:
            continue
        after = fold(tokens[place + 1].text) if place + 1 < len(tokens) else ""
        before = fold(tokens[place - 1].text) if place else ""
        if after in THINGS or before in SPEAKING:
            continue
        end = word.end
        if after in words.national_words and document.plain[word.end : tokens[place + 1].start] == " ":
            end = tokens[place + 1].end
        yield document.finding(word.start, end, Kind.NATIONALITY, "origin narrows it down", confidence=0.7)
