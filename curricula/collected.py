"""What the reader has collected, for buttons and the header: one query a request at most."""

from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest

from catalogue.audience import circle_of, pages_for_circle
from catalogue.written import written
from curricula.lists import seen_among
from curricula.models import EntryList, EntryListItem
from curricula.visitor import VisitorList

_KEPT_ON_REQUEST = "_curricula_collected"


@dataclass(frozen=True)
class Collected:
    """The list that a button adds to (for a member the one used last) and those of its entries that are readable."""

    key: str = ""
    page_ids: frozenset[int] = frozenset()


def collected_of(request: HttpRequest | None) -> Collected:
    """Read once a request. Never counts an entry that the reader may not see."""
    if request is None:
        return Collected()
    if not hasattr(request, _KEPT_ON_REQUEST):
        user: Any = getattr(request, "user", None)
        if user is not None and user.is_authenticated:
            found = _of_member(user)
        elif hasattr(request, "session"):
            own = VisitorList(request.session)
            found = Collected(own.key, frozenset(seen_among(None, [place.page_id for place in own.listed()])))
        else:
            found = Collected()
        setattr(request, _KEPT_ON_REQUEST, found)
    kept: Collected = getattr(request, _KEPT_ON_REQUEST)
    return kept


def _of_member(user: Any) -> Collected:
    found = _collected(circle_of(user), owner=user.pk)
    return Collected(str(found[0][0]) if found else "", frozenset(page_id for _, page_id in found))


@written
def _collected(circle: str, *, owner: int) -> QuerySet[Any, Any]:
    newest = EntryList.objects.filter(owner=owner).values("pk")[:1]
    rows = EntryListItem.objects.filter(entry_list=newest, page__in=pages_for_circle(circle).values("pk"))
    return rows.order_by().values_list("entry_list_id", "page_id")
