"""A member's saved searches, for the member."""

from typing import Any

from accounts.own_data import Area
from search.models import SavedSearch


def own_searches(user: Any) -> list[Area]:
    things = [
        {"name": one.name, "question": one.query, "mails": one.get_frequency_display(), "saved": one.created_at}
        for one in SavedSearch.objects.filter(owner=user)
    ]
    return [Area("Your saved searches", "until you delete them", things)]
