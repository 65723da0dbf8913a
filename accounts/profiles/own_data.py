"""What is kept of a member's profile, and of anybody's wish to know who they are."""

from typing import Any

from accounts.models import Profile, RegionBand, YearsBand
from accounts.own_data import Area
from accounts.profiles.unmasking import about_words, decided_about
from accounts.speaking import handle_of


def own_profile(user: Any) -> list[Area]:
    """A request that still waits for a second moderator is not told: it is within a week, whatever becomes of it."""
    profile = Profile.objects.select_related("sector").prefetch_related("asked_about").filter(user=user).first()
    things = [] if profile is None else [_said(profile)]
    decided: list[dict[str, Any]] = [
        {"asked": row.asked_at, "decided": row.decided_at, "reason": row.reason, "what_became_of_it": about_words(row)}
        for row in decided_about(user)
    ]
    return [
        Area("How colleagues see you", "until you change it", things),
        Area("Your handle, by which moderators know you", "with the account", [{"handle": handle_of(user)}]),
        Area("Who asked to know who you are", "with the account", decided),
    ]


def _said(profile: Profile) -> dict[str, Any]:
    sector: Any = profile.sector
    return {
        "sector": sector.name if sector else "",
        "region": RegionBand(profile.region_band).label if profile.region_band else "",
        "years": YearsBand(profile.years_band).label if profile.years_band else "",
        "languages": profile.languages,
        "can_be_asked": profile.can_be_asked,
        "asked_about": [str(term) for term in profile.asked_about.all()],
        "name_to_show": profile.name_to_show,
    }


def end_profile(user: Any) -> dict[str, int]:
    """Before the account goes. Both would vanish with the row; they are counted, so that whoever deletes is told."""
    return {
        "profile": Profile.objects.filter(user=user).delete()[1].get("accounts.Profile", 0),
        "requests to learn who it is": user.unmaskings.all().delete()[1].get("accounts.Unmasking", 0),
    }
