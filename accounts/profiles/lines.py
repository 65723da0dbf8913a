"""The line by which readers see who speaks: «Probation, Western Europe, 5 to 10 years», or less of it."""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db.models import Count

from accounts.models import Profile, RegionBand, User, YearsBand
from accounts.profiles.coarsening import UNSAID, Traits, coarsened
from accounts.roles import READ_PRACTITIONER_ENTRIES

NOTHING_SAID = "A practitioner"
#: Roles and the like are read from the database alone, so that counting members is one query.
_GRANTED_BY = "django.contrib.auth.backends.ModelBackend"


@dataclass(frozen=True)
class Line:
    """`sector` is a `taxonomy.Sector` or None; the others are codes of `RegionBand` and `YearsBand`, or empty."""

    sector: Any = None
    region: str = ""
    years: str = ""


def line_for(user: Any, *, spoken_before: Any = None) -> Line:
    """As fine as enough members share it today. Two queries.

    **Who spoke in a thread before keeps the line of their first comment there**, so pass that comment as
    `spoken_before` (what is read of it: speaker_sector_id, speaker_region, speaker_years). A pseudonym with two lines
    would tell what no single line tells. What its author has since taken back or changed is left out of it.
    """
    profile = _profile_of(user)
    if profile is None:
        return Line()
    if spoken_before is None:
        return _fit(profile, line_of(said_by(profile), instead_of=profile))
    before = spoken_before
    sector = profile.sector if before.speaker_sector_id == profile.sector_id else None
    return Line(
        sector,
        before.speaker_region if before.speaker_region == profile.region_band else "",
        before.speaker_years if before.speaker_years == profile.years_band else "",
    )


def line_of(said: Traits, *, instead_of: Profile | None = None) -> Traits:
    """What `said` is shown as among today's members, if the owner of the profile `instead_of` said it. One query."""
    members = who_says_what()
    if instead_of is not None:
        before = said_by(instead_of)
        if members[before]:  # else its owner is no member, and was not counted
            members[before] -= 1
    members[said] += 1
    return coarsened(members, least=settings.SPEAKER_K)[said]


def who_says_what() -> Counter[Traits]:
    """How many active members of the circle of practitioners say what. The one query."""
    members = User.objects.with_perm(READ_PRACTITIONER_ENTRIES, is_active=True, backend=_GRANTED_BY)
    rows = (
        Profile.objects.filter(user__in=members.values("pk"))
        .values_list("sector_id", "region_band", "years_band")
        .annotate(number=Count("pk"))
        .order_by()
    )
    return Counter({(_key(sector), region, years): number for sector, region, years, number in rows})


def said_by(profile: Profile) -> Traits:
    return (_key(profile.sector_id), profile.region_band, profile.years_band)


def name_shown(user: Any) -> str:
    """The name that this member lets stand under a comment where they choose so; empty where there is none."""
    found = Profile.objects.filter(user_id=user.pk).values_list("name_to_show", flat=True).first()
    return found or ""


def line_in_words(thing: Any) -> str:
    """Of a `Line`, or of what has `speaker_sector`, `speaker_region` and `speaker_years`."""
    is_line = isinstance(thing, Line)
    line = thing if is_line else Line(thing.speaker_sector, thing.speaker_region, thing.speaker_years)
    return ", ".join(
        part
        for part in (
            line.sector.label("en") if line.sector is not None else NOTHING_SAID,
            RegionBand(line.region).label if line.region in RegionBand.values else "",
            YearsBand(line.years).label if line.years in YearsBand.values else "",
        )
        if part
    )


def _profile_of(user: Any) -> Profile | None:
    return Profile.objects.select_related("sector").filter(user_id=user.pk).first()


def _fit(profile: Profile, traits: Traits) -> Line:
    sector, region, years = traits
    return Line(profile.sector if sector else None, region, years)


def _key(sector_id: int | None) -> str:
    return "" if sector_id is None else str(sector_id)


__all__ = ["UNSAID", "Line", "line_for", "line_in_words", "line_of", "name_shown", "said_by", "who_says_what"]
