"""How a saved search is called, and how often its owner is told of news."""

from typing import Any

from django import forms

from search.models import Frequency
from search.models.saved import LONGEST_NAME


class SavedSearchForm(forms.Form):
    """Name and frequency. Under results the name may stay empty: the search is then called by its day."""

    name = forms.CharField(
        required=False,
        max_length=LONGEST_NAME,
        error_messages={
            "required": "Give the search a name.",
            "max_length": "At most %(limit_value)d characters; this name has %(show_value)d.",
        },
    )
    frequency = forms.ChoiceField(
        choices=Frequency.choices,
        initial=Frequency.NONE,
        error_messages={"required": "Choose how often.", "invalid_choice": "Choose one of these."},
    )

    def __init__(self, *args: Any, needs_name: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **{"auto_id": "saved-%s"} | kwargs)
        self.fields["name"].required = needs_name
        for name, field in self.fields.items():
            if self.is_bound and name in self.errors:
                field.widget.attrs |= {"aria-invalid": "true", "aria-describedby": f"error-{name}"}
