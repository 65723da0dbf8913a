"""Learning who stands behind a handle: two moderators, a reason, and the person is told."""

from django.conf import settings
from django.db import models
from django.utils import timezone

from accounts.sealing import SealedField


class Unmasking(models.Model):
    class State(models.TextChoices):
        ASKED = "asked", "Waiting for a second moderator"
        CONFIRMED = "confirmed", "Confirmed"
        REFUSED = "refused", "Refused"

    subject = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="unmaskings")
    handle = models.CharField(max_length=40)
    thing = models.CharField(max_length=80, blank=True, help_text="The comment that gave cause: «comment:<id>».")
    reason = SealedField()
    state = models.CharField(max_length=20, choices=State.choices, default=State.ASKED)
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    asked_at = models.DateTimeField(default=timezone.now)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    decided_at = models.DateTimeField(null=True)

    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["-asked_at", "-pk"]
        default_permissions = ()
        constraints = [
            models.CheckConstraint(
                condition=models.Q(decided_by__isnull=True) | ~models.Q(decided_by=models.F("asked_by")),
                name="accounts_unmasked_by_two",
            ),
            models.UniqueConstraint(
                fields=["subject"], condition=models.Q(state="asked"), name="accounts_one_open_unmasking"
            ),
        ]

    def __str__(self) -> str:
        return f"unmasking {self.pk}: {self.get_state_display()}"
