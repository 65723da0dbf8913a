"""The editor's form of a case: a new one begins as a draft, and what is invented stays invented."""

from typing import Any

from catalogue.forms import EntryForm


class CaseForm(EntryForm):
    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean()
        wanted = cleaned.get("is_demonstration")
        if self.instance.pk and wanted is not None and wanted != self._was_invented() and self._is_settled():
            self.add_error(
                "is_demonstration",
                "Whether a case is invented is settled once it was published or signed. "
                "Make a new entry if this one was marked by mistake.",
            )
        return cleaned

    def save(self, commit: bool = True) -> Any:
        """Wagtail would make a new page live before it asks whether it may be published."""
        if self.instance.pk is None:
            self.instance.live = False
        return super().save(commit)

    def _was_invented(self) -> bool:
        from lessons.models import CaseStudyPage

        return bool(CaseStudyPage.objects.values_list("is_demonstration", flat=True).get(pk=self.instance.pk))

    def _is_settled(self) -> bool:
        from lessons.models import SignOff

        signed = SignOff.objects.filter(page=self.instance.pk, state__in=("first", "released"))
        return self.instance.first_published_at is not None or signed.exists()
