"""Opening the gate, answering what it asks, and signing: two people, one text.

Every step looks at the text anew. If it is not the text that the sign-off is about, the sign-off is void and the step
is refused: the signatures hold for what was read, and for nothing else. A page that takes several steps hands on what
it has found (`seen`), which counts where the text is word for word the same.
"""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from catalogue.audience import Audience
from catalogue.looking import NotLookedThrough, names_in
from lessons.gate.assessment import TESTS, unanswered
from lessons.gate.disclosure import AMBER, RED, Judgement
from lessons.gate.errors import NotAllowed, NotReady, Overtaken
from lessons.gate.making import desk_of
from lessons.gate.permissions import can_open_gate, can_sign, can_work_on
from lessons.gate.questions import NOT_LOOKED, Answer, is_answered, still_open
from lessons.gate.subject import Subject, subject_of
from lessons.models import CaseStudyPage, SignOff, Submission
from lessons.submissions.saving import locked

State = SignOff.State
UNSIGNED = (State.OPEN, State.FIRST)
MAX_NOTE = 1000
GONE = "What was to be signed is gone."
CHANGED = (
    "The text was changed after this sign-off began, so it is void: what is signed has to be what is read. "
    "Open the gate again; answers that still fit are kept."
)
DONE = "Another editor was quicker: two people have signed this text, and it is released."


def open_gate(*, submission: Submission | None = None, page: CaseStudyPage | None = None, by: Any) -> SignOff:
    """The sign-off of the present text; begins one where there is none, and ends those of other texts.

    Answers given before are kept where the same words are found again.
    """
    with transaction.atomic():
        if submission is not None:
            submission = locked(submission)
        if page is not None:
            page = _locked_page(page.pk)
        subject = Subject(submission=submission, page=page)
        if submission is not None and not can_work_on(by, submission):
            raise NotAllowed("Only the editor who works on a case can send it to be signed.")
        if page is not None and not can_open_gate(by, page):
            raise NotAllowed("You may not answer for changes of this case.")
        about = SignOff.objects.select_for_update().filter(submission=submission, page=page)
        about.filter(state__in=UNSIGNED).exclude(text_hash=subject.text_hash).update(state=State.VOID)
        present = about.filter(state__in=UNSIGNED).first()
        if present is not None:
            return present
        if not subject.is_looked_through:  # nobody knows which of the former answers still fit
            raise NotReady([NOT_LOOKED])
        former = about.order_by("-opened_at", "-pk").first()
        answers = dict(former.answers) if former else {}
        notes: dict[str, Any] = {}
        if submission is not None:
            desk = desk_of(submission)
            answers |= desk.get("kept") or {}
            notes["answers"] = dict(desk.get("notes") or {})
        elif former is not None and former.state == State.VOID:
            notes["answers"] = dict(former.notes.get("answers") or {})
        found = {question.digest for question in subject.questions}
        sign_off = SignOff(
            submission=submission,
            page=page,
            text_hash=subject.text_hash,
            audience=subject.page.audience,
            answers={key: value for key, value in answers.items() if key in found},
            notes=notes,
            generalised=subject.generalised,
        )
        _save(sign_off)
        return sign_off


def answer_finding(*, sign_off: SignOff, by: Any, digest: str, answer: str, note: str = "") -> None:
    """«It stays, because …». What is only wrong cannot be answered: it has to be replaced in the text."""
    answer_findings(sign_off=sign_off, by=by, answers={digest: (answer, note)})


def answer_findings(
    *, sign_off: SignOff, by: Any, answers: Mapping[str, tuple[str, str]], seen: Subject | None = None
) -> None:
    """Several at once, `{digest: (answer, note)}`, so that the text is looked through once. All of them or none."""
    with transaction.atomic():
        sign_off, subject = _at_work(sign_off, by, seen)
        if not subject.is_looked_through:
            raise NotReady([NOT_LOOKED])
        asked = {question.digest: question for question in subject.questions}
        given, notes = dict(sign_off.answers), dict(sign_off.notes.get("answers") or {})
        for key, (answer, note) in answers.items():
            question = asked.get(key)
            if question is None:
                raise NotReady(["What you answered is no longer in the text."])
            if answer == given.get(key, {}).get("answer") and note.strip() == notes.get(key, ""):
                continue
            if sign_off.state == State.FIRST and is_answered(question, sign_off.answers):
                raise NotAllowed("The first signature stands for this answer. Send the case back to change it.")
            if answer not in {str(choice) for choice in question.choices}:
                raise NotReady(
                    [f"«{_label(answer)}» does not fit {question.kind_label}. Replace it, or say otherwise."]
                )
            given[key] = {"kind": question.kind, "answer": answer}
            notes.pop(key, None)
            if note.strip():
                notes[key] = note.strip()[:MAX_NOTE]
        sign_off.answers, sign_off.notes = given, sign_off.notes | {"answers": notes}
        _save(sign_off)


