"""What the detection asks of a case before it may be read, and the answers that can be given.

An answer is remembered by kind and by a keyed digest of the words, never by the words: whoever reads the sign-off
later learns that two places stayed, and not which.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from django.db import models

from accounts.sealing import digest
from catalogue.looking import Mark, NotLookedThrough, look
from lessons.gate.texts import Piece

LIKELY = 0.5
AROUND = 60  # characters shown on either side of a finding
FILE = "file"  # the kind of question that a file asks whose words no program can read
UNSEEN = "unseen"  # the kind of question that stands where the search itself failed; no answer fits it
NOT_LOOKED = (
    "The text could not be looked through, so nobody can sign it or release it. Try again later; if it stays so, tell "
    "an administrator: the log names the kind of error."
)


class Answer(models.TextChoices):
    """Why something stays. Closed, so that the log can be read by anybody."""

    MANY = "many", "So many people share it that it points at nobody"
    WIDE = "wide", "It has been made wider already, and no reader could get from it to a person"
    PUBLIC = "public", "A service, a law or a method that everybody in the field knows"
    NOT_A_PERSON = "not_a_person", "It is not about anybody or any place of this case"
    MISTAKEN = "mistaken", "The program is mistaken: it is no such thing"
    READ = "read", "I have opened the file and read all of it: nobody can be recognised"


#: What can be said of a name, a number or an address: it points at a person unless it is none.
FOR_DIRECT = (Answer.PUBLIC, Answer.NOT_A_PERSON, Answer.MISTAKEN)
FOR_INDIRECT = (Answer.MANY, Answer.WIDE, *FOR_DIRECT)
FOR_A_FILE = (Answer.READ,)


@dataclass(frozen=True, slots=True)
class Place:
    """Where something was found: the text it stands in and the words around it."""

    label: str
    before: str
    words: str
    after: str

    @classmethod
    def of(cls, mark: Mark, label: str, text: str) -> "Place":
        before, after = text[: mark.start], text[mark.end :]
        if len(before) > AROUND:
            before = f"…{before[-AROUND:]}"
        if len(after) > AROUND:
            after = f"{after[:AROUND]}…"
        return cls(label, _one_line(before), mark.text, _one_line(after))


@dataclass(slots=True)
class Question:
    """One thing found, however often: it is answered once for all the places where it stands."""

    digest: str
    kind: str
    kind_label: str
    is_direct: bool
    is_cue: bool  # for a human to decide; never masked by itself
    words: str
    reason: str
    places: list[Place] = field(default_factory=list)

    @property
    def choices(self) -> tuple[Answer, ...]:
        if self.kind == FILE:
            return FOR_A_FILE
        if self.kind == UNSEEN:
            return ()
        return FOR_DIRECT if self.is_direct else FOR_INDIRECT


def marks_in(pieces: Sequence[Piece], language: str) -> dict[str, list[Mark]]:
    """What is found in each of these texts, which are looked through as one.

    Addresses and tags are looked through by themselves, and only what is likely counts: a capital says nothing there,
    and what is taken for a name there should not be taken for one in the story. Raises NotLookedThrough.
    """
    told = [piece for piece in pieces if piece.text and not piece.is_chosen]
    found = look({piece.name: piece.text for piece in told if not piece.stands_alone}, language)
    for piece in told:
        if piece.stands_alone:
            marks = look({piece.name: piece.text}, language)[piece.name]
            found[piece.name] = [mark for mark in marks if mark.proposal.finding.confidence >= LIKELY]
    return found


def look_through(pieces: Sequence[Piece], language: str) -> tuple[dict[str, list[Mark]], list[Question]]:
    """What is found, and what has to be answered. Where the search fails: nothing, and a question without an answer.

    So whoever asks whether something is still open is told yes, and the gate stays shut.
    """
    try:
        marks = marks_in(pieces, language)
    except NotLookedThrough:
        unseen = Question(digest(UNSEEN, purpose=UNSEEN), UNSEEN, "the whole text", True, False, "…", NOT_LOOKED)
        return {}, [unseen, *questions_of(pieces, {})]
    return marks, questions_of(pieces, marks)


def questions_of(pieces: Sequence[Piece], found: Mapping[str, list[Mark]]) -> list[Question]:
    """What has to be answered of these texts: the direct ones first, then in order of place."""
    texts = {piece.name: piece.text for piece in pieces}
    labels = {piece.name: piece.label for piece in pieces}
    asked: dict[str, Question] = {}
    for name, marks in found.items():
        text = texts[name]
        for mark in marks:
            question = asked.setdefault(
                mark.key, Question(mark.key, mark.kind, mark.label, False, True, mark.text, mark.reason)
            )
            question.is_direct = question.is_direct or mark.proposal.finding.direct
            question.is_cue = question.is_cue and mark.is_question
            question.places.append(Place.of(mark, labels[name], text))
    for piece in pieces:
        if piece.unread:
            key = digest(f"{piece.label}\0{piece.text}\0{piece.unread}", purpose=f"finding:{FILE}")
            reason = f"{piece.label} {piece.unread}: open it and read it."
            asked[key] = Question(key, FILE, "a file", True, False, piece.label, reason)
    return sorted(asked.values(), key=lambda question: not question.is_direct)


def is_answered(question: Question, answers: Mapping[str, Mapping[str, str]]) -> bool:
    """Whether one of the answers that this question allows was given to it."""
    return answers.get(question.digest, {}).get("answer") in {str(choice) for choice in question.choices}


def still_open(questions: Iterable[Question], answers: Mapping[str, Mapping[str, str]]) -> list[Question]:
    return [question for question in questions if not is_answered(question, answers)]


def _one_line(text: str) -> str:
    return text.replace("\n", " ")
