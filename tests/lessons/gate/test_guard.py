"""After publication: whichever way somebody publishes a changed case, two people have to have signed its text."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.utils import timezone

from lessons.gate.errors import GateClosed, NotReady, Overtaken
from lessons.gate.release import sign_and_release
from lessons.gate.signing import open_gate, sign_first
from lessons.gate.texts import text_hash
from lessons.models import CaseStudyPage, SignOff
from tests.catalogue.factories import CaseStudyFactory, LessonFactory
from tests.lessons.gate.cases import NAME, answered, draft_of, live, signed_and_released

pytestmark = pytest.mark.django_db


def test_what_reads_as_before_is_published_freely(case, editor):
    live(case).save_revision(user=editor).publish(user=editor)
    assert live(case).live


def test_after_two_signatures_the_draft_is_live_and_the_log_names_both(case, editor, second_editor):
    draft_of(case, title="A wider title")
    page = signed_and_released(case, editor, second_editor)
    assert (page.live, page.title) == (True, "A wider title")
    log = SignOff.objects.get(state=SignOff.State.RELEASED)
    assert (log.page_id, log.first_signer, log.second_signer) == (page.pk, editor, second_editor)
    assert log.text_hash == text_hash(page)


def test_going_back_to_an_older_signed_text_needs_signatures_again(case, editor, second_editor):
    draft_of(case, title="First")
    signed_and_released(case, editor, second_editor)
    former = live(case).get_latest_revision()
    draft_of(case, title="Second")
    signed_and_released(case, editor, second_editor)
    with pytest.raises(GateClosed):
        former.publish(user=editor)
    assert live(case).title == "Second"


def test_a_new_draft_makes_the_first_signature_void(case, editor, second_editor):
    draft_of(case, title="First")
    sign_off = answered(open_gate(page=live(case), by=editor), editor)
    sign_first(sign_off=sign_off, by=editor)
    draft_of(case, title="First, and something else")
    sign_off.refresh_from_db()
    assert sign_off.state == SignOff.State.VOID
    with pytest.raises(Overtaken):
        sign_and_release(sign_off=sign_off, by=second_editor, has_read=True)


def test_what_was_taken_offline_needs_signatures_unless_it_had_them(case, editor, second_editor):
    live(case).unpublish()
    with pytest.raises(GateClosed):
        live(case).save_revision().publish()
    signed_and_released(case, editor, second_editor)
    live(case).unpublish()
    live(case).save_revision().publish()
    assert live(case).live


def test_a_schedule_is_refused_and_one_whose_text_is_not_signed_any_more_is_called_off(case, editor, second_editor):
    draft_of(case, title="Later", go_live_at=timezone.now() + timedelta(days=1))
    with pytest.raises(GateClosed):
        live(case).get_latest_revision().publish(user=editor)
    other = LessonFactory(live=False)
    revision = live(case).get_latest_revision()
    revision.approved_go_live_at = timezone.now() - timedelta(hours=2)
    revision.save()
    due = other.save_revision()
    due.approved_go_live_at = timezone.now() - timedelta(hours=1)
    due.save()
    call_command("publish_scheduled", stdout=StringIO())
    other.refresh_from_db()
    assert other.live, "one refused case must not hold up the others"
    assert live(case).title == "A live case"
    revision.refresh_from_db()
    assert revision.approved_go_live_at is None


def test_a_signed_draft_with_a_date_is_scheduled_and_goes_live_by_itself(case, editor, second_editor):
    live(case).save_revision().publish()
    at = timezone.now() + timedelta(days=1)
    draft_of(case, title="Later", go_live_at=at)
    page = signed_and_released(case, editor, second_editor)
    assert page.title == "A live case"
    page.revisions.filter(approved_go_live_at__isnull=False).update(approved_go_live_at=timezone.now())
    revision = live(case).get_latest_revision()
    revision.content["go_live_at"] = None
    revision.save()
    call_command("publish_scheduled", stdout=StringIO())
    assert live(case).title == "Later"


def test_a_copy_is_a_draft_with_a_gate_of_its_own(case, editor):
    copy = live(case).copy(update_attrs={"slug": "a-copy", "title": "A copy"}, keep_live=True, user=editor)
    copy = CaseStudyPage.objects.get(pk=copy.pk)
    assert not copy.live
    assert copy.live_revision is None
    with pytest.raises(GateClosed):
        copy.get_latest_revision().publish(user=editor)


def test_an_alias_repeats_what_is_read_under_an_address_that_tells_nothing(case, editor, second_editor):
    with pytest.raises(GateClosed, match="address"):
        live(case).create_alias(update_slug="pieter-verhoeven")
    alias = live(case).create_alias(update_slug="the-same-elsewhere")
    assert CaseStudyPage.objects.get(pk=alias.pk).live
    draft_of(case, people="<p>A mentor.</p>")
    with pytest.raises(GateClosed):
        live(case).get_latest_revision().publish()
    assert not CaseStudyPage.objects.get(pk=alias.pk).people
    signed_and_released(case, editor, second_editor)
    assert CaseStudyPage.objects.get(pk=alias.pk).people == "<p>A mentor.</p>"


def test_wider_readers_need_signatures_and_fewer_do_not(case, editor, second_editor):
    draft_of(case, audience="public")
    with pytest.raises(GateClosed):
        live(case).get_latest_revision().publish()
    signed_and_released(case, editor, second_editor)
    assert live(case).audience == "public"
    draft_of(case, audience="practitioners")
    live(case).get_latest_revision().publish()
    assert live(case).audience == "practitioners"


def test_a_red_case_is_never_public_whatever_is_signed(case, editor, second_editor, light):
    light["is"] = "red"
    draft_of(case, audience="public")
    sign_off = answered(open_gate(page=live(case), by=editor), editor)
    with pytest.raises(NotReady, match="practitioners"):
        sign_first(sign_off=sign_off, by=editor, reason="Everybody knows the story anyway.")


def test_an_invented_case_is_published_without_signatures_but_not_with_a_name(editor):
    invented = CaseStudyFactory(title="An invented case", is_demonstration=True)
    draft_of(invented, title="A wider invented case")
    live(invented).get_latest_revision().publish()
    assert live(invented).title == "A wider invented case"
    draft_of(invented, situation=NAME)
    with pytest.raises(GateClosed):
        live(invented).get_latest_revision().publish()
    sign_off = open_gate(page=live(invented), by=editor)
    answered(sign_off, editor)
    with pytest.raises(NotReady, match="invented"):
        sign_first(sign_off=sign_off, by=editor)
    live(invented).get_latest_revision().publish()
    assert "Pieter" in live(invented).situation


def test_ticking_invented_is_no_way_around(case, editor, second_editor):
    draft_of(case, title="A signed title")
    signed_and_released(case, editor, second_editor)
    draft_of(case, is_demonstration=True, situation=NAME)
    with pytest.raises(GateClosed, match="invented"):
        live(case).get_latest_revision().publish()


def test_unticking_invented_needs_signatures(editor):
    invented = CaseStudyFactory(title="An invented case", is_demonstration=True)
    draft_of(invented, is_demonstration=False)
    with pytest.raises(GateClosed):
        live(invented).get_latest_revision().publish()