def assess(*, sign_off: SignOff, by: Any, tests: Mapping[str, str], note: str = "") -> None:
    """The three tests and the search, as the first signer judges them. They can be given one by one."""
    with transaction.atomic():
        sign_off, _ = _at_work(sign_off, by)
        if sign_off.state != State.OPEN:
            raise NotAllowed("The first signature stands for these answers. Send the case back to change them.")
        for test in TESTS:
            given = tests.get(test.name, "")
            if given and given not in test.choices.values:
                raise NotReady([f"«{test.label}» has no such answer."])
            setattr(sign_off, test.name, given)
        sign_off.notes = sign_off.notes | {"tests": note.strip()[:MAX_NOTE]}
        _save(sign_off)


def sign_first(*, sign_off: SignOff, by: Any, reason: str = "", seen: Subject | None = None) -> None:
    """The broker (of a page: an editor) signs the text as it stands; from here on it is frozen."""
    with transaction.atomic():
        sign_off, subject = _at_work(sign_off, by, seen)
        if sign_off.state != State.OPEN:
            raise NotAllowed("This case has its first signature already.")
        sign_off.audience = subject.page.audience
        judgement = subject.judge(sign_off.answers)
        problems = _missing(sign_off, subject, judgement)
        problems += _missing_reason(reason, needed=judgement.light in (AMBER, RED), language=subject.page.language)
        if problems:
            raise NotReady(problems)
        sign_off.state, sign_off.first_signer, sign_off.first_signed_at = State.FIRST, by, timezone.now()
        sign_off.estimate = judgement.to_keep()
        sign_off.generalised = subject.generalised
        sign_off.notes = sign_off.notes | {"first_reason": reason.strip()[:MAX_NOTE]}
        _save(sign_off)
        if subject.submission is not None:
            _set_state(subject.submission, Submission.State.SIGNING)


def sign_second(*, sign_off: SignOff, by: Any, has_read: bool, reason: str = "") -> SignOff:
    """Another person has read the whole text and signs the same one; the detection runs once more.

    Release follows in the same transaction (`lessons.gate.release.sign_and_release`).
    """
    with transaction.atomic():
        sign_off, subject = _present(sign_off)
        if not can_sign(by, sign_off):
            raise NotAllowed(
                "The second signature is another person's: not the editor's who worked on the case, not the author's."
            )
        judgement = subject.judge(sign_off.answers)
        problems = _missing(sign_off, subject, judgement)
        if not has_read:
            problems.append("Say that you have read the whole text.")
        problems += _missing_reason(reason, needed=judgement.light == RED, language=subject.page.language)
        first_reason = str(sign_off.notes.get("first_reason") or "")
        if judgement.light in (AMBER, RED) and not (first_reason or reason.strip()):
            problems.append("One of the two signers has to write down why it can be released all the same.")
        if judgement.light == RED and not first_reason:
            problems.append("The case is red now: the first signer has to sign again, with a reason. Send it back.")
        if problems:
            raise NotReady(problems)
        sign_off.second_signer, sign_off.second_signed_at = by, timezone.now()
        sign_off.estimate = judgement.to_keep()
        sign_off.notes = sign_off.notes | {"second_reason": reason.strip()[:MAX_NOTE]}
        _save(sign_off)
        return sign_off


def send_back(*, sign_off: SignOff, by: Any, note: str) -> None:
    """The second reader is not content: the first signature falls, and the broker is told why."""
    with transaction.atomic():
        sign_off = _lock(sign_off)
        if sign_off.state == State.RELEASED:
            raise Overtaken(DONE)
        if not (can_sign(by, sign_off) or by.pk == sign_off.first_signer_id) or sign_off.state != State.FIRST:
            raise NotAllowed("Only who could sign it can send it back.")
        sign_off.state = State.VOID
        sign_off.notes = sign_off.notes | {"sent_back": note.strip()[:MAX_NOTE]}
        _save(sign_off)
        if sign_off.submission is not None:
            _set_state(sign_off.submission, Submission.State.IN_WORK)


def overtake(submission: Submission) -> int:
    """Ends the sign-offs of former texts of a submission, because it was changed; returns how many."""
    about = SignOff.objects.filter(submission=submission, state__in=UNSIGNED)
    if not about.exists():
        return 0
    with transaction.atomic():
        ended = about.exclude(text_hash=Subject(submission=submission).text_hash).update(state=State.VOID)
        if ended and submission.state == Submission.State.SIGNING:
            _set_state(submission, Submission.State.IN_WORK)
    return ended


