"""Whatever is done in whatever order by whomever: no text is read that two people, neither its author, have signed."""

from typing import Any

import pytest
from django.db import transaction
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from lessons.desk.cleaning import clean
from lessons.desk.merging import merge
from lessons.desk.taking import put_back, take
from lessons.gate.errors import GateError
from lessons.gate.making import NotCleaned
from lessons.gate.release import release, sign_and_release
from lessons.gate.signing import open_gate, send_back, sign_first, sign_second
from lessons.gate.subject import subject_of
from lessons.gate.texts import text_hash
from lessons.models import CaseStudyPage, SignOff, Submission
from lessons.submissions.saving import Overtaken
from tests.lessons.gate.cases import answered, cleaned, editor_named, sent_in

REFUSED = (GateError, Overtaken, NotCleaned, Submission.DoesNotExist)
EDITORS = 3
who = st.integers(0, EDITORS - 1)
which = st.integers(0, 2)
words = st.sampled_from(["A client.", "A client and a mentor.", "Two services."])


class Gate(RuleBasedStateMachine):
    """Three editors, the third of whom also sends in cases; a practitioner who sends in others."""

    def __init__(self) -> None:
        super().__init__()
        self.undo = transaction.atomic()
        self.undo.__enter__()
        self.editors = [editor_named(f"editor-{number}") for number in range(EDITORS)]
        self.signatures: dict[str, set[int]] = {}  # of each text: who signed it, as the test saw it happen
        self.authors: dict[str, set[int]] = {}  # of each text on its way: who must not have signed it
        self.released = 0

    def teardown(self) -> None:
        transaction.set_rollback(True)
        self.undo.__exit__(None, None, None)

    def attempt(self, service: Any, **told: Any) -> Any:
        try:
            with transaction.atomic():
                return service(**told)
        except REFUSED:
            return None

    def case(self, number: int) -> Submission | None:
        rows = list(Submission.objects.order_by("begun_at", "pk"))
        return rows[number % len(rows)] if rows else None

    def page(self, number: int) -> CaseStudyPage | None:
        pages = list(CaseStudyPage.objects.order_by("pk"))
        return pages[number % len(pages)] if pages else None

    def gate(self, number: int) -> SignOff | None:
        gates = list(SignOff.objects.filter(state__in=("open", "first")).order_by("-pk"))
        return gates[number % len(gates)] if gates else None

    @initialize(first=st.booleans())
    def one_case_is_read_and_others_wait(self, first: bool) -> None:
        """Half-way in, so that runs come to what is interesting: a page, and a case by an editor near the gate."""
        self.send(0)
        self.bring_to_the_gate(0, 1)
        self.sign_first(0, 1)
        self.sign_and_release(0, 2)
        self.send(2)
        self.bring_to_the_gate(0, 0)
        if first:
            self.sign_first(0, 0)

    @rule(author=who)
    def send(self, author: int) -> None:
        if Submission.objects.count() < 3:
            sent_in(self.editors[author], answers={"title": f"Case {Submission.objects.count() + self.released}"})

    @rule(number=which, by=who)
    def take(self, number: int, by: int) -> None:
        if case := self.case(number):
            self.attempt(take, submission=case, by=self.editors[by])

    @rule(number=which, by=who)
    def put_back(self, number: int, by: int) -> None:
        if case := self.case(number):
            self.attempt(put_back, submission=case, by=self.editors[by])

    @rule(number=which, by=who, text=words)
    def change(self, number: int, by: int, text: str) -> None:
        if case := self.case(number):
            told = {"people": text}
            self.attempt(clean, submission=case, by=self.editors[by], version=case.version, texts=told)

    @rule(number=which, other=which, by=who)
    def merge(self, number: int, other: int, by: int) -> None:
        here, there = self.case(number), self.case(other)
        if here and there:
            choices = {"people": "other", "what_happened": "both"}
            self.attempt(
                merge, submission=here, other=there, by=self.editors[by], version=here.version, choices=choices
            )

    @rule(number=which, by=who)
    def bring_to_the_gate(self, number: int, by: int) -> None:
        """Taken, cleaned and answered in one go, so that runs come as far as signatures."""
        case, editor = self.case(number), self.editors[by]

        def all_of_it() -> None:
            answered(open_gate(submission=cleaned(case, editor), by=editor), editor)

        if case:
            self.attempt(all_of_it)

    @rule(number=which, by=who)
    def bring_a_draft_to_the_gate(self, number: int, by: int) -> None:
        page, editor = self.page(number), self.editors[by]

        def all_of_it() -> None:
            answered(open_gate(page=page, by=editor), editor)

        if page:
            self.attempt(all_of_it)

    def note(self, sign_off: SignOff, user: int) -> None:
        sign_off.refresh_from_db()
        subject = subject_of(sign_off)
        if subject is None:
            return
        digest = text_hash(subject.page, subject.attached)
        self.signatures.setdefault(digest, set()).add(self.editors[user].pk)
        if subject.submission is not None:
            joined = subject.submission.merged_from.values_list("author_id", flat=True)
            self.authors[digest] = {subject.submission.author_id, *joined}

    @rule(number=which, by=who)
    def sign_first(self, number: int, by: int) -> None:
        if sign_off := self.gate(number):
            self.attempt(sign_first, sign_off=sign_off, by=self.editors[by])
            sign_off.refresh_from_db()
            if sign_off.state == SignOff.State.FIRST and sign_off.first_signer == self.editors[by]:
                self.note(sign_off, by)

    @rule(number=which, by=who, has_read=st.booleans())
    def sign_second(self, number: int, by: int, has_read: bool) -> None:
        sign_off = self.gate(number)
        if sign_off and self.attempt(sign_second, sign_off=sign_off, by=self.editors[by], has_read=has_read):
            assert has_read
            self.note(sign_off, by)

    @rule(number=which)
    def release(self, number: int) -> None:
        if (sign_off := self.gate(number)) and self.attempt(release, sign_off=sign_off):
            self.released += 1

    @rule(number=which, by=who)
    def sign_and_release(self, number: int, by: int) -> None:
        sign_off = self.gate(number)
        if sign_off is None:
            return
        subject = subject_of(sign_off)
        digest = text_hash(subject.page, subject.attached) if subject else ""
        if self.attempt(sign_and_release, sign_off=sign_off, by=self.editors[by], has_read=True):
            self.signatures.setdefault(digest, set()).add(self.editors[by].pk)
            self.released += 1

    @rule(number=which, by=who)
    def send_back(self, number: int, by: int) -> None:
        if sign_off := self.gate(number):
            self.attempt(send_back, sign_off=sign_off, by=self.editors[by], note="No.")

    @rule(number=which, by=who, text=words, audience=st.sampled_from(["public", "practitioners"]), now=st.booleans())
    def draft(self, number: int, by: int, text: str, audience: str, now: bool = False) -> None:
        if page := self.page(number):
            page = page.get_latest_revision_as_object()
            page.people, page.audience = f"<p>{text}</p>", audience
            page.save_revision(user=self.editors[by])
            if now:
                self.publish(number, by, 0)

    @rule(number=which, by=who, back=st.integers(0, 4))
    def publish(self, number: int, by: int, back: int) -> None:
        """Any revision, not only the newest."""
        if page := self.page(number):
            revisions = list(page.revisions.order_by("-created_at", "-pk"))
            revision = revisions[back % len(revisions)]
            self.attempt(revision.publish, user=self.editors[by])

    @rule(number=which)
    def take_offline(self, number: int) -> None:
        if page := self.page(number):
            page.unpublish()

    @rule(number=which, by=who)
    def copy(self, number: int, by: int) -> None:
        page = self.page(number)
        if page and CaseStudyPage.objects.count() < 3:
            slug = f"copy-{CaseStudyPage.objects.count()}-{page.pk}"
            self.attempt(page.copy, update_attrs={"slug": slug}, keep_live=True, user=self.editors[by])

    @invariant()
    def nothing_is_read_that_two_have_not_signed(self) -> None:
        for page in CaseStudyPage.objects.filter(live=True):
            digest = text_hash(page)
            signed = self.signatures.get(digest, set())
            assert len(signed) >= 2, f"page {page.pk}: {len(signed)} signatures"
            assert len(signed - self.authors.get(digest, set())) >= 2, f"page {page.pk}: signed by its author"

    @invariant()
    def a_released_sign_off_has_two_signers(self) -> None:
        for sign_off in SignOff.objects.filter(state=SignOff.State.RELEASED):
            assert sign_off.first_signer_id
            assert sign_off.second_signer_id
            assert sign_off.first_signer_id != sign_off.second_signer_id


