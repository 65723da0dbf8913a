"""What a member sent in and signed, for the member; and what becomes of it when the account ends."""

from typing import Any

from django.db.models import Q

from accounts.own_data import Area
from lessons.models import CaseContact, MailDue, SignOff, Submission
from lessons.submissions.ending import withdraw


def own_cases(user: Any) -> list[Area]:
    sent = Submission.objects.filter(author=user).prefetch_related("messages", "files")
    cases = [
        {
            "state": one.get_state_display(),
            "kind": one.get_kind_display(),
            "begun": one.begun_at,
            "changed": one.changed_at,
            "told": one.answers,
            "receipt_code": one.receipt_code,
            "thread": [
                {"from": "you" if message.from_author else "the editor", "at": message.sent_at, "text": message.body}
                for message in one.messages.all()
            ],
            "files": [{"name": file.name, "bytes": file.size} for file in one.files.all()],
        }
        for one in sent
    ]
    contacts = CaseContact.objects.filter(author=user).select_related("page")
    signed = SignOff.objects.filter(Q(first_signer=user) | Q(second_signer=user))
    return [
        Area("Cases that you told and that are not released", "until they are released, rejected or withdrawn", cases),
        Area(
            "Cases about which colleagues may ask you",
            "until you withdraw that, or the case goes",
            [{"case": one.page.title} for one in contacts],
        ),
        Area(
            "Mails that will tell you what became of a case",
            "until they are sent, within days",
            [{"outcome": one.get_outcome_display()} for one in MailDue.objects.filter(author=user).order_by("pk")],
        ),
        Area(
            "Cases that you signed as an editor",
            "with the case; your name until your account ends",
            [
                {"state": one.get_state_display(), "opened": one.opened_at, "released": one.released_at}
                for one in signed
            ],
        ),
    ]


def end_cases(user: Any) -> dict[str, int]:
    """Destroyed as if their author had withdrawn each: with files, thread and signers' notes, and a receipt."""
    count = 0
    for submission in Submission.objects.filter(author=user):
        withdraw(submission=submission, by=user)
        count += 1
    return {"cases withdrawn": count}
