"""After publication: whichever way somebody publishes a changed case, two people have to have signed its text."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.admin import messages
from wagtail.documents import get_document_model
from wagtail.models import Workflow

from catalogue.models import EntryAttachment
from lessons.gate.admin_hooks import warn_of_names
from lessons.gate.errors import GateClosed, NotReady, Overtaken
from lessons.gate.questions import marks_in
from lessons.gate.release import sign_and_release
from lessons.gate.signing import open_gate, sign_first
from lessons.gate.texts import pieces_of, text_hash
from lessons.models import CaseStudyIndexPage, CaseStudyPage, SignOff
from taxonomy.models import Challenge
from tests.catalogue.factories import CaseStudyFactory, LessonFactory
from tests.lessons.gate.cases import answered, editor_named

pytestmark = pytest.mark.django_db
NAME = "<p>Pieter Verhoeven was met at the gate, pieter.verhoeven@example.org.</p>"


@pytest.fixture
def case(db) -> CaseStudyPage:
    return CaseStudyFactory(title="A live case", audience="practitioners")


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


CHANGES = {
    "title": "Another title",
    "slug": "another-address",
    "seo_title": "For search engines",
    "search_description": "What engines show",
    "summary": "Another summary.",
    "situation": NAME,
    "region_band": "Northern Europe",
    "also_known_as": "The harbour case",
    "source_note": "Told at a meeting.",
    "outcome": "mixed",
    "what_was_learnt": '<p>As <a href="https://example.org/pieter">we</a> learnt.</p>',
}


@pytest.mark.parametrize("field", CHANGES)
def test_a_change_of_any_text_waits_for_two_signatures(case, editor, field):
    draft_of(case, **{field: CHANGES[field]})
    with pytest.raises(GateClosed):
        live(case).get_latest_revision().publish(user=editor)
    assert getattr(live(case), field) == getattr(case, field)


def test_tags_links_and_files_are_text_too(case, editor, challenge_terms):
    changed = live(case)
    changed.challenges.set(challenge_terms)
    changed.save_revision()
    with pytest.raises(GateClosed):
        live(case).get_latest_revision().publish()
    document = get_document_model().objects.create(title="x", file=ContentFile(b"a,b", name="x.csv"))
    other = live(case)
    other.attachments.add(EntryAttachment(document=document, title="A plan"))
    before = text_hash(live(case))
    assert text_hash(other) != before
    assert any(piece.unread for piece in pieces_of(other))


@pytest.fixture
def challenge_terms(db):
    return [Challenge.objects.create(name="Trust in the harbour", slug="harbour")]


def test_the_target_of_a_link_and_a_name_cut_by_markup_are_read(case):
    case.situation = '<p><a href="https://example.org/jan">he</a> is <b>Pie</b>ter.</p>'
    text = next(piece.text for piece in pieces_of(case) if piece.name == "situation")
    assert "https://example.org/jan" in text
    assert "Pieter" in text


def test_a_band_of_the_list_and_a_tag_are_not_asked_about_and_a_name_among_them_is(case):
    case.year_band, case.age_band = "2015–2019", "twenties"
    case.challenges.set([Challenge.objects.create(name="Case transfer and handover", slug="handover")])
    found = marks_in(pieces_of(case), "en")
    assert not found.get("year_band")
    assert not found.get("challenges")
    case.age_band = "27 in May 2019"
    case.challenges.set([Challenge.objects.create(name="Pieter Verhoeven", slug="pv")])
    found = marks_in(pieces_of(case), "en")
    assert found["age_band"]
    assert [mark.text for mark in found["challenges"]] == ["Pieter Verhoeven"]


def test_saving_in_the_form_turns_markup_round_and_changes_no_text(case):
    case.situation = '<ul>\n<li>One.</li>\n<li><a id="3" linktype="page">Two</a>.</li>\n</ul>'
    before = text_hash(case)
    case.situation = (
        '<ul><li data-block-key="a1">One.</li><li data-block-key="b2"><a linktype="page" id="3">Two</a>.</li></ul>'
    )
    assert text_hash(case) == before
    case.situation = case.situation.replace('id="3"', 'id="4"')
    assert text_hash(case) != before


@pytest.mark.parametrize(
    "hidden",
    [
        '<img alt="Pieter Verhoeven">',
        "<a href=https://example.org/verhoeven>x</a>",
        "<a title='Pieter Verhoeven'>x</a>",
    ],
)
def test_what_stands_in_a_tag_is_text(case, hidden):
    before = text_hash(case)
    case.situation += hidden
    assert text_hash(case) != before
    assert "erhoeven" in next(piece.text for piece in pieces_of(case) if piece.name == "situation")


def test_a_name_in_an_address_is_found_although_it_is_in_small_letters(case):
    case.slug = "what-pieter-verhoeven-did"
    pieces = pieces_of(case)
    found = marks_in(pieces, "en")["slug"]
    assert [mark.text for mark in found] == ["Pieter Verhoeven"]
    case.slug = "a-letter-in-the-wrong-tray"
    assert not marks_in(pieces_of(case), "en")["slug"]


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


# In the admin


def form_of(client, case, **changed) -> dict[str, str]:
    """What the form of a case would send, with some of it changed."""
    from wagtail.test.utils.form_data import nested_form_data, rich_text

    page = live(case)
    data = {
        "title": page.title,
        "slug": page.slug,
        "summary": page.summary,
        "kind": page.kind,
        "outcome": page.outcome,
        "audience": page.audience,
        "language": page.language,
        "links_out": {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0, "MAX_NUM_FORMS": 1000},
        "attachments": {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0, "MAX_NUM_FORMS": 1000},
        "comments": {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0, "MAX_NUM_FORMS": 1000},
        **{name: rich_text(getattr(page, name)) for name in page.body_fields},
        **changed,
    }
    return nested_form_data(data)


def test_publishing_in_the_form_keeps_what_was_typed_and_leads_to_the_gate(client, case, editor):
    client.force_login(editor)
    data = form_of(client, case, title="A title with Pieter Verhoeven") | {"action-publish": "Publish"}
    answer = client.post(reverse("wagtailadmin_pages:edit", args=[case.pk]), data)
    assert answer.status_code == 302
    assert answer["Location"] == reverse("lessons_gate:page", args=[case.pk])
    assert live(case).title == "A live case"
    assert live(case).get_latest_revision_as_object().title == "A title with Pieter Verhoeven"
    sign_off = SignOff.objects.get(page=case.pk)
    html = client.get(reverse("lessons_gate:sign", args=[sign_off.pk])).content.decode()
    assert "Pieter Verhoeven" in html
    form = client.get(reverse("wagtailadmin_pages:edit", args=[case.pk])).content.decode()
    assert "Can anyone be recognised?" in form
    assert "Pieter Verhoeven" in form


def test_a_new_case_published_from_its_form_is_a_draft(client, editor):
    client.force_login(editor)
    index = CaseStudyIndexPage.objects.get()
    shape = CaseStudyFactory(title="A shape")
    data = form_of(client, shape, title="Brand new", slug="brand-new") | {"action-publish": "Publish"}
    answer = client.post(reverse("wagtailadmin_pages:add", args=["lessons", "casestudypage", index.pk]), data)
    new = CaseStudyPage.objects.get(slug="brand-new")
    assert answer["Location"] == reverse("lessons_gate:page", args=[new.pk])
    assert not new.live


def test_a_workflow_that_approves_an_unsigned_text_leads_to_the_gate_and_publishes_nothing(
    client, case, editor, moderator
):
    changed = draft_of(case, title="Approved?")
    workflow = Workflow.objects.get(name="A second pair of eyes")
    state = workflow.start(changed, editor)
    client.force_login(moderator)
    address = reverse("wagtailadmin_pages:workflow_action", args=[case.pk, "approve", state.current_task_state.pk])
    answer = client.post(address, {"comment": ""})
    assert answer.status_code == 302
    assert answer["Location"] == reverse("lessons_gate:page", args=[case.pk])
    assert live(case).title == "A live case"
    state.refresh_from_db()
    assert state.status == state.STATUS_IN_PROGRESS


def test_a_bulk_publish_of_an_unsigned_text_publishes_nothing(client, case, editor):
    draft_of(case, title="In bulk")
    client.force_login(editor)
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"]) + f"?id={case.pk}"
    answer = client.post(address, {"include_descendants": False})
    assert answer["Location"] == reverse("lessons_gate:page", args=[case.pk])
    assert live(case).title == "A live case"


def test_the_form_refuses_to_settle_anew_whether_a_live_case_is_invented(client, case, editor):
    client.force_login(editor)
    answer = client.post(
        reverse("wagtailadmin_pages:edit", args=[case.pk]), form_of(client, case, is_demonstration="on")
    )
    assert "Whether a case is invented is settled" in answer.content.decode()


def test_another_entry_with_a_name_is_published_with_a_word_of_warning_that_holds_none(rf, monkeypatch):
    said = []
    monkeypatch.setattr(messages, "warning", lambda request, text, **kwargs: said.append(text))
    warn_of_names(rf.post("/"), LessonFactory(title="Who met whom", observation=NAME, live=False))
    assert len(said) == 1
    assert "Pieter" not in said[0]
    already_read = LessonFactory(title="Who met whom before", observation=NAME)
    warn_of_names(rf.post("/"), already_read)
    assert len(said) == 1


def test_the_file_of_a_live_case_cannot_be_replaced_behind_the_gate(client, editor):
    document = get_document_model().objects.create(title="x", file=ContentFile(b"a,b", name="x.csv"))
    page = CaseStudyFactory(title="With a file")
    page.attachments.add(EntryAttachment(document=document, title="A plan"))
    page.save()
    client.force_login(editor)
    answer = client.post(
        reverse("wagtaildocs:edit", args=[document.pk]),
        {"title": "x", "file": SimpleUploadedFile("y.csv", b"pieter,verhoeven"), "collection": 1},
    )
    document.refresh_from_db()
    assert document.file.read() == b"a,b"
    assert "two people" in answer.content.decode()
    document.file = ContentFile(b"pieter", name="z.csv")
    with pytest.raises(GateClosed):
        document.save()


def test_an_account_without_the_right_sees_no_gate(client, case, moderator):
    draft_of(case, title="Changed")
    client.force_login(moderator)
    assert client.get(reverse("lessons_gate:page", args=[case.pk])).status_code == 302
    third = editor_named("third")
    sign_off = answered(open_gate(page=live(case), by=third), third)
    client.force_login(moderator)
    assert client.get(reverse("lessons_gate:sign", args=[sign_off.pk])).status_code == 302
