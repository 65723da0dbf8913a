"""How readers see a member: the line, what is left out of it, and why. Of what is typed, or of what is saved."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings

from accounts.models import Profile
from accounts.profiles.lines import Line, line_in_words, line_of, said_by

_TRAITS = ("your sector", "your region", "your years in this work")


@dataclass(frozen=True)
class Preview:
    words: str
    left_out: tuple[str, ...]
    least: int

    @property
    def left_out_in_words(self) -> str:
        *others, last = self.left_out
        return f"{', '.join(others)} and {last}" if others else last


def preview_of(profile: Profile, *, saved: Profile | None) -> Preview:
    """`saved`: what this member says today, which is then not counted beside it."""
    said = said_by(profile)
    shown = line_of(said, instead_of=saved)
    sector: Any = profile.sector if shown[0] else None
    left_out = tuple(what for what, own, told in zip(_TRAITS, said, shown, strict=True) if own and not told)
    return Preview(line_in_words(Line(sector, shown[1], shown[2])), left_out, settings.SPEAKER_K)
