"""What the layers must know of a language: words, never rules. One module per language, each with a `LANGUAGE`."""

from dataclasses import dataclass, field, replace
from functools import cache
from importlib import import_module

NAMES = {"en": "English", "fr": "French", "nl": "Dutch", "de": "German", "es": "Spanish"}
CODES = tuple(NAMES)


@dataclass(frozen=True)
class Language:
    """Word lists. All lower case unless a comment says otherwise; where a list is empty, its rule finds nothing."""

    code: str
    name: str  # as an English reader calls it

    # Dates
    months: dict[str, int] = field(default_factory=dict)  # every form, abbreviations too, without a full stop
    weekdays: tuple[str, ...] = ()
    short_weekdays: tuple[str, ...] = ()  # «mon», «weds»: only before the number of a day
    seasons: tuple[str, ...] = ()  # «spring», «the summer»: a finding with a year or after «in the»
    date_joiners: tuple[str, ...] = ()  # between day, month and year: «of», «de»
    day_suffixes: tuple[str, ...] = ()  # «st», «nd», «er», «.»
    year_words: tuple[str, ...] = ()  # before a bare year: «in», «since», «born in», «between», «year»
    parts_of_year: tuple[str, ...] = ()  # before a month or a year: «early», «mid», «late», «the end of»
    roughly: tuple[str, ...] = ()  # before a date: «around», «about», «prior to»; and «the years» before a span of them
    every: tuple[str, ...] = ()  # before a weekday that is none of one occasion: «every», «each»
    parts_of_day: tuple[str, ...] = ()  # after a weekday: «morning»
    feasts: tuple[str, ...] = ()  # «Christmas», «Ramadan»

    # People
    titles: tuple[str, ...] = ()  # before a name, without full stop, as written: «Mr», «Dr», «Mme»
    roles: tuple[str, ...] = ()  # a person's function before a name or after it: «judge», «imam», «his lawyer»
    relations: tuple[str, ...] = ()  # «brother», «mother», «wife»: «his brother Emre»
    name_openers: tuple[str, ...] = ()  # «called», «named», «known as», «alias», «née»
    demonyms: tuple[str, ...] = ()  # as written, all forms: «Turkish», «Turk», «Turks»; ethnic groups too
    national_words: tuple[str, ...] = ()  # after a demonym or country: «national», «citizen», «origin»
    faiths: tuple[str, ...] = ()  # as written: «Muslim», «Alevi», «Jehovah's Witness»

    # Places
    place_prepositions: tuple[str, ...] = ()  # «in», «at», «near», «from»
    place_nouns: tuple[str, ...] = ()  # «town», «village», «district», «province», before («of») or after a name
    street_after: tuple[str, ...] = ()  # «Street», «Road», «straat», «straße»: ends the name (suffix or word)
    street_before: tuple[str, ...] = ()  # «rue», «calle», «avenue»: begins it
    address_words: tuple[str, ...] = ()  # «flat», «PO Box», «apartment»

    # Organisations: the noun within a capitalised name that says what it is
    court_nouns: tuple[str, ...] = ()  # «court», «tribunal»
    prison_nouns: tuple[str, ...] = ()  # «prison», «remand centre»
    health_nouns: tuple[str, ...] = ()  # «hospital», «clinic»
    school_nouns: tuple[str, ...] = ()  # «school», «university»
    faith_nouns: tuple[str, ...] = ()  # «mosque», «church»
    authority_nouns: tuple[str, ...] = ()  # «ministry», «police», «prosecutor's office»
    organisation_nouns: tuple[str, ...] = ()  # all other: «foundation», «newspaper», «party», «company»
    company_forms: tuple[str, ...] = ()  # as written: «Ltd», «GmbH», «S.A.»
    name_joiners: tuple[str, ...] = ()  # lower-case words inside a name of an organisation: «of», «and», «the», «for»
    generic_bodies: tuple[str, ...] = ()  # known to everyone, no clue: «Court of Cassation», «European Commission»

    # Numbers
    number_words: tuple[str, ...] = ()  # before an identifying number: «no», «nos», «file», «case number», «prisoner»
    units: tuple[str, ...] = ()  # after a number that is a quantity: «years», «months», «euros», «km»
    number_names: tuple[str, ...] = ()  # «two», «three», … as far as lengths of sentences go

    # Reading
    abbreviations: frozenset[str] = frozenset()  # end with a full stop and no sentence: «mr», «no», «art»
    stopwords: frozenset[str] = frozenset()  # function words, and words that often open a sentence
    determiners: frozenset[str] = frozenset()  # where nouns have capitals: what stands before them and not before names
    also_common: frozenset[str] = frozenset()  # names or places that are common words too: «may», «will», «nice»


def words(text: str) -> tuple[str, ...]:
    """A word list written as prose: parts between commas, line breaks as spaces."""
    return tuple(" ".join(part.split()) for part in text.split(",") if part.strip())


def lexicon(text: str) -> frozenset[str]:
    """A set of single words, written with spaces between them."""
    return frozenset(text.split())


@cache
def language(code: str) -> Language:
    """The words of a language by its code («nl», «nl-BE»); an unknown one is read with the words of English."""
    short = code.lower().replace("_", "-").split("-")[0]
    english = import_module(f"{__name__}.en").LANGUAGE
    if short not in NAMES:
        return english
    try:
        return import_module(f"{__name__}.{short}").LANGUAGE
    except ModuleNotFoundError:  # a list not written yet
        return replace(english, code=short, name=NAMES[short])
