"""Narrative cues in French."""

from anonymisation.detect.narrative.fr import asides, person, story, words
from anonymisation.detect.narrative.grammar import Grammar

GRAMMAR = Grammar(
    lists=words.LISTS,
    numbers=words.NUMBERS,
    pieces=words.PIECES,
    rules=[*person.RULES, *story.RULES, *asides.RULES],
    elision=True,
    leading=words.LEADING,
    trailing=words.TRAILING,
)
