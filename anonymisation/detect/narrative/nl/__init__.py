"""Narrative cues in Dutch."""

from anonymisation.detect.narrative.grammar import Grammar
from anonymisation.detect.narrative.nl import asides, person, story, words

GRAMMAR = Grammar(
    lists=words.LISTS,
    numbers=words.NUMBERS,
    pieces=words.PIECES,
    rules=[*person.RULES, *story.RULES, *asides.RULES],
    endings=words.ENDINGS,
    leading=words.LEADING,
    trailing=words.TRAILING,
)
