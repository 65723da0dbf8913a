"""What is kept about one member: handed over, and destroyed, by command and by the member.

Each room tells of its own, through Wagtail's hooks: the account knows nothing of lists or cases.
"""

import datetime
from dataclasses import asdict, dataclass
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.contrib.sessions.models import Session
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from wagtail import hooks
from wagtail.models import ModelLogEntry, PageLogEntry

from accounts.models import User

#: Wagtail hooks, called with the user. `OWN_DATA` answers `Area`s. `ACCOUNT_ENDS` ends what must not just vanish with
#: the row (it is called in the transaction that deletes the account), and answers {what: how many}.
OWN_DATA = "throughcare_own_data"
ACCOUNT_ENDS = "throughcare_account_ends"


@dataclass(frozen=True)
class Area:
    """One kind of thing kept about a member: its name, why and how long, and the things themselves (for JSON)."""

    name: str
    kept_for: str
    things: list[dict[str, Any]]


@dataclass(frozen=True)
class Staying:
    """What remains when an account is deleted, and why."""

    what: str
    why: str


STAYING = (
    Staying(
        "Entries, and changes to entries, that you made as an editor",
        "They belong to the catalogue. Your name is taken off them and out of the log.",
    ),
    Staying(
        "Cases of yours that were released",
        "Nobody knows that they are yours: the link was cut when they were released, or is cut now.",
    ),
    Staying(
        "That two people signed a case, and when",
        "It shows that the rule was kept. Your name is taken off it.",
    ),
    Staying(
        "That moderators did something about you, or you as one of them, and when",
        "It shows that the rules were kept. It stands there under a handle that nobody can resolve any more.",
    ),
    Staying("Backups, for some weeks", "They are destroyed by their age, and nobody reads them meanwhile."),
)


def areas_of(user: User) -> list[Area]:
    """Everything, the account itself first."""
    found = [_account(user)]
    for tell in hooks.get_hooks(OWN_DATA):
        found += tell(user)
    return found


def _account(user: User) -> Area:
    about = {
        "username": user.username,
        "first_name": user.first_name,
        "last_name": user.last_name,
        "email": user.email,
        "roles": sorted(user.groups.values_list("name", flat=True)),
        "administrator": user.is_superuser,
        "joined": user.date_joined,
        "last_signed_in": user.last_login,
    }
    return Area("Your account", "until you delete it", [about])


def export_of(user: User) -> dict[str, Any]:
    """As JSON can hold it. Read by its owner alone: it holds the texts of cases that were not released yet."""
    areas = [asdict(area) for area in areas_of(user)]
    plain: dict[str, Any] = _plain({"made_at": timezone.now(), "site": "Throughcare", "areas": areas})
    return plain


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(inner) for inner in value]
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()
    return value if value is None or isinstance(value, (str, int, float, bool)) else str(value)


def why_not_to_delete(user: User) -> str:
    """Empty, unless the site would be left without anyone to run it."""
    others = User.objects.filter(is_superuser=True, is_active=True).exclude(pk=user.pk)
    if user.is_superuser and user.is_active and not others.exists():
        return "This is the only administrator. Make another one first, or nobody can run the site."
    return ""


@transaction.atomic
def erase_account(*, user: User) -> dict[str, int]:
    """Deletes the account and all that is only its owner's. Returns {what: how many}. Raises ValidationError."""
    user = User.objects.select_for_update().get(pk=user.pk)
    if why_not := why_not_to_delete(user):
        raise ValidationError(why_not)
    counts: dict[str, int] = {}
    for end in hooks.get_hooks(ACCOUNT_ENDS):
        counts |= end(user)
    counts["sessions"] = end_sessions(user)
    of_the_account = ModelLogEntry.objects.filter(
        content_type=ContentType.objects.get_for_model(User), object_id=str(user.pk)
    )
    counts["log entries about the account"] = of_the_account.delete()[0]
    signed = ModelLogEntry.objects.filter(user=user).update(user=None)
    counts["names taken out of the log"] = signed + PageLogEntry.objects.filter(user=user).update(user=None)
    user.delete()
    counts["account"] = 1
    return {what: number for what, number in counts.items() if number}


def end_sessions(user: User) -> int:
    """Signs the account out everywhere."""
    mine = [
        session.pk
        for session in Session.objects.filter(expire_date__gt=timezone.now()).iterator()
        if session.get_decoded().get("_auth_user_id") == str(user.pk)
    ]
    return Session.objects.filter(pk__in=mine).delete()[0]
