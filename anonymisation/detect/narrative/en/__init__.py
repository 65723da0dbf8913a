"""Narrative cues in English."""

from anonymisation.detect.narrative.en import (
    asides,
    attributes,
    bodies,
    deeds,
    doings,
    events,
    family,
    features,
    lexicon,
    lives,
    trades,
    uniqueness,
    words,
)
from anonymisation.detect.narrative.grammar import Grammar

GRAMMAR = Grammar(
    lists=words.LISTS,
    numbers=words.NUMBERS,
    pieces=words.PIECES,
    rules=[
        *family.RULES,
        *features.RULES,
        *uniqueness.RULES,
        *events.RULES,
        *attributes.RULES,
        *deeds.RULES,
        *trades.RULES,
        *asides.RULES,
        *bodies.RULES,
        *doings.RULES,
        *lives.RULES,
    ],
    endings=words.ENDINGS,
    forms=lexicon.FORMS,
    leading=words.LEADING,
    trailing=words.TRAILING,
)
