"""What a term and a concept have in common: a preferred label, other labels, and the same in further languages.

After SKOS (W3C 2009). The preferred label in English is `name`, which comes from taggit with `slug`.
"""

import unicodedata

from django.db import models
from taggit.models import TagBase

LANGUAGES = ("en", "fr", "nl", "de", "es")
OTHER_LABELS = ("other_labels", *(f"other_labels_{language}" for language in LANGUAGES[1:]))


def lines(text: str) -> list[str]:
    """The non-empty lines of a one-per-line field, stripped."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def same_label(label: str) -> str:
    """The form in which two labels are the same to a reader: capitals, accents and hyphens make no difference."""
    decomposed = unicodedata.normalize("NFKD", label.casefold())
    letters = "".join(c if c.isalnum() else " " for c in decomposed if not unicodedata.combining(c))
    return " ".join(letters.split())


class Labelled(TagBase):
    """Labels in five languages, a note on meaning, and what the data file said of them last."""

    name: str

    other_labels = models.TextField(
        "other labels",
        blank=True,
        help_text="One per line: synonyms, spellings and acronyms that a practitioner may type.",
    )
    scope_note = models.TextField(
        "scope note", blank=True, help_text="What belongs under this term, and what belongs elsewhere."
    )
    label_fr = models.CharField("label in French", max_length=100, blank=True)
    label_nl = models.CharField("label in Dutch", max_length=100, blank=True)
    label_de = models.CharField("label in German", max_length=100, blank=True)
    label_es = models.CharField("label in Spanish", max_length=100, blank=True)
    other_labels_fr = models.TextField("other labels in French", blank=True)
    other_labels_nl = models.TextField("other labels in Dutch", blank=True)
    other_labels_de = models.TextField("other labels in German", blank=True)
    other_labels_es = models.TextField("other labels in Spanish", blank=True)
    loaded_values = models.JSONField(
        default=dict, editable=False, help_text="What the data file said last: tells an editor's change from ours."
    )

    class Meta:
        abstract = True

    def clean(self) -> None:
        super().clean()
        self.name = " ".join(self.name.split())
        for field in OTHER_LABELS:
            setattr(self, field, "\n".join(lines(getattr(self, field))))

    def label(self, language: str) -> str:
        """The preferred label in `language`, falling back to English."""
        return getattr(self, f"label_{language}", "") or self.name

    def labels(self) -> dict[str, list[str]]:
        """Every label per language code, the preferred one first."""
        found = {"en": [self.name, *lines(self.other_labels)]}
        for language in LANGUAGES[1:]:
            own = [getattr(self, f"label_{language}"), *lines(getattr(self, f"other_labels_{language}"))]
            found[language] = [label for label in own if label]
        return found