@pytest.mark.django_db
def test_no_sequence_of_steps_publishes_what_two_people_have_not_signed():
    run_state_machine_as_test(
        Gate,
        settings=settings(
            max_examples=25,
            stateful_step_count=20,
            deadline=None,
            phases=(Phase.explicit, Phase.reuse, Phase.generate),  # making a failure smaller would take minutes
            suppress_health_check=list(HealthCheck),
        ),
    )


@pytest.mark.django_db
def test_the_machine_itself_comes_as_far_as_a_released_case():
    """A test that never releases anything would prove nothing."""
    machine = Gate()
    try:
        machine.one_case_is_read_and_others_wait(True)
        assert machine.released == 1
        machine.sign_second(0, 1, True)
        machine.release(0)
        machine.nothing_is_read_that_two_have_not_signed()
        assert machine.released == 2
        assert CaseStudyPage.objects.filter(live=True).count() == 2
        machine.draft(0, 1, "Two services.", "practitioners")
        machine.publish(0, 1, 0)
        machine.bring_a_draft_to_the_gate(0, 1)
        machine.sign_first(0, 1)
        machine.sign_and_release(0, 0)
        assert "Two services." in CaseStudyPage.objects.order_by("pk")[0].people
        machine.nothing_is_read_that_two_have_not_signed()
    finally:
        machine.teardown()
