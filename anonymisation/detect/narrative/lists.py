"""Word lists with something said of every word, written as prose: «two 2, three 3», «bruder kin 9»."""

from collections.abc import Mapping

from babel import Locale

#: Known by the same names in every language, and models of them that stand alone.
MAKES_OF_CARS = """
    seat, škoda, skoda, volkswagen, vw, passat, polo, audi, bmw, mercedes, opel, corsa, astra, ford, fiesta, focus,
    fiat, panda, punto, alfa romeo,
    lancia, renault, clio, twingo, kangoo, peugeot, citroën, citroen, berlingo, dacia, duster, toyota, yaris,
    corolla, honda, civic, mazda, nissan,
    suzuki, mitsubishi, hyundai, kia, volvo, saab, tesla, jaguar, land rover, mini, smart, chevrolet, dodge, jeep,
    subaru, lada, lexus,
    ssangyong, chrysler, trabant, wartburg
"""


def joined(*parts: Mapping[str, str]) -> dict[str, str]:
    """Word lists put together: those of one name become one list."""
    names = dict.fromkeys(name for part in parts for name in part)
    return {name: ", ".join(part[name] for part in parts if name in part) for name in names}


def countries(code: str) -> str:
    """The names of countries in a language, with what they are called short of their form of state."""
    territories = Locale.parse(code).territories
    return ", ".join(
        str(name).lower().partition(" (")[0] for key, name in territories.items() if len(key) == 2 and key.isalpha()
    )


def numbers(text: str) -> dict[str, int]:
    """Words and what they are worth."""
    pairs = (part.split() for part in text.split(",") if part.strip())
    return {word: int(value) for word, value in pairs}


def endings(text: str) -> tuple[tuple[str, str, int], ...]:
    """The last part of a compound, the list it puts the whole word on, and the least length of the whole word."""
    triples = (part.split() for part in text.split(",") if part.strip())
    return tuple((ending, name, int(least)) for ending, name, least in triples)


def of_number(value: int) -> set[str]:
    """The lists that a number is on by its value."""
    names = {"num"} if value >= 2 else {"one"}
    for least, name in ((3, "three"), (4, "four")):
        if value >= least:
            names.add(name)
    if 5 <= value <= 110:
        names.add("old")
    if 13 <= value <= 110:
        names.add("teen")
    if value > 110:
        names.add("big")
    return names


def of_digits(word: str) -> set[str]:
    """The lists that a number in digits is on; «2nd» is an ordinal."""
    if word[-1].isalpha() or word[-1] in "ºª":
        return {"ord"}
    if not word.isdecimal():
        return {"num", "three", "four", "big"}
    if len(word) == 4 and word[:2] in ("19", "20"):
        return {"year"}
    return of_number(int(word[:9])) if int(word[:9]) else {"zero"}
