"""Both signers can open the files of a case: a picture shows what no program reads."""

import pytest
from django.core.files.base import ContentFile
from django.urls import reverse
from wagtail.documents import get_document_model

from catalogue.models import EntryAttachment
from lessons.desk.cleaning import arrange
from lessons.gate.signing import open_gate, sign_first
from lessons.models import SubmissionFile
from tests.catalogue.factories import CaseStudyFactory
from tests.lessons.gate.cases import answered, cleaned, editor_named, sent_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def signed_once(practitioner, editor):
    submission = cleaned(sent_in(practitioner), editor)
    kept, _ = (
        SubmissionFile.objects.create(
            submission=submission, name=f"photo {n}.png", content=b"picture %d" % n, media_type="image/png", size=9
        )
        for n in (1, 2)
    )
    told = {"id": kept.pk, "title": "A drawing", "note": ""}
    arrange(
        submission=submission, by=editor, version=submission.version, tags={}, audience="practitioners", files=[told]
    )
    submission.refresh_from_db()
    sign_off = answered(open_gate(submission=submission, by=editor), editor)
    sign_first(sign_off=sign_off, by=editor)
    return sign_off


def test_the_second_signer_opens_a_picture_and_nobody_else_does(
    client, signed_once, editor, second_editor, practitioner, moderator
):
    address = reverse("lessons_gate:file", args=[signed_once.pk, 1])
    client.force_login(second_editor)
    assert address in client.get(reverse("lessons_gate:sign", args=[signed_once.pk])).content.decode()
    answer = client.get(address)
    assert answer.content == b"picture 1"
    assert answer.headers["Content-Type"] == "application/octet-stream"
    assert 'attachment; filename="a-drawing.png"' in answer.headers["Content-Disposition"]
    assert "no-store" in answer.headers["Cache-Control"]
    for number in (0, 2, 99):  # the second file was not kept: it is nothing that is signed
        assert client.get(reverse("lessons_gate:file", args=[signed_once.pk, number])).status_code == 404
    client.force_login(editor)
    assert client.get(address).status_code == 200
    for stranger in (practitioner, moderator):
        client.force_login(stranger)
        assert b"picture" not in client.get(address).content


def test_before_the_first_signature_only_the_broker_opens_it(client, signed_once, second_editor):
    type(signed_once).objects.update(state="open", first_signer=None)
    client.force_login(second_editor)
    assert client.get(reverse("lessons_gate:file", args=[signed_once.pk, 1])).status_code == 404


def test_the_file_of_a_page_is_opened_at_its_own_address(client, editor):
    document = get_document_model().objects.create(title="x", file=ContentFile(b"a,b", name="x.csv"))
    page = CaseStudyFactory(title="With a file")
    page.attachments.add(EntryAttachment(document=document, title="A plan"))
    page.save()
    page.people = "<p>A mentor.</p>"
    page.save_revision()
    sign_off = open_gate(page=page, by=editor)
    client.force_login(editor_named("another"))
    answer = client.get(reverse("lessons_gate:file", args=[sign_off.pk, 1]))
    assert answer.headers["Location"] == reverse("catalogue:attachment", args=[document.pk, "a-plan.csv"])
