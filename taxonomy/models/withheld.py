"""Terms that an entry carries and readers are not shown, because filters would single somebody out by them.

Nothing is taken from the entry: its editors see what they chose. Who decides is `lessons.disclosure`; that everybody
who shows terms asks here is this room's business (`taxonomy.shown`). By the keys of terms, so that a new name or
address of a term uncovers nothing.
"""

from django.db import models


class WithheldTag(models.Model):
    page = models.ForeignKey("wagtailcore.Page", on_delete=models.CASCADE, related_name="withheld_tags")
    vocabulary = models.CharField(max_length=40)
    term = models.PositiveBigIntegerField(help_text="Key of the term that is not shown.")
    shown_as = models.PositiveBigIntegerField(
        null=True, blank=True, help_text="Key of the broader term that is shown in its place, if there is one."
    )

    wagtail_reference_index_ignore = True  # would say in another table what is withheld here

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["page", "vocabulary", "term"], name="taxonomy_withheld_once_a_page")
        ]
        indexes = [models.Index(fields=["vocabulary", "shown_as"], name="taxonomy_shown_as")]

    def __str__(self) -> str:
        return f"withheld tag {self.pk}"
