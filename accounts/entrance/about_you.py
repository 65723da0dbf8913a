"""What somebody who registers may say of their work, so that a moderator can vet them. Of both registration forms.

allauth builds its own forms upon this one: nothing of allauth's forms can be imported here.
"""

from typing import Any

from django import forms
from django.http import HttpRequest

from accounts.entrance import arriving
from anonymisation.refused import why_refused


class AboutYou(forms.Form):
    organisation = forms.CharField(
        label="Where you work (you may leave it out)",
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "organization"}),
    )
    work = forms.CharField(
        label="What you do there (you may leave it out)",
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="A moderator reads this once, to see that you work in the field. Readers never do.",
    )
    invitation = forms.CharField(required=False, max_length=200, widget=forms.HiddenInput)

    def clean(self) -> Any:
        cleaned = super().clean()
        for name in ("organisation", "work"):
            if told := why_refused(str(self.cleaned_data.get(name, ""))):
                self.add_error(name, told)  # type: ignore[arg-type]
        return cleaned

    def signup(self, request: HttpRequest, user: Any) -> None:
        said = {name: self.cleaned_data.get(name, "").strip() for name in ("organisation", "work")}
        arriving.asks(user=user, about={name: text for name, text in said.items() if text})
        if token := self.cleaned_data.get("invitation", "").strip():
            arriving.brings_invitation(user=user, token=token)
