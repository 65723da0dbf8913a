"""The desk: who takes a case, who reads it, how it is cleaned, merged and turned down."""

import pytest
from django.contrib.sessions.models import Session
from django.core import mail
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.views.debug import get_exception_reporter_class
from wagtail.models import PageLogEntry, Revision

from lessons.desk.cleaning import ACCEPT, KEEP, OWN, Decision, clean, files_of, marks_of
from lessons.desk.merging import merge
from lessons.desk.rejecting import reject
from lessons.desk.taking import put_back, take
from lessons.desk.waiting import counts_for, to_sign, waiting_for
from lessons.gate.errors import NotAllowed
from lessons.gate.release import sign_and_release
from lessons.gate.signing import open_gate, sign_first
from lessons.gate.subject import Subject
from lessons.models import Receipt, SignOff, Submission, SubmissionFile, SubmissionMessage
from lessons.submissions.ending import withdraw
from lessons.submissions.saving import Overtaken
from tests.lessons.gate.cases import answered, at_the_gate, cleaned, sent_in

pytestmark = pytest.mark.django_db
ADDRESS = "pieter.vos@example.org"


# Taking


def test_an_editor_takes_a_case_and_nobody_else_can(practitioner, editor, second_editor, moderator):
    submission = sent_in(practitioner)
    with pytest.raises(NotAllowed):
        take(submission=submission, by=moderator)
    take(submission=submission, by=editor)
    with pytest.raises(NotAllowed):
        take(submission=submission, by=second_editor)
    submission.refresh_from_db()
    assert (submission.broker, submission.state) == (editor, Submission.State.IN_WORK)


def test_an_editor_does_not_take_a_case_of_their_own(editor):
    submission = sent_in(editor)
    assert not waiting_for(editor).exists()
    with pytest.raises(NotAllowed):
        take(submission=submission, by=editor)


def test_what_is_put_back_waits_with_what_was_made_of_it_and_its_signature_is_void(practitioner, editor, second_editor):
    submission = sent_in(practitioner)
    sign_off = at_the_gate(submission, editor)
    sign_first(sign_off=sign_off, by=editor)
    put_back(submission=submission, by=editor)
    sign_off.refresh_from_db()
    assert sign_off.state == SignOff.State.VOID
    submission = take(submission=submission, by=second_editor)
    assert submission.cleaned["summary"] == "What two services agreed on."


def test_the_menu_counts_what_waits_for_this_editor(practitioner, editor, second_editor):
    sent_in(practitioner)
    mine = take(submission=sent_in(practitioner), by=editor)
    SubmissionMessage.objects.create(submission=mine, from_author=True, body="In spring.")
    sign_off = at_the_gate(sent_in(practitioner), second_editor)
    sign_first(sign_off=sign_off, by=second_editor)
    counts = counts_for(editor)
    assert (counts.waiting, counts.answered, counts.to_sign, counts.total) == (1, 1, 1, 3)
    assert counts_for(second_editor).to_sign == 0
    assert counts_for(practitioner).total == 0


def test_an_author_is_not_offered_their_own_case_to_sign(editor, second_editor):
    sign_off = at_the_gate(sent_in(second_editor), editor)
    sign_first(sign_off=sign_off, by=editor)
    assert not to_sign(second_editor).exists()


# Who sees what


def pages_of(submission) -> list[str]:
    names = ("case", "clean", "arrange", "merge", "reject")
    return [reverse(f"lessons_desk:{name}", args=[submission.pk]) for name in names]


def test_lists_hold_no_word_of_a_case_and_ask_few_questions(
    client, practitioner, editor, second_editor, django_assert_max_num_queries
):
    for _ in range(4):
        sent_in(practitioner)
        cleaned(sent_in(practitioner), second_editor)
        cleaned(sent_in(practitioner), editor)
    client.force_login(editor)
    client.get(reverse("lessons_desk:list"))
    with django_assert_max_num_queries(40):
        html = client.get(reverse("lessons_desk:list")).content.decode()
    for word in ("handover", "client", "agreed", practitioner.username):
        assert word not in html
    assert html.count("In work") == 8


def test_another_editor_and_an_administrator_find_no_such_case(
    client, practitioner, editor, second_editor, administrator
):
    submission = take(submission=sent_in(practitioner), by=editor)
    file = SubmissionFile.objects.create(submission=submission, name="a.pdf", content=b"x", media_type="a/b", size=1)
    addresses = [*pages_of(submission), reverse("lessons_desk:file", args=[submission.pk, file.pk])]
    for user in (second_editor, administrator):
        client.force_login(user)
        assert {client.get(address).status_code for address in addresses} == {404}
        assert client.post(addresses[0], {"body": "Who is it?"}).status_code == 404
    client.force_login(practitioner)
    assert {client.get(address).status_code for address in addresses} == {302}
    client.force_login(editor)
    assert {client.get(address).status_code for address in addresses} == {200}


