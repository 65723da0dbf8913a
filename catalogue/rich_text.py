"""Links that editors type into running text: they lead to what everyone may read, or nowhere.

A page's address is made of its title, so a link to a hidden entry would tell of it. Rich text is rendered without
knowing who reads, hence the narrowest reader decides; to send practitioners to an entry that is kept for them, editors
use the «Links» tab, which is filtered for each reader (`catalogue.links`).
"""

from typing import Any

from wagtail.models import Page
from wagtail.rich_text.pages import PageLinkHandler

from catalogue.audience import readable_pages
from catalogue.models import Entry


class OpenPageLinkHandler(PageLinkHandler):  # type: ignore[misc]
    """Expands a link to an entry only where a visitor may read that entry."""

    @classmethod
    def get_many(cls, attrs_list: list[dict[str, Any]]) -> list[Any]:
        pages = super().get_many(attrs_list)
        entries = [page.pk for page in pages if isinstance(page, Entry)]
        if not entries:
            return [page if page is None or page.live else None for page in pages]
        readable = set(readable_pages(None).filter(pk__in=entries).values_list("pk", flat=True))
        return [page if _is_open(page, readable) else None for page in pages]


def _is_open(page: Page | None, readable: set[int]) -> bool:
    if page is None:
        return False
    return page.pk in readable if isinstance(page, Entry) else bool(page.live)
