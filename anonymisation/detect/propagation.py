"""Every later mention of what was found: the family name alone, a town again, a short form given in brackets."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from anonymisation.detect.document import Document
from anonymisation.detect.folding import fold
from anonymisation.detect.lexicon import Lexicon, words_of
from anonymisation.detect.small import typed_small
from anonymisation.detect.splitting import WORD
from anonymisation.findings import Finding, Kind, Tier

SPREADING = {Kind.PERSON, Kind.PLACE, Kind.ORGANISATION}
# «(“the N.F.”)», «(hereafter "Orion")», «(PKK)» right after a name.
SHORT = re.compile(r"[ ,]{0,2}\((?:[a-z]{2,12},? ){0,3}(?:\"(?:the )?|the \")?([A-ZÀ-Ž][^()\"\n]{0,40}?)[\"']?\)")


def findings(document: Document, found: Iterable[Finding]) -> Iterator[Finding]:
    words = words_of(document)
    names: dict[str, list[tuple[tuple[str, ...], Finding]]] = defaultdict(list)
    seen: set[tuple[str, ...]] = set()
    covered = bytearray(len(document.plain))  # 1: a name is found there already
    for finding in found:
        if finding.kind not in SPREADING or finding.tier is not Tier.MASK:
            continue
        covered[finding.start : finding.end] = b"\x01" * (finding.end - finding.start)
        if finding.confidence < 0.5:
            continue
        for name in _forms(document, words, finding):
            if name not in seen:
                seen.add(name)
                names[name[0]].append((name, finding))
    tokens = document.tokens
    small = typed_small(document)
    folded = [fold(token.text) for token in tokens]
    told: set[tuple[str, ...]] = set()  # names that were already met, reading from the first word
    for place, first in enumerate(folded):
        for name, source in names.get(first, ()):
            end = place + len(name)
            if (not tokens[place].capital and not small) or tuple(folded[place:end]) != name:
                continue
            if (
                len(name) == 1
                and place
                and tokens[place].start in document.sentence_starts
                and words.common_word(first)
            ):
                continue
            again = name in told
            told.add(name)
            start, stop = tokens[place].start, tokens[end - 1].end
            if covered.find(0, start, stop) < 0:
                continue
            yield document.finding(
                start,
                stop,
                source.kind,
                "a name found elsewhere in this text" if again else source.reason,
                direct=source.direct,
                confidence=min(source.confidence, 0.9),
            )


def _forms(document: Document, words: Lexicon, finding: Finding) -> Iterator[tuple[str, ...]]:
    parts = [fold(match.group()) for match in WORD.finditer(finding.text)]
    if finding.kind is Kind.PERSON:
        parts = [part for part in parts if part not in words.titles]
        for part in parts:
            if len(part) > 2 and not (words.common_word(part) and len(parts) > 1):
                yield (part,)
    elif parts:
        yield tuple(parts)
        if finding.kind is Kind.ORGANISATION and len(parts) > 2:
            acronym = "".join(part[0] for part in parts if part not in words.joiners)
            if len(acronym) > 2 and acronym.upper() in document.plain:
                yield (acronym,)
    if len(parts) > 1:
        yield tuple(parts)
    short = SHORT.match(document.plain, finding.end)
    if short and ('"' in short.group() or not words.common_word(short[1].split()[0])):
        named = tuple(fold(match.group()) for match in WORD.finditer(short[1]))
        if named:
            yield named
