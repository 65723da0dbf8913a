"""«Someone can be recognised»: hidden first, everywhere and at once, decided by an editor afterwards.

Why nothing stands before the hiding: an entry hidden for nothing costs a day of reading, one left open can cost more
than that. Why nothing stands behind it: who reports may be the person, a relative or a colleague, so no address,
account or sentence of theirs is kept. What keeps one person from switching the catalogue off in silence is that editors
hear of it at once (`catalogue.post`), and undo it as quickly (docs/decisions/0017).
"""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone
from wagtail import hooks
from wagtail.models import Page

from catalogue.models import Entry, RecognitionReport
from catalogue.signals import readers_changed

State = RecognitionReport.State

#: Wagtail hook. Called with the page before it is shown again after a change; answers «» or why it may not be.
BEFORE_SHOWN = "throughcare_before_shown_again"
HOUR = timedelta(hours=1)


def is_reportable(page: Any) -> bool:
    return isinstance(page, Entry) and page.is_reportable


def can_decide(user: Any, page: Page) -> bool:
    """Whoever may publish the entry may show it again."""
    return bool(user and user.is_active and page.permissions_for_user(user).can_publish())


def family_of(page: Page) -> list[Page]:
    """The page and its twins: pages that repeat its text by themselves (Wagtail's aliases)."""
    root = page.alias_of_id or page.pk
    return list(Page.objects.filter(Q(pk=root) | Q(alias_of_id=root)).order_by("pk"))


def reported_lately() -> int:
    """Entries reported within the last hour."""
    return RecognitionReport.objects.filter(reported_at__gt=timezone.now() - HOUR).count()


def needs_confirmation(page: Page) -> bool:
    """Whether to ask once more before hiding: much was reported within the hour, or an editor has just shown this
    very text again. Nobody is refused, whatever the answer."""
    decided = page.recognition_reports.exclude(state=State.OPEN).order_by("-decided_at").first()
    if decided is not None and decided.state == State.SHOWN:
        published = page.last_published_at
        if published is None or published < decided.decided_at:
            return True
    return reported_lately() >= settings.REPORTS_AN_HOUR


def _is_to_be_told() -> bool:
    """Whether editors get a mail on the report just made. In a flood they get one now and then."""
    number, limit = reported_lately(), settings.REPORTS_AN_HOUR
    return number <= limit or number % limit == 0


@transaction.atomic
def report(*, page: Page) -> RecognitionReport:
    """Hides the entry until an editor has decided. Reported again, it stays hidden, and the count goes up."""
    if not is_reportable(page.specific):
        raise ValidationError("Only cases are reported in this way.")
    members = family_of(page)
    Page.objects.select_for_update().filter(pk__in=[member.pk for member in members]).count()
    root = next((member for member in members if member.alias_of_id is None), page)
    made, is_new = RecognitionReport.objects.get_or_create(page=root, state=State.OPEN)
    if not is_new:
        RecognitionReport.objects.filter(pk=made.pk).update(times=F("times") + 1)
        made.refresh_from_db()
    _hold(members, timezone.now())
    if is_new:
        made.mail_not_before = timezone.now() if _is_to_be_told() else None
        made.full_clean(exclude=["page"])
        made.save()
    return made


@transaction.atomic
def decide(*, report: RecognitionReport, by: Any, outcome: str, reason: str = "") -> RecognitionReport:
    """Shows the entry again: as it was (with a reason of the closed list), or after a change that was published.

    Withdrawing it for good is `catalogue.recall.recall`, which closes the report as well.
    """
    report = RecognitionReport.objects.select_for_update().get(pk=report.pk)
    if report.state != State.OPEN or report.page is None:
        raise ValidationError("This has been decided already, or the page is gone.")
    page = report.page.specific
    if not can_decide(by, page):
        raise PermissionDenied
    was_changed = page.last_published_at is not None and page.last_published_at > report.reported_at
    if outcome == State.SHOWN and was_changed:
        raise ValidationError("Its text was published anew since the report: show it as changed.")
    if outcome == State.SHOWN and reason not in RecognitionReport.Reason:
        raise ValidationError({"reason": "Say why it can be shown as it was."})
    if outcome == State.CHANGED:
        _refuse_unless_changed(page, was_changed)
    elif outcome != State.SHOWN:
        raise ValidationError("Decide: shown as it was, or after a change.")
    report.state, report.reason = outcome, reason if outcome == State.SHOWN else ""
    report.decided_by, report.decided_at = by, timezone.now()
    report.full_clean(exclude=["page"])
    report.save()
    _hold(family_of(page), None)
    return report


def _refuse_unless_changed(page: Any, was_changed: bool) -> None:
    if not was_changed:
        raise ValidationError("Nothing was published since it was reported. Change the text and publish it first.")
    for objection in hooks.get_hooks(BEFORE_SHOWN):
        if why_not := objection(page):
            raise ValidationError(why_not)


def _hold(pages: Iterable[Page], since: Any) -> None:
    """In the rows themselves: saving an entry does not touch this column (catalogue/models/held.py)."""
    changed = []
    for page in pages:
        model: Any = page.specific_class
        if model is not None and issubclass(model, Entry):
            rows = model.objects.filter(pk=page.pk, held_since__isnull=since is not None)
            if rows.update(held_since=since):
                changed.append(page.pk)
    if changed:
        readers_changed.send(sender=RecognitionReport, page_ids=changed)


# Who hears of it


def open_reports() -> Any:
    """What waits for a decision, with its page."""
    return RecognitionReport.objects.filter(state=State.OPEN, page__isnull=False).select_related("page")
