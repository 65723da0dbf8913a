"""For the pages of an author: `{% load submitting %}`."""

from typing import Any

from django import template

from lessons.models import Submission
from lessons.submissions.steps import STEPS, begun_steps

register = template.Library()


@register.inclusion_tag("lessons/submissions/steps.html")
def submission_steps(submission: Submission, current: str) -> dict[str, Any]:
    """Where one is on the way: a step's slug, or files, check or send."""
    return {"submission": submission, "steps": STEPS, "done": begun_steps(submission.answers), "current": current}
