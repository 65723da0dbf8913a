"""What reads like something by which people are recognised, learned from the annotated texts of this repository.

Rules know forms: «the only … on», «worked as a …». Prose has more forms than anybody writes rules for, so beside them a
linear-chain conditional random field reads the words, their sort and their neighbours, and says how likely each word
belongs to a clue. What it finds is always to review: a human decides. Where no weights ship for a language there is
nothing to find. For English a small transformer reads too, where it is installed; then the two are asked together.
`tools/train_cues.py` and `tools/train_reader.py` make the weights.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from anonymisation.detect.document import Document
from anonymisation.detect.learned.features import SMALL, Word, words_of
from anonymisation.detect.learned.model import OUTSIDE, Array, Model, model_of
from anonymisation.detect.learned.reader import Reader, reader_of
from anonymisation.detect.ours import phrases
from anonymisation.findings import Finding, Kind, Tier

__all__ = ["is_told", "model_of", "reader_of", "weighed"]


class Bounds(NamedTuple):
    """Probabilities: a clue has a word that is `likely` one, and its neighbours down to `joined`; a cue of the rules of
    which every word is less than `unlikely` is none. Chosen on texts kept out of learning
    (docs/develop/finding-identifiers.md).
    """

    likely: float
    joined: float
    unlikely: float


TAGGER = Bounds(0.35, 0.2, 0.1)
FEW_TEXTS = Bounds(0.55, 0.4, 0.1)  # where it learned from some ninety texts and is sure too easily
BOTH = Bounds(0.3, 0.15, 0.1)
READERS_SHARE = 0.7  # of the probability, where both are asked
#: Words below which there is no prose to read: a title, a tag or an address by itself is for the rules.
PROSE = 12
#: A judgment is another prose than it learned from, and is for the rules too: there one word in ten is of the procedure,
#: in practitioners' texts not one in fifty.
PROCEDURE = frozenset(
    "alleged appeal appealed appeals applicant applicants application applications article articles complained complaint "
    "convention court courts decision defendant dismissed government hearing judgment judgments lodged plaintiff "
    "proceedings prosecutor provision provisions pursuant remand respondent ruling".split()
)
OF_A_COURT = 0.035
NAMES = {Kind.PERSON, Kind.PLACE, Kind.ORGANISATION}  # never taken away again
REASONS = {
    Kind.PERSON: "it reads like what somebody is called",
    Kind.PLACE: "it reads like a place that people there know",
    Kind.ORGANISATION: "it reads like a group or a place of work that people there know",
    Kind.DATE: "it reads like a time that can be put into a calendar",
    Kind.AGE: "it reads like an exact age: give a band",
    Kind.NATIONALITY: "it reads like where somebody comes from",
    Kind.RELIGION: "it reads like what somebody believes",
    Kind.OCCUPATION: "it reads like somebody's work: say it more widely",
    Kind.OFFENCE: "it reads like what exactly was done: name the class of offence only",
    Kind.FAMILY: "it reads like a family that few others have: leave out what sets it apart",
    Kind.FEATURE: "it reads like something by which people remember this person: leave it out or say it more widely",
    Kind.EVENT: "it reads like something that was talked of: leave it out or say it more widely",
    Kind.AMOUNT: "it reads like a sum or a length that few share: give a band",
}
#: These have a form that rules know in full; what only reads like one is none.
NOT_TOLD = {"outside", Kind.EMAIL, Kind.PHONE, Kind.IBAN, Kind.LINK, Kind.PLATE}
OTHER = "it reads like something by which people are recognised"


def weighed(
    document: Document,
    found: Sequence[Finding],
    model: Model,
    ask_reader: bool = False,
    bounds: Bounds | None = None,
) -> Iterator[Finding]:
    """What the rules found, without cues that read like none, and with what else reads like one.

    What is to be masked always stays. Places are those of `document.plain`. `ask_reader`: where it is installed.
    """
    words = words_of(document.plain)
    by_others = _by_others(document, words)
    shares = model.probabilities(words, found, document.language.code)
    reader = reader_of(document.language.code) if ask_reader else None
    if bounds is None:
        bounds = BOTH if reader is not None else TAGGER if document.language.code == "en" else FEW_TEXTS
    if reader is not None:
        shares = (1 - READERS_SHARE) * shares + READERS_SHARE * _as(model.labels, reader, words, found)
    clue = 1.0 - shares[:, OUTSIDE]
    starts = [word.start for word in words]
    for finding in found:
        first, after = bisect_left(starts, finding.start), bisect_left(starts, finding.end)
        stays = finding.tier is Tier.MASK or finding.direct or finding.kind in NAMES
        if stays or first == after or clue[first:after].max() >= bounds.unlikely:
            yield finding
    told = np.array([label not in NOT_TOLD for label in model.labels])
    for first, last in _runs(words, shares[:, told].sum(axis=1) * by_others, bounds):
        yield _finding(document, model, words[first : last + 1], shares[first : last + 1])


def is_told(document: Document) -> bool:
    """Whether it is prose of the kind that was learned from; what we put in ourselves does not count."""
    words = words_of(document.plain)
    by_others = _by_others(document, words)
    told = [word.text.lower() for word, other in zip(words, by_others, strict=True) if other and word.text[0].isalpha()]
    return len(told) >= PROSE and sum(word in PROCEDURE for word in told) < OF_A_COURT * len(told)


def _by_others(document: Document, words: Sequence[Word]) -> Array:
    """bool[words]: those that are not a replacement of ours."""
    ours = phrases(document.plain, document.language.code)
    return np.array([not any(start <= word.start < end for start, end in ours) for word in words], dtype=bool)


def _as(labels: Sequence[str], reader: Reader, words: Sequence[Word], found: Sequence[Finding]) -> Array:
    """What the reader says, in the order of other labels; what only one of the two knows has no share of the other."""
    read = reader.probabilities(words, found)
    shares = np.zeros((len(words), len(labels)))
    for place, label in enumerate(labels):
        if label in reader.labels:
            shares[:, place] = read[:, reader.labels.index(label)]
    return shares


def _runs(words: Sequence[Word], clue: Array, bounds: Bounds) -> Iterator[tuple[int, int]]:
    """First and last word of each clue: neighbours on one line, without small words and signs at the edges."""
    first = None
    for place in range(len(words) + 1):
        if place < len(words) and clue[place] >= bounds.joined and not words[place].ends_line:
            first = place if first is None else first
        elif first is not None:
            last = place - 1
            is_clue = clue[first:place].max() >= bounds.likely
            while first <= last and _says_nothing(words[first]):
                first += 1
            while last >= first and _says_nothing(words[last]):
                last -= 1
            if is_clue and first <= last:
                yield first, last
            first = None


def _says_nothing(word: Word) -> bool:
    return not word.text[0].isalnum() or word.text.lower() in SMALL


def _finding(document: Document, model: Model, words: Sequence[Word], likely: Array) -> Finding:
    shares = likely.mean(axis=0)
    label = max(
        (place for place, name in enumerate(model.labels) if name not in NOT_TOLD), key=lambda place: shares[place]
    )
    kind = Kind(model.labels[label])
    return document.finding(
        words[0].start,
        words[-1].end,
        kind,
        REASONS.get(kind, OTHER),
        direct=kind is Kind.PERSON and words[0].text[0].isupper(),
        confidence=round(float(min(1.0 - shares[OUTSIDE], 0.9)), 2),
        tier=Tier.REVIEW,
    )
