"""What an outsider may know of the person in a case, in bands: the traits that the disclosure check counts with."""

from dataclasses import dataclass, replace
from typing import Self

from anonymisation.disclosure.bands import Band, Unclear, parse_ages, parse_gender, parse_years
from anonymisation.disclosure.places import place_slug

#: Slugs that say that nothing was said, or that say it of several at once.
SAYS_NOTHING = frozenset(
    {"", "not-stated", "country-not-stated", "ideology-not-stated", "several", "several-regions", "any", "all"}
)


@dataclass(frozen=True, slots=True)
class Traits:
    """What a case tells of its person. Everything may be left out, and what is left out narrows nothing.

    `country` is an ISO 3166-1 code in small letters; `region_band` a slug (`western-europe`) that counts only where no
    country is told. `years` are those of the events, `ages` those of the person then; both hold both their ends.
    `unread` names the traits that are told in words that could not be read as a band: nobody can say how many fit
    those, so the estimate does not guess (see `population.estimate`).
    """

    country: str = ""
    region_band: str = ""
    years: Band | None = None
    offence: str = ""
    ideology: str = ""
    gender: str = ""
    ages: Band | None = None
    unread: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for name in ("years", "ages"):
            band = getattr(self, name)
            if band is not None and not 0 <= band[0] <= band[1]:
                raise ValueError(f"{name}: a band runs from the lower to the higher figure.")

    @property
    def place(self) -> str:
        """The narrowest place that is told."""
        return self.country or self.region_band

    @classmethod
    def from_words(
        cls,
        *,
        country: str = "",
        region: str = "",
        years: str = "",
        offence: str = "",
        ideology: str = "",
        gender: str = "",
        ages: str = "",
    ) -> Self:
        """Traits from the words of a form. Never fails: what cannot be read is named in `unread`.

        For a form that should tell its reader at once what it does not understand use `parse_years` and its like.
        """
        unread = []
        found: dict[str, Band | None] = {}
        for name, words, parse in (("years", years, parse_years), ("ages", ages, parse_ages)):
            try:
                found[name] = parse(words)
            except Unclear:
                found[name] = None
                unread.append(name)
        try:
            read_gender = parse_gender(gender)
        except Unclear:
            read_gender = ""
            unread.append("gender")
        return cls(
            country=told(country),
            region_band=told(region),
            years=found["years"],
            offence=told(offence),
            ideology=told(ideology),
            gender=read_gender,
            ages=found["ages"],
            unread=tuple(unread),
        )

    def without(self, *names: str) -> Self:
        """The same without some traits: `without("gender")`."""
        empty = {name: None if name in ("years", "ages") else "" for name in names}
        return replace(self, **empty, unread=tuple(name for name in self.unread if name not in names))  # type: ignore[arg-type]

    def named(self) -> list[str]:
        """The names of the traits that are told, in order; not what they say."""
        names = ("country", "region_band", "years", "offence", "ideology", "gender", "ages")
        return [name for name in names if getattr(self, name)]


def told(words: str) -> str:
    """A slug, or nothing for words that say that nothing is told."""
    slug = place_slug(words)
    return "" if slug in SAYS_NOTHING else slug
