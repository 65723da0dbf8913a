"""Invented cases on the editors' desk, so that somebody who looks round sees it in use. Made once, never repaired."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

from django.db import transaction
from django.utils import timezone

from accounts.models import User
from lessons.desk.cleaning import arrange, clean
from lessons.desk.taking import take
from lessons.gate.assessment import TESTS
from lessons.gate.errors import GateError
from lessons.gate.signing import answer_findings, assess, open_gate, sign_first
from lessons.gate.subject import Subject
from lessons.models import Submission, SubmissionMessage
from lessons.submissions.receipts import new_code

FILE = Path(__file__).parent / "submissions.json"
AUTHOR, BROKER = "demo-practitioner", "demo-editor"


def load_demo_submissions() -> int:
    """One case that waits, one in work with a question in its thread, one that waits for its second signature.

    Does nothing once the demonstration's practitioner has sent in anything, or when an account is missing.
    """
    author = User.objects.filter(username=AUTHOR).first()
    broker = User.objects.filter(username=BROKER).first()
    if author is None or broker is None or Submission.objects.filter(author=author).exists():
        return 0
    with transaction.atomic():
        for told in json.loads(FILE.read_text(encoding="utf-8")):
            _make(told, author, broker)
    return Submission.objects.filter(author=author).count()


def _make(told: dict[str, Any], author: User, broker: User) -> None:
    now = timezone.now()
    submission = Submission(
        author=author,
        kind=told["kind"],
        language=told["language"],
        answers=told["answers"],
        receipt_code=new_code(),
        state=Submission.State.SUBMITTED,
        submitted_at=now - timedelta(days=told["days"]),
    )
    submission.full_clean()
    submission.save()
    if told["goes_to"] == "waiting":
        return
    submission = take(submission=submission, by=broker)
    if told.get("question"):
        # Not by the service: nobody needs a mail about a case that is invented.
        SubmissionMessage.objects.create(submission=submission, from_author=False, body=told["question"])
        submission.state = Submission.State.ASKED
        submission.save(update_fields=["state", "changed_at"])
    if told.get("cleaned"):
        clean(submission=submission, by=broker, version=submission.version, texts=told["cleaned"])
        submission.refresh_from_db()
        arrange(
            submission=submission,
            by=broker,
            version=submission.version,
            tags=told["tags"],
            audience="practitioners",
            files=[],
        )
        submission.refresh_from_db()
    if told["goes_to"] == "signing":
        sign_off = open_gate(submission=submission, by=broker)
        asked = Subject(submission=submission).questions
        answer_findings(
            sign_off=sign_off, by=broker, answers={each.digest: (str(each.choices[-1]), "") for each in asked}
        )
        assess(sign_off=sign_off, by=broker, tests={test.name: sorted(test.passing)[-1] for test in TESTS})
        try:
            sign_first(sign_off=sign_off, by=broker, reason=told["reason"])
        except GateError:
            return  # what is asked has changed since these texts were written: it stays ready for the first signature
