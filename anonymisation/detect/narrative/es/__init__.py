"""Narrative cues in Spanish."""

from anonymisation.detect.narrative.es import asides, general, person, story, wider, words
from anonymisation.detect.narrative.grammar import Grammar
from anonymisation.detect.narrative.lists import joined

GRAMMAR = Grammar(
    lists=joined(words.LISTS, general.LISTS),
    numbers=words.NUMBERS,
    pieces=words.PIECES,
    rules=[*person.RULES, *story.RULES, *asides.RULES, *wider.RULES],
    forms=general.AGENTS,
    leading=words.LEADING,
    trailing=words.TRAILING,
)
