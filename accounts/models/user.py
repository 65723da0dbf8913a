"""The user. Custom from the first migration, because a user model cannot be swapped later."""

from datetime import datetime
from typing import Any

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone

from accounts.sealing import SealedField


class User(AbstractUser):
    """Someone who may sign in. What they may do follows from the roles (groups) granted to them.

    While an account is suspended, no role of it has any effect, an administrator's neither: every permission is denied
    here, so that no door has to think of it. Why and by whom stands in `Suspension`, which writes the two dates.
    """

    email = models.EmailField("e-mail address")
    suspended_at = models.DateTimeField(null=True, editable=False)
    suspended_until = models.DateTimeField(null=True, editable=False)

    class Meta(AbstractUser.Meta):
        permissions = [("read_practitioner_entries", "Can read entries kept for practitioners")]
        constraints = [
            models.UniqueConstraint(
                Lower("email"),
                name="accounts_user_email_unique",
                violation_error_message="An account with this e-mail address exists already.",
            )
        ]

    @property
    def is_suspended(self) -> bool:
        """At this moment, without a query."""
        return self.suspended_by(timezone.now())

    def suspended_by(self, now: datetime) -> bool:
        if self.suspended_at is None or self.suspended_at > now:
            return False
        return self.suspended_until is None or self.suspended_until > now

    def has_perm(self, perm: str, obj: Any = None) -> bool:
        return not self.is_suspended and super().has_perm(perm, obj)

    async def ahas_perm(self, perm: str, obj: Any = None) -> bool:
        return not self.is_suspended and await super().ahas_perm(perm, obj)

    def has_module_perms(self, app_label: str) -> bool:
        return not self.is_suspended and super().has_module_perms(app_label)

    def get_group_permissions(self, obj: Any = None) -> set[str]:
        return set() if self.is_suspended else super().get_group_permissions(obj)

    def get_all_permissions(self, obj: Any = None) -> set[str]:
        return set() if self.is_suspended else super().get_all_permissions(obj)


class DigestKey(models.Model):
    """The one key of all digests (`accounts.sealing.digest`): sealed, so that changing keys does not change it."""

    secret = SealedField(is_bytes=True)
    made_at = models.DateTimeField(auto_now_add=True)

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()
        constraints = [models.CheckConstraint(condition=models.Q(pk=1), name="accounts_one_digest_key")]

    def __str__(self) -> str:
        return "the key of digests"
