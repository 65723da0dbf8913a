"""A link from one entry to another."""

from django.db import models
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable


class EntryLink(Orderable):
    """One entry names another. Written once, on the entry that names; readers see it from both ends."""

    class Kind(models.TextChoices):
        ABOUT = "about", "is about"
        SOURCE = "source", "comes from"
        SUPPORTS = "supports", "speaks for"
        CONTRADICTS = "contradicts", "speaks against"

    page = ParentalKey("wagtailcore.Page", on_delete=models.CASCADE, related_name="links_out")
    to = models.ForeignKey(
        "wagtailcore.Page", on_delete=models.CASCADE, related_name="links_in", verbose_name="entry named"
    )
    kind = models.CharField(max_length=20, choices=Kind.choices, default=Kind.ABOUT)
    note = models.CharField(
        max_length=250, blank=True, help_text="One line: what the reader finds there, or how the two belong together."
    )

    class Meta(Orderable.Meta):
        constraints = [
            models.UniqueConstraint(fields=["page", "to", "kind"], name="catalogue_one_link_of_a_kind"),
            models.CheckConstraint(condition=~models.Q(page=models.F("to")), name="catalogue_no_link_to_itself"),
        ]

    def __str__(self) -> str:
        return f"{self.page_id} {self.get_kind_display()} {self.to_id}"
