"""Saved searches among what a member follows: how often each is mailed of is changed there too."""

from typing import Any

from django.urls import reverse

from accounts.telling.followed import Followed, Group
from search.models import Frequency, SavedSearch


def followed_searches(user: Any) -> list[Group]:
    found = [
        Followed(
            name=saved.name,
            address=reverse("search:run_saved", args=[saved.pk]),
            often=saved.frequency,
            since=saved.created_at,
            change_address=reverse("search:edit_saved", args=[saved.pk]),
            stop_address=reverse("search:delete_saved", args=[saved.pk]),
            stop_asks=True,
            field_name="frequency",
            hidden={"name": saved.name},
        )
        for saved in SavedSearch.objects.filter(owner=user)
    ]
    if not found:
        return []
    help_text = "New entries that a search finds. Without mails, nothing is looked for."
    return [Group("Searches", found, Frequency.choices, help_text)]
