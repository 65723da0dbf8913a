"""How the desk names a case without saying anything of it."""

from typing import Any

from django import template

from lessons.desk.views import short as short_name
from lessons.desk.waiting import age_in_days
from lessons.models import Submission

register = template.Library()


@register.filter
def short(submission: Any) -> str:
    return short_name(submission)


@register.filter
def days_here(submission: Any) -> int:
    return age_in_days(submission)


#: Where a case stands, said to its editor; the model says it to its author.
STANDS = {
    Submission.State.SUBMITTED: "Waits for an editor",
    Submission.State.IN_WORK: "In work",
    Submission.State.ASKED: "The author has been asked something",
    Submission.State.SIGNING: "Waits for a second signature",
}


@register.filter
def stands(submission: Any) -> str:
    return STANDS.get(submission.state, "")
