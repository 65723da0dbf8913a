"""What the editor's form checks beyond the fields themselves."""

from typing import Any

from taggit.utils import parse_tags
from wagtail.admin.forms import WagtailAdminPageForm

from catalogue.audience import Audience, narrowest_among
from taxonomy.models import VOCABULARIES


class EntryForm(WagtailAdminPageForm):
    """Tells the editor why an entry cannot be wider than the entry it stands under (the model would just narrow it)."""

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean()
        self._refuse_unknown_terms()
        above = [] if self.parent_page is None else self.parent_page.get_ancestors(inclusive=True).specific()
        if cleaned.get("audience") == Audience.PUBLIC and narrowest_among(above) == Audience.PRACTITIONERS:
            self.add_error(
                "audience",
                "The entry above this one is kept for practitioners, so this one cannot be public. "
                "Widen the entry above first, or keep this one for practitioners.",
            )
        return cleaned

    def _refuse_unknown_terms(self) -> None:
        """Wagtail's own field drops a word that is no term without saying so; what someone typed is not lost here."""
        for model in VOCABULARIES.values():
            field = self.fields.get(model.plural)
            if field is None:
                continue
            typed = parse_tags(
                field.widget.value_from_datadict(self.data, self.files, self.add_prefix(model.plural)) or ""
            )
            known = (
                {name.casefold() for name in model._default_manager.values_list("name", flat=True)} if typed else set()
            )
            unknown = [word for word in typed if word.casefold() not in known]
            if unknown:
                self.add_error(
                    model.plural,
                    f"Not in this closed list: {', '.join(unknown)}. Choose a term that is offered, or leave it out.",
                )
