"""Every way of publishing in the admin leads to the gate, and loses nothing that was typed."""

import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail.admin import messages
from wagtail.documents import get_document_model
from wagtail.models import Workflow

from catalogue.models import EntryAttachment
from lessons.gate.admin_hooks import warn_of_names
from lessons.gate.errors import GateClosed
from lessons.gate.signing import open_gate
from lessons.models import CaseStudyIndexPage, CaseStudyPage, SignOff
from tests.catalogue.factories import CaseStudyFactory, LessonFactory
from tests.lessons.gate.cases import NAME, answered, draft_of, editor_named, live

pytestmark = pytest.mark.django_db


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
