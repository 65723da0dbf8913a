"""What a proposal is, and how a phrase is fitted to the words around it."""

import re
from dataclasses import dataclass
from typing import Self

from anonymisation.findings import Finding

POSSESSIVE = re.compile(r"\w['’]s$")


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
    abbreviations: frozenset[str] = frozenset()  # «no», «tel»: their full stop ends no sentence

    @property
    def before(self) -> str:
        return self.text[max(0, self.finding.start - 60) : self.finding.start]

    @property
    def after(self) -> str:
        return self.text[self.finding.end : self.finding.end + 60]

    @property
    def opens_a_sentence(self) -> bool:
        before = self.text[: self.finding.start].rstrip(" \t\"'«»“”‘’(")
        if not before or before[-1] in "!?\n":
            return True
        last = before[:-1].split()[-1:] if before[-1] == "." else []
        return bool(last) and last[0].lower().strip("(") not in self.abbreviations

    def proposal(self, phrase: str, level: str, *, taken_in: int = 0) -> Proposal:
        """`phrase` in brackets, with a capital where a sentence begins; `taken_in`: characters before the finding."""
        start = self.finding.start - taken_in
        opens = self.moved_to(start).opens_a_sentence
        return Proposal(self.finding, f"[{capitalised(phrase) if opens else phrase}]", level, start=start)

    def left_out(self) -> Proposal:
        """Nothing in its place, and no sign too many: «his sister Fatma said» becomes «his sister said»."""
        start = self.finding.start
        end = self.finding.end
        whose = POSSESSIVE.search(self.finding.text)  # «his sister Fatma's flat» -> «his sister’s flat»
        rest = "’s" if whose else ""
        if not whose and self.text[:start].endswith(", ") and (not self.after or self.after[0] in ",.;:!?)\n"):
            return Proposal(self.finding, "", "left out", start=start - 2, end=end + self.after.startswith(","))
        if self.text[:start].endswith(" "):
            start -= 1
        return Proposal(self.finding, rest, "left out", start=start, end=end)

    def moved_to(self, start: int) -> Self:
        return type(self)(self.text, _moved(self.finding, start), self.abbreviations)


def _moved(finding: Finding, start: int) -> Finding:
    return Finding(
        start, finding.end, "", finding.kind, finding.direct, finding.confidence, finding.tier, finding.reason
    )


def capitalised(phrase: str) -> str:
    return phrase[:1].upper() + phrase[1:]
