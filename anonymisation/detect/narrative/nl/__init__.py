"""Narrative cues in Dutch."""

from anonymisation.detect.narrative.grammar import Grammar
from anonymisation.detect.narrative.lists import joined
from anonymisation.detect.narrative.nl import asides, general, person, story, wider, words

GRAMMAR = Grammar(
    lists=joined(words.LISTS, general.LISTS),
    numbers=words.NUMBERS,
    pieces=words.PIECES,
    rules=[*person.RULES, *story.RULES, *asides.RULES, *wider.RULES],
    endings=(*words.ENDINGS, *general.ENDINGS),
    forms=general.AGENTS,
    leading=words.LEADING,
    trailing=words.TRAILING,
)
