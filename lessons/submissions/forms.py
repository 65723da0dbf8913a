"""The fields of a step as a form. What is wrong is said; what was typed is always shown again as it was typed."""

from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError

from anonymisation.characters import tidied
from lessons.submissions.bands import NOT_STATED, Choice, years_offered
from lessons.submissions.saving import checked
from lessons.submissions.steps import KINDS, Field, fields_of
from taxonomy.models import VOCABULARIES


class AuthorField(forms.CharField):
    """Text as `saving.checked` takes it; `removed` counts the characters that were taken out."""

    def __init__(self, field: Field, **kwargs: Any) -> None:
        self.field = field
        self.removed = 0
        super().__init__(required=False, strip=False, label=field.label, help_text=field.help, **kwargs)
        # Django's own answer to a zero byte is an error that keeps the text from being saved; ours takes the byte out.
        self.validators = []

    def clean(self, value: Any) -> str:
        text = value if isinstance(value, str) else ""
        self.removed = tidied(text).removed
        try:
            return checked(self.field, text)
        except ValidationError as error:
            raise ValidationError(error.message_dict[self.field.name]) from None


class StepForm(forms.Form):
    """The fields of one step; `last` adds whether colleagues may ask."""

    may_be_asked = forms.BooleanField(required=False)

    def __init__(self, *args: Any, step: str, is_last: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **{"auto_id": "id-%s"} | kwargs)
        if not is_last:
            del self.fields["may_be_asked"]
        for field in fields_of(step):
            self.fields[field.name] = AuthorField(field, widget=_widget(field))
        for name in self.fields:
            described = [f"help-{name}"]
            if self.is_bound and name in self.errors:
                self.fields[name].widget.attrs["aria-invalid"] = "true"
                described.insert(0, f"error-{name}")
            self.fields[name].widget.attrs["aria-describedby"] = " ".join(described)

    @property
    def removed(self) -> int:
        """How many characters that cannot be seen were taken out of what was typed."""
        return sum(getattr(field, "removed", 0) for field in self.fields.values())

    def answers(self) -> dict[str, str]:
        return {name: text for name, text in self.cleaned_data.items() if name != "may_be_asked"}


class KindForm(forms.Form):
    """What sort of story it is, and in which language it is told."""

    kind = forms.ChoiceField(
        choices=[(kind.value, kind.label) for kind in KINDS],
        error_messages={"required": "Choose what you want to tell.", "invalid_choice": "Choose one of the three."},
    )
    language = forms.ChoiceField(choices=settings.LANGUAGES, initial=settings.LANGUAGE_CODE)


class TextForm(forms.Form):
    """A text to be looked at and forgotten."""

    text = forms.CharField(required=False, strip=False)
    language = forms.ChoiceField(choices=settings.LANGUAGES, initial=settings.LANGUAGE_CODE)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"auto_id": "id-%s"} | kwargs)
        self.fields["text"].validators = []


def _widget(field: Field) -> forms.Widget:
    if not field.is_text:
        return forms.Select(choices=[(choice.value, choice.label) for choice in (NOT_STATED, *_offered(field))])
    # No spell checker: some browsers send what is typed to their maker. No `maxlength`: it cuts off what is pasted.
    attributes = {"spellcheck": "false", "autocomplete": "off", "dir": "auto"}
    # A title is a text area too: it breaks into lines as its marks do, where an input would scroll away under them.
    return forms.Textarea(attrs=attributes | {"rows": "7" if field.is_prose else "1"})


def _offered(field: Field) -> tuple[Choice, ...]:
    if field.vocabulary:
        terms = VOCABULARIES[field.vocabulary].objects.values_list("slug", "name")
        return tuple(Choice(slug, name) for slug, name in terms if not slug.endswith("not-stated"))
    return years_offered() if field.name == "year_band" else field.choices
