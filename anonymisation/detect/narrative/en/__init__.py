"""Narrative cues in English."""

from anonymisation.detect.narrative.en import attributes, events, family, features, uniqueness, words
from anonymisation.detect.narrative.grammar import Grammar

GRAMMAR = Grammar(
    lists=words.LISTS,
    numbers=words.NUMBERS,
    pieces=words.PIECES,
    rules=[*family.RULES, *features.RULES, *uniqueness.RULES, *events.RULES, *attributes.RULES],
    endings=words.ENDINGS,
    leading=words.LEADING,
    trailing=words.TRAILING,
)
