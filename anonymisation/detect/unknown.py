"""Capitalised words that no list knows: more often a name than not."""

import re
from collections.abc import Iterator

from anonymisation.detect.chunks import Chunk
from anonymisation.detect.document import Document
from anonymisation.detect.folding import fold
from anonymisation.detect.lexicon import Lexicon, is_number, words_of
from anonymisation.detect.splitting import Token
from anonymisation.findings import Finding, Kind, Tier

# «Typografeio 9»: the number of a house goes with the name.
HOUSE = re.compile(r" \d{1,3}[a-z]?(?![\w:/%]|[.,]\d| \d)")


def findings(document: Document) -> Iterator[Finding]:
    words = words_of(document)
    if document.language.code == "de":  # every noun has a capital: it says nothing there
        return
    inside = {word.text for chunk in document.chunks for word in chunk.words[_alone(document, chunk) :]}
    small = {word.text for word in document.tokens if not word.capital}
    for chunk in document.chunks:
        run: list[Token] = []
        for word in (*chunk.words, None):
            if word is not None and _strange(words, word, small, opens=chunk.opens and word is chunk.words[0]):
                run.append(word)
                continue
            if run:
                before = fold(chunk.before[0]) if chunk.before and run[0] is chunk.words[0] else ""
                acronym = any(len(part.text) > 1 and part.text.isupper() for part in chunk.words)
                there = before in words.prepositions and "according" not in chunk.before
                kind = Kind.PLACE if there else Kind.ORGANISATION if before == "the" or acronym else Kind.PERSON
                capitals = all(part.text.isupper() for part in run)
                opens = len(run) == 1 and chunk.opens and run[0] is chunk.words[0]
                if (capitals and len(run[0].text) < 3) or (
                    opens and document.language.code != "en" and run[0].text not in inside
                ):
                    run = []
                    continue
                number = None if capitals else HOUSE.match(document.plain, run[-1].end)
                yield document.finding(
                    run[0].start,
                    number.end() if number else run[-1].end,
                    Kind.ORGANISATION if capitals else kind,
                    "a word with a capital that no list knows may be a name",
                    direct=kind is Kind.PERSON and not capitals,
                    confidence=0.4,
                    tier=Tier.REVIEW if capitals or opens else Tier.MASK,
                )
            run = []


def _alone(document: Document, chunk: Chunk) -> bool:
    """Whether its first word begins a sentence and no other capitalised word follows at once."""
    following = document.plain[chunk.words[0].end : chunk.words[1].start] if len(chunk.words) > 1 else ""
    return chunk.opens and following != " "


def _strange(words: Lexicon, word: Token, small: set[str], *, opens: bool) -> bool:
    folded = fold(word.text)
    if len(word.text) < 2 or is_number(word.text) or word.text.lower() in small:
        return False
    if folded in words.demonyms or folded in words.countries or folded in words.titles or folded in words.faiths:
        return False
    if word.text.isupper() and opens:
        return False
    return not words.common_word(word.text)
