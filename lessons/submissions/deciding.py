"""The author's answers to what was found: take the proposal, own words instead, or keep it and say why."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.views.decorators.debug import sensitive_variables

from anonymisation.characters import tidied
from anonymisation.replacing import Proposal
from catalogue.looking import ODD, Mark, look, replaced
from lessons.models import Submission
from lessons.submissions.rights import can_write
from lessons.submissions.saving import Overtaken, locked
from lessons.submissions.steps import FIELD, TEXT_FIELDS

MAX_WORDS = 200
ACCEPT, OWN, KEEP = "accept", "own", "keep"


class Answer(NamedTuple):
    """`words` stand in place of what was found (own), or say why it stays (keep)."""

    act: str
    words: str = ""


@dataclass
class Group:
    """The same words of the same kind, wherever they stand in the case: answered once."""

    marks: list[Mark] = field(default_factory=list)
    kept_because: str | None = None

    @property
    def first(self) -> Mark:
        return self.marks[0]

    @property
    def key(self) -> str:
        return self.first.key

    @property
    def replacements(self) -> list[str]:
        """What is proposed, in order, each once; a capital at the beginning of a sentence makes no other."""
        return list({mark.replacement.casefold(): mark.replacement for mark in reversed(self.marks)}.values())[::-1]

    @property
    def is_open(self) -> bool:
        return self.kept_because is None


def texts_of(answers: Mapping[str, str], names: Iterable[str] | None = None) -> dict[str, str]:
    """What is typed and not empty, in reading order."""
    wanted = None if names is None else set(names)
    return {
        one.name: answers[one.name]
        for one in TEXT_FIELDS
        if answers.get(one.name) and (wanted is None or one.name in wanted)
    }


def groups_of(marks: Mapping[str, Iterable[Mark]], decisions: Mapping[str, Any]) -> list[Group]:
    """All marks by their words, in order of first place; `decisions` are those of the submission."""
    kept = decisions.get("kept", {})
    groups: dict[str, Group] = {}
    for own in marks.values():
        for mark in own:
            group = groups.setdefault(mark.key, Group(kept_because=kept.get(mark.key, {}).get("reason")))
            group.marks.append(mark)
    return list(groups.values())


@sensitive_variables()
@transaction.atomic
def decide(
    *, submission: Submission, by: Any, answers: Mapping[str, Answer], version: int, accept_named: bool = False
) -> int:
    """Applies the answers, by key, to the whole text; returns how many places were changed.

    `accept_named`: every proposal for what names somebody, where nothing else was answered; questions stay questions.
    What is generalised is counted by kind and level; the words themselves are gone from the row. Raises Overtaken when
    the text is not that of `version` any more, ValidationError by key, PermissionDenied once it was sent, and
    NotLookedThrough where the search fails: then nothing is changed.
    """
    row = locked(submission)
    if not can_write(by, row):
        raise PermissionDenied
    if row.version != version:
        raise Overtaken(row)
    texts = texts_of(row.answers)
    marks = look(texts, row.language)
    known = {mark.key for own in marks.values() for mark in own}
    if accept_named:
        answers = _proposals(marks, row.decisions) | dict(answers)
    answers = {key: _checked(key, answer) for key, answer in answers.items() if key in known}
    kept = dict(row.decisions.get("kept", {}))
    times: Counter[tuple[str, str, str]] = Counter()
    new: dict[str, str] = {}
    for name, own in marks.items():
        chosen: list[Proposal] = []
        for mark in own:
            answer = answers.get(mark.key)
            if answer is None:
                continue
            if answer.act == KEEP:
                kept[mark.key] = {"kind": mark.kind, "reason": answer.words}
                continue
            kept.pop(mark.key, None)
            is_own = answer.act == OWN
            chosen.append(mark.in_words(answer.words) if is_own else mark.proposal)
            if mark.kind != ODD:
                times[mark.kind, "" if is_own else mark.proposal.level, answer.act] += 1
        if chosen:
            new[name] = replaced(texts[name], chosen)
            if len(new[name]) > FIELD[name].max_length:
                raise ValidationError(f"«{FIELD[name].label}» would become too long. Nothing was changed.")
    row.answers = row.answers | new
    row.decisions = {"kept": kept, "generalised": _added(row.decisions.get("generalised", []), times)}
    row.version += 1
    row.full_clean()
    row.save(update_fields=["answers", "decisions", "version", "changed_at"])
    return sum(1 for own in marks.values() for mark in own if answers.get(mark.key, Answer(KEEP)).act != KEEP)


def _proposals(marks: Mapping[str, Iterable[Mark]], decisions: Mapping[str, Any]) -> dict[str, Answer]:
    groups = groups_of(marks, decisions)
    return {group.key: Answer(ACCEPT) for group in groups if group.is_open and not group.first.is_question}


def _checked(key: str, answer: Answer) -> Answer:
    words = " ".join(tidied(answer.words).text.split())
    if len(words) > MAX_WORDS:
        raise ValidationError({key: f"At most {MAX_WORDS} characters; this has {len(words)}."})
    if answer.act == OWN and not words:
        raise ValidationError({key: "Write what should stand there instead."})
    if answer.act == KEEP and not words:
        raise ValidationError({key: "Say in a few words why it has to stay."})
    if answer.act not in {ACCEPT, OWN, KEEP}:
        raise ValidationError({key: "Choose one of the answers offered."})
    return Answer(answer.act, words)


def _added(before: Iterable[Mapping[str, Any]], times: Counter[tuple[str, str, str]]) -> list[dict[str, Any]]:
    total = Counter({(one["kind"], one["level"], one["how"]): one["times"] for one in before})
    total.update(times)
    return [
        {"kind": kind, "level": level, "how": how, "times": number}
        for (kind, level, how), number in sorted(total.items())
    ]
