"""Names, places and common words, read once, when a text is first looked at (anonymisation/data, made by tools/)."""

import gzip
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from babel import Locale
from babel.core import UnknownLocaleError

from anonymisation.detect.folding import fold
from anonymisation.detect.languages import words

DATA = Path(__file__).resolve().parent.parent / "data"
# Endings by which a word of English, French or Spanish shows that it is none of a person or a place.
ENDINGS = (
    "tion", "tions", "ment", "ments", "ness", "ity", "ities", "ship", "ance", "ence", "able", "ible", "ous", "ive",
    "ical", "ally", "ism", "isms", "ful", "less", "ology", "wards", "ingly", "edly", "ually", "ments",
)  # fmt: skip
# Before a hyphen: «multi-agency», «counter-narrative».
PREFIXES = frozenset(
    "multi anti non co pre post ex sub semi re inter intra counter cross self pro neo de bi tri mid e u ultra micro"
    " macro vice under over socio psycho euro afro anglo".split()
)
# What may be taken off to find the word in the list of common ones, and put on again.
INFLECTIONS = (("", ""), ("s", ""), ("es", ""), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"),
               ("ly", ""), ("ies", "y"), ("ied", "y"), ("er", ""), ("er", "e"), ("ors", "or"), ("al", ""))  # fmt: skip


def _lines(name: str) -> Iterator[str]:
    """One by one, so that no list is in memory twice while it is read."""
    with gzip.open(DATA / name, "rt", encoding="utf-8", newline="\n") as lines:
        for line in lines:
            yield line.rstrip("\n")


@cache
def _names() -> tuple[frozenset[str], frozenset[str]]:
    given, family = set(), set()
    for line in _lines("names.txt.gz"):
        name, _, kind = line.partition("\t")
        if "g" in kind:
            given.add(name)
        if "f" in kind:
            family.add(name)
    return frozenset(given), frozenset(family)


@cache
def _places() -> dict[str, int]:
    rows = (line.split("\t") for line in _lines("places.txt.gz"))
    return {name: int(people) for name, _, people in rows}


@cache
def _common(code: str) -> frozenset[str]:
    rows = (line.split("\t") for line in _lines("common.txt.gz"))
    found = frozenset(word for word, codes in rows if code in codes.split(","))
    return found | frozenset(_lines("words.txt.gz")) if code == "en" else found


@cache
def senses() -> dict[str, list[str]]:
    """English nouns by what they are a sort of: «instrument», «illness». In the order of the alphabet."""
    sorts: dict[str, list[str]] = {}
    for line in _lines("senses.txt.gz"):
        word, _, names = line.partition("\t")
        for name in names.split(","):
            sorts.setdefault(name, []).append(word)
    return sorts


@cache
def terms() -> frozenset[str]:
    """Terms of the field, as the vocabularies of the catalogue had them when the list was last made."""
    return frozenset(_lines("terms.txt.gz"))


@cache
def labels() -> frozenset[str]:
    """Every label of the vocabularies, countries too, in all languages."""
    return frozenset(line.partition("\t")[0] for line in _lines("labels.txt.gz"))


@cache
def _labelled_countries() -> frozenset[str]:
    return frozenset(label for label, kind in (line.split("\t") for line in _lines("labels.txt.gz")) if kind == "c")


@cache
def countries(code: str) -> frozenset[str]:
    """Names of countries in a language, folded."""
    try:
        territories = Locale.parse(code).territories
    except (UnknownLocaleError, ValueError):
        territories = Locale.parse("en").territories
    names = frozenset(fold(str(name)) for key, name in territories.items() if len(key) == 2)
    names |= OTHER_STATES | _labelled_countries()
    return names if code == "en" else names | countries("en")


OTHER_STATES = frozenset(
    words(
        """
    turkey, soviet union, ussr, yugoslavia, czechoslovakia, kurdistan, england, scotland, wales, northern
    ireland, great britain, britain, uk, usa, united states of america, czech republic, macedonia, russian
    federation, chechnya, holland, catalonia, palestine, kosovo, burma, ivory coast, republic of ireland,
    republic of moldova, uae, drc, congo, bosnia, herzegovina, fyrom, transdniestria, bosnia and herzegovina,
    asia, europe, africa, america, north africa, middle east, balkans, caucasus, maghreb, sahel, scandinavia,
    nz, new zealand, drc, uae, png, the netherlands, the gambia, hong kong, east germany, west germany
    """
    )
)


def is_given(word: str) -> bool:
    """«Murat», «Sjoerd-Jan»."""
    folded, given = fold(word), _names()[0]
    return folded in given or ("-" in folded and all(part in given for part in folded.split("-")))


def is_family(word: str) -> bool:
    return fold(word) in _names()[1]


def people_of(place: str) -> int | None:
    """How many thousand people live in the largest place of that name; None: no such place is known."""
    return _places().get(fold(place))


def is_common(word: str, code: str) -> bool:
    """Whether the word is also written small, as far as one can tell: «May», «Reading», «Widow's», «Payments»."""
    folded = fold(word).partition("'")[0]  # «I've», «they'd»
    common = _common(code)
    for ending, stem in INFLECTIONS:
        if len(folded) - len(ending) < 3 and ending:  # «Mees» is no «me»
            continue
        if folded.endswith(ending) and folded[: len(folded) - len(ending)] + stem in common:
            return True
    if "-" in folded:
        return all(part in PREFIXES or is_common(part, code) for part in folded.split("-") if part)
    return len(folded) > 6 and folded.endswith(ENDINGS) and folded not in _names()[0]  # «Clémence»
