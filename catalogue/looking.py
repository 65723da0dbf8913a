"""What stands in a text by which somebody may be recognised, as its author is shown it. Stores and logs nothing."""

import dataclasses
import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from accounts.sealing import digest
from anonymisation.characters import oddities
from anonymisation.detect import find
from anonymisation.findings import Finding, Kind, Tier
from anonymisation.replacing import Proposal, apply, propose

#: How each kind is called where the author reads it.
LABELS = {
    Kind.PERSON: "a name",
    Kind.PLACE: "a place",
    Kind.ORGANISATION: "an organisation",
    Kind.DATE: "a date",
    Kind.AGE: "an age",
    Kind.NUMBER: "a number",
    Kind.PHONE: "a phone number",
    Kind.EMAIL: "an e-mail address",
    Kind.ADDRESS: "an address",
    Kind.IBAN: "a bank account",
    Kind.PLATE: "a licence plate",
    Kind.LINK: "a link",
    Kind.HANDLE: "an online name",
    Kind.NATIONALITY: "an origin",
    Kind.RELIGION: "a religion",
    Kind.OCCUPATION: "an occupation",
    Kind.OFFENCE: "a detail of the offence",
    Kind.FAMILY: "the family",
    Kind.FEATURE: "something distinctive",
    Kind.EVENT: "a rare event",
    Kind.AMOUNT: "a number that few share",
}
ODD = "odd_character"
_BETWEEN = "\n\n"
logger = logging.getLogger("catalogue")
Answer = TypeVar("Answer")


class NotLookedThrough(Exception):
    """The search itself failed: nobody knows what stands in the text, so nothing may be made of «nothing found»."""


@dataclass(frozen=True)
class Mark:
    """A finding in one field, with what is proposed in its place. `kind` is a Kind's value, or ODD."""

    field: str
    kind: str
    proposal: Proposal

    @property
    def start(self) -> int:
        return self.proposal.finding.start

    @property
    def end(self) -> int:
        return self.proposal.finding.end

    @property
    def covers(self) -> tuple[int, int]:
        """What the proposal takes the place of: at times a word more than was found («on 12 May»)."""
        return self.proposal.start, self.proposal.end

    def in_words(self, words: str) -> Proposal:
        """The author's own words in place of what was found, and of nothing beside it."""
        found = self.proposal.finding
        return dataclasses.replace(self.proposal, replacement=words, start=found.start, end=found.end)

    @property
    def text(self) -> str:
        return self.proposal.finding.text

    @property
    def shown(self) -> str:
        """The words; for a sign without a shape its number in Unicode."""
        if self.kind == ODD and not self.replacement:
            return " ".join(f"U+{ord(sign):04X}" for sign in self.text)
        return self.text

    @property
    def label(self) -> str:
        return "an odd character" if self.kind == ODD else LABELS[Kind(self.kind)]

    @property
    def is_question(self) -> bool:
        """Whether a human has to judge; otherwise it should go."""
        return self.proposal.finding.tier == Tier.REVIEW

    @property
    def is_direct(self) -> bool:
        """Whether it leads to one person by itself: a name, a number, an address."""
        return self.proposal.finding.direct

    @property
    def reason(self) -> str:
        return self.proposal.finding.reason

    @property
    def replacement(self) -> str:
        return self.proposal.replacement

    @cached_property
    def key(self) -> str:
        """The same for the same words of the same kind, wherever they stand; nobody can guess the words from it."""
        return digest(" ".join(self.text.casefold().split()), purpose=f"finding:{self.kind}")


def look(texts: Mapping[str, str], language: str) -> dict[str, list[Mark]]:
    """Marks of each text, in order of place and without overlaps.

    All texts are searched as one, so that a name that gives itself away in one field is found in the others too.
    Raises NotLookedThrough where the search fails.
    """
    proposals = _proposed(texts, language)
    marks: dict[str, list[Mark]] = {}
    for field, text in texts.items():
        own = [Mark(field, proposal.finding.kind.value, proposal) for proposal in proposals.get(field, ())]
        taken = [mark.covers for mark in own]
        own += [
            Mark(field, ODD, _as_proposal(text, odd.start, odd.end, odd.reason, odd.replacement))
            for odd in oddities(text)
            if not any(odd.start < end and start < odd.end for start, end in taken)
        ]
        marks[field] = sorted(own, key=lambda mark: mark.start)
    return marks


def names_in(text: str, language: str) -> int:
    """How many different things in an editor's own words point at one person. Raises NotLookedThrough."""
    return len({(one.kind, one.text) for one in _safely(lambda: find(text, language)) if one.direct})


def _proposed(texts: Mapping[str, str], language: str) -> dict[str, list[Proposal]]:
    return _safely(lambda: propose(texts, _found(texts, language), language))


def _safely(search: Callable[[], Answer]) -> Answer:
    """What `search` answers. Of an error only its type is logged: its words, and its frames, could hold the text."""
    try:
        return search()
    except Exception as error:
        failed = type(error).__name__
    logger.error("A text could not be looked through: %s.", failed)
    raise NotLookedThrough


def _found(texts: Mapping[str, str], language: str) -> dict[str, list[Finding]]:
    whole = _BETWEEN.join(texts.values())
    found: dict[str, list[Finding]] = {field: [] for field in texts}
    places: list[tuple[str, int, int]] = []
    at = 0
    for field, text in texts.items():
        places.append((field, at, at + len(text)))
        at += len(text) + len(_BETWEEN)
    here = iter(places)
    field, begin, end = next(here, ("", 0, 0))
    for finding in find(whole, language):
        while finding.start >= end and (further := next(here, None)) is not None:
            field, begin, end = further
        start, stop = max(finding.start, begin), min(finding.end, end)
        if start < stop:  # what reaches from one field into the next ends where the field ends
            moved = dataclasses.replace(finding, start=start - begin, end=stop - begin, text=whole[start:stop])
            found[field].append(moved)
    return found


def _as_proposal(text: str, start: int, end: int, reason: str, replacement: str) -> Proposal:
    odd = Finding(start, end, text[start:end], Kind.FEATURE, False, 1.0, Tier.REVIEW, reason)
    return Proposal(odd, replacement, "character")


def replaced(text: str, proposals: Iterable[Proposal]) -> str:
    """`text` with the proposals in place."""
    return apply(text, proposals)


@dataclass(frozen=True)
class Piece:
    """A stretch of text: `mark` where something was found in it."""

    text: str
    mark: Mark | None = None


def pieces_of(text: str, marks: Iterable[Mark]) -> list[Piece]:
    """The text cut at its marks, for showing them in place."""
    pieces: list[Piece] = []
    at = 0
    for mark in marks:
        start, end = mark.covers
        if start > at:
            pieces.append(Piece(text[at:start]))
        pieces.append(Piece(text[start:end], mark))
        at = end
    if at < len(text):
        pieces.append(Piece(text[at:]))
    return pieces
