"""The line in the inbox that says that a saved search found something."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.urls import reverse

from accounts.models import Notice
from accounts.telling import kinds
from accounts.telling.kinds import Line
from search.alerts.notes import KIND
from search.models import SavedSearch


def words(user: Any, notices: Sequence[Notice]) -> Iterable[Line]:
    """By the name that its owner gave it; what is new is asked when the search is run."""
    named = {
        f"search:{pk}": (pk, name) for pk, name in SavedSearch.objects.filter(owner=user).values_list("pk", "name")
    }
    for notice in notices:
        if notice.thing in named:
            pk, name = named[notice.thing]
            address = reverse("search:run_saved", args=[pk]) + "?order=newest"
            yield Line(notice, f"New in your saved search “{name}”", address)


def register_kind() -> None:
    kinds.register(KIND, words=words, mail_words=("saved search with news", "saved searches with news"))
