"""Narrative cues in Spanish."""

from anonymisation.detect.narrative.es import asides, person, story, words
from anonymisation.detect.narrative.grammar import Grammar

GRAMMAR = Grammar(
    lists=words.LISTS,
    numbers=words.NUMBERS,
    pieces=words.PIECES,
    rules=[*person.RULES, *story.RULES, *asides.RULES],
    leading=words.LEADING,
    trailing=words.TRAILING,
)
