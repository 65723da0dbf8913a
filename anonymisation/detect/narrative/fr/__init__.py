"""Narrative cues in French."""

from anonymisation.detect.narrative.fr import asides, general, person, story, wider, words
from anonymisation.detect.narrative.grammar import Grammar
from anonymisation.detect.narrative.lists import joined

GRAMMAR = Grammar(
    lists=joined(words.LISTS, general.LISTS),
    numbers=words.NUMBERS,
    pieces=words.PIECES,
    rules=[*person.RULES, *story.RULES, *asides.RULES, *wider.RULES],
    forms=general.AGENTS,
    elision=True,
    leading=words.LEADING,
    trailing=words.TRAILING,
)
