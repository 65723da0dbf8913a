"""Members with profiles, for tests: bulk, without passwords."""

import itertools
from typing import Any

from django.contrib.auth.models import Group

from accounts.models import Profile, User

_numbers = itertools.count(1)


def members(how_many: int, *, role: str = "practitioner", is_active: bool = True, **said: Any) -> list[User]:
    """So many members who say this of themselves (`sector`, `region_band`, `years_band`, …)."""
    first = next(_numbers)
    made = User.objects.bulk_create(
        User(username=f"m{first}-{n}", email=f"m{first}-{n}@example.org", is_active=is_active, password="!")
        for n in range(how_many)
    )
    if role:
        Group.objects.get(name=role).user_set.add(*made)
    Profile.objects.bulk_create(Profile(user=user, **said) for user in made)
    return made
