"""Beginning and saving: nothing is overwritten, nothing is lost."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from lessons.models import Submission
from lessons.submissions import saving
from lessons.submissions.steps import MAX_PROSE
from tests.lessons.submissions.telling import tell

pytestmark = pytest.mark.django_db


def save(submission, by, text, seen=None, step="situation", **more):
    return saving.save_step(
        submission=submission,
        by=by,
        step=step,
        answers={"situation": text},
        seen_before=saving.seen(submission, step) if seen is None else seen,
        **more,
    )


@pytest.mark.parametrize("reader", ["trainer", "editor", "practitioner"])
def test_whoever_reads_practitioners_entries_may_begin(reader, request):
    made = saving.begin(author=request.getfixturevalue(reader), kind="near_miss", language="nl")
    made.refresh_from_db()
    assert (made.kind, made.language, made.state) == ("near_miss", "nl", "draft")


def test_nobody_else_may_begin(without_role):
    with pytest.raises(PermissionDenied):
        saving.begin(author=without_role, kind="case", language="en")


def test_every_case_has_a_receipt_code_of_its_own(author):
    codes = {saving.begin(author=author, kind="case", language="en").receipt_code for _ in range(5)}
    assert len(codes) == 5
    assert all(len(code) == 19 for code in codes)


def test_no_more_than_twenty_cases_are_under_way_at_a_time(author):
    for _ in range(saving.MOST_OPEN):
        saving.begin(author=author, kind="case", language="en")
    with pytest.raises(ValidationError, match="under way"):
        saving.begin(author=author, kind="case", language="en")


def test_a_save_keeps_the_other_steps_and_counts(told, author):
    saved = save(told, author, "Another situation.")
    assert saved.answers["situation"] == "Another situation."
    assert saved.answers["title"] == "Flat ready, file not"
    assert saved.version == told.version + 1


def test_a_save_from_an_older_window_overwrites_nothing_and_brings_the_newer_text(draft, author):
    older = saving.seen(draft, "situation")
    save(draft, author, "From the newer window.")
    with pytest.raises(saving.Overtaken) as overtaken:
        save(draft, author, "From the older window.", seen=older)
    assert overtaken.value.submission.answers["situation"] == "From the newer window."
    draft.refresh_from_db()
    assert draft.answers["situation"] == "From the newer window."


def test_two_windows_on_different_steps_do_not_hinder_each_other(draft, author):
    seen = saving.seen(draft, "situation")
    tell(draft, what_was_learnt="Send the file first.")
    save(draft, author, "The client came out.", seen=seen)
    draft.refresh_from_db()
    assert draft.answers["what_was_learnt"] == "Send the file first."
    assert draft.answers["situation"] == "The client came out."


def test_saving_what_is_saved_already_does_nothing_however_old_the_window(draft, author):
    older = saving.seen(draft, "situation")
    once = save(draft, author, "The same.")
    twice = save(draft, author, "The same.", seen=older)
    assert twice.version == once.version


def test_whether_colleagues_may_ask_is_saved_with_the_last_step(draft, author):
    saved = saving.save_step(
        submission=draft,
        by=author,
        step="learnt",
        answers={},
        seen_before=saving.seen(draft, "learnt"),
        may_be_asked=True,
    )
    assert saved.may_be_asked
    assert not save(saved, author, "x", may_be_asked=False).may_be_asked


@pytest.mark.parametrize("length", [MAX_PROSE, MAX_PROSE + 1])
def test_a_text_is_as_long_as_allowed_or_refused_whole(draft, author, length):
    text = "ä" * length
    if length <= MAX_PROSE:
        assert save(draft, author, text).answers["situation"] == text
        return
    with pytest.raises(ValidationError) as refused:
        save(draft, author, text)
    assert "12,001" in refused.value.message_dict["situation"][0]
    draft.refresh_from_db()
    assert draft.answers == {}


def test_a_band_takes_none_but_its_choices(draft, author):
    for name, value in [("country", "atlantis"), ("year_band", "2019"), ("ideology", "right"), ("setting", "Vught")]:
        with pytest.raises(ValidationError) as refused:
            saving.save_step(
                submission=draft,
                by=author,
                step="people",
                answers={name: value},
                seen_before=saving.seen(draft, "people"),
            )
        assert list(refused.value.message_dict) == [name]


def test_characters_that_no_database_carries_are_taken_out(draft, author):
    assert save(draft, author, "a\x00b\r\nc").answers["situation"] == "ab\nc"


def test_right_to_left_and_zero_width_characters_are_kept(draft, author):
    text = "كريم Ka\u200brim \u202eabc"
    assert save(draft, author, text).answers["situation"] == text


def test_nobody_saves_in_anothers_case_nor_after_it_was_sent(draft, author, trainer):
    with pytest.raises(PermissionDenied):
        save(draft, trainer, "Not mine.")
    Submission.objects.filter(pk=draft.pk).update(state="submitted")
    with pytest.raises(PermissionDenied):
        save(draft, author, "Too late.")


def test_who_lost_the_role_saves_nothing_more(draft, author):
    author.groups.clear()
    with pytest.raises(PermissionDenied):
        save(draft, type(author).objects.get(pk=author.pk), "Too late.")


def test_kind_and_language_can_be_changed_while_it_is_written(draft, author):
    saving.change_kind(submission=draft, by=author, kind="did_not_work", language="de")
    draft.refresh_from_db()
    assert (draft.kind, draft.language) == ("did_not_work", "de")
    with pytest.raises(ValidationError):
        saving.change_kind(submission=draft, by=author, kind="novel", language="de")


def test_one_goes_on_where_nothing_was_told_yet(draft):
    assert saving.first_unanswered(draft) == "situation"
    assert saving.first_unanswered(tell(draft, situation="Told.")) == "people"


def test_a_save_asks_the_database_little(draft, author, django_assert_num_queries):
    author.has_perm("accounts.read_practitioner_entries")  # as any request has by then
    with django_assert_num_queries(
        6
    ):  # savepoint in and out, lock of the report it may be merged into, lock, author, update
        save(draft, author, "Few words.")
