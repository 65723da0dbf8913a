"""A question without an entry: «ask a colleague»."""

from django.conf import settings
from django.db import models
from django.utils import timezone

from exchange.models.comments import Thread


class Question(models.Model):
    """An open question. Its first comment is what is asked; for members only, like everything without an entry."""

    class State(models.TextChoices):
        OPEN = "open", "Open"
        CALL = "call", "Call for cases"
        ANSWERED = "answered", "Answered"
        CLOSED = "closed", "Closed"

    thread = models.OneToOneField(Thread, on_delete=models.CASCADE, primary_key=True, related_name="question")
    title = models.CharField(max_length=150)
    state = models.CharField(max_length=20, choices=State.choices, default=State.OPEN, db_index=True)
    challenges = models.ManyToManyField("taxonomy.Challenge", blank=True, related_name="+")
    target_groups = models.ManyToManyField("taxonomy.TargetGroup", blank=True, related_name="+")
    phases = models.ManyToManyField("taxonomy.Phase", blank=True, related_name="+")
    call = models.TextField(
        "invitation", blank=True, max_length=1500, help_text="Which cases are asked for, by an editor."
    )
    call_until = models.DateField("until", null=True, blank=True)
    closed_because = models.TextField("why it is closed", blank=True, max_length=500)
    asked_at = models.DateTimeField(default=timezone.now)
    changed_at = models.DateTimeField(default=timezone.now)

    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["-asked_at", "pk"]
        default_permissions = ()
        permissions = [("answer_for_editors", "Can turn questions into calls and answer them with entries")]

    def __str__(self) -> str:
        return f"question {self.pk}"


class QuestionEntry(models.Model):
    """An entry by which an editor answers a question."""

    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="entries")
    page = models.ForeignKey("wagtailcore.Page", on_delete=models.CASCADE, related_name="+")
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    added_at = models.DateTimeField(default=timezone.now)

    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["added_at", "pk"]
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["question", "page"], name="exchange_an_entry_answers_once")]

    def __str__(self) -> str:
        return f"answer {self.pk}"
