"""How the desk names a case without saying anything of it."""

from typing import Any

from django import template

from lessons.desk.views import short as short_name
from lessons.desk.waiting import age_in_days

register = template.Library()


@register.filter
def short(submission: Any) -> str:
    return short_name(submission)


@register.filter
def days_here(submission: Any) -> int:
    return age_in_days(submission)
