"""Two people press in the same moment: one is first, the other reads so, and no word and no case is lost."""

import re
from html import unescape

import pytest
from django.test import Client
from django.urls import reverse

from lessons.desk import cleaning, merging, taking
from lessons.desk.cleaning import clean
from lessons.desk.taking import take
from lessons.gate import release, signing
from lessons.gate.errors import GateError, NotAllowed, Overtaken
from lessons.gate.release import sign_and_release
from lessons.gate.signing import open_gate, sign_first
from lessons.models import CaseStudyPage, Receipt, SignOff, Submission, SubmissionMessage
from lessons.submissions.ending import withdraw
from tests.catalogue.factories import CaseStudyFactory
from tests.conftest import member
from tests.databases import committing
from tests.lessons.gate.at_once import at_once, meeting
from tests.lessons.gate.cases import answered, at_the_gate, cleaned, editor_named, sent_in

State = SignOff.State
WORDS = "What I typed for an hour: he left on foot."


@pytest.fixture(autouse=True)
def committed(django_db_setup, django_db_blocker, tmp_path):
    with django_db_blocker.unblock(), committing(tmp_path):
        yield


@pytest.fixture
def author(committed):
    return member("practitioner")


@pytest.fixture
def editors(committed):
    return [editor_named(name) for name in ("editor-one", "editor-two", "editor-three")]


@pytest.fixture
def sign_off(author, editors):
    """Signed by the first editor; the two others could sign it too."""
    sign_off = at_the_gate(sent_in(author), editors[0])
    sign_first(sign_off=sign_off, by=editors[0])
    return sign_off


def browser(user):
    client = Client(raise_request_exception=False)
    client.force_login(user)
    return client


def errors(answers):
    return [answer for answer in answers if isinstance(answer, Exception)]


def test_of_two_editors_who_take_the_same_case_one_has_it_and_the_other_is_told(author, editors, monkeypatch):
    row = sent_in(author)
    monkeypatch.setattr(taking, "first_cleaned", meeting(taking.first_cleaned))
    answers = at_once(*(lambda by=by: take(submission=row, by=by) for by in editors[:2]))
    (error,) = errors(answers)
    assert isinstance(error, NotAllowed)
    assert "not waiting any more" in str(error)
    row.refresh_from_db()
    assert row.broker == next(by for by, answer in zip(editors, answers, strict=False) if answer is not error)


def test_the_slower_of_two_who_take_a_case_reads_it_on_the_desk(author, editors, monkeypatch):
    row = sent_in(author)
    monkeypatch.setattr(taking, "first_cleaned", meeting(taking.first_cleaned))
    browsers = [browser(by) for by in editors[:2]]
    address = reverse("lessons_desk:take", args=[row.pk])
    answers = at_once(*(lambda one=one: one.post(address, follow=True) for one in browsers))
    pages = [answer.content.decode() for answer in answers]
    assert sum("The case is in your hands" in page for page in pages) == 1
    assert sum("not waiting any more" in page for page in pages) == 1


def test_two_editors_who_open_the_gate_of_a_page_get_the_same_sign_off(editors, monkeypatch):
    page = CaseStudyFactory(situation="<p>He left.</p>")
    page.situation = "<p>He left again.</p>"
    page.save_revision()
    monkeypatch.setattr(signing, "_save", meeting(signing._save))
    fresh = [CaseStudyPage.objects.get(pk=page.pk) for _ in range(2)]
    answers = at_once(
        *(lambda by=by, own=own: open_gate(page=own, by=by) for by, own in zip(editors, fresh, strict=False))
    )
    assert errors(answers) == []
    assert answers[0].pk == answers[1].pk


def test_of_two_who_sign_a_page_first_one_does(editors, monkeypatch):
    page = CaseStudyFactory(summary="A summary.", situation="<p>He left.</p>")
    page.situation = "<p>He left again.</p>"
    page.save_revision()
    row = answered(open_gate(page=CaseStudyPage.objects.get(pk=page.pk), by=editors[0]), editors[0])
    monkeypatch.setattr(signing, "_missing", meeting(signing._missing))
    answers = at_once(*(lambda by=by: sign_first(sign_off=row, by=by) for by in editors[:2]))
    (error,) = errors(answers)
    assert "has its first signature already" in str(error)
    row.refresh_from_db()
    assert (row.state, row.second_signer) == (State.FIRST, None)


@pytest.mark.parametrize("who", [(1, 2), (1, 1)], ids=["two-editors", "pressed-twice"])
def test_a_case_is_released_once_and_the_second_is_told(sign_off, editors, monkeypatch, who):
    monkeypatch.setattr(release, "_close", meeting(release._close))
    answers = at_once(*(lambda by=editors[n]: sign_and_release(sign_off=sign_off, by=by, has_read=True) for n in who))
    (error,) = errors(answers)
    assert isinstance(error, Overtaken)
    assert "released" in str(error)
    assert CaseStudyPage.objects.filter(live=True).count() == 1
    assert Receipt.objects.count() == 1
    sign_off.refresh_from_db()
    assert sign_off.state == State.RELEASED
    assert sign_off.second_signer in {editors[n] for n in who}