def overtake_drafts(page_id: int) -> int:
    """The same for a page, of which a new draft was saved."""
    about = SignOff.objects.filter(page=page_id, state__in=UNSIGNED)
    if not about.exists():
        return 0
    present = Subject(page=CaseStudyPage.objects.get(pk=page_id)).text_hash
    return about.exclude(text_hash=present).update(state=State.VOID)


def _lock(sign_off: SignOff) -> SignOff:
    """Held until the transaction ends, in the same order everywhere: the submission or the page, then the sign-off."""
    if sign_off.submission_id is not None:
        Submission.objects.select_for_update().filter(pk=sign_off.submission_id).first()
    elif sign_off.page_id is not None:
        Page.objects.select_for_update().filter(pk=sign_off.page_id).first()
    fresh = SignOff.objects.select_for_update().filter(pk=sign_off.pk).first()
    if fresh is None:  # it went with a submission that was withdrawn
        raise Overtaken(GONE)
    return fresh


def _locked_page(pk: int) -> CaseStudyPage:
    """The page as it stands: two editors who open its gate at once come one after the other."""
    Page.objects.select_for_update().filter(pk=pk).first()
    page = CaseStudyPage.objects.filter(pk=pk).first()
    if page is None:
        raise Overtaken(GONE)
    return page


def _present(sign_off: SignOff, seen: Subject | None = None) -> tuple[SignOff, Subject]:
    """The sign-off as it stands, and its text; refused if one of them has moved on."""
    fresh = _lock(sign_off)
    if fresh.state not in UNSIGNED:
        raise Overtaken(DONE if fresh.state == State.RELEASED else CHANGED)
    subject = subject_of(fresh, seen)
    if subject is None:
        raise Overtaken(GONE)
    if subject.text_hash != fresh.text_hash:
        raise Overtaken(CHANGED)
    if fresh.state == State.FIRST and subject.page.audience != fresh.audience:
        raise Overtaken(CHANGED)
    return fresh, subject


def _at_work(sign_off: SignOff, by: Any, seen: Subject | None = None) -> tuple[SignOff, Subject]:
    """The same, for whoever prepares it: the broker of a submission, an editor of a page."""
    fresh, subject = _present(sign_off, seen)
    if subject.submission is not None:
        is_theirs = can_work_on(by, subject.submission)
    else:
        is_theirs = can_open_gate(by, subject.page)
    if not (is_theirs or can_sign(by, fresh)):
        raise NotAllowed("This case is in other hands.")
    if fresh.state == State.OPEN and not is_theirs:
        raise NotAllowed("This case is in other hands.")
    return fresh, subject


def _missing(sign_off: SignOff, subject: Subject, judgement: Judgement) -> list[str]:
    """What both signers need before they can sign, in plain words."""
    page = subject.page
    problems = []
    if page.is_demonstration:
        problems.append("An entry that is marked as invented is not signed.")
    for name in ("title", "summary", "situation"):
        if not getattr(page, name):
            problems.append(f"The case needs a {name}.")
    waiting = still_open(subject.questions, sign_off.answers)
    if not subject.is_looked_through:
        problems.append(NOT_LOOKED)
    elif waiting:
        problems.append(
            "One finding has no answer yet." if len(waiting) == 1 else f"{len(waiting)} findings have no answer yet."
        )
    given = {test.name: str(getattr(sign_off, test.name)) for test in TESTS}
    problems += [f"«{test.label}» has no answer with which the case could be released." for test in unanswered(given)]
    if judgement.light == RED and page.audience == Audience.PUBLIC:
        problems.append("So few people fit (red) that only signed-in practitioners may read it. Change the audience.")
    return problems


def _missing_reason(reason: str, *, needed: bool, language: str) -> list[str]:
    if needed and not reason.strip():
        return ["So few people fit that you have to write down why the case can be released all the same."]
    try:
        if reason.strip() and names_in(reason, language):
            return ["Your reason seems to name somebody. It is kept with the signature: tell it without names."]
    except NotLookedThrough:
        return ["Your reason could not be looked through, and it is kept with the signature. Try again later."]
    return []


def _set_state(submission: Submission, state: str) -> None:
    submission.state = state
    submission.save(update_fields=["state", "changed_at"])


def _label(answer: str) -> str:
    return Answer(answer).label if answer in Answer.values else "That"


def _save(sign_off: SignOff) -> None:
    sign_off.full_clean(exclude=["answers", "estimate", "generalised", "notes"])
    sign_off.save()
