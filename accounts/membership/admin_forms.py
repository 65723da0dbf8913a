"""What moderators fill in on the pages of members."""

from datetime import datetime, time
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from accounts.membership.invitations import DAYS, MOST_DAYS
from accounts.membership.requests import MOST_NOTE, waiting
from accounts.membership.suspending import MOST_REASON
from accounts.models import MembershipRequest


def _area(rows: int = 3) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows, "autocomplete": "off"})


class ApproveForm(forms.Form):
    prefix = "approve"
    note = forms.CharField(
        label="Why this person is a practitioner",
        help_text="For moderators and the log: who knows them, what you checked.",
        max_length=MOST_NOTE,
        widget=_area(),
        error_messages={"required": "Write why: who knows them, what you checked."},
    )


class RefuseForm(forms.Form):
    prefix = "refuse"
    words_to_person = forms.CharField(
        label="What the person is told",
        help_text="Why, and what they can do. They read it on their page, not in a mail.",
        max_length=MOST_NOTE,
        widget=_area(),
        error_messages={"required": "Write to the person why, and what they can do."},
    )
    note = forms.CharField(label="Note for moderators", max_length=MOST_NOTE, required=False, widget=_area(2))


class ApproveManyForm(forms.Form):
    """Several at once, for one reason: a team whose head was telephoned."""

    requests = forms.ModelMultipleChoiceField(
        MembershipRequest.objects.none(),
        to_field_name="number",
        error_messages={"required": "Tick those whom you approve."},
    )
    note = forms.CharField(
        label="Why these people are practitioners",
        max_length=MOST_NOTE,
        widget=_area(2),
        error_messages={"required": "Write why: who knows them, what you checked."},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["requests"].queryset = waiting()  # type: ignore[attr-defined]


class InviteForm(forms.Form):
    email = forms.EmailField(
        label="Mailbox",
        required=False,
        help_text="Then only whoever confirms this mailbox can use the link. May be left empty.",
        error_messages={"invalid": "Write a whole mailbox, or leave it empty."},
    )
    days = forms.IntegerField(
        label="Good for how many days", initial=DAYS, min_value=1, max_value=MOST_DAYS, help_text=f"1 to {MOST_DAYS}."
    )


class DomainForm(forms.Form):
    domain = forms.CharField(
        label="Domain",
        max_length=253,
        help_text="What stands behind the @ of a mailbox there, like «prison.example». No other domain is meant by it.",
        error_messages={"required": "Write the domain."},
    )
    organisation = forms.CharField(
        label="Organisation", max_length=200, error_messages={"required": "Write whose domain it is."}
    )


class SuspendForm(forms.Form):
    handle = forms.CharField(
        label="Handle",
        max_length=40,
        help_text="As it stands beside what they wrote, and in the log: «m-» and ten signs.",
        error_messages={"required": "Write the handle."},
    )
    reason = forms.CharField(
        label="Why",
        help_text="The person reads it.",
        max_length=MOST_REASON,
        widget=_area(),
        error_messages={"required": "Write why. The person reads it."},
    )
    until = forms.DateField(
        label="Until the end of",
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}),
        help_text="May be left empty: then until somebody lifts it.",
        error_messages={"invalid": "Write a day like 2026-12-31, or leave it empty."},
    )

    def clean_until(self) -> datetime | None:
        day = self.cleaned_data["until"]
        if day is None:
            return None
        if day < timezone.localdate():
            raise ValidationError("Choose today or a day to come, or leave it empty.")
        return timezone.make_aware(datetime.combine(day, time.max))
