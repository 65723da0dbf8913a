"""What readers and moderators do about a comment."""

import uuid

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone

from accounts.sealing import SealedField
from anonymisation.characters import one_line_end
from anonymisation.refused import why_refused
from exchange.models.comments import Comment


class Flag(models.Model):
    """A reader says that something is wrong with a comment."""

    class Reason(models.TextChoices):
        RECOGNISABLE = "recognisable", "Somebody could be recognised"
        UNKIND = "unkind", "It attacks somebody"
        WRONG = "wrong", "It is wrong and could do harm"
        OFF_TOPIC = "off_topic", "It does not belong here, or advertises"
        OTHER = "other", "Something else"

    comment = models.ForeignKey(Comment, on_delete=models.CASCADE, related_name="flags")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, null=True, related_name="+")
    by_digest = models.CharField(max_length=64, help_text="The same reader's second flag is the first one.")
    reason = models.CharField(max_length=20, choices=Reason.choices)
    words = SealedField(null=True)
    at = models.DateTimeField(default=timezone.now)
    decided_at = models.DateTimeField(null=True)

    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["at", "pk"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["comment", "by_digest"],
                condition=models.Q(decided_at__isnull=True),
                name="exchange_one_open_flag_a_reader",
            )
        ]

    def __str__(self) -> str:
        return f"flag {self.pk}"


class Appeal(models.Model):
    """An author asks a second moderator to look at a decision."""

    class Outcome(models.TextChoices):
        UPHELD = "upheld", "The decision stays"
        OVERTURNED = "overturned", "The comment is shown again"

    comment = models.ForeignKey(Comment, on_delete=models.CASCADE, related_name="appeals")
    words = SealedField()
    at = models.DateTimeField(default=timezone.now)
    decided_before_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        related_name="+",
        help_text="Who took the decision that is appealed: somebody else decides now.",
    )
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    decided_at = models.DateTimeField(null=True)
    outcome = models.CharField(max_length=20, choices=Outcome.choices, blank=True)
    answer = SealedField(null=True)

    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["at", "pk"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["comment"], condition=models.Q(decided_at__isnull=True), name="exchange_one_open_appeal"
            ),
            models.CheckConstraint(
                condition=models.Q(decided_by__isnull=True) | ~models.Q(decided_by=models.F("decided_before_by")),
                name="exchange_appeal_to_a_second_moderator",
            ),
        ]

    def __str__(self) -> str:
        return f"appeal {self.pk}"


class CannedReply(models.Model):
    """A reason that moderators give often, in good words."""

    title = models.CharField(max_length=80)
    text = models.TextField(max_length=1500)
    language = models.CharField(max_length=10, choices=settings.LANGUAGES, default=settings.LANGUAGE_CODE)
    sort_order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["language", "sort_order", "title"]
        verbose_name_plural = "canned replies"

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        wrong = {name: told for name in ("title", "text") if (told := why_refused(one_line_end(getattr(self, name))))}
        if wrong:
            raise ValidationError(wrong)


class Undoable(models.Model):
    """What a moderator just did, so that it can be taken back within a minute."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    before = models.JSONField(help_text="State of each comment before, by its id; no text.")
    undone_at = models.DateTimeField(null=True)

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return f"undoable {self.pk}"
