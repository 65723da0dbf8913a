"""As whom somebody speaks, written down with what they say: it stays as it was on that day."""

from typing import Any
from uuid import UUID

from accounts.profiles.lines import line_for, line_in_words, name_shown
from accounts.speaking import pseudonym_of
from exchange.models import Comment


def speaker_fields(author: Any, thread_id: UUID, *, show_name: bool) -> dict[str, Any]:
    """Pseudonym, line and, where the author chose so for this comment, the name: fields of a `Comment`.

    Who spoke in this thread before keeps the line of then: one pseudonym with two lines would tell more than either.
    """
    before = Comment.objects.filter(thread_id=thread_id, author=author).select_related("speaker_sector").first()
    line = line_for(author, spoken_before=before)
    return {
        "pseudonym": pseudonym_of(author, thread_id),
        "shown_name": name_shown(author) if show_name else "",
        "speaker_sector": line.sector,
        "speaker_region": line.region,
        "speaker_years": line.years,
    }


__all__ = ["line_in_words", "name_shown", "speaker_fields"]
