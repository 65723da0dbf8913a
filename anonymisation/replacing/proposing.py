"""What a proposal is, and how a phrase is fitted to the words around it."""

from dataclasses import dataclass
from typing import Self

from anonymisation.findings import Finding


@dataclass(frozen=True, slots=True)
class Proposal:
    """`replacement` in place of `text[start:end]`, which holds what was found and at times a word before it.

    `level` says how far it generalises: role, kind, size, part of year, season, decade, band, left out. Together
    with the finding's kind it is all that a log may keep.
    """

    finding: Finding
    replacement: str
    level: str
    start: int = -1
    end: int = -1

    def __post_init__(self) -> None:
        if self.start < 0:
            object.__setattr__(self, "start", self.finding.start)
        if self.end < 0:
            object.__setattr__(self, "end", self.finding.end)
        if not self.start <= self.finding.start <= self.finding.end <= self.end:
            raise ValueError("a proposal covers what was found")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a phrase is to stand: the finding and the text around it."""

    text: str
    finding: Finding

    @property
    def before(self) -> str:
        return self.text[max(0, self.finding.start - 60) : self.finding.start]

    @property
    def after(self) -> str:
        return self.text[self.finding.end : self.finding.end + 60]

    @property
    def opens_a_sentence(self) -> bool:
        before = self.text[: self.finding.start].rstrip(" \t\"'«»“”‘’(")
        return not before or before[-1] in ".!?\n"

    def proposal(self, phrase: str, level: str, *, taken_in: int = 0) -> Proposal:
        """`phrase` in brackets, with a capital where a sentence begins; `taken_in`: characters before the finding."""
        start = self.finding.start - taken_in
        opens = Place(self.text, _moved(self.finding, start)).opens_a_sentence
        return Proposal(self.finding, f"[{capitalised(phrase) if opens else phrase}]", level, start=start)

    def left_out(self) -> Proposal:
        """Nothing in its place, and no space too many: «his sister Fatma said» becomes «his sister said»."""
        start = self.finding.start
        end = self.finding.end
        if self.text[:start].endswith(", ") and self.after.startswith(","):
            return Proposal(self.finding, "", "left out", start=start - 2, end=end + 1)
        if self.text[:start].endswith(" "):
            start -= 1
        return Proposal(self.finding, "", "left out", start=start, end=end)

    def moved_to(self, start: int) -> Self:
        return type(self)(self.text, _moved(self.finding, start))


def _moved(finding: Finding, start: int) -> Finding:
    return Finding(
        start, finding.end, "", finding.kind, finding.direct, finding.confidence, finding.tier, finding.reason
    )


def capitalised(phrase: str) -> str:
    return phrase[:1].upper() + phrase[1:]
