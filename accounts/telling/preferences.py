"""How often a member is mailed, and at which hours never."""

from typing import Any
from zoneinfo import available_timezones

from django import forms
from django.core.exceptions import ValidationError
from django.db import transaction

from accounts.models import MailPreferences

_ELSEWHERE = ("Africa", "America", "Arctic", "Asia", "Atlantic", "Australia", "Indian", "Pacific")


def zone_choices() -> list[tuple[str, list[tuple[str, str]]]]:
    """Europe first; all that this machine knows."""
    known = sorted(available_timezones())
    europe = [name for name in known if name.startswith("Europe/")]
    elsewhere = [name for name in known if name.partition("/")[0] in _ELSEWHERE] + ["UTC"]
    return [
        (heading, [(name, name.replace("_", " ")) for name in names])
        for heading, names in (("Europe", europe), ("Elsewhere", elsewhere))
    ]


def _hours() -> list[tuple[str, str]]:
    return [("", "No quiet hours"), *((str(hour), f"{hour}:00") for hour in range(24))]


def _hour(value: str) -> int | None:
    return int(value) if value else None


class PreferencesForm(forms.ModelForm[MailPreferences]):
    quiet_from = forms.TypedChoiceField(choices=_hours, coerce=_hour, empty_value=None, required=False, label="From")
    quiet_until = forms.TypedChoiceField(choices=_hours, coerce=_hour, empty_value=None, required=False, label="Until")
    timezone = forms.ChoiceField(choices=zone_choices, label="Your time zone")

    class Meta:
        model = MailPreferences
        fields = ["replies", "questions", "quiet_from", "quiet_until", "timezone"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            if self.is_bound and name in self.errors:
                field.widget.attrs |= {"aria-invalid": "true", "aria-describedby": f"error-{name}"}

    def clean(self) -> dict[str, Any] | None:
        found = super().clean() or self.cleaned_data
        begins, ends = found.get("quiet_from"), found.get("quiet_until")
        if (begins is None) != (ends is None):
            empty = "quiet_from" if begins is None else "quiet_until"
            self.add_error(empty, ValidationError("Quiet hours need both: from when, and until when. Choose an hour."))
        elif begins is not None and begins == ends:
            self.add_error(
                "quiet_until",
                ValidationError("Choose another hour than the first. For no mail at all, choose “No mail” above."),
            )
        return found


@transaction.atomic
def preferences_save(*, form: PreferencesForm) -> MailPreferences:
    """The form is valid. Notices that wait for their mail keep how often they were to be mailed."""
    return form.save()
