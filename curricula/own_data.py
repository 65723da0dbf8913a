"""A member's lists, for the member: with titles of what they may read, and their notes on everything."""

from typing import Any

from accounts.own_data import Area
from catalogue.audience import readable_pages
from curricula.models import EntryList


def own_lists(user: Any) -> list[Area]:
    lists = list(EntryList.objects.filter(owner=user).prefetch_related("items"))
    on_them = {item.page_id for one in lists for item in one.items.all()}
    titles = dict(readable_pages(user).filter(pk__in=on_them).values_list("pk", "title"))
    things = [
        {
            "title": one.title,
            "introduction": one.introduction,
            "is_shared": bool(one.share_token),
            "begun": one.created_at,
            "entries": [
                {"entry": titles.get(item.page_id, "(hidden at present)"), "note": item.note}
                for item in one.items.all()
            ],
        }
        for one in lists
    ]
    return [Area("Your lists, with your notes", "until you delete them", things)]
