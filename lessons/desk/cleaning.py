"""Making a case unrecognisable: the broker's own wording, and an answer to each finding.

What was generalised is counted by kind and level. The words that went are in no log.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.views.decorators.debug import sensitive_variables

from anonymisation.characters import tidied
from anonymisation.replacing import Proposal
from catalogue.audience import Audience
from catalogue.looking import ODD, Mark, look, replaced
from lessons.desk.fields import CHOSEN, MAX_SLUG, MAX_SUMMARY, TYPED, typed_texts
from lessons.gate.errors import NotAllowed
from lessons.gate.making import DESK, SLUG, SUMMARY, desk_of
from lessons.gate.permissions import can_work_on
from lessons.gate.questions import FOR_DIRECT, FOR_INDIRECT
from lessons.gate.signing import MAX_NOTE, overtake
from lessons.models import Submission, SubmissionFile
from lessons.submissions.deciding import MAX_WORDS
from lessons.submissions.saving import Overtaken, checked, locked
from taxonomy.models import VOCABULARIES

ACCEPT, OWN, KEEP = "accept", "own", "keep"
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class Decision(NamedTuple):
    """`words` stand in its place (own) or say more about why it stays (keep); `answer` is why, of the closed list."""

    act: str
    words: str = ""
    answer: str = ""


@sensitive_variables()
@transaction.atomic
def clean(
    *,
    submission: Submission,
    by: Any,
    version: int,
    texts: Mapping[str, str],
    decisions: Mapping[str, Decision] | None = None,
    accept_direct: bool = False,
) -> int:
    """Saves the broker's wording, then applies the decisions to it, by key; returns how many places changed.

    `accept_direct`: the proposal for all that points at one person, where nothing else was decided. Raises Overtaken
    when the case was changed in another window, ValidationError by field or key, and NotLookedThrough where there are
    decisions and the search fails: then nothing is saved.
    """
    row = _held(submission, by, version)
    cleaned = dict(row.cleaned or {})
    for field in (*TYPED, *CHOSEN):
        if field.name in texts:
            cleaned[field.name] = _checked(field, texts[field.name])
    desk = desk_of(row)
    row.cleaned = cleaned
    times = 0
    if decisions or accept_direct:
        times = _decide(row, desk, decisions or {}, accept_direct)
    row.cleaned = row.cleaned | {DESK: desk}
    _save(row)
    return times


@sensitive_variables()
@transaction.atomic
def arrange(
    *,
    submission: Submission,
    by: Any,
    version: int,
    tags: Mapping[str, Iterable[str]],
    audience: str,
    files: Iterable[Mapping[str, Any]],
) -> None:
    """What stands beside the text: tags of the closed lists, who may read it, and which files stay."""
    row = _held(submission, by, version)
    chosen: dict[str, list[str]] = {}
    for model in VOCABULARIES.values():
        wanted = list(tags.get(model.plural, ()))
        known = set(model._default_manager.filter(slug__in=wanted).values_list("slug", flat=True)) if wanted else set()
        if unknown := [slug for slug in wanted if slug not in known]:
            raise ValidationError({model.plural: f"Not in this closed list: {', '.join(unknown)}."})
        chosen[model.plural] = wanted
    if audience not in Audience.values:
        raise ValidationError({"audience": "Choose one of the two."})
    own = set(files_of(row).values_list("pk", flat=True))
    kept = []
    for file in files:
        title = " ".join(tidied(str(file.get("title") or "")).text.split())
        if file["id"] not in own:
            raise ValidationError({"files": "One of the files is gone."})
        if not re.search(r"\w", title) or len(title) > 200:
            raise ValidationError({f"title_{file['id']}": "Give each file that stays a title of at most 200 letters."})
        note = " ".join(tidied(str(file.get("note") or "")).text.split())[:250]
        kept.append({"id": file["id"], "title": title, "note": note})
    desk = desk_of(row) | {"tags": chosen, "audience": audience, "files": kept}
    row.cleaned = dict(row.cleaned or {}) | {DESK: desk}
    _save(row)


def files_of(submission: Submission) -> Any:
    """Its files, and those of the reports merged into it."""
    return SubmissionFile.objects.filter(Q(submission=submission) | Q(submission__merged_into=submission))


def marks_of(submission: Submission) -> dict[str, list[Mark]]:
    """What is found in the cleaned case, by field."""
    return look(typed_texts(submission), submission.language)


def _decide(row: Submission, desk: dict[str, Any], decisions: Mapping[str, Decision], accept_direct: bool) -> int:
    texts = typed_texts(row)
    marks = look(texts, row.language)
    kept, notes = dict(desk.get("kept") or {}), dict(desk.get("notes") or {})
    direct = {mark.key for own in marks.values() for mark in own if mark.proposal.finding.direct}
    known = {mark.key: mark for own in marks.values() for mark in own}
    if accept_direct:
        decisions = dict.fromkeys(direct, Decision(ACCEPT)) | dict(decisions)
    wanted = {key: _fitting(key, each, key in direct) for key, each in decisions.items() if key in known}
    for key, each in wanted.items():
        kept.pop(key, None)
        notes.pop(key, None)
        if each.act == KEEP:
            kept[key] = {"kind": known[key].kind, "answer": each.answer}
            if each.words:
                notes[key] = each.words
    times: Counter[tuple[str, str, str]] = Counter()
    for name, own in marks.items():
        chosen: list[Proposal] = []
        for mark in own:
            each = wanted.get(mark.key, Decision(KEEP))
            if each.act == KEEP:
                continue
            chosen.append(mark.in_words(each.words) if each.act == OWN else mark.proposal)
            if mark.kind != ODD:
                times[mark.kind, "" if each.act == OWN else mark.proposal.level, each.act] += 1
        if chosen:
            row.cleaned[name] = replaced(texts[name], chosen)
    desk |= {"kept": kept, "notes": notes, "log": added(desk.get("log") or [], times)}
    return sum(times.values())


def added(before: Iterable[Mapping[str, Any]], times: Mapping[tuple[str, str, str], int]) -> list[dict[str, Any]]:
    """The log of what was generalised with `times` more: kind, level, how and how often."""
    total = Counter({(one["kind"], one["level"], one["how"]): one["times"] for one in before})
    total.update(times)
    return [
        {"kind": kind, "level": level, "how": how, "times": number}
        for (kind, level, how), number in sorted(total.items())
    ]


def _fitting(key: str, decision: Decision, is_direct: bool) -> Decision:
    words = " ".join(tidied(decision.words).text.split())
    if decision.act == OWN and not words:
        raise ValidationError({key: "Write what should stand there instead."})
    if decision.act == OWN and len(words) > MAX_WORDS:
        raise ValidationError({key: f"At most {MAX_WORDS} characters; this has {len(words)}."})
    offered = {str(each) for each in (FOR_DIRECT if is_direct else FOR_INDIRECT)}
    if decision.act == KEEP and decision.answer not in offered:
        raise ValidationError({key: "Say why it stays."})
    if decision.act not in {ACCEPT, OWN, KEEP}:
        raise ValidationError({key: "Choose one of the answers offered."})
    return Decision(decision.act, words[:MAX_NOTE], decision.answer)


def _checked(field: Any, text: str) -> str:
    if field.name == SLUG:
        slug = text.strip()
        if slug and (not _SLUG.fullmatch(slug) or len(slug) > MAX_SLUG):
            raise ValidationError({SLUG: f"Small letters, digits and single hyphens, at most {MAX_SLUG}."})
        return slug
    if field.name == SUMMARY and len(text) > MAX_SUMMARY:
        raise ValidationError({SUMMARY: f"At most {MAX_SUMMARY} characters; this has {len(text)}."})
    return checked(field, text)


def _held(submission: Submission, by: Any, version: int) -> Submission:
    row = locked(submission)
    if not can_work_on(by, row):
        raise NotAllowed("Only the editor who works on a case can change it.")
    if row.version != version:
        raise Overtaken(row)
    return row


def _save(row: Submission) -> None:
    """What was signed of the former text is void; merged reports count as worked on."""
    row.version += 1
    row.full_clean()
    row.save(update_fields=["cleaned", "version", "changed_at"])
    row.merged_from.update(changed_at=timezone.now())
    overtake(row)
