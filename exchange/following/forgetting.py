"""An entry that is withdrawn for good goes out of inboxes too."""

from typing import Any

from accounts.telling import forget
from catalogue.purging import Leaving
from exchange.following.noting import forget_pages
from exchange.models import Comment


def forget_entries(leaving: Leaving, stone: Any) -> dict[str, int]:
    """In the transaction of the recall. Follows of the entry go with its row."""
    comments = Comment.objects.filter(thread__page__in=leaving.page_ids).values_list("pk", flat=True)
    things = [f"page:{pk}" for pk in leaving.page_ids] + [f"comment:{pk}" for pk in comments]
    forget_pages(leaving.page_ids)
    return {"lines of inboxes": forget(things=things)}
