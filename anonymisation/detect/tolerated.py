"""What looks like a finding and is none: terms of the field, the state whose law it is, headings."""

from collections.abc import Iterable, Iterator
from functools import cache

from anonymisation.detect import gazetteer
from anonymisation.detect.document import Document
from anonymisation.detect.folding import fold
from anonymisation.detect.gazetteer import is_given
from anonymisation.detect.lexicon import Lexicon, words_of
from anonymisation.detect.places import states_of_the_law
from anonymisation.detect.splitting import WORD
from anonymisation.findings import Finding, Kind, Tier

LONGEST_LABEL = 200
NAMES = {Kind.PERSON, Kind.PLACE, Kind.ORGANISATION}


def identifying(document: Document, found: Iterable[Finding], mode: str) -> Iterator[Finding]:
    """Without what is no clue. In the mode «policy» also without countries and generic courts and services."""
    words = words_of(document)
    party = states_of_the_law(document, words)
    if _label(document):
        return
    terms = list(_terms(document))
    for finding in found:
        parts = [fold(match.group()) for match in WORD.finditer(finding.text)]
        if (
            _of_the_field(document, finding, terms)
            or _of_the_law(finding, parts, party)
            or _heading(finding)
            or (mode == "policy" and _by_policy(words, finding, parts))
        ):
            continue
        yield finding


def _label(document: Document) -> bool:
    """Whether the whole text is a label of the vocabularies: a heading, an answer picked from a list."""
    return len(document.plain) < LONGEST_LABEL and fold(" ".join(document.plain.split())) in gazetteer.labels()


def _terms(document: Document) -> Iterator[tuple[int, int]]:
    """Where terms of the field of several words stand: «Zorg- en Veiligheidshuis»."""
    tokens, plain = document.tokens, document.plain
    firsts = _firsts(document.known_terms)
    for place, word in enumerate(tokens):
        longest = firsts.get(fold(word.text), 0)
        for end in range(min(place + longest, len(tokens)), place + 1, -1):
            if fold(plain[word.start : tokens[end - 1].end]) in document.known_terms:
                yield word.start, tokens[end - 1].end
                break


@cache
def _firsts(terms: frozenset[str]) -> dict[str, int]:
    """The first word of every term of several, and how many words the longest has."""
    firsts: dict[str, int] = {}
    for term in terms:
        words = WORD.findall(term)
        if len(words) > 1:
            firsts[words[0]] = max(len(words), firsts.get(words[0], 0))
    return firsts


def _of_the_field(document: Document, finding: Finding, terms: list[tuple[int, int]]) -> bool:
    """«PAIRS», «Safety House», the «Zorg» of a longer term. One that is a first name too («Mar») only in capitals."""
    if finding.kind not in NAMES:
        return False
    if any(start <= finding.start and finding.end <= end for start, end in terms):
        return True
    if fold(finding.text).removeprefix("the ") not in document.known_terms:
        return False
    return finding.text.isupper() or not is_given(finding.text)


def _of_the_law(finding: Finding, parts: list[str], party: frozenset[str]) -> bool:
    """«a Turkish national» in a case against Turkey, «United Kingdom» in one against it."""
    if finding.kind is Kind.NATIONALITY:
        return any(part in party for part in parts)
    return fold(finding.text) in party or (" ".join(parts[:-1]) in party and parts[-1] == "government")


def _heading(finding: Finding) -> bool:
    """A cue in a line of capitals: «THE CIRCUMSTANCES OF THE CASE»."""
    return finding.tier is Tier.REVIEW and finding.text.isupper() and " " in finding.text


def _by_policy(words: Lexicon, finding: Finding, parts: list[str]) -> bool:
    whole = fold(finding.text)
    if finding.kind in (Kind.PLACE, Kind.ORGANISATION) and (whole in words.countries or whole in words.generic):
        return True
    return finding.kind is Kind.ORGANISATION and all(
        words.common_word(part) or part in words.countries or part in words.demonyms for part in parts
    )