def test_a_case_that_waits_is_read_by_nobody_before_it_is_taken(client, practitioner, editor):
    submission = sent_in(practitioner)
    client.force_login(editor)
    assert {client.get(address).status_code for address in pages_of(submission)} == {404}
    client.post(reverse("lessons_desk:take", args=[submission.pk]))
    assert {client.get(address).status_code for address in pages_of(submission)} == {200}


@pytest.mark.parametrize("name", ["case", "clean", "arrange", "merge", "reject"])
def test_a_page_of_the_desk_asks_a_fixed_number_of_questions(client, practitioner, editor, name):
    submission = take(submission=sent_in(practitioner), by=editor)
    client.force_login(editor)
    address = reverse(f"lessons_desk:{name}", args=[submission.pk])

    def add_one() -> None:
        SubmissionMessage.objects.create(submission=submission, from_author=True, body="In spring.")
        SubmissionFile.objects.create(submission=submission, name="a.pdf", content=b"x", media_type="a/b", size=1)

    def asked() -> int:
        with CaptureQueriesContext(connection) as captured:
            client.get(address)
        return len(captured)

    add_one()
    client.get(address)  # content types and the like are looked up once
    with_one = asked()
    for _ in range(4):
        add_one()
    assert asked() <= with_one < 40


def test_asking_back_tells_the_author_by_mail_that_there_is_a_question_not_which(
    client, practitioner, editor, django_capture_on_commit_callbacks
):
    submission = take(submission=sent_in(practitioner), by=editor)
    client.force_login(editor)
    with django_capture_on_commit_callbacks(execute=True):
        client.post(reverse("lessons_desk:case", args=[submission.pk]), {"body": "Was it in Westerhaven?"})
    assert submission.messages.get().body == "Was it in Westerhaven?"
    submission.refresh_from_db()
    assert submission.state == Submission.State.ASKED
    sent = mail.outbox[0]
    assert sent.to == [practitioner.email]
    assert "Westerhaven" not in sent.body + sent.subject
    assert editor.username not in sent.body


def test_a_question_that_cannot_be_sent_stays_on_the_page(client, practitioner, editor):
    submission = take(submission=sent_in(practitioner), by=editor)
    client.force_login(editor)
    answer = client.post(reverse("lessons_desk:case", args=[submission.pk]), {"body": "x" * 6000})
    assert answer.status_code == 400
    assert "x" * 6000 in answer.content.decode()


# Cleaning


def key_of(submission, words) -> str:
    return next(mark.key for own in marks_of(submission).values() for mark in own if mark.text == words)


def test_a_proposal_is_applied_everywhere_and_logged_without_the_words(practitioner, editor):
    submission = take(submission=sent_in(practitioner, answers={"people": f"The client and {ADDRESS}."}), by=editor)
    times = clean(
        submission=submission,
        by=editor,
        version=submission.version,
        texts={},
        decisions={key_of(submission, ADDRESS): Decision(ACCEPT)},
    )
    submission.refresh_from_db()
    assert times == 2
    assert "pieter" not in str(submission.cleaned)
    log = submission.cleaned["desk"]["log"]
    assert [(each["kind"], each["how"], each["times"]) for each in log] == [("email", "accept", 2)]
    assert ADDRESS in submission.answers["situation"], "the author's own words stay beside it until release"


def test_own_words_take_the_place_of_what_was_found(practitioner, editor):
    submission = take(submission=sent_in(practitioner), by=editor)
    key = key_of(submission, ADDRESS)
    clean(submission=submission, by=editor, version=0, texts={}, decisions={key: Decision(OWN, "a colleague")})
    submission.refresh_from_db()
    assert "Write to a colleague if you know more." in submission.cleaned["situation"]


def test_own_words_take_no_word_beside_it_along(practitioner, editor):
    """A proposal for a date may bring its own preposition; the editor's words do not."""
    submission = sent_in(practitioner)
    submission.answers = submission.answers | {"what_happened": "He came home on 14 March 2019 and slept."}
    submission.save()
    submission = take(submission=submission, by=editor)
    key = key_of(submission, "14 March 2019")
    clean(submission=submission, by=editor, version=0, texts={}, decisions={key: Decision(OWN, "a cold day")})
    submission.refresh_from_db()
    assert submission.cleaned["what_happened"] == "He came home on a cold day and slept."


