"""What a practitioner sends in: rows of their own, sealed, never pages. At sign-off they are destroyed."""

import uuid

from django.conf import settings
from django.db import models

from accounts.sealing import SealedField
from lessons.models.cases import CaseStudyPage


class Submission(models.Model):
    """A case as its author tells it, until it is released as a page, rejected or withdrawn: then the row is deleted.

    `answers` are the author's own words, `cleaned` what broker and author made of them (None until a broker begins);
    both are `{field: text}` over the fields of the form. `decisions` are the answers to findings.
    """

    class State(models.TextChoices):
        DRAFT = "draft", "Being written"
        SUBMITTED = "submitted", "Waiting for an editor"
        IN_WORK = "in_work", "An editor is working on it"
        ASKED = "asked", "The editor has asked you something"
        SIGNING = "signing", "Waiting for a second signature"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="submissions")
    broker = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="brokered_submissions"
    )
    state = models.CharField(max_length=20, choices=State.choices, default=State.DRAFT, db_index=True)
    kind = models.CharField(max_length=20, choices=CaseStudyPage.Kind.choices, default=CaseStudyPage.Kind.CASE)
    language = models.CharField(max_length=10, choices=settings.LANGUAGES, default=settings.LANGUAGE_CODE)
    answers = SealedField(default=dict)
    cleaned = SealedField(null=True, default=None)
    decisions = SealedField(default=dict)
    may_be_asked = models.BooleanField(
        "colleagues may ask me",
        default=False,
        help_text="Colleagues can ask you about the case through the platform; they see your role, never your name.",
    )
    merged_into = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, blank=True, related_name="merged_from", editable=False
    )
    receipt_code = SealedField(default=str)
    version = models.PositiveIntegerField(
        default=0, help_text="Counts saves, so that two windows cannot undo each other."
    )
    begun_at = models.DateTimeField(auto_now_add=True)
    changed_at = models.DateTimeField(auto_now=True, db_index=True)
    submitted_at = models.DateTimeField(null=True, blank=True)
    warned_at = models.DateTimeField(null=True, blank=True)

    wagtail_reference_index_ignore = True  # nothing of a raw case goes into another table

    class Meta:
        ordering = ["-changed_at"]

    def __str__(self) -> str:
        return f"submission {str(self.id)[:8]}"


class SubmissionFile(models.Model):
    """A file sent with a case: what is kept is the stripped copy, sealed; the original was never written down."""

    submission = models.ForeignKey(Submission, on_delete=models.CASCADE, related_name="files")
    name = SealedField(default=str)
    content = SealedField(is_bytes=True)
    media_type = models.CharField(max_length=100)
    size = models.PositiveIntegerField(help_text="Bytes of the stripped copy.")
    text = SealedField(default=str)
    removed = models.JSONField(
        default=list, help_text="What was stripped, in plain words, without the words themselves."
    )
    uploaded_at = models.DateTimeField(auto_now_add=True)

    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"file {self.pk} of {self.submission_id}"


class SubmissionMessage(models.Model):
    """A question of the broker or an answer of the author; nobody else reads it, and it goes when the case goes."""

    submission = models.ForeignKey(Submission, on_delete=models.CASCADE, related_name="messages")
    from_author = models.BooleanField()
    body = SealedField(default=str)
    sent_at = models.DateTimeField(auto_now_add=True)
    seen_at = models.DateTimeField(null=True, blank=True)

    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["sent_at", "pk"]

    def __str__(self) -> str:
        return f"message {self.pk} of {self.submission_id}"
