"""What the broker sees side by side: what the author told, what it reads now, what changed and what is found."""

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from catalogue.looking import Mark, Piece, pieces_of
from lessons.desk.fields import CHOSEN, TYPED, first_cleaned, typed_texts
from lessons.gate.changes import Change, changes_between
from lessons.gate.making import desk_of
from lessons.gate.questions import FOR_DIRECT, FOR_INDIRECT, Answer, Place
from lessons.models import Submission
from lessons.submissions.saving import allowed
from lessons.submissions.steps import Field
from taxonomy.models import VOCABULARIES


@dataclass(frozen=True, slots=True)
class Compared:
    """One field of the case: the author's words beside the broker's."""

    field: Field
    original: str
    cleaned: str
    changes: list[Change]
    marked: list[Piece]
    error: str = ""
    choices: list[tuple[str, str]] = dataclasses.field(default_factory=list)

    @property
    def is_changed(self) -> bool:
        return self.original.strip() != self.cleaned.strip()

    @property
    def rows(self) -> int:
        """Lines of the text field, so that most texts are seen whole."""
        return max(3, min(24, len(self.cleaned) // 60 + self.cleaned.count("\n") + 2)) if self.field.is_prose else 1

    @property
    def found(self) -> int:
        return sum(piece.mark is not None for piece in self.marked)


@dataclass(slots=True)
class Group:
    """The same words of the same kind, wherever they stand: decided once."""

    key: str
    marks: list[Mark]
    answer: str = ""  # why it stays
    note: str = ""
    author_says: str = ""
    typed: Mapping[str, str] = dataclasses.field(default_factory=dict)
    error: str = ""
    places: list[Place] = dataclasses.field(default_factory=list)

    @property
    def first(self) -> Mark:
        return self.marks[0]

    @property
    def is_direct(self) -> bool:
        return any(mark.proposal.finding.direct for mark in self.marks)

    @property
    def proposed(self) -> str:
        """What is proposed in its place: it may differ from one place in a sentence to another."""
        words = dict.fromkeys(mark.replacement for mark in self.marks)
        return " or ".join(f"Replace with «{each}»" if each else "Leave it out" for each in words)

    @property
    def choices(self) -> tuple[Answer, ...]:
        return FOR_DIRECT if self.is_direct else FOR_INDIRECT

    @property
    def answer_label(self) -> str:
        return Answer(self.answer).label if self.answer in Answer.values else ""


def compared(
    submission: Submission, marks: Mapping[str, list[Mark]], typed: Mapping[str, str], errors: Mapping[str, str]
) -> Iterator[Compared]:
    """Every field that the broker types; `typed` are words that could not be saved, which are not lost."""
    cleaned = submission.cleaned or first_cleaned(submission)
    for each in TYPED:
        stored = str(cleaned.get(each.name) or "")
        original = str(submission.answers.get(each.name) or "")
        yield Compared(
            each,
            original,
            typed.get(each.name, stored),
            changes_between(original, stored) if original else [],
            pieces_of(stored, marks.get(each.name, ())),
            errors.get(each.name, ""),
        )


def bands(submission: Submission, typed: Mapping[str, str], errors: Mapping[str, str]) -> Iterator[Compared]:
    """Every field in which one of several is chosen."""
    cleaned = submission.cleaned or first_cleaned(submission)
    for each in CHOSEN:
        labels = _labels(each)
        stored = typed.get(each.name, str(cleaned.get(each.name) or ""))
        original = str(submission.answers.get(each.name) or "")
        offered = allowed(each) | {stored, original} - {""}
        choices = [("", "Not stated"), *((value, label) for value, label in labels.items() if value in offered)]
        yield Compared(each, labels.get(original, original), stored, [], [], errors.get(each.name, ""), choices)


def groups(
    submission: Submission,
    marks: Mapping[str, Iterable[Mark]],
    typed: Mapping[str, Mapping[str, str]],
    errors: Mapping[str, str],
) -> list[Group]:
    """All that is found, direct first; what the author said of it stands beside it."""
    desk, told = desk_of(submission), submission.decisions.get("kept", {})
    kept, notes = desk.get("kept") or {}, desk.get("notes") or {}
    texts, labels = typed_texts(submission), {each.name: each.label for each in TYPED}
    found: dict[str, Group] = {}
    for own in marks.values():
        for mark in own:
            group = found.get(mark.key)
            if group is None:
                group = found[mark.key] = Group(
                    mark.key,
                    [],
                    kept.get(mark.key, {}).get("answer", ""),
                    notes.get(mark.key, ""),
                    told.get(mark.key, {}).get("reason", ""),
                    typed.get(mark.key, {}),
                    errors.get(mark.key, ""),
                )
            group.marks.append(mark)
            group.places.append(Place.of(mark, labels[mark.field], texts[mark.field]))
    return sorted(found.values(), key=lambda group: (bool(group.answer), not group.is_direct))


def _labels(each: Field) -> dict[str, str]:
    if each.vocabulary:
        return dict(VOCABULARIES[each.vocabulary]._default_manager.values_list("slug", "name"))
    return {choice.value: choice.label for choice in each.choices if choice.value}
