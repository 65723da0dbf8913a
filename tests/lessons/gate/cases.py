"""Invented cases on their way through the desk and the gate, as far as a test wants them."""

from typing import Any

from django.contrib.auth.models import Group
from django.utils import timezone

from accounts.models import User
from lessons.desk.cleaning import arrange, clean
from lessons.desk.taking import take
from lessons.gate.release import sign_and_release
from lessons.gate.signing import answer_findings, assess, open_gate, sign_first
from lessons.gate.subject import Subject
from lessons.models import CaseStudyPage, SignOff, Submission
from lessons.submissions.receipts import new_code

ANSWERS = {
    "title": "A handover that nobody had asked for",
    "situation": "The client was to be released.\n\nWrite to pieter.vos@example.org if you know more.",
    "people": "The client and a probation officer.",
    "what_was_done": "Two services met & agreed on <one> plan.",
    "what_happened": "He came to the first meeting.",
    "what_was_learnt": "Ask who holds the file.",
    "setting": "Closed prison",
    "outcome": "helped",
}
NAME = "<p>Pieter Verhoeven was met at the gate, pieter.verhoeven@example.org.</p>"
PASSED = {"singling_out": "none", "linkage": "none", "inference": "insiders", "intruder_search": "nothing"}


def editor_named(name: str) -> User:
    user = User.objects.create_user(name, email=f"{name}@example.org", password="a long enough password")
    user.groups.add(Group.objects.get(name="editor"))
    return user


def sent_in(author: User, **values: Any) -> Submission:
    answers = ANSWERS | values.pop("answers", {})
    return Submission.objects.create(
        author=author,
        answers=answers,
        receipt_code=new_code(),
        submitted_at=timezone.now(),
        **{"state": Submission.State.SUBMITTED} | values,
    )


def cleaned(submission: Submission, broker: User, **texts: str) -> Submission:
    """Taken by `broker`, without the address in it, and with all that a page needs."""
    if submission.broker_id is None:
        submission = take(submission=submission, by=broker)
    wanted = {"situation": "The client was to be released.", "summary": "What two services agreed on."} | texts
    clean(submission=submission, by=broker, version=submission.version, texts=wanted)
    submission.refresh_from_db()
    arrange(
        submission=submission,
        by=broker,
        version=submission.version,
        tags={"challenges": []},
        audience="practitioners",
        files=[],
    )
    submission.refresh_from_db()
    return submission


def answered(sign_off: SignOff, by: User) -> SignOff:
    """Every finding stays for a reason that fits, and the three tests are passed."""
    subject = Subject(submission=sign_off.submission) if sign_off.submission else Subject(page=sign_off.page.specific)
    answers = {question.digest: (str(question.choices[-1]), "") for question in subject.questions}
    answer_findings(sign_off=sign_off, by=by, answers=answers)
    assess(sign_off=sign_off, by=by, tests=PASSED)
    sign_off.refresh_from_db()
    return sign_off


def at_the_gate(submission: Submission, broker: User) -> SignOff:
    """Cleaned, and ready for its first signature."""
    return answered(open_gate(submission=cleaned(submission, broker), by=broker), broker)


def draft_of(case: CaseStudyPage, **values) -> CaseStudyPage:
    case = CaseStudyPage.objects.get(pk=case.pk)
    for name, value in values.items():
        setattr(case, name, value)
    case.save_revision()
    return case


def live(case: CaseStudyPage) -> CaseStudyPage:
    return CaseStudyPage.objects.get(pk=case.pk)


def signed_and_released(case, first, second) -> CaseStudyPage:
    sign_off = answered(open_gate(page=live(case), by=first), first)
    sign_first(sign_off=sign_off, by=first)
    return sign_and_release(sign_off=sign_off, by=second, has_read=True)
