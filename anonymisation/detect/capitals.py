"""Common words written with a capital in the midst of a sentence: «with Skipper», «behind Bury Park». In English only.

There a capital says that a word is used as a name, whichever word it is. What people write with a capital out of
respect or habit is left out, and headings, where most words have one.
"""

from collections.abc import Iterator

from anonymisation.detect.chunks import Chunk
from anonymisation.detect.document import Document
from anonymisation.detect.folding import fold
from anonymisation.detect.languages import lexicon
from anonymisation.detect.lexicon import Lexicon, is_number, words_of
from anonymisation.detect.splitting import Token
from anonymisation.findings import Finding, Kind, Tier

# Offices, services, things of faith and of the net that practitioners write with a capital.
RESPECT = lexicon(
    """
    god allah lord prophet jesus christ islam quran koran qur'an bible torah hadith sunnah jihad sharia friday caliphate
    state probation prison governor police court judge officer offender management manager service services security
    board unit team wing act law rule order section article form report plan programme program project case client
    mentor imam chaplain priest rabbi minister doctor dr social worker workers care health mental school family
    home office child children youth justice internet web facebook whatsapp telegram instagram youtube twitter tiktok
    google snapchat signal zoom skype teams word excel english maths art music sports education housing benefit
    benefits job centre center council city town north south east west northern southern eastern western central europe
    european union western eu un uk us psychology psychologist intelligence terrorism counter extremism prevent channel
    king queen president parliament government ministry department agency national local regional public private senior
    head deputy chief director coordinator responsible staff personal key safer custody segregation reception visits
    visit education kitchen laundry workshop gym chapel mosque church library one two three four five six day night
    easter christmas eid advent lent dear hello regards thanks yours sincerely best kind subject re note update summary
    cassation code codes tribunal chamber immigration criminal civil administrative supreme district high county crown
    magistrates magistrate revenue rules convention treaty directive regulation charter constitution statute ombudsman
    commission commissioner committee council assembly attorney general advocate bench bar federal directorate refugee
    leave travel document allowance payment pension tax property discipline military payments affairs migration bureau
    islamic jewish islamist nazi turkic slavic germanic arabic latin nordic christmas catholic lutheran how what why
    when where who context working
    mondays tuesdays wednesdays thursdays fridays saturdays sundays oh ok okay mum dad nan gran grandma grandad
    yes no part step phase chapter question answer
    """
)
DETERMINED = lexicon("the a an this that these those my our your any some every each no his her its their another")


def findings(document: Document) -> Iterator[Finding]:
    if document.language.code != "en":
        return
    words = words_of(document)
    small = {word.text for word in document.tokens if not word.capital}
    shouting = _headed(document)
    slack = sum(word.capital for word in document.tokens) * 20 < len(document.tokens)  # hardly a capital: each tells
    for chunk in document.chunks:
        if any(start <= chunk.start < end for start, end in shouting):
            continue
        run = [word for word in chunk.words[1 if chunk.opens else 0 :] if _named(words, word, small)]
        alone = len(chunk.words) == 1 and chunk.before[:1] and fold(chunk.before[0]) in DETERMINED
        if alone and not slack and not chunk.words[0].text.endswith("s"):  # «the Bureau», not «the Harriers»
            continue
        if run and not _after_sign(document, run):
            yield _told(document, words, chunk, run)


def _told(document: Document, words: Lexicon, chunk: Chunk, run: list[Token]) -> Finding:
    first, last = (chunk.words[0], chunk.words[-1]) if not chunk.opens else (run[0], run[-1])
    before = fold(chunk.before[0]) if chunk.before else ""
    several = first is not last
    there = before in words.prepositions and before not in ("by", "for", "of", "to", "from")
    if several and (there or fold(last.text) in words.place_nouns):
        kind = Kind.PLACE
    elif several or before in DETERMINED:
        kind = Kind.ORGANISATION
    else:
        kind = Kind.PLACE if there else Kind.PERSON
    return document.finding(
        first.start,
        last.end,
        kind,
        "a word with a capital in the midst of a sentence may be a name",
        direct=kind is Kind.PERSON,
        confidence=0.35,
        tier=Tier.REVIEW,
    )


def _named(words: Lexicon, word: Token, small: set[str]) -> bool:
    folded = fold(word.text).partition("'")[0]  # «I'm»
    return (
        len(folded) > 2
        and not word.text.isupper()
        and not is_number(word.text)
        and folded not in RESPECT
        and folded not in words.stopwords
        and folded not in words.calendar
        and folded not in words.demonyms | words.faiths
        and folded not in words.countries
        and folded not in words.titles
        and folded not in words.national_words
        and word.text.lower() not in small
        and words.common_word(word.text)  # others are found by the other layers
    )


def _after_sign(document: Document, run: list[Token]) -> bool:
    """After a colon, a bracket, a bullet or a quotation mark a capital says nothing; «"Skipper"» says it all."""
    plain = document.plain
    before = plain[max(0, run[0].start - 2) : run[0].start].strip()
    if before[-1:].isdigit():  # «16:25 Rang the office»
        return True
    if before[-1:] in ("'", '"') and plain[run[-1].end : run[-1].end + 1] == before[-1:] and len(run) < 3:
        return False
    return before != "" and not before[-1].isalnum() and before[-1] not in ","


def _headed(document: Document) -> list[tuple[int, int]]:
    """Sentences in which most words have a capital."""
    found = []
    tokens = iter(document.tokens)
    word = next(tokens, None)
    for start, end in document.sentences:
        capital = number = 0
        while word is not None and word.start < end:
            if len(word.text) > 3:
                number += 1
                capital += word.capital
            word = next(tokens, None)
        if number > 1 and capital * 2 > number:
            found.append((start, end))
    return found
