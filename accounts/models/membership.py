"""How somebody becomes a member, and how they stop being heard for a time."""

import uuid
from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone

from accounts.sealing import SealedField


class MembershipRequest(models.Model):
    """Somebody who registered and waits to be vetted. A role is granted here, never chosen by who asks for it."""

    class State(models.TextChoices):
        WAITING = "waiting", "Waiting"
        APPROVED = "approved", "Approved"
        REFUSED = "refused", "Refused"

    class How(models.TextChoices):
        DOMAIN = "domain", "By the domain of their organisation"
        INVITATION = "invitation", "By an invitation"
        BY_HAND = "by_hand", "By hand, with a note"

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, primary_key=True, related_name="membership_request"
    )
    number = models.UUIDField(
        default=uuid.uuid4,
        unique=True,
        editable=False,
        help_text="By which moderators and the log name it: no account.",
    )
    about = SealedField(null=True, help_text="{organisation, work, vouched_by}: what they said of themselves.")
    state = models.CharField(max_length=20, choices=State.choices, default=State.WAITING, db_index=True)
    how = models.CharField(max_length=20, choices=How.choices, blank=True)
    asked_at = models.DateTimeField(default=timezone.now, editable=False)
    decided_at = models.DateTimeField(null=True, editable=False)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    note = SealedField(null=True, help_text="{note, words}: why, for moderators, and what the person was told.")

    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["asked_at", "pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"membership request {self.pk}: {self.get_state_display()}"


class OrganisationDomain(models.Model):
    """Whoever confirms a mailbox of this domain is a practitioner."""

    domain = models.CharField(max_length=253, unique=True, help_text="What stands behind the @, in small letters.")
    organisation = models.CharField(max_length=200)
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    added_at = models.DateTimeField(default=timezone.now, editable=False)
    is_active = models.BooleanField(default=True)

    class Meta:
        ordering = ["domain"]
        default_permissions = ()

    def __str__(self) -> str:
        return self.domain


class Invitation(models.Model):
    """A link by which one person becomes a member. Only a digest of its token is kept."""

    token_digest = models.CharField(max_length=64, unique=True)
    email = SealedField(null=True, help_text="For this mailbox only, where one was named.")
    role = models.CharField(max_length=20, default="practitioner")
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    made_at = models.DateTimeField(default=timezone.now, editable=False)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)
    used_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")

    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["-made_at", "-pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"invitation {self.pk}"


class SuspensionQuerySet(models.QuerySet["Suspension"]):
    def running(self, now: Any = None) -> "SuspensionQuerySet":
        """Those that hold at this moment."""
        now = now or timezone.now()
        unended = models.Q(until__isnull=True) | models.Q(until__gt=now)
        return self.filter(unended, lifted_at__isnull=True, since__lte=now)


class Suspension(models.Model):
    """An account that may read what is public and write nothing, for a time or until somebody lifts it.

    Saving or deleting one writes on the account itself what holds now: every door asks the account, without a query.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="suspensions")
    since = models.DateTimeField(default=timezone.now)
    until = models.DateTimeField(null=True, blank=True)
    reason = SealedField(help_text="As the person is told it.")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    lifted_at = models.DateTimeField(null=True)

    objects = SuspensionQuerySet.as_manager()
    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["-since", "-pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"suspension {self.pk}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        super().save(*args, **kwargs)
        self._tell_account()

    def delete(self, *args: Any, **kwargs: Any) -> Any:
        answer = super().delete(*args, **kwargs)
        self._tell_account()
        return answer

    def _tell_account(self) -> None:
        """The one that holds longest, of those that have not ended."""
        now = timezone.now()
        unended = Suspension.objects.filter(user_id=self.user_id, lifted_at__isnull=True)
        rows = [row for row in unended.defer("reason") if row.until is None or row.until > now]
        account: Any = self.user
        account.suspended_at = min((row.since for row in rows), default=None)
        ends = [row.until for row in rows]
        account.suspended_until = None if not rows or None in ends else max(end for end in ends if end)
        account.save(update_fields=["suspended_at", "suspended_until"])
