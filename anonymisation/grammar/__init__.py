"""What a replacement must know of a language: nouns with their gender, articles, contractions, times and ages."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module

CODES = ("en", "fr", "nl", "de", "es")
MALE, FEMALE, NEUTRAL = "m", "f", "n"


@dataclass(frozen=True, slots=True)
class Noun:
    """`word` without an article; `gender` m, f or n (Dutch: m or f for «de», n for «het»)."""

    word: str
    gender: str = NEUTRAL
    genitive: str = ""  # German only, where it differs


@dataclass(frozen=True)
class Grammar:
    """The words and rules of one language. `case` is «nominative», «accusative», «dative» or «genitive»."""

    code: str
    nouns: dict[str, Noun]  # by concept: «large_city»; people have a second one for women: «client/f»
    #: (noun, 1 for the first of its kind, 2 for another, 3 …, case) -> «another large city»
    indefinite: Callable[[Noun, int, str], str]
    #: (noun, case) -> «the client»
    definite: Callable[[Noun, str], str]
    #: (words before, case-sensitive) -> the case that they ask for
    case_after: Callable[[str], str]
    #: (words before, replacement) -> (how many characters of the words before are taken in, replacement)
    contracted: Callable[[str, str], tuple[int, str]]
    #: (whose gender, noun, case) -> «his sister»
    possessed: Callable[[str, str, str], str]
    #: (third of the year 0 to 2, year) -> «early 2019»; used by itself, after «since» and the like
    third: Callable[[int, int], str]
    #: (third of the decade, first year of it) -> «the late 2010s»
    decade: Callable[[int, int], str]
    #: prepositions that a time takes in, and what it then begins with
    time_openers: tuple[str, ...]
    time_opening: str
    decade_opening: str
    seasons: tuple[str, str, str, str]  # winter, spring, summer, autumn, as adverbs: «in spring»
    some_day: str
    some_time: str
    some_age: str
    some_holiday: str
    #: (decade of life 0, 10, 20 …, gender) -> «in his twenties»
    age: Callable[[int, str], str]
    #: (decade of life) -> «young adult»: in place of «23-year-old»
    age_noun: Callable[[int, str], str]
    kinds: dict[str, str]  # what stands for a number, a link, a cue
    he: tuple[str, ...]
    she: tuple[str, ...]
    female_titles: tuple[str, ...]
    male_titles: tuple[str, ...]
    possessives: tuple[str, ...]  # before a word for a relation: «his», «her», «my»
    his_or_her: dict[str, str]  # «his» -> m: whose relation it is
    articles: tuple[str, ...]
    female_relations: frozenset[str]
    #: (a phrase as it stands in the nominative, case) -> the phrase in that case
    in_case: Callable[[str, str], str] = lambda phrase, case: phrase
    #: (age as it stands in the text, decade of life, gender) -> what stands for «23-year-old» beside its noun
    age_adjective: Callable[[str, int, str], str] | None = None
    #: (nationality as it stands in the text) -> what stands for it before a noun: «foreign»
    foreign: Callable[[str], str] | None = None


@cache
def grammar(code: str) -> Grammar:
    """The grammar of a language by its code; an unknown one is written in English."""
    short = code.lower().replace("_", "-").split("-")[0]
    return import_module(f"{__name__}.{short if short in CODES else 'en'}").GRAMMAR  # type: ignore[no-any-return]
