"""What a member follows, from whichever room it comes: for one page on which all of it stands."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.utils.functional import Promise
from wagtail import hooks

#: A Wagtail hook, called with the user; answers `Group`s.
FOLLOWED = "throughcare_followed"


@dataclass(frozen=True)
class Followed:
    """One thing. `change_address` takes a POST with the chosen frequency as `field_name` and what stands in `hidden`.

    `stop_address` takes a POST with `hidden`, or is a page that asks first (`stop_asks`).
    """

    name: str
    address: str
    often: str
    since: datetime
    change_address: str
    stop_address: str
    stop_asks: bool = False
    field_name: str = "how_often"
    hidden: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Group:
    heading: str
    followed: Sequence[Followed]
    choices: Sequence[tuple[str, str | Promise]]
    help: str = ""


def groups_of(user: Any) -> list[Group]:
    """From all rooms that registered."""
    return [group for tell in hooks.get_hooks(FOLLOWED) for group in tell(user)]
