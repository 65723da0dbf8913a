"""Editors set how open a conversation is: on an entry, or on the section above it for all that stands below."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from accounts.moderation_log import note
from exchange.models import ConversationSetting, Posting, Reading
from exchange.openness import Openness, moment, nearest, settings_above

FIELDS = ("reading", "posting", "opens_at", "closes_at")


def can_set_conversation(user: Any, page: Any) -> bool:
    """Whoever may publish the page decides who talks under it. Not of the root: it belongs to no site."""
    if not (user and user.is_active) or page.is_root():
        return False
    return bool(page.permissions_for_user(user).can_publish())


@transaction.atomic
def set_conversation(
    *,
    page: Page,
    by: Any,
    reading: str,
    posting: str,
    opens_at: datetime | None = None,
    closes_at: datetime | None = None,
) -> ConversationSetting | None:
    """What the page says from now on; `None` where it says nothing itself. Takes effect at once, for old comments too.

    Raises PermissionDenied, and ValidationError by field.
    """
    if not can_set_conversation(by, page):
        raise PermissionDenied
    Page.objects.select_for_update(no_key=True).get(pk=page.pk)  # one at a time: the log tells them in their order
    before = ConversationSetting.objects.filter(pk=page.pk).first()
    said = ConversationSetting(page=page, reading=reading, posting=posting, opens_at=opens_at, closes_at=closes_at)
    said.clean_fields(exclude=["page"])
    _check_times(said)
    says_something = reading != Reading.INHERIT or posting != Posting.INHERIT
    if _values(before) == _values(said if says_something else None):
        return before
    if not says_something:
        if before is not None:
            before.delete()
    elif before is None:
        said.save(force_insert=True)
    else:
        for name in FIELDS:
            setattr(before, name, getattr(said, name))
        before.save()
    note(action="conversation set", by=by, thing=f"page:{page.pk}", **_values(said if says_something else None))
    return (before or said) if says_something else None


def _check_times(said: ConversationSetting) -> None:
    if said.posting in (Posting.INHERIT, Posting.CLOSED) and (said.opens_at or said.closes_at):
        field = "opens_at" if said.opens_at else "closes_at"
        raise ValidationError(
            {field: "Times go with «Open» or «Pre-moderated». Choose one of these, or take them out."}
        )
    if said.opens_at and said.closes_at and said.opens_at >= said.closes_at:
        raise ValidationError({"closes_at": "It would close before it opens. Choose a later time."})


def _values(said: ConversationSetting | None) -> dict[str, str]:
    if said is None:
        return dict.fromkeys(FIELDS, "") | {"reading": Reading.INHERIT.value, "posting": Posting.INHERIT.value}
    times = {name: getattr(said, name).isoformat() if getattr(said, name) else "" for name in FIELDS[2:]}
    return {"reading": str(said.reading), "posting": str(said.posting)} | times


# In words, for editors


def in_force(page: Page, now: datetime | None = None) -> list[str]:
    """What holds under the page now, and from where it comes: two sentences."""
    rows = list(settings_above(page.path, page.steplen).select_related("page"))
    return _sentences(nearest(rows, now or timezone.now()), {row.pk: row.page for row in rows}, page)


def inherited(page: Page, now: datetime | None = None) -> list[str]:
    """What would hold if the page said nothing itself."""
    rows = list(settings_above(page.path, page.steplen, with_own=False).select_related("page"))
    return _sentences(nearest(rows, now or timezone.now()), {row.pk: row.page for row in rows}, page)


def _sentences(found: Openness, pages: Mapping[int, Page], page: Page) -> list[str]:
    def source(pk: int | None) -> str:
        if pk is None:
            return "nothing else is said anywhere above"
        return "set here" if pk == page.pk else f"set on «{pages[pk].get_admin_display_title()}»"

    reads = "only members" if found.is_for_members else "whoever may read the entry"
    writes = {
        Posting.OPEN: "members, and readers see it at once",
        Posting.PREMODERATED: "members, and a moderator reads it first",
        Posting.CLOSED: "nobody, it is closed",
    }[Posting(found.posting)]
    if found.opens_at:
        writes += f", from {moment(found.opens_at)}"
    if found.closes_at:
        writes += f", until {moment(found.closes_at)}"
    return [
        f"Who reads: {reads} ({source(found.reading_from)}).",
        f"Who writes: {writes} ({source(found.posting_from)}).",
    ]
