"""A case was withdrawn for good: what its signers wrote beside it goes with it."""

from typing import Any

from catalogue.purging import Leaving
from lessons.models import SignOff


def forget_sign_offs(leaving: Leaving, stone: Any) -> dict[str, int]:
    """Who released something and when stays, without the words and figures of the case."""
    found = SignOff.objects.filter(page__in=leaving.page_ids)
    count = found.update(notes={}, answers={}, estimate={}, generalised=[], text_hash="")
    return {"sign-offs emptied": count}
