"""The first three things that make this place a member's own. Shown until all of them are done."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from accounts.models import Profile
from exchange.models import Comment, Follow


@dataclass(frozen=True)
class Step:
    label: str
    why: str
    address: str
    is_done: bool


def first_steps(user: Any) -> Sequence[Step]:
    """None once all are done. Three queries."""
    profile = Profile.objects.filter(user=user).first()
    says_something = profile is not None and bool(profile.sector_id or profile.region_band or profile.can_be_asked)
    steps = [
        Step(
            "Say as whom you speak",
            "Over what you write stands your work, and no name. Say also what you can be asked about.",
            reverse("profiles:edit"),
            says_something,
        ),
        Step(
            "Follow a challenge",
            "Open what you work on and press “Follow”. What is new under it stands here.",
            reverse("taxonomy:vocabulary", args=["challenges"]),
            Follow.objects.filter(user=user).exists(),
        ),
        Step(
            "Ask a colleague, or answer one",
            "Two lines from your practice are often worth more than a page.",
            reverse("questions:list"),
            Comment.objects.filter(author=user).exists(),
        ),
    ]
    return [] if all(step.is_done for step in steps) else steps
