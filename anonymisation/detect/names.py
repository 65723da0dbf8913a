"""Names of persons: after a title, a role or a relation; with initials; from the lists of names."""

import re
from collections.abc import Iterator

from anonymisation.detect.chunks import Chunk, is_initial
from anonymisation.detect.dates import alternatives
from anonymisation.detect.document import Document
from anonymisation.detect.folding import fold
from anonymisation.detect.gazetteer import is_family, is_given, people_of
from anonymisation.detect.languages import lexicon
from anonymisation.detect.lexicon import Lexicon, is_number, words_of
from anonymisation.detect.splitting import Token
from anonymisation.findings import Finding, Kind

INITIALS = re.compile(
    r"(?<![\w.])(?:[A-ZÀ-Ž]\. ?-?){1,3}(?:(?:van|von|de|der|den|bin|al|el|le|la) ){0,2}"
    r"[A-ZÀ-Ž][\w'-]+(?: [A-ZÀ-Ž][\w'-]+)?"
    r"|(?<![\w.])[A-ZÀ-Ž]\. ?-?[A-ZÀ-Ž](?:\. ?-?[A-ZÀ-Ž]){0,2}(?:\.(?!\w)|(?![\w.]))"
)
NOT_INITIALS = lexicon(
    """
    u.s. u.s u.k. u.k u.n. e.u. e.u p.o. a.m. p.m. b.v. n.v. s.a. d.c. i.e. e.g. p.s. n.b.
    """
)
# «On: TK», «signed AB»: somebody who writes of themselves and colleagues by initials alone.
SIGNED = re.compile(
    r"(?:\b(?:[Oo]n|[Bb]y|[Ss]igned|[Ff]rom|[Dd]uty|[Ii]nitials?|[Aa]uth|[Aa]uthor|[Ww]orker|[Ss]taff|[Cc]c|[Tt]o): ?"
    r"|\b(?:[Ss]igned|[Ii]nitialled)(?: by)? )([A-Z]{2,3})(?![\w-])"
)
#: German nouns that the lists know as given names: after an article they are nouns.
NOUNS_TOO = lexicon(
    """
    tod wille rose linde wolf star ernst mark west mai juni lage angel art chance job jude pol rand rock saal tal tor
    ring bill page baby boy coach chance date fan guide hit joy king lady major max miss model opa oma papa mama prince
    queen rita rio roman salon santa sage sand senta sierra silver sonne sunny tempo ton tony viola violine villa
    """
)
NAMES_ONE = "a name says who it is"


def findings(document: Document) -> Iterator[Finding]:
    words = words_of(document)
    for match in INITIALS.finditer(document.plain):
        yield from _initials(document, words, match)
    for match in SIGNED.finditer(document.plain):
        if fold(match[1]) not in words.common and fold(match[1]) not in document.known_terms:
            yield document.finding(
                *match.span(1), Kind.PERSON, "initials say who it is to colleagues", direct=True, confidence=0.6
            )
    for chunk in document.chunks:
        yield from _named(document, words, chunk)
    yield from _introduced(document)
    for start, end in document.normalised.mixed:
        yield document.finding(
            start,
            end,
            Kind.PERSON,
            "letters of two alphabets in one word: it may hide a name",
            direct=True,
            confidence=0.6,
        )


def _initials(document: Document, words: Lexicon, match: re.Match[str]) -> Iterator[Finding]:
    written = match.group()
    if fold(written) in NOT_INITIALS:
        return
    long = [word for word in re.findall(r"[^\W\d_]{2,}", written) if word[0].isupper()]
    if long:
        opens = match.start() in document.sentence_starts
        if words.nouns_have_capitals and (words.common_word(long[0]) or not _is_name(long[0])):
            return
        if words.common_word(long[0]) and (opens or fold(long[0]) in words.stopwords or fold(long[0]) in words.nouns):
            return
        if is_number(written.split(".")[0]) and opens:  # «I. Background», «V. Outlook»
            return
    yield document.finding(
        *match.span(), Kind.PERSON, "initials with the rest of a story say who it is", direct=True, confidence=0.9
    )


def _named(document: Document, words: Lexicon, chunk: Chunk) -> Iterator[Finding]:
    tokens = list(chunk.words)
    if words.nouns_have_capitals and (called := _after_a_role(words, tokens)):
        yield document.finding(
            called[0].start,
            called[-1].end,
            Kind.PERSON,
            "a name after a role says who it is",
            direct=True,
            confidence=0.8,
        )
        return
    if any(fold(" ".join(word.text for word in tokens[start:])) in words.countries for start in (0, 1)):
        return
    title = next((i for i, word in enumerate(tokens) if fold(word.text) in words.titles and not _shouted(word)), None)
    if title is not None and title + 1 < len(tokens):
        name = _cut(words, tokens[title + 1 :])
        if name and not _is_body(words, name):
            yield document.finding(
                tokens[title].start,
                name[-1].end,
                Kind.PERSON,
                "a title and a name say who it is",
                direct=True,
                confidence=0.98,
            )
            return
        tokens = tokens[:title]
    if chunk.opens:
        while tokens and _opener(words, tokens):
            tokens = tokens[1:]
    if words.nouns_have_capitals:
        while tokens and (words.common_word(tokens[0].text) or not is_given(tokens[0].text)):
            tokens = tokens[1:]
    tokens = _cut(words, tokens)
    if not tokens or _is_body(words, tokens):
        return
    known = [word for word in tokens if _known(words, word.text)]
    before = chunk.before[0] if chunk.before and tokens[0].start == chunk.start else ""
    before = fold(before)
    if before in words.relations or before in words.roles:
        if not words.common_word(tokens[0].text) or (known and len(tokens) > 1):
            yield document.finding(
                tokens[0].start,
                tokens[-1].end,
                Kind.PERSON,
                f"a name after «{before}» says who it is",
                direct=True,
                confidence=0.9,
            )
        return
    if len(tokens) > 1:
        sure = [word for word in known if not words.common_word(word.text)]
        place = people_of(" ".join(word.text for word in tokens))
        spelled = [word for word in known if not is_initial(word.text) and not _acronym(words, word)]
        if spelled and is_given(tokens[0].text) and (len(known) > 1 or sure):
            if place is None or before not in words.prepositions:
                yield document.finding(
                    tokens[0].start, tokens[-1].end, Kind.PERSON, NAMES_ONE, direct=True, confidence=0.9
                )
        elif sure and spelled and place is None and not any(_of_state(words, word) for word in tokens):
            yield document.finding(tokens[0].start, tokens[-1].end, Kind.PERSON, NAMES_ONE, direct=True, confidence=0.6)
    elif known and not _of_state(words, tokens[0]):
        yield from _single(document, words, tokens[0], before, chunk)


