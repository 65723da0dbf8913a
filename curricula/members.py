"""A member's list as the pages see it, and which of a member's lists is meant."""

from collections import Counter
from typing import Any

from catalogue.audience import readable_pages
from curricula import services
from curricula.lists import DEFAULT_TITLE, Edit, Gap, Listed
from curricula.models import EntryList, EntryListItem
from curricula.withdrawn import gaps_on


def listed_on(entry_list: EntryList) -> list[Listed]:
    return [Listed(page_id, note) for page_id, note in entry_list.items.values_list("page_id", "note")]


def counts_for(user: Any) -> Counter[int]:
    """How many readable entries each of a member's lists holds, by the list's id."""
    on_lists = EntryListItem.objects.filter(entry_list__owner=user, page__in=readable_pages(user).values("pk"))
    return Counter(on_lists.values_list("entry_list_id", flat=True))


class MemberList:
    """Hands every change to the services, in its owner's name."""

    def __init__(self, entry_list: EntryList, user: Any) -> None:
        self.row = entry_list
        self._user = user

    @classmethod
    def last_used(cls, user: Any) -> "MemberList":
        """The list that a button adds to; a member's first one is begun on the way."""
        row = EntryList.objects.filter(owner=user).first()
        return cls(row or services.list_create(owner=user, title=DEFAULT_TITLE), user)

    @property
    def key(self) -> str:
        return str(self.row.pk)

    @property
    def title(self) -> str:
        return self.row.title

    @property
    def introduction(self) -> str:
        return self.row.introduction

    def listed(self) -> list[Listed]:
        return listed_on(self.row)

    def gaps(self) -> list[Gap]:
        return gaps_on(self.row)

    def close_gap(self, number: int) -> None:
        services.gap_close(entry_list=self.row, by=self._user, gap_id=number)

    def collect(self, page_id: int) -> bool:
        return services.entry_collect(entry_list=self.row, by=self._user, page_id=page_id)

    def discard(self, page_id: int) -> bool:
        return services.entry_discard(entry_list=self.row, by=self._user, page_id=page_id)

    def edit(self, change: Edit) -> None:
        services.list_edit(entry_list=self.row, by=self._user, change=change)
