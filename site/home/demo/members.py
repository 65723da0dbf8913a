"""Invented members, so that colleagues are many enough to be shown by their work. Nobody signs in as one of them."""

from typing import Any

from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group
from django.db import transaction

from accounts.models import Profile, RegionBand, User, YearsBand
from accounts.roles import PRACTITIONER
from taxonomy.models import Challenge, Sector

W, N, C, S = RegionBand.WESTERN, RegionBand.NORTHERN, RegionBand.CENTRAL, RegionBand.SOUTHERN
UNDER_2, TO_5, TO_10, OVER_10 = YearsBand.UNDER_2, YearsBand.TWO_TO_5, YearsBand.FIVE_TO_10, YearsBand.OVER_10

#: How many, and what each of them says: sector, region, years, languages, challenges that they can be asked about.
#: Several lines are shared by five or more; some are not, so that the demonstration shows what is then left out.
SPREAD: tuple[tuple[int, str, str, str, tuple[str, ...], tuple[str, ...]], ...] = (
    (7, "probation", W, TO_10, ("en", "nl"), ("case-transfer-and-handover", "long-term-engagement")),
    (6, "prison", W, OVER_10, ("en", "fr"), ("identifying-signs-of-radicalisation", "staff-training")),
    (5, "prison", W, TO_5, ("en",), ()),
    (5, "probation", N, TO_5, ("en",), ("client-motivation-and-ownership",)),
    (6, "municipality", W, TO_10, ("nl", "de"), ("multi-agency-cooperation", "information-sharing")),
    (5, "exit-and-mentoring-ngo", C, OVER_10, ("de", "en"), ("tailoring-to-individual-needs", "new-ideologies")),
    (2, "social-work", S, UNDER_2, ("es",), ()),
    (3, "social-work", S, TO_10, ("es", "en"), ("stigmatisation",)),
    (2, "sector-mental-health", W, TO_10, ("fr",), ("mental-health",)),
    (1, "faith-and-chaplaincy", N, "", ("en",), ()),
)
NAMES = tuple(f"demo-member-{number:02}" for number in range(1, sum(row[0] for row in SPREAD) + 1))
#: What the accounts that one can sign in with say of themselves.
OF_ACCOUNTS = {
    "demo-practitioner": ("probation", W, TO_10, ("en", "nl"), ("case-transfer-and-handover",)),
    "demo-trainer": ("prison", W, OVER_10, ("en", "fr"), ("staff-training",)),
    "demo-moderator": ("municipality", W, TO_10, ("en", "de"), ()),
    "demo-editor": ("exit-and-mentoring-ngo", C, OVER_10, ("en",), ("evaluation-and-evidence",)),
    "demo-editor-2": ("policy", N, "", ("en",), ()),
}


def demo_members() -> list[User]:
    """The invented members in the order of their names; makes those that are missing, and profiles where there is none.

    In a few queries however many: no password is hashed, because they have none. Call it after `demo_accounts`.
    """
    with transaction.atomic():
        there = set(User.objects.filter(username__in=NAMES).values_list("username", flat=True))
        made = User.objects.bulk_create(
            User(username=name, email=f"{name}@example.org", password=make_password(None))
            for name in NAMES
            if name not in there
        )
        Group.objects.get(name=PRACTITIONER).user_set.add(*made)
        _say_of_themselves()
    return list(User.objects.filter(username__in=NAMES).order_by("username"))


def _say_of_themselves() -> None:
    said: dict[str, Any] = dict(OF_ACCOUNTS)
    names = iter(NAMES)
    said |= {next(names): row[1:] for row in SPREAD for _ in range(row[0])}
    users = User.objects.filter(username__in=said, profile__isnull=True)
    sectors = {term.slug: term for term in Sector.objects.all()}
    challenges = {term.slug: term for term in Challenge.objects.all()}
    profiles, asked = [], []
    for user in users:
        sector, region, years, languages, about = said[user.username]
        terms = [challenges[slug] for slug in about if slug in challenges]
        profiles.append(
            Profile(
                user=user,
                sector=sectors.get(sector),
                region_band=region,
                years_band=years,
                languages=list(languages),
                can_be_asked=bool(terms),
            )
        )
        asked += [(user.pk, term.pk) for term in terms]
    Profile.objects.bulk_create(profiles)
    between: Any = Profile.asked_about.through
    between._default_manager.bulk_create(
        between(profile_id=profile, challenge_id=challenge) for profile, challenge in asked
    )
