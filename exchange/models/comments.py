"""Threads and what is said in them. A thread is what somebody began and the replies to it: two levels, no more.

Every number that a reader may meet is random: it says neither who wrote, nor when, nor after whom.
"""

import uuid

from django.conf import settings
from django.db import models
from django.utils import timezone

from accounts.models import RegionBand, YearsBand
from accounts.sealing import SealedField
from catalogue.audience import Audience


class Kind(models.TextChoices):
    USEFUL = "useful", "Useful in my setting"
    TRIED = "tried", "We tried this"
    QUESTION = "question", "A question"
    CORRECTION = "correction", "A correction"


class State(models.TextChoices):
    HELD = "held", "Held for a moderator"
    PUBLISHED = "published", "Published"
    HIDDEN = "hidden", "Hidden by a moderator"
    WITHDRAWN = "withdrawn", "Withdrawn by its author"
    ERASED = "erased", "Erased"


class Thread(models.Model):
    """A conversation: under an entry (`page`), or on its own where it is an open question (`question`)."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    page = models.ForeignKey("wagtailcore.Page", on_delete=models.CASCADE, null=True, related_name="threads")
    opened_at = models.DateTimeField(default=timezone.now)

    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["opened_at", "pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"thread {self.pk}"


class Comment(models.Model):
    """What one colleague said. The line that says who speaks is that of the day of writing: it stays."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    thread = models.ForeignKey(Thread, on_delete=models.CASCADE, related_name="comments")
    is_opening = models.BooleanField(default=False)
    quotes = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, blank=True, related_name="quoted_by")
    kind = models.CharField(max_length=20, choices=Kind.choices, blank=True, help_text="Empty for replies.")
    body = models.TextField(blank=True, help_text="As it was typed; Markdown (exchange.rendering).")
    language = models.CharField(max_length=10, choices=settings.LANGUAGES, default=settings.LANGUAGE_CODE)
    audience = models.CharField(max_length=20, choices=Audience.choices, default=Audience.PRACTITIONERS)
    state = models.CharField(max_length=20, choices=State.choices, default=State.HELD, db_index=True)
    held_for = models.JSONField(default=list, blank=True, help_text="Codes of the rules that held it.")
    reason_to_author = SealedField(null=True, help_text="Why it is hidden, as its author is told.")

    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    pseudonym = models.CharField(max_length=60)
    shown_name = models.CharField(max_length=80, blank=True, help_text="Only where its author chose so, here.")
    speaker_sector = models.ForeignKey("taxonomy.Sector", on_delete=models.SET_NULL, null=True, related_name="+")
    speaker_region = models.CharField(max_length=20, choices=RegionBand.choices, blank=True)
    speaker_years = models.CharField(max_length=20, choices=YearsBand.choices, blank=True)

    anchor = models.JSONField(
        null=True,
        blank=True,
        help_text="The passage that it is about: {field, quote, before, after} (exchange.anchors).",
    )
    form_key = models.UUIDField(default=uuid.uuid4, help_text="Of the form it came by: the same form posts once.")
    posted_at = models.DateTimeField(default=timezone.now, db_index=True)
    published_at = models.DateTimeField(null=True)
    edited_at = models.DateTimeField(null=True)

    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["posted_at", "pk"]
        default_permissions = ()
        permissions = [("moderate", "Can moderate what colleagues say")]
        constraints = [
            models.UniqueConstraint(
                fields=["thread"], condition=models.Q(is_opening=True), name="exchange_one_opening_a_thread"
            ),
            models.UniqueConstraint(fields=["author", "form_key"], name="exchange_a_form_posts_once"),
        ]

    def __str__(self) -> str:
        return f"comment {self.pk}"


class CommentVersion(models.Model):
    """What a comment said before it was edited: for moderators."""

    comment = models.ForeignKey(Comment, on_delete=models.CASCADE, related_name="versions")
    body = models.TextField()
    tried = models.JSONField(null=True, help_text="The report's texts as they were.")
    replaced_at = models.DateTimeField(default=timezone.now)

    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["replaced_at", "pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"version {self.pk}"


class Draft(models.Model):
    """What somebody is writing: its writer's alone, sealed, gone once it is posted."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="drafts")
    place = models.CharField(max_length=80, help_text="Where it belongs: «page:12», «reply:<id>», «question».")
    content = SealedField(help_text="The form's fields.")
    saved_at = models.DateTimeField(default=timezone.now)

    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["-saved_at", "-pk"]
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["user", "place"], name="exchange_one_draft_a_place")]

    def __str__(self) -> str:
        return f"draft {self.pk}"