def test_what_stays_needs_a_reason_that_fits_and_is_known_by_a_digest(practitioner, editor):
    submission = take(submission=sent_in(practitioner), by=editor)
    key = key_of(submission, ADDRESS)
    with pytest.raises(ValidationError):
        clean(submission=submission, by=editor, version=0, texts={}, decisions={key: Decision(KEEP, "", "many")})
    decision = Decision(KEEP, "the public desk", "not_a_person")
    clean(submission=submission, by=editor, version=0, texts={}, decisions={key: decision})
    submission.refresh_from_db()
    assert submission.cleaned["desk"]["kept"] == {key: {"kind": "email", "answer": "not_a_person"}}
    cleaned(submission, editor, situation=submission.cleaned["situation"])
    submission.refresh_from_db()
    sign_off = open_gate(submission=submission, by=editor)
    assert sign_off.answers[key]["answer"] == "not_a_person"
    assert ADDRESS not in str(sign_off.answers)


def test_a_save_from_an_older_window_overwrites_nothing_and_loses_nothing(client, practitioner, editor):
    submission = take(submission=sent_in(practitioner), by=editor)
    clean(submission=submission, by=editor, version=0, texts={"people": "Newer."})
    with pytest.raises(Overtaken):
        clean(submission=submission, by=editor, version=0, texts={"people": "Older."})
    client.force_login(editor)
    answer = client.post(
        reverse("lessons_desk:clean", args=[submission.pk]), {"version": 0, "people": "Older, but long thought of."}
    )
    assert answer.status_code == 409
    assert "Older, but long thought of." in answer.content.decode()
    submission.refresh_from_db()
    assert submission.cleaned["people"] == "Newer."


def test_cleaning_in_the_form_shows_both_sides_and_replaces_what_points_at_one_person(client, practitioner, editor):
    submission = take(submission=sent_in(practitioner), by=editor)
    client.force_login(editor)
    address = reverse("lessons_desk:clean", args=[submission.pk])
    html = client.get(address).content.decode()
    assert html.count(ADDRESS) >= 3
    texts = {name: text for name, text in submission.cleaned.items() if isinstance(text, str)}
    answer = client.post(address, texts | {"version": submission.version, "do": "accept"}, follow=True)
    assert "1 place was replaced" in answer.content.decode()
    submission.refresh_from_db()
    assert ADDRESS not in str(submission.cleaned)


def test_no_word_of_the_case_is_in_a_revision_a_log_or_a_session(client, practitioner, editor):
    submission = take(submission=sent_in(practitioner), by=editor)
    client.force_login(editor)
    client.post(reverse("lessons_desk:clean", args=[submission.pk]), {"version": 0, "people": "x" * 30_000})
    client.post(reverse("lessons_desk:case", args=[submission.pk]), {"body": ""})
    said = [str(session.get_decoded()) for session in Session.objects.all()]
    assert not any("pieter" in each or "xxx" in each for each in said)
    assert not PageLogEntry.objects.exists()
    assert not Revision.objects.exists()


# Merging and turning down


def two_reports(first_author, second_author, broker):
    here = cleaned(sent_in(first_author), broker)
    there = cleaned(sent_in(second_author), broker, what_happened="She was at the gate.", people="A mentor.")
    return here, there


def test_two_reports_become_one_case_and_the_second_is_gone_with_it(practitioner, trainer, editor, second_editor):
    trainer.groups.set(practitioner.groups.all())
    here, there = two_reports(practitioner, trainer, editor)
    choices = {"what_happened": "both", "people": "other", "title": "this"}
    merge(submission=here, other=there, by=editor, version=here.version, choices=choices)
    here.refresh_from_db()
    assert here.cleaned["what_happened"] == "He came to the first meeting.\n\nShe was at the gate."
    assert here.cleaned["people"] == "A mentor."
    sign_off = answered(open_gate(submission=here, by=editor), editor)
    sign_first(sign_off=sign_off, by=editor)
    sign_and_release(sign_off=sign_off, by=second_editor, has_read=True)
    assert not Submission.objects.exists()
    assert sorted(Receipt.objects.values_list("outcome", flat=True)) == ["merged", "released"]


def test_neither_author_of_a_merged_case_signs_it(practitioner, editor, second_editor):
    here, there = two_reports(practitioner, second_editor, editor)
    merge(submission=here, other=there, by=editor, version=here.version, choices={})
    here.refresh_from_db()
    sign_off = at_the_gate(here, editor)
    sign_first(sign_off=sign_off, by=editor)
    assert not to_sign(second_editor).exists()


def test_what_came_from_a_report_that_is_withdrawn_goes_with_it(practitioner, trainer, editor):
    trainer.groups.set(practitioner.groups.all())
    here, there = two_reports(practitioner, trainer, editor)
    merge(submission=here, other=there, by=editor, version=here.version, choices={"what_happened": "both"})
    there.refresh_from_db()
    withdraw(submission=there, by=trainer)
    here.refresh_from_db()
    assert here.cleaned["what_happened"] == "He came to the first meeting."
    assert "gate" not in str(here.cleaned)


