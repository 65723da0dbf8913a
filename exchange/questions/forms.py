"""The forms of questions: what was typed stays in them, whatever comes of it."""

import uuid
from typing import Any

from django import forms
from django.conf import settings

from accounts.chosen_rows import ChosenRows
from taxonomy.models import Challenge, Phase, TargetGroup

#: A question is a few sentences; what is longer is a case, and there is a place for those.
LONGEST_BODY = 5000
MOST_TERMS = 8


class TermsField(ChosenRows):
    """Terms of one vocabulary, a few at most, as boxes to tick."""

    widget = forms.CheckboxSelectMultiple

    def clean(self, value: Any) -> Any:
        chosen = super().clean(value)
        if len(chosen) > MOST_TERMS:
            raise forms.ValidationError(f"Tick {MOST_TERMS} at most: the ones without which it cannot be answered.")
        return chosen


class QuestionForm(forms.Form):
    """What is asked. `form_key`: the same form asks once, however often it is sent."""

    title = forms.CharField(
        label="Your question in one line",
        max_length=150,
        error_messages={"required": "Ask in one line: colleagues choose by it what they open."},
    )
    body = forms.CharField(
        label="What colleagues need to know to answer",
        max_length=LONGEST_BODY,
        widget=forms.Textarea(attrs={"rows": 8}),
        error_messages={"required": "Say a little more: what you are facing, what you have tried."},
    )
    challenges = TermsField(
        label="What makes it hard",
        queryset=Challenge.objects.all(),
        error_messages={
            "required": "Tick at least one: whoever said that they can be asked about it is shown the question."
        },
    )
    target_groups = TermsField(label="Who is it about", queryset=TargetGroup.objects.all(), required=False)
    phases = TermsField(label="Where on the way", queryset=Phase.objects.all(), required=False)
    language = forms.ChoiceField(label="It is written in", choices=settings.LANGUAGES, initial=settings.LANGUAGE_CODE)
    show_name = forms.BooleanField(label="Show my name under it", required=False)
    form_key = forms.UUIDField(widget=forms.HiddenInput, initial=uuid.uuid4)

    def __init__(self, *args: Any, name_to_show: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not name_to_show:
            del self.fields["show_name"]

    def clean_title(self) -> str:
        return " ".join(self.cleaned_data["title"].split())


class EditForm(forms.Form):
    title = QuestionForm.base_fields["title"]
    body = QuestionForm.base_fields["body"]

    clean_title = QuestionForm.clean_title


class CallForm(forms.Form):
    invitation = forms.CharField(
        label="Which cases are you after?",
        max_length=1500,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": "Say which cases you are after: a sentence is enough."},
    )
    until = forms.DateField(
        label="Until",
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={"required": "Choose a day.", "invalid": "Write the day as in 2031-05-30."},
    )


class CloseForm(forms.Form):
    reason = forms.CharField(
        label="Why",
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Say why: whoever asked reads it."},
    )


class EntriesForm(forms.Form):
    """Entries that were ticked. A number that is none is refused like one that is not there."""

    page = forms.TypedMultipleChoiceField(coerce=int, required=False)

    def __init__(self, *args: Any, offered: list[Any], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["page"].choices = [(page.pk, page.title) for page in offered]  # type: ignore[attr-defined]
