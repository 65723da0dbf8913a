"""The form of a profile. All of it may be left empty."""

from typing import Any

from django import forms
from django.conf import settings

from accounts.chosen_rows import ChosenRows
from accounts.models import Profile
from accounts.profiles.names import checked_name


class ProfileForm(forms.ModelForm):  # type: ignore[type-arg]
    languages = forms.MultipleChoiceField(
        label="Languages you read and write",
        choices=settings.LANGUAGES,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text="Readers do not see them. Open questions in other languages are not put before you.",
    )

    class Meta:
        model = Profile
        fields = [
            "sector",
            "region_band",
            "years_band",
            "languages",
            "can_be_asked",
            "asked_about",
            "name_to_show",
        ]
        field_classes = {"asked_about": ChosenRows}
        labels = {
            "sector": "Sector",
            "region_band": "Region",
            "years_band": "Years in this work",
            "can_be_asked": "Colleagues may ask me",
            "asked_about": "What I can be asked about",
            "name_to_show": "Name to show",
        }
        help_texts = {
            "can_be_asked": "Open questions that nobody has answered are put before you, on your own pages. "
            "Whoever asks is not told that you were asked.",
            "asked_about": "Counts where colleagues may ask you.",
            "name_to_show": "Only for comments where you tick «show my name». Everybody who can read such a comment "
            "learns who you are and that you work in this field, and may keep a copy: taking the name back does not "
            "undo that. It also tells that your other comments in the same conversation are yours.",
        }
        widgets = {
            "asked_about": forms.CheckboxSelectMultiple,
            "name_to_show": forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
        }

    field_order = [*Meta.fields]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("sector", "region_band", "years_band"):
            self.fields[name].required = False
        sector: Any = self.fields["sector"]
        sector.empty_label = "I leave it out"
        for name in ("region_band", "years_band"):
            field: Any = self.fields[name]
            field.choices = [("", "I leave it out"), *(choice for choice in field.choices if choice[0])]
        self.fields["asked_about"].queryset = self.fields["asked_about"].queryset.order_by("sort_order", "name")  # type: ignore[attr-defined]

    def clean_name_to_show(self) -> str:
        return checked_name(self.cleaned_data["name_to_show"], of=self.instance.user)
