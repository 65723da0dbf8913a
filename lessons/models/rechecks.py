"""What the disclosure check of the filters remembers: which terms a case's own text tells, and that a look is due."""

from django.db import models

from lessons.models.cases import CaseStudyPage


class ToldTerms(models.Model):
    """The terms that readers of a case learn from its text anyway; without a row it has not been looked at.

    Kept because reading the texts of all cases takes seconds and counting with what they tell does not.
    """

    page = models.OneToOneField(CaseStudyPage, on_delete=models.CASCADE, related_name="told_terms", primary_key=True)
    told = models.JSONField(default=list, help_text="[[vocabulary, key of the term]]")

    wagtail_reference_index_ignore = True

    def __str__(self) -> str:
        return f"what case {self.page_id} tells"


class RecheckDue(models.Model):
    """Something changed by which filters may tell another thing. Written with the change, gone when it was seen to."""

    noted_at = models.DateTimeField(auto_now_add=True)

    wagtail_reference_index_ignore = True

    def __str__(self) -> str:
        return f"recheck {self.pk}"
