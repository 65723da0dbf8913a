"""The last step: what two people signed becomes readable, and what it was made from is destroyed.

One transaction: either the page is there and the submission gone, or nothing has changed.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify
from wagtail.documents import get_document_model
from wagtail.models import Page

from catalogue.models import EntryAttachment
from lessons.gate.disclosure import without_waiting
from lessons.gate.errors import GateError, NotReady, Overtaken
from lessons.gate.making import kept_files, page_of
from lessons.gate.questions import NOT_LOOKED
from lessons.gate.signing import CHANGED, DONE, GONE, State, _lock, sign_second
from lessons.gate.subject import subject_of
from lessons.gate.texts import text_hash
from lessons.models import CaseContact, CaseStudyIndexPage, CaseStudyPage, Receipt, SignOff, Submission
from lessons.submissions.ending import destroy


def sign_and_release(*, sign_off: SignOff, by: Any, has_read: bool, reason: str = "") -> CaseStudyPage:
    """The second signature and the release in one: a case is never left signed by two and still locked away."""
    with files_kept_only_on_success() as written, transaction.atomic():
        return _release(sign_second(sign_off=sign_off, by=by, has_read=has_read, reason=reason), written)


def release(*, sign_off: SignOff) -> CaseStudyPage:
    """Releases what two people have signed. Refused where one signature is missing or the text is another.

    The text is looked through once more here, which `sign_and_release` did with the second signature.
    """
    with files_kept_only_on_success() as written, transaction.atomic():
        subject = subject_of(_lock(sign_off))
        if subject is not None and not subject.is_looked_through:
            raise NotReady([NOT_LOOKED])
        return _release(sign_off, written)


@contextmanager
def files_kept_only_on_success() -> Iterator[list[Any]]:
    """A database takes back what failed, a folder does not: files that were written are removed by hand."""
    written: list[Any] = []
    try:
        yield written
    except BaseException:
        for file in written:
            file.storage.delete(file.name)
        raise


def _release(sign_off: SignOff, written: list[Any]) -> CaseStudyPage:
    sign_off = _lock(sign_off)
    signers = {sign_off.first_signer_id, sign_off.second_signer_id}
    if sign_off.state == State.RELEASED:
        raise Overtaken(DONE)
    if sign_off.state != State.FIRST or None in signers or len(signers) != 2:
        raise NotReady(["Two different people have to sign the case before it is released."])
    subject = subject_of(sign_off)
    if subject is None:
        raise Overtaken(GONE)
    if subject.text_hash != sign_off.text_hash or subject.page.audience != sign_off.audience:
        raise Overtaken(CHANGED)
    if subject.submission is None:
        return _publish_draft(sign_off)
    return _make_page(sign_off, subject.submission, written)


def _publish_draft(sign_off: SignOff) -> CaseStudyPage:
    """The newest draft of a page that was there before."""
    page = CaseStudyPage.objects.get(pk=sign_off.page_id)
    revision = page.get_latest_revision()
    if revision is None or not page.has_unpublished_changes:
        revision = page.save_revision(user=sign_off.second_signer, clean=False)
    _close(sign_off, page)
    revision.publish(user=sign_off.second_signer, skip_permission_checks=True)
    return CaseStudyPage.objects.get(pk=page.pk)


def _make_page(sign_off: SignOff, submission: Submission, written: list[Any]) -> CaseStudyPage:
    page = page_of(submission)
    index = CaseStudyIndexPage.objects.first()
    if index is None:
        raise GateError("There is no page under which cases stand. Ask an administrator to make one.")
    if index.get_children().filter(slug=page.slug).exists():
        raise NotReady(["The address of the case is taken by another one. Send it back and choose another address."])
    try:
        index.add_child(instance=page)
    except ValidationError as error:
        raise NotReady([f"«{name}»: {' '.join(texts)}" for name, texts in error.message_dict.items()]) from None
    _hang_files(page, submission, written)
    revision = page.save_revision()  # of nobody: neither author nor broker is named in the page's history
    if text_hash(revision.as_object()) != sign_off.text_hash:
        raise Overtaken(CHANGED)
    if submission.may_be_asked:
        CaseContact.objects.create(page=Page.objects.get(pk=page.pk), author_id=submission.author_id)
    _close(sign_off, page)
    revision.publish()
    joined = list(submission.merged_from.all())
    destroy(submission=submission, outcome=Receipt.Outcome.RELEASED)
    for merged in joined:
        destroy(submission=merged, outcome=Receipt.Outcome.MERGED)
    return CaseStudyPage.objects.get(pk=page.pk)


def _hang_files(page: CaseStudyPage, submission: Submission, written: list[Any]) -> None:
    """The stripped copies that the broker keeps, under names that say no more than their titles."""
    for position, (row, title, note) in enumerate(kept_files(submission)):
        extension = row.name.rpartition(".")[2].lower()
        name = f"{slugify(title)[:60] or 'file'}.{extension}"
        document = get_document_model()(title=title)
        document.file.save(name, ContentFile(row.content), save=False)
        written.append(document.file)
        document.save()
        page.attachments.add(EntryAttachment(document=document, title=title, note=note, sort_order=position))
    page.attachments.commit()


def _close(sign_off: SignOff, page: CaseStudyPage) -> None:
    """From here on it is the log: who released what and when. The working notes go, the written reasons stay."""
    sign_off.state, sign_off.released_at = State.RELEASED, timezone.now()
    sign_off.page, sign_off.submission = Page.objects.get(pk=page.pk), None
    sign_off.notes = {key: sign_off.notes[key] for key in ("first_reason", "second_reason") if sign_off.notes.get(key)}
    sign_off.estimate = without_waiting(sign_off.estimate)
    sign_off.save()
    SignOff.objects.filter(page=page.pk, state__in=(State.OPEN, State.FIRST)).update(state=State.VOID)
