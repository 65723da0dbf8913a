"""Rows that somebody ticks in a form: a number that no row can have is refused like one that none has."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError

#: What is longer fits no column, and the database raises an error of its own.
_MOST_DIGITS = 18


class ChosenRows(forms.ModelMultipleChoiceField):  # type: ignore[type-arg]
    def clean(self, value: Any) -> Any:
        for one in value if isinstance(value, list | tuple) else ():
            if len(str(one)) > _MOST_DIGITS:
                raise ValidationError(self.error_messages["invalid_choice"] % {"value": "that"}, code="invalid_choice")
        return super().clean(value)
