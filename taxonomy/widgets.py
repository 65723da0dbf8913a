"""Choosing terms in the editor's form: a short vocabulary is a list to tick, since nobody guesses its words."""

from typing import Any

from django import forms
from taggit.utils import parse_tags

from taxonomy.models import Term


class TermCheckboxes(forms.CheckboxSelectMultiple):
    """All terms of a vocabulary to tick; speaks the language of taggit's form field (quoted names, by comma)."""

    def __init__(self, tag_model: type[Term], attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs)
        self.tag_model = tag_model
        self.free_tagging = False

    def __deepcopy__(self, memo: Any) -> "TermCheckboxes":
        return type(self)(self.tag_model, self.attrs.copy())

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        self.choices = [(term.name, term.name) for term in self.tag_model._default_manager.all()]
        return super().get_context(name, value, attrs)

    def format_value(self, value: Any) -> list[str]:
        if not value:
            return []
        if isinstance(value, str):
            return parse_tags(value)
        return [str(term) for term in value]

    def value_from_datadict(self, data: Any, files: Any, name: str) -> str:
        chosen = data.getlist(name) if hasattr(data, "getlist") else data.get(name) or []
        names = [chosen] if isinstance(chosen, str) else list(chosen)
        return ", ".join(part if part.startswith('"') else f'"{part}"' for part in names if part)
