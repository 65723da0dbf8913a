"""Two people sign before a case is read by anyone else; what they signed is known by its hash."""

from django.conf import settings
from django.db import models

from accounts.sealing import SealedField
from lessons.models.submissions import Submission


class SignOff(models.Model):
    """One passage through the gate: of a submission on its way to a page, or of a page whose text was changed.

    While open it is the working paper of the two signers; once released it is the log of who released what and when.
    It holds no word of the case: findings are known by kind and by a keyed digest.
    """

    class State(models.TextChoices):
        OPEN = "open", "Open"
        FIRST = "first", "Signed by the broker"
        RELEASED = "released", "Released"
        VOID = "void", "Overtaken by a change"

    submission = models.ForeignKey(
        Submission, on_delete=models.SET_NULL, null=True, blank=True, related_name="sign_offs"
    )
    page = models.ForeignKey(
        "wagtailcore.Page", on_delete=models.SET_NULL, null=True, blank=True, related_name="sign_offs"
    )
    state = models.CharField(max_length=20, choices=State.choices, default=State.OPEN, db_index=True)
    text_hash = models.CharField(
        max_length=64, help_text="SHA-256 of the text that is signed; any change opens the gate."
    )
    audience = models.CharField(max_length=20, default="practitioners")
    answers = models.JSONField(
        default=dict, help_text="Open findings answered: digest of the finding to {kind, answer}."
    )
    singling_out = models.CharField(max_length=20, blank=True)
    linkage = models.CharField(max_length=20, blank=True)
    inference = models.CharField(max_length=20, blank=True)
    intruder_search = models.CharField(max_length=20, blank=True)
    notes = SealedField(default=dict)
    estimate = models.JSONField(default=dict, help_text="The disclosure check as it stood: light, estimate, pairs.")
    generalised = models.JSONField(default=list, help_text="What was generalised: [{kind, level, how, times}].")
    first_signer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="first_signatures"
    )
    first_signed_at = models.DateTimeField(null=True, blank=True)
    second_signer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="second_signatures"
    )
    second_signed_at = models.DateTimeField(null=True, blank=True)
    released_at = models.DateTimeField(null=True, blank=True)
    opened_at = models.DateTimeField(auto_now_add=True)

    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["-opened_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(second_signer__isnull=True)
                | models.Q(first_signer__isnull=True)
                | ~models.Q(second_signer=models.F("first_signer")),
                name="lessons_two_people_sign",
                violation_error_message="The second signature must be another person's than the first.",
            ),
            models.UniqueConstraint(
                fields=["page", "text_hash"],
                condition=models.Q(state__in=("open", "first")),
                name="lessons_one_open_gate_a_text",
            ),
        ]

    def __str__(self) -> str:
        return f"sign-off {self.pk}: {self.get_state_display()}"


class CaseContact(models.Model):
    """The author of a case who agreed to be asked. For every other case nobody knows who wrote it."""

    page = models.OneToOneField("wagtailcore.Page", on_delete=models.CASCADE, related_name="case_contact")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="case_contacts")

    wagtail_reference_index_ignore = True

    def __str__(self) -> str:
        return f"contact of case {self.page_id}"


class Receipt(models.Model):
    """Tells the author, who alone holds the code, what became of a case. No account and no page is named."""

    class Outcome(models.TextChoices):
        RELEASED = "released", "Released: your text, its thread and its files were destroyed"
        REJECTED = "rejected", "Not taken: your text, its thread and its files were destroyed"
        WITHDRAWN = "withdrawn", "Withdrawn by you: your text, its thread and its files were destroyed"
        EXPIRED = "expired", "Left alone too long: your text, its thread and its files were destroyed"
        MERGED = "merged", "Told together with another report: your text, its thread and its files were destroyed"

    code_digest = models.CharField(max_length=64, unique=True)
    outcome = models.CharField(max_length=20, choices=Outcome.choices)
    on = models.DateField(help_text="The first of its month: the day would say which page it became.")

    def __str__(self) -> str:
        return f"receipt {self.pk}: {self.outcome}"
