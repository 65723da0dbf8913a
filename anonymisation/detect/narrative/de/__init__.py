"""Narrative cues in German."""

from anonymisation.detect.narrative.de import asides, person, story, words
from anonymisation.detect.narrative.grammar import Grammar

GRAMMAR = Grammar(
    lists=words.LISTS,
    numbers=words.NUMBERS,
    pieces=words.PIECES,
    rules=[*person.RULES, *story.RULES, *asides.RULES],
    endings=words.ENDINGS,
    leading=words.LEADING,
    trailing=words.TRAILING,
)
