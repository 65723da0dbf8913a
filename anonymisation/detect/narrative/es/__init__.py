"""Narrative cues in Spanish."""

from anonymisation.detect.narrative.es import person, story, words
from anonymisation.detect.narrative.grammar import Grammar

GRAMMAR = Grammar(
    lists=words.LISTS,
    numbers=words.NUMBERS,
    pieces=words.PIECES,
    rules=[*person.RULES, *story.RULES],
    leading=words.LEADING,
    trailing=words.TRAILING,
)