def test_release_pressed_twice_in_a_browser_ends_well_for_both(sign_off, editors, monkeypatch):
    monkeypatch.setattr(release, "_close", meeting(release._close))
    address = reverse("lessons_gate:sign", args=[sign_off.pk])
    browsers = [browser(editors[1]), browser(editors[1])]
    answers = at_once(*(lambda one=one: one.post(address, {"do": "sign", "has_read": "1"}) for one in browsers))
    assert [answer.status_code for answer in answers] == [302, 302]
    assert CaseStudyPage.objects.filter(live=True).count() == 1


def test_who_sends_back_what_another_releases_keeps_the_note(sign_off, editors, monkeypatch):
    monkeypatch.setattr(release, "_close", meeting(release._close))
    address = reverse("lessons_gate:sign", args=[sign_off.pk])
    signs, sends_back = (browser(by) for by in editors[1:])
    answers = at_once(
        lambda: signs.post(address, {"do": "sign", "has_read": "1", "back": ""}),
        lambda: sends_back.post(address, {"do": "back", "back": WORDS}),
    )
    sign_off.refresh_from_db()
    if sign_off.state == State.RELEASED:
        assert answers[1].status_code == 409
        assert WORDS in unescape(answers[1].content.decode())
    else:
        assert (sign_off.state, sign_off.notes["sent_back"]) == (State.VOID, WORDS)
        assert answers[0].status_code == 409


def test_an_edit_while_the_other_signs_is_kept_or_handed_back_and_what_is_released_was_signed(
    sign_off, editors, monkeypatch
):
    monkeypatch.setattr(release, "_close", meeting(release._close))
    row = sign_off.submission
    row.refresh_from_db()
    edits, signs = browser(editors[0]), browser(editors[1])
    answers = at_once(
        lambda: edits.post(
            reverse("lessons_desk:clean", args=[row.pk]), {"people": WORDS, "version": str(row.version)}
        ),
        lambda: signs.post(reverse("lessons_gate:sign", args=[sign_off.pk]), {"do": "sign", "has_read": "1"}),
    )
    sign_off.refresh_from_db()
    if sign_off.state == State.RELEASED:
        page = CaseStudyPage.objects.get(live=True)
        assert WORDS not in page.people
        assert answers[0].status_code == 404
        assert WORDS in unescape(answers[0].content.decode())
    else:
        assert sign_off.state == State.VOID
        assert not CaseStudyPage.objects.exists()
        assert Submission.objects.get(pk=row.pk).cleaned["people"] == WORDS
        assert answers[1].status_code == 409
        assert re.search(r"void|changed", answers[1].content.decode())


def test_what_is_asked_while_the_author_withdraws_is_handed_back_or_destroyed_with_the_case(author, editors):
    row = take(submission=sent_in(author), by=editors[0])
    asks = browser(editors[0])
    answers = at_once(
        lambda: asks.post(reverse("lessons_desk:case", args=[row.pk]), {"body": WORDS}),
        lambda: withdraw(submission=row, by=author),
    )
    assert not isinstance(answers[1], Exception)
    assert answers[0].status_code in {302, 404}
    if answers[0].status_code == 404:
        assert WORDS in unescape(answers[0].content.decode())
    assert not Submission.objects.exists()
    assert not SubmissionMessage.objects.exists()


def test_a_signature_on_a_case_that_is_withdrawn_in_that_moment_is_refused_in_words(sign_off, editors, author):
    stale = SignOff.objects.select_related("submission").get(pk=sign_off.pk)
    withdraw(submission=sign_off.submission, by=author)
    with pytest.raises(GateError):
        sign_and_release(sign_off=stale, by=editors[1], has_read=True)


def test_withdrawing_a_merged_report_and_cleaning_the_case_do_not_wait_for_each_other(author, editors, monkeypatch):
    """Each would hold what the other wants: PostgreSQL ends one of two that wait for each other with an error."""
    trainer = member("trainer")
    first = cleaned(sent_in(author), editors[0])
    second = take(submission=sent_in(trainer), by=editors[0])
    merging.merge(
        submission=first, other=second, by=editors[0], version=first.version, choices={"people": merging.OTHER}
    )
    first.refresh_from_db()

    both_hold = meeting(lambda: None)
    real_save, real_give_back = cleaning._save, merging.give_back

    def save(row):
        both_hold()
        real_save(row)

    def give_back(merged):
        both_hold()
        real_give_back(merged)

    monkeypatch.setattr(cleaning, "_save", save)
    monkeypatch.setattr(merging, "give_back", give_back)
    answers = at_once(
        lambda: clean(submission=first, by=editors[0], version=first.version, texts={"situation": WORDS}),
        lambda: withdraw(submission=second, by=trainer),
    )
    failed = [error for error in errors(answers) if type(error).__name__ != "Overtaken"]
    assert failed == []
    assert not Submission.objects.filter(pk=second.pk).exists()
