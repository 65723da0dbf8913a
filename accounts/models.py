"""The user. Custom from the first migration, because a user model cannot be swapped later."""

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.db.models.functions import Lower


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