def _after_a_role(words: Lexicon, tokens: list[Token]) -> list[Token]:
    """«Dressler» of «Gefangener Dressler»: where nouns have capitals too, role and name are of one chunk."""
    for place, word in enumerate(tokens[:-1]):
        if fold(word.text) in words.roles or fold(word.text) in words.relations:
            after = tokens[place + 1 :]
            return (
                []
                if words.common_word(after[0].text) or (_of_state(words, after[0]) and not is_given(after[0].text))
                else _cut(words, after)
            )
    return []


def _single(document: Document, words: Lexicon, word: Token, before: str, chunk: Chunk) -> Iterator[Finding]:
    """One known name by itself: «Murat», «Will»; not «the Court», «in Nice», «May» of the calendar."""
    common = words.common_word(word.text)
    # «die Magdalena», «unser Philipp»: so it is said where nouns have capitals, of names that are no words.
    named = words.nouns_have_capitals and is_given(word.text) and not common and fold(word.text) not in NOUNS_TOO
    named = named and (people_of(word.text) or 0) < 100
    if before in words.determiners and not named:
        return
    opens = chunk.opens and word.start == chunk.start
    if word.text.isupper() and len(word.text) > 1 and (common or len(word.text) < 5):
        return
    if common and (
        opens or before in ("the", "a", "an", "this", "that", "every", "each", "of", "his", "her", "their", "its")
    ):
        return
    if common and not is_given(word.text):
        return
    size = people_of(word.text) or 0
    if (
        size
        and before in words.prepositions
        and before not in ("by", "for", "of")
        and (size > 100 or not is_given(word.text))
    ):
        return
    confidence = 0.5 if common else 0.8 if is_given(word.text) else 0.6
    yield document.finding(word.start, word.end, Kind.PERSON, NAMES_ONE, direct=True, confidence=confidence)


def _introduced(document: Document) -> Iterator[Finding]:
    """«called Kev», «alias "the Boxer"», «known as Abu Ali»."""
    words = words_of(document)
    openers = alternatives(document.language.name_openers)
    pattern = re.compile(
        rf"(?<!\w)(?i:{openers})(?: (?:him|her|it|them|the \w{{2,12}}))?[ ,:]{{1,2}}"
        r"(?:[\"«']([^\"»'\n]{2,40})[\"»']|((?:the )?[A-ZÀ-Ž][\w-]+(?: [A-ZÀ-Ž][\w-]+){0,3}))"
    )
    for match in pattern.finditer(document.plain):
        number = 1 if match[1] else 2
        inner = [fold(word) for word in re.findall(r"\w+", match[number])]
        if all(word in words.stopwords for word in inner):  # «called "one of those"»
            continue
        yield document.finding(
            *match.span(number), Kind.PERSON, "what somebody is called says who it is", direct=True, confidence=0.7
        )


def _shouted(word: Token) -> bool:
    """«NEAR MISS REPORT» has no Miss in it."""
    return len(word.text) > 2 and word.text.isupper()


def _known(words: Lexicon, word: str) -> bool:
    return _is_name(word) and not words.function_word(word)


def _acronym(words: Lexicon, word: Token) -> bool:
    """«RAN» of «RAN H&SC»: capitals that are also a word, or too few to be a name that is shouted."""
    return word.text.isupper() and (len(word.text) < 4 or words.common_word(word.text))


def _is_name(word: str) -> bool:
    return is_given(word) or is_family(word) or is_initial(word)


def _of_state(words: Lexicon, word: Token) -> bool:
    folded = fold(word.text)
    return folded in words.demonyms | words.faiths or folded in words.countries or folded in words.calendar


def _is_body(words: Lexicon, name: list[Token]) -> bool:
    return words.noun([word.text for word in name[-2:]]) is not None or fold(name[0].text) in words.nouns


def _opener(words: Lexicon, tokens: list[Token]) -> bool:
    """Whether the first word has its capital only because a sentence begins."""
    if fold(tokens[0].text) in words.stopwords:
        return True
    return words.common_word(tokens[0].text) and not (
        len(tokens) > 1 and is_given(tokens[0].text) and _is_name(tokens[1].text)
    )


def _cut(words: Lexicon, name: list[Token]) -> list[Token]:
    """Without what cannot stand at the end of a name: months, numbers, function words."""
    for place, word in enumerate(name):
        if is_number(word.text) and not is_initial(word.text):
            return name[:place]
        if fold(word.text) in words.stopwords and not is_initial(word.text) and not _known(words, word.text):
            return name[:place]
    return name