def test_a_case_that_is_turned_down_is_destroyed_and_its_author_told_why(
    practitioner, editor, django_capture_on_commit_callbacks
):
    submission = take(submission=sent_in(practitioner), by=editor)
    with pytest.raises(ValidationError):
        reject(submission=submission, by=editor, reason="unsafe", message=f"Because of {ADDRESS}.")
    with django_capture_on_commit_callbacks(execute=True):
        reject(submission=submission, by=editor, reason="unsafe", message="So few people work there.")
    assert not Submission.objects.exists()
    assert Receipt.objects.get().outcome == Receipt.Outcome.REJECTED
    (sent,) = mail.outbox  # one mail says what became of it and why
    said = sent.body
    assert reverse("submissions:receipt") in said
    assert "somebody could be recognised" in said
    assert "So few people work there." in said
    assert "handover" not in said


def test_the_whole_way_in_the_admin_from_taking_to_the_page(client, practitioner, editor, second_editor):
    submission = sent_in(practitioner)
    client.force_login(editor)
    client.post(reverse("lessons_desk:take", args=[submission.pk]))
    submission.refresh_from_db()
    texts = {name: text for name, text in submission.cleaned.items() if isinstance(text, str)}
    texts |= {"summary": "What two services agreed on.", "situation": "The client was to be released."}
    client.post(reverse("lessons_desk:clean", args=[submission.pk]), texts | {"version": submission.version})
    submission.refresh_from_db()
    client.post(
        reverse("lessons_desk:arrange", args=[submission.pk]),
        {"version": submission.version, "audience": "practitioners"},
    )
    gate = client.post(reverse("lessons_desk:send_on", args=[submission.pk]))["Location"]
    html = client.get(gate).content.decode()
    assert "The text that is signed" in html
    refused = client.post(gate, {"do": "sign", "singling_out": "some"})
    assert refused.status_code == 400
    tests = {"singling_out": "none", "linkage": "none", "inference": "none", "intruder_search": "nothing"}
    sign_off = SignOff.objects.get()
    why = {f"why_{q.digest}": str(q.choices[-1]) for q in Subject(submission=submission).questions}
    assert client.post(gate, tests | why | {"do": "sign"}).status_code == 302
    assert client.get(gate).status_code == 200
    client.force_login(second_editor)
    assert client.post(gate, {"do": "sign"}).status_code == 400
    assert client.post(gate, {"do": "sign", "has_read": "1"}).status_code == 302
    sign_off.refresh_from_db()
    assert sign_off.state == SignOff.State.RELEASED
    assert sign_off.page.specific.live


def test_the_report_for_administrators_says_who_released_what(
    client, practitioner, editor, second_editor, administrator
):
    sign_off = at_the_gate(sent_in(practitioner), editor)
    sign_first(sign_off=sign_off, by=editor)
    sign_and_release(sign_off=sign_off, by=second_editor, has_read=True)
    client.force_login(administrator)
    html = client.get(reverse("releases_report")).content.decode()
    for words in ("A handover that nobody had asked for", editor.username, second_editor.username):
        assert words in html
    client.force_login(editor)
    assert client.get(reverse("releases_report")).status_code == 302


def test_an_error_on_the_desk_is_reported_without_the_text(client, practitioner, editor, monkeypatch):
    submission = take(submission=sent_in(practitioner), by=editor)
    client.force_login(editor)
    seen = []

    def fail(self, **kwargs):
        seen.append(self.request)
        raise RuntimeError("the power went")

    monkeypatch.setattr("lessons.desk.cleaning_views.CleanView.get_context_data", fail)
    with pytest.raises(RuntimeError) as raised:
        client.get(reverse("lessons_desk:clean", args=[submission.pk]))
    reporter = get_exception_reporter_class(seen[0])(seen[0], raised.type, raised.value, raised.tb, is_email=True)
    assert "pieter" not in reporter.get_traceback_text()


def test_files_of_two_reports_are_told_apart_by_their_numbers(practitioner, trainer, editor):
    here, there = two_reports(practitioner, trainer, editor)
    for report, names in ((here, ["document 1.pdf", "picture 2.png"]), (there, ["document 1.pdf", "document 2.pdf"])):
        for name in names:
            report.files.create(name=name, content=b"%PDF", media_type="application/pdf", size=4)
    merge(submission=here, other=there, by=editor, version=here.version, choices={})
    names = [file.name for file in files_of(here)]
    assert names == ["document 1.pdf", "picture 2.png", "document 3.pdf", "document 4.pdf"]
