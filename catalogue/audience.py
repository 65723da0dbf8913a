"""The one audience rule: who may read which entry.

Every door (page, listing, search, suggestion, facet count, feed, sitemap, export, list) asks here and nowhere
else. The rule includes rather than excludes: a page that is not known to be readable is not readable.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from django.db import models
from wagtail.models import Page, PageQuerySet

from accounts.roles import can_read_practitioner_entries

if TYPE_CHECKING:
    from catalogue.models import Entry, EntryAttachment


class Audience(models.TextChoices):
    PUBLIC = "public", "Everyone"
    PRACTITIONERS = "practitioners", "Signed-in practitioners"


#: For whom an entry of each audience is readable: the readers' circles, widest last.
ADMITTED_BY: dict[str, frozenset[str]] = {
    Audience.PUBLIC: frozenset({Audience.PUBLIC}),
    Audience.PRACTITIONERS: frozenset({Audience.PUBLIC, Audience.PRACTITIONERS}),
}


def circle_of(user: Any) -> str:
    """The circle that a reader stands in: `practitioners` or `public`. `None` is a visitor."""
    return Audience.PRACTITIONERS if can_read_practitioner_entries(user) else Audience.PUBLIC


def entry_models() -> "list[type[Entry]]":
    """Every concrete entry type, in the order in which readers see them listed."""
    from django.apps import apps

    from catalogue.models import Entry

    found = [model for model in apps.get_models() if issubclass(model, Entry)]
    return sorted(found, key=lambda model: model.type_order)


def admits(page: Any, circle: str) -> bool:
    """Whether this one page may be read by `circle`, by its own fields (no query)."""
    from catalogue.models import Entry

    if not isinstance(page, Entry) or not page.live:
        return False
    return page.withdrawn_on is None and page.held_since is None and page.audience in ADMITTED_BY[circle]


def readable_pages(user: Any, models_asked: "Iterable[type[Entry]] | None" = None) -> PageQuerySet[Any]:
    """All entries that `user` may read, as plain pages of every type: chain `.specific()` to get the entries."""
    return pages_for_circle(circle_of(user), models_asked)


def pages_for_circle(circle: str, models_asked: "Iterable[type[Entry]] | None" = None) -> PageQuerySet[Any]:
    """All entries that any reader of this circle may read."""
    admitted = ADMITTED_BY[circle]
    readable = models.Q(pk__in=[])
    for model in entry_models() if models_asked is None else models_asked:
        own = model._default_manager.filter(audience__in=admitted, withdrawn_on__isnull=True, held_since__isnull=True)
        readable |= models.Q(pk__in=own.values("pk"))
    return Page.objects.live().filter(readable)


def readable_attachments(user: Any) -> "models.QuerySet[EntryAttachment]":
    """Files on entries that `user` may read: a document is as readable as the most open entry that carries it."""
    from catalogue.models import EntryAttachment

    return EntryAttachment.objects.filter(page__in=readable_pages(user))


def may_download(document: Any, user: Any) -> bool:
    """Whether `user` may have this file: through an entry that they may read, or as someone who keeps the files."""
    if readable_attachments(user).filter(document_id=document.pk).exists():
        return True
    may_enter = bool(user and user.is_active and user.has_perm("wagtailadmin.access_admin"))
    return may_enter and bool(document.is_editable_by_user(user))


def narrowest_among(pages: Iterable[Any]) -> str:
    """The narrowest audience of those (specific) pages that are entries; `public` where none is."""
    kept = any(getattr(page, "audience", None) == Audience.PRACTITIONERS for page in pages)
    return Audience.PRACTITIONERS if kept else Audience.PUBLIC


def narrow_descendants(page: Any) -> int:
    """Keeps what stands under `page` for practitioners where `page` is; returns how many entries were narrowed.

    Saved one by one, so that every index hears of it.
    """
    if page.numchild == 0 or narrowest_among(page.get_ancestors(inclusive=True).specific()) == Audience.PUBLIC:
        return 0
    wide = [below for below in page.get_descendants().specific() if getattr(below, "audience", "") == Audience.PUBLIC]
    for below in wide:
        below.audience = Audience.PRACTITIONERS
        below.save(update_fields=["audience"])
    return len(wide)
