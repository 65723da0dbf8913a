"""An entry that was withdrawn for good: out of saved searches and counts, and out of the files of the indexes.

A deleted document stays in the files of its segment, text and all, until the segment is joined with others. Here every
segment that holds deleted documents is written anew, former versions of the entry among them.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from django.db import transaction
from wagtail.models import Page

from catalogue.purging import Leaving
from catalogue.recall import Holder
from search import semantic
from search.backends.whoosh.errors import IndexBusy
from search.indexer import catch_up, our_backends
from search.models import AlertMail, SavedSearch, UnansweredQuery
from search.saved.known import packed, unpacked

#: Seconds to wait for the indexer; where it takes longer, the worker comes again.
PATIENCE = 5.0
#: How a saved search holds an entry, in the words of a notice.
HELD_AS = "found by one of your saved searches"


def knowing(page_ids: Iterable[int]) -> Iterator[tuple[SavedSearch, set[int]]]:
    """Saved searches with mails that have told their owner of one of these, with all that they know."""
    ids = set(page_ids)
    for saved in SavedSearch.objects.filter(known__isnull=False).iterator():
        told = unpacked(bytes(saved.known or b""))
        if told & ids:
            yield saved, told


def holders(page_ids: Iterable[int]) -> Iterator[Holder]:
    for saved, _ in knowing(page_ids):
        yield Holder(saved.owner_id, HELD_AS)


def forget_rows(leaving: Leaving, stone: Any) -> dict[str, int]:
    """In the transaction of the recall."""
    ids = set(leaving.page_ids)
    searches = mails = 0
    for saved, told in knowing(ids):
        SavedSearch.objects.filter(pk=saved.pk).update(known=packed(told - ids))
        searches += 1
    for mail in AlertMail.objects.select_for_update():
        news = {key: [pk for pk in pks if pk not in ids] for key, pks in mail.news.items()}
        if news != mail.news:
            mail.news = {key: pks for key, pks in news.items() if pks}
            mail.save() if mail.news else mail.delete()
            mails += 1
    words = 0
    for title in leaving.titles:
        words += UnansweredQuery.objects.filter(words__icontains=title).delete()[0]
    return {"saved searches": searches, "mails that waited": mails, "counted searches": words}


def forget_files(page_ids: Iterable[int]) -> None:
    """After the transaction. Raises where an index is being written or built; then it is called again."""
    if transaction.get_connection().in_atomic_block:
        raise IndexBusy("Not before the withdrawal is committed.")
    catch_up(wait=PATIENCE)
    keys = {f"{Page._meta.label}:{pk}" for pk in page_ids}
    for backend in our_backends().values():
        backend.files.drop_deleted()
        if semantic.is_installed():
            from search.semantic.vectors import forget

            forget(backend.files, keys)
