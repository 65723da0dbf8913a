"""The user. Custom from the first migration, because a user model cannot be swapped later."""

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.db.models.functions import Lower

from accounts.sealing import SealedField


class User(AbstractUser):
    """Someone who may sign in. What they may do follows from the roles (groups) granted to them."""

    email = models.EmailField("e-mail address")

    class Meta(AbstractUser.Meta):
        permissions = [("read_practitioner_entries", "Can read entries kept for practitioners")]
        constraints = [
            models.UniqueConstraint(
                Lower("email"),
                name="accounts_user_email_unique",
                violation_error_message="An account with this e-mail address exists already.",
            )
        ]


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
