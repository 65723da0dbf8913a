"""What the editor's form checks beyond the fields themselves."""

from typing import Any

from wagtail.admin.forms import WagtailAdminPageForm

from catalogue.audience import Audience, narrowest_among


class EntryForm(WagtailAdminPageForm):
    """Tells the editor why an entry cannot be wider than the entry it stands under (the model would just narrow it)."""

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean()
        above = [] if self.parent_page is None else self.parent_page.get_ancestors(inclusive=True).specific()
        if cleaned.get("audience") == Audience.PUBLIC and narrowest_among(above) == Audience.PRACTITIONERS:
            self.add_error(
                "audience",
                "The entry above this one is kept for practitioners, so this one cannot be public. "
                "Widen the entry above first, or keep this one for practitioners.",
            )
        return cleaned
