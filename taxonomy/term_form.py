"""The form of a term: as Wagtail makes it, and careful about names."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from wagtail.admin.forms import WagtailAdminModelForm

from taxonomy.naming_nobody import FIELDS, TICK, note_that_somebody_looked, pointing, refusal


class TermForm(WagtailAdminModelForm):
    """What was changed is looked through. The tick is there only when it is needed."""

    nobody_named = forms.BooleanField(
        required=False, label=TICK, help_text="The log keeps that you said so, and when. It keeps no words."
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._was_needed = False
        if not self.is_bound:
            del self.fields["nobody_named"]

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        changed = {name: cleaned[name] for name in FIELDS if name in self.changed_data and cleaned.get(name)}
        found = pointing(self.instance, changed)
        self._was_needed = bool(found)
        if found and not cleaned.get("nobody_named"):
            raise ValidationError(refusal(found))  # type: ignore[arg-type]
        return cleaned

    def _post_clean(self) -> None:
        super()._post_clean()  # type: ignore[misc]
        if not self._was_needed:
            self.fields.pop("nobody_named", None)

    def save(self, commit: bool = True) -> Any:
        term = super().save(commit=commit)
        if commit and self._was_needed:
            note_that_somebody_looked(term=term, by=getattr(self, "for_user", None))
        return term
