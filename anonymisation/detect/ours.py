"""What we put in ourselves is no finding: «[in early 2019]», «[a large city]», «[his sister (2)]».

Only in brackets, and only where every word between them is one of those that a replacement may be made of. A name that
somebody types between brackets is found as anywhere else.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

from anonymisation.detect.document import Document
from anonymisation.detect.languages import language as words_of_language
from anonymisation.findings import Finding, Tier
from anonymisation.grammar import FEMALE, MALE, NEUTRAL, Grammar
from anonymisation.grammar import grammar as grammar_of
from anonymisation.grammar.joints import joints

BRACKETS = re.compile(r"\[([^\[\]\n]{1,80})\]")
YEAR = r"(?:1[89]|20)\d\d"
SOME_YEAR, SOME_DECADE = 1911, 1920
LETTERS = re.compile(r"[^\W_]{2,}")


def findings_of_others(found: Iterable[Finding], document: Document) -> Iterator[Finding]:
    """Without what lies in words of ours, or is a cue that they alone complete; a name beside them stays."""
    ours = phrases(document.plain, document.language.code)
    for finding in found:
        touched = [(start, end) for start, end in ours if start < finding.end and finding.start < end]
        if not touched:
            yield finding
            continue
        start = next((e for s, e in touched if s <= finding.start < e), finding.start)
        end = next((s for s, e in touched if s < finding.end <= e), finding.end)
        is_cut = (start, end) != (finding.start, finding.end)
        if start >= end or (is_cut and finding.tier is Tier.REVIEW) or not _says_more(document.plain, start, end, ours):
            continue
        yield replace(finding, start=start, end=end, text=document.plain[start:end]) if is_cut else finding


def _says_more(plain: str, start: int, end: int, ours: Iterable[tuple[int, int]]) -> bool:
    """Whether there is a word outside of our own."""
    rest = plain[start:end]
    for left, right in reversed([pair for pair in ours if start <= pair[0] and pair[1] <= end]):
        rest = rest[: left - start] + rest[right - start :]
    return bool(LETTERS.search(rest))


def phrases(plain: str, code: str) -> list[tuple[int, int]]:
    """Where words of ours stand, with their brackets."""
    if "[" not in plain:
        return []
    pattern = _pattern(code)
    return [match.span() for match in BRACKETS.finditer(plain) if pattern.fullmatch(match[1].lower())]


@cache
def _pattern(code: str) -> re.Pattern[str]:
    """Small words as many as there are, then one of the nouns, times, ages that replacements are made of."""
    grammar = grammar_of(code)
    small = "|".join(map(re.escape, sorted(_small_words(grammar), key=len, reverse=True)))
    whole = "|".join(sorted(_cores(grammar), key=len, reverse=True))
    return re.compile(rf"(?:(?:{small})(?:(?<=')|\s+)){{0,4}}(?:{whole})(?: \(\d+\))?(?:'s)?")


def _small_words(grammar: Grammar) -> set[str]:
    known = joints(grammar.code)
    openings = {opening.strip().replace("’", "'") for opening in known.openings}
    return {word.lower() for word in known.determiners | known.prepositions | known.leads | openings | {*known.fused}}


def _cores(grammar: Grammar) -> set[str]:
    """Patterns, in small letters, of what a replacement says."""
    language, known = words_of_language(grammar.code), joints(grammar.code)
    said = {form for noun in grammar.nouns.values() for form in (noun.word, noun.genitive) if form}
    said |= {*grammar.kinds.values(), *grammar.seasons, *language.relations, *language.roles}
    said |= {*known.bare.values(), *known.nominal.values(), *known.spoken.values()}
    said |= {grammar.some_day, grammar.some_time, grammar.some_holiday, grammar.some_age}
    decades = range(0, 100, 10)
    said |= {grammar.age(decade, gender) for decade in decades for gender in (MALE, FEMALE, NEUTRAL)}
    said |= {grammar.age_noun(decade, gender) for decade in decades for gender in (MALE, FEMALE, NEUTRAL)}
    endings = ("", "e", "er", "en", "em", "es") if grammar.code == "de" else ("",)
    if grammar.age_adjective is not None:
        found = "23-jährig" if grammar.code == "de" else "23-jarige"
        said |= {grammar.age_adjective(found + end, decade, MALE) for decade in decades for end in endings}
    if grammar.foreign is not None:
        said |= {grammar.foreign("x" + end) for end in (*endings, "e")}
    cases = ("nominative", "accusative", "dative", "genitive")
    said |= {grammar.in_case(phrase, case) for phrase in set(said) for case in cases}
    times = {grammar.third(part, SOME_YEAR) for part in range(3)} | {
        grammar.decade(part, SOME_DECADE) for part in range(3)
    }
    patterns = {_plain(core) for phrase in said for core in _from_each_word(phrase, _small_words(grammar))}
    for time in times:
        for core in _from_each_word(time, _small_words(grammar)):
            patterns.add(re.sub(rf"{SOME_YEAR}|{SOME_DECADE}", lambda _: YEAR, _plain(core)))
    return patterns | {rf"{YEAR}–{YEAR}"}


def _plain(phrase: str) -> str:
    return re.escape(phrase.lower().replace("’", "'"))


def _from_each_word(phrase: str, small: set[str]) -> Iterator[str]:
    """The phrase, and the phrase without the small words that it begins with: those may be others in a text."""
    yield phrase
    rest = phrase
    while match := re.match(r"(\w+['’]|[\w-]+\s+)", rest):
        if match[0].strip().lower().replace("’", "'") not in small:
            return
        rest = rest[match.end() :]
        yield rest
