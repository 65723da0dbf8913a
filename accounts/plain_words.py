"""What one person writes to another in plain text: a reason, an appeal, a note."""

from django.core.exceptions import ValidationError

from anonymisation.characters import one_line_end
from anonymisation.refused import why_refused


def checked_words(text: str, *, field: str, most: int, missing: str = "") -> str:
    """Without space around it. Raises ValidationError for `field`.

    It does where the text is empty and `missing` says why it may not be, where it has more than `most` characters, and
    where it holds signs that show readers another text than the one that was typed.
    """
    text = one_line_end(text).strip()
    if not text and missing:
        raise ValidationError({field: missing})
    if len(text) > most:
        raise ValidationError({field: f"That has {len(text):,} characters, and {most:,} is the most. Shorten it."})
    if told := why_refused(text):
        raise ValidationError({field: told})
    return text
