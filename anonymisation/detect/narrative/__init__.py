"""Narrative cues: what tells who it is without a name. Their findings are for review, a nickname's is to be replaced.

A name, a place and a date are found by other layers. What practitioners' own prose gives away is of another sort: «the
only woman on the wing», «youngest of nine», a tattoo, a fire that was in the news. Rules over words find them (see
`grammar.py`), in the grammar and the word lists of each language.
"""

from collections.abc import Iterator
from functools import cache
from importlib import import_module

from anonymisation.detect.document import Document
from anonymisation.detect.narrative.cues import CUES
from anonymisation.detect.narrative.grammar import Grammar, Match
from anonymisation.findings import Finding

LANGUAGES = ("en", "fr", "nl", "de", "es")


def findings(document: Document) -> Iterator[Finding]:
    """In the order of the text; a cue inside a longer one is left out, a nickname never is."""
    if document.language.code not in LANGUAGES:
        return
    for match in outermost(list(grammar(document.language.code).matches(document.plain))):
        cue = CUES[match.cue]
        yield document.finding(
            match.start,
            match.end,
            cue.kind,
            cue.reason,
            direct=cue.direct,
            confidence=cue.confidence,
            tier=cue.tier,
        )


@cache
def grammar(code: str) -> Grammar:
    module = import_module(f"{__name__}.{code}")
    made = module.GRAMMAR
    assert isinstance(made, Grammar)  # noqa: S101 - tells the type checker
    return made


def outermost(matches: list[Match]) -> list[Match]:
    kept: list[Match] = []
    furthest = {False: 0, True: 0}  # by whether it is direct
    for match in sorted(matches, key=lambda match: (match.start, -match.end, not CUES[match.cue].direct)):
        direct = CUES[match.cue].direct
        if match.end > max(furthest[direct], furthest[True]):
            furthest[direct] = match.end
            kept.append(match)
    return kept
