"""What a member is told: an inbox on the site, and mails that say no more than that something is there."""

from django.conf import settings
from django.db import models
from django.utils import timezone


class HowOften(models.TextChoices):
    AT_ONCE = "at_once", "At once"
    DAILY = "daily", "Every day"
    WEEKLY = "weekly", "Every Monday"
    NONE = "none", "No mail"


class MailPreferences(models.Model):
    """When a member may be mailed. Hours are those of `timezone`; from 22 to 7 goes over midnight."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, primary_key=True, related_name="mail_preferences"
    )
    replies = models.CharField(
        "replies to what I wrote", max_length=10, choices=HowOften.choices, default=HowOften.DAILY
    )
    questions = models.CharField(
        "questions that I could answer", max_length=10, choices=HowOften.choices, default=HowOften.WEEKLY
    )
    quiet_from = models.PositiveSmallIntegerField(null=True, blank=True)
    quiet_until = models.PositiveSmallIntegerField(null=True, blank=True)
    timezone = models.CharField(max_length=60, default="Europe/Brussels")

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return f"mail preferences of account {self.pk}"


class Notice(models.Model):
    """One line of a member's inbox. It holds no words: they are made when it is shown, for what may be read then."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="notices")
    kind = models.CharField(max_length=40, help_text="One of `accounts.telling.kinds`.")
    thing = models.CharField(max_length=80, help_text="What it is about: «comment:<id>».")
    key = models.CharField(max_length=64, help_text="The same event told twice is one line.")
    how_often = models.CharField(max_length=10, choices=HowOften.choices, default=HowOften.NONE)
    made_at = models.DateTimeField(default=timezone.now)
    seen_at = models.DateTimeField(null=True)
    mailed_at = models.DateTimeField(null=True, help_text="Set when its mail is noted: it is in one mail and no other.")

    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["-made_at", "-pk"]
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["user", "key"], name="accounts_told_once")]
        indexes = [models.Index(fields=["how_often", "mailed_at"], name="accounts_notice_by_turn")]

    def __str__(self) -> str:
        return f"notice {self.pk}"


class NoticeMail(models.Model):
    """One member's mail that waits to be sent. `claimed_at` is set, and committed, before it is handed over."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    notices = models.JSONField(default=list, help_text="Numbers of the notices that it tells of.")
    message_id = models.CharField(max_length=250, help_text="The same at every attempt.")
    claimed_at = models.DateTimeField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    not_before = models.DateTimeField(default=timezone.now)

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return f"mail to account {self.user_id}"
