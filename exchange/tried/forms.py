"""The fields by which colleagues tell what became of it elsewhere."""

from typing import Any

from django import forms

from accounts.models import RegionBand
from exchange.models.tried import Outcome, Setting
from exchange.tried.saving import LABELS, LONGEST, TELL_SOMETHING, TEXTS, texts_of

_HELP = {
    "adapted": "What you did otherwise than described here, and why.",
    "helped": "What made it possible: people, law, money, trust.",
    "hindered": "What stood in the way. Colleagues need this most.",
}


def _words(name: str) -> forms.CharField:
    return forms.CharField(
        label=LABELS[name],
        required=False,
        max_length=LONGEST,
        help_text=_HELP[name],
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"max_length": "That is longer than %(limit_value)d characters (%(show_value)d). Shorten it."},
    )


class TriedForm(forms.Form):
    """At least one of the three texts: a result without a reason helps nobody."""

    region_band = forms.ChoiceField(
        label="Where",
        required=False,
        choices=[("", "I would rather not say"), *RegionBand.choices],
        help_text="Roughly. Leave it out if it would give you or somebody else away.",
    )
    setting = forms.ChoiceField(
        label="Setting",
        choices=[("", "Choose a setting"), *Setting.choices],
        error_messages={"required": "Choose the setting in which you tried it."},
    )
    adapted = _words("adapted")
    helped = _words("helped")
    hindered = _words("hindered")
    outcome = forms.ChoiceField(
        label="What came of it",
        choices=Outcome.choices,
        widget=forms.RadioSelect,
        error_messages={"required": "Say what came of it. «Too early to say» is an answer."},
    )

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        if not texts_of(cleaned) and not any(name in self.errors for name in TEXTS):
            self.add_error("adapted", TELL_SOMETHING)
        return cleaned
