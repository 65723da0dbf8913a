"""Questions that can be asked of the entries of one type; they chain."""

from typing import Any, Self

from wagtail.models import PageManager, PageQuerySet

from catalogue.audience import ADMITTED_BY, circle_of
from taxonomy.shown import showing

TAG_ROWS = (
    "tagged_challenges",
    "tagged_target_groups",
    "tagged_phases",
    "tagged_intervention_areas",
    "tagged_sectors",
    "tagged_ideologies",
    "tagged_countries",
)
#: What `Entry.tags_of` asks for: the terms of all vocabularies, and which of them are not shown.
ALL_TAGS = (*(f"{rows}__tag" for rows in TAG_ROWS), "withheld_tags")
#: What a card in a listing shows: three vocabularies, one query each for a whole listing.
CARD_TAGS = ("tagged_challenges__tag", "tagged_target_groups__tag", "tagged_countries__tag", "withheld_tags")


class EntryQuerySet(PageQuerySet[Any]):
    def published(self) -> Self:
        """Live, not withdrawn and not held back. This is not yet «readable»: see `visible_to`."""
        return self.live().filter(withdrawn_on__isnull=True, held_since__isnull=True)

    def visible_to(self, user: Any) -> Self:
        """What this reader may read; the audience rule for one type."""
        return self.visible_to_circle(circle_of(user))

    def visible_to_circle(self, circle: str) -> Self:
        """What any reader of this circle may read."""
        return self.published().filter(audience__in=ADMITTED_BY[circle])

    def tagged(self, term: Any) -> Self:
        """Entries that show this term of any vocabulary."""
        return self.filter(showing(term))

    def newest_first(self) -> Self:
        return self.order_by("-first_published_at", "-pk")

    def with_tags(self) -> Self:
        return self.prefetch_related(*ALL_TAGS)

    def with_card_tags(self) -> Self:
        return self.prefetch_related(*CARD_TAGS)

    def with_attached_texts(self) -> Self:
        """With the words of their files: three queries for a whole set of entries."""
        return self.prefetch_related("attachments__document__extracted_text")


EntryManager = PageManager.from_queryset(EntryQuerySet)
