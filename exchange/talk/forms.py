"""The forms by which colleagues say something: they take in what was typed, and the services decide."""

import uuid
from typing import Any

from django import forms
from django.conf import settings

from catalogue.audience import Audience
from exchange.models import Kind
from exchange.rendering import MAX_BODY, problems

AUDIENCES = {
    Audience.PUBLIC: "Everyone who can read it here",
    Audience.PRACTITIONERS: "Signed-in practitioners only",
}
KIND_HELP = {
    Kind.USEFUL: "Say in two lines what of it, and where.",
    Kind.TRIED: "A short report: where, what you adapted, what helped, what hindered, what came of it.",
    Kind.QUESTION: "Colleagues who have done it may answer.",
    Kind.CORRECTION: "What is wrong or out of date, and how you know.",
}


class Words(forms.CharField):
    """Text as it was typed, with our own reasons for refusing some, told before Django's."""

    widget = forms.Textarea

    def to_python(self, value: Any) -> str:
        text = "" if value is None else str(value)
        if wrong := problems(text):
            raise forms.ValidationError(wrong)
        return text.strip()


class TalkForm(forms.Form):
    """`widest`: the widest audience that may be chosen. `name`: what «show my name» would show; empty: not offered."""

    use_required_attribute = False

    body = Words(label="What you want to say", required=False)
    audience = forms.ChoiceField(label="Who reads it", widget=forms.RadioSelect, required=False)
    language = forms.ChoiceField(label="Language of your text", choices=settings.LANGUAGES)
    show_name = forms.BooleanField(required=False)
    field = forms.CharField(required=False, max_length=80, widget=forms.HiddenInput)
    quote = forms.CharField(required=False, max_length=2000, widget=forms.HiddenInput)
    with_quote = forms.BooleanField(required=False, label="Repeat the beginning of it above my answer")

    def __init__(self, *args: Any, widest: str, name: str, is_opening: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        allowed = [one for one in AUDIENCES if widest == Audience.PUBLIC or one != Audience.PUBLIC]
        self.widest = widest
        self.can_choose_audience = len(allowed) > 1
        self.fields["audience"].choices = [(one, AUDIENCES[one]) for one in allowed]  # type: ignore[attr-defined]
        self.fields["body"].widget.attrs = {"rows": 8, "dir": "auto", "data-most": MAX_BODY}
        if name:
            self.fields["show_name"].label = f"Show my name here: {name}"
        else:
            del self.fields["show_name"]
        if is_opening:
            del self.fields["with_quote"]
            self.fields["kind"] = forms.ChoiceField(
                label="What it is",
                choices=Kind.choices,
                widget=forms.RadioSelect,
                error_messages={"required": "Say what it is."},
            )

    def clean_audience(self) -> str:
        """Nothing chosen means the narrower one: it can be read by fewer, never by more, than meant."""
        return self.cleaned_data["audience"] or Audience.PRACTITIONERS

    @property
    def kind(self) -> str:
        return str(self["kind"].value() or "") if "kind" in self.fields else ""

    def kinds(self) -> list[tuple[Any, str]]:
        return [(choice, KIND_HELP[Kind(str(choice.data["value"]))]) for choice in self["kind"]]


class EditForm(forms.Form):
    use_required_attribute = False

    body = Words(label="What you want to say", required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["body"].widget.attrs = {"rows": 8, "dir": "auto", "data-most": MAX_BODY}


def key_of_form(given: str) -> uuid.UUID:
    """Of the form that was sent; a new one where it brought none, or none that is one."""
    try:
        return uuid.UUID(given)
    except ValueError:
        return uuid.uuid4()


def put_errors(form: forms.Form, error: forms.ValidationError, others: "list[forms.Form]") -> None:
    """What a service refused, beside the field it speaks of."""
    by_field = error.message_dict if hasattr(error, "error_dict") else {None: error.messages}
    for name, told in by_field.items():
        at = next((one for one in [form, *others] if name in one.fields), None)
        (at or form).add_error(name if at is not None else None, told)  # type: ignore[arg-type]
