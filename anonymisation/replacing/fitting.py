"""Fitting a phrase to the words before it, so that no article, preposition or possessive stands there twice."""

import re

from anonymisation.findings import Kind
from anonymisation.grammar import Grammar
from anonymisation.grammar.joints import Joints, joints

#: The last word before a phrase, with the space after it, or with the apostrophe that joins it: «the », «l’».
LAST = re.compile(r"(?<![\w’'])(?:([\w-]+)[^\S\n]+|(\w+['’]))$")
ARTICLE = re.compile(r"^(?:\w+['’]|\w+\s+)")
#: Words after what may be an adjective that are no noun it stands before.
NO_NOUNS = frozenset(
    """
    and but who whom whose which that was were had has have did does said would could should came went also then when
    where while because if en maar die dat was waren had heeft hadden zei kwam toen ook wie is or not
    """.split()
)
#: What a name stands for is not told by the number before it.
NAMES = {Kind.PERSON, Kind.PLACE, Kind.ORGANISATION, Kind.ADDRESS, Kind.NUMBER, Kind.PHONE, Kind.DATE, Kind.AGE}
#: French «des» is an article of its own after these, and «de les» after a noun.
TAKES_AN_OBJECT = re.compile(
    r"\b(?:a|ai|as|ont|avait|avaient|eu|porte|portait|portent|fait|faisait|vaut|commet|commis|voit|vu)\s+$", re.I
)


def last_word(before: str) -> tuple[str, int]:
    """The word in small letters and with a plain apostrophe, and how many characters it takes with the space."""
    match = LAST.search(before)
    if match is None:
        return "", 0
    return (match[1] or match[2]).lower().replace("’", "'"), len(match[0])


def without_opening(phrase: str, before: str, grammar: Grammar) -> str:
    """The phrase without the preposition that it begins with: «in spring» -> «spring»."""
    known = joints(grammar.code)
    if phrase in known.bare:
        return grammar.in_case(known.bare[phrase], grammar.case_after(before))
    opening = next((each for each in known.openings if phrase.startswith(each)), "")
    return phrase.removeprefix(opening)


def fitted(before: str, phrase: str, kind: Kind, grammar: Grammar) -> tuple[int, str]:
    """How many characters of the words before are taken in, and the phrase as it stands then."""
    known = joints(grammar.code)
    word, length = last_word(before)
    opening = next((each for each in known.openings if phrase.startswith(each)), "")
    in_its_place = word in known.determiners or word in known.fused or _counts(word, kind, known)
    if phrase in known.nominal and in_its_place:
        phrase, opening = grammar.in_case(known.nominal[phrase], grammar.case_after(before)), ""
    elif phrase in known.spoken and word in known.spoken_after:
        phrase, opening = known.spoken[phrase], ""
    elif opening and word == opening.strip().replace("’", "'"):
        return length, phrase
    elif opening and (in_its_place or word in known.prepositions):
        phrase = without_opening(phrase, before, grammar)
    if kind is Kind.DATE and word in known.determiners:  # «his 2014 arrest» -> «his [mid-2010s] arrest»
        return 0, ARTICLE.sub("", phrase) if has_article(phrase, known) else phrase
    if not has_article(phrase, known):
        return 0, phrase
    if word in known.fused:
        return _unfused(before, word, length, phrase, grammar)
    if _gives_way(word, before[: len(before) - length], kind, known):
        further, phrase = fitted(before[: len(before) - length], phrase, kind, grammar)  # «his two tattoos», «de la»
        return length + further, phrase
    return grammar.contracted(before, phrase)


def has_article(phrase: str, known: Joints) -> bool:
    """Whether it begins with an article, a possessive or a word that stands for one."""
    first = re.match(r"\w+['’]|[\w-]+", phrase)
    found = first[0].lower().replace("’", "'") if first else ""
    return found in known.determiners or found in known.quantifiers


def _counts(word: str, kind: Kind, known: Joints) -> bool:
    return kind not in NAMES and (word in known.quantifiers or (word.isdigit() and len(word) < 3))


def _gives_way(word: str, earlier: str, kind: Kind, known: Joints) -> bool:
    """Whether the phrase takes the place of the word before it."""
    if word in known.determiners:
        is_pronoun = word in known.pronouns or (word in known.relatives and earlier.rstrip().endswith(","))
        return not (is_pronoun and kind in NAMES)
    return _counts(word, kind, known)


def _unfused(before: str, word: str, length: int, phrase: str, grammar: Grammar) -> tuple[int, str]:
    """«du» and «un incident» -> «d’un incident»; «zum» and «der Klientin» -> «zur Klientin»."""
    earlier = before[: len(before) - length]
    if word == "des" and TAKES_AN_OBJECT.search(earlier):
        return length, phrase
    preposition = joints(grammar.code).fused[word]
    _, joined = grammar.contracted(f"{preposition} ", phrase)
    if joined == phrase:
        joined = f"{preposition} {phrase}"
    return length, joined
