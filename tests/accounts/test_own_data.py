"""A member sees everything that is kept about them, takes it along, and deletes it with the account."""

import json

import pytest
from django.apps import apps
from django.contrib.sessions.models import Session
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import PageLogEntry

from accounts.models import User
from accounts.own_data import areas_of, erase_account, export_of
from catalogue.recall import recall
from curricula.services import entry_collect, list_create
from lessons.models import CaseContact, Receipt, SignOff, Submission, SubmissionFile, SubmissionMessage
from search.request import SearchRequest
from search.saved.services import search_save
from tests.catalogue.factories import CaseStudyFactory

pytestmark = pytest.mark.django_db
PASSWORD = "a long enough password"


@pytest.fixture
def known(practitioner, editor):
    """A member of whom everything is kept that can be."""
    case, other = CaseStudyFactory(title="A case that was kept"), CaseStudyFactory()
    own = list_create(owner=practitioner, title="For Monday")
    for page in (case, other):
        entry_collect(entry_list=own, by=practitioner, page_id=page.pk)
    own.items.filter(page=case).update(note="Ask Zwobbelheim")
    search_save(owner=practitioner, request=SearchRequest(words="quillonberry"), name="My search")
    told = Submission.objects.create(
        author=practitioner, broker=editor, answers={"situation": "Bartholomew was released"}, receipt_code="AB12CD34"
    )
    SubmissionMessage.objects.create(submission=told, from_author=True, body="He went to Nowhere")
    SubmissionFile.objects.create(submission=told, name="letter.docx", content=b"x", media_type="x", size=1)
    CaseContact.objects.create(page=case, author=practitioner)
    recall(page=other, by=editor, reason="outdated")
    return practitioner


def test_everything_that_is_kept_is_told(known):
    text = json.dumps(export_of(known), ensure_ascii=False)
    for kept in (
        known.username, known.email, "practitioner", "For Monday", "A case that was kept", "Ask Zwobbelheim",
        "My search", "quillonberry", "Bartholomew was released", "He went to Nowhere", "letter.docx", "AB12CD34",
        "on one of your lists",
    ):  # fmt: skip
        assert kept in text
    for secret in (known.password, "password", "session"):
        assert secret not in text


def test_every_table_that_names_a_member_is_thought_of():
    """Whoever adds a relation to the user decides here what becomes of it: told and deleted, or kept without a name."""
    own = {"EntryList", "SavedSearch", "AlertMail", "Submission", "RecallNotice", "CaseContact"}
    own = own | {"MailDue", "Notice", "NoticeMail", "MailPreferences", "Follow"}
    own |= {"MembershipRequest", "Invitation", "Suspension"}
    own = own | {"Profile", "Unmasking"}  # asked about them; who asked and who decided stands there until they leave
    own |= {"EmailAddress", "Authenticator", "SocialAccount"}  # accounts/entrance/kept.py
    own |= {"Draft"}  # exchange/talk/own_data.py
    own |= {"Flag", "Appeal", "Undoable"}  # exchange/moderation/own_data.py
    without_the_name = {
        "SignOff", "Tombstone", "RecognitionReport", "Page", "Revision", "TaskState", "WorkflowState", "Document",
        "Image", "UploadedFile", "PageLogEntry", "ModelLogEntry", "OrganisationDomain", "QuestionEntry",
    }  # fmt: skip
    of_the_desk = {"EditingSession", "FormState", "UserProfile", "PageSubscription", "APIToken", "Comment",
                   "CommentReply"}  # fmt: skip
    named = {
        model.__name__
        for model in apps.get_models()
        for field in model._meta.local_fields
        if field.is_relation and field.related_model is User and not model.__name__.startswith("User")
    }
    assert named - own - without_the_name - of_the_desk == set()


def test_the_page_shows_how_much_and_hands_over_a_file(client, known):
    client.force_login(known)
    answer = client.get(reverse("accounts:my_data"))
    html = answer.content.decode()
    assert answer["Cache-Control"] == "private, no-store"
    for area in areas_of(known):
        assert area.name in html
    assert "Bartholomew" not in html
    assert client.get(reverse("accounts:download")).status_code == 405
    file = client.post(reverse("accounts:download"))
    assert file["Content-Disposition"].startswith("attachment")
    assert file["Cache-Control"] == "private, no-store"
    assert json.loads(file.content)["areas"][0]["things"][0]["username"] == known.username


@pytest.mark.parametrize("door", ["my_data", "download", "delete"])
def test_only_who_is_signed_in_gets_any_of_it(client, known, door):
    address = reverse(f"accounts:{door}")
    answer = client.get(address) if door == "my_data" else client.post(address)
    assert answer.status_code == 302
    assert "/account/sign-in/" in answer["Location"]


def test_nobody_gets_anothers(client, known, trainer):
    client.force_login(trainer)
    assert "Bartholomew" not in client.post(reverse("accounts:download")).content.decode()


def test_deleting_asks_for_the_password_and_takes_everything_along(client, known, mailoutbox):
    elsewhere = Client()
    for browser in (client, elsewhere):
        browser.force_login(known)
    address = reverse("accounts:delete")
    for wrong in ("", "not the password"):
        assert client.post(address, {"password": wrong}).status_code == 422
    assert User.objects.filter(pk=known.pk).exists()
    answer = client.post(address, {"password": PASSWORD})
    assert "Your account is deleted" in answer.content.decode()
    assert not User.objects.filter(pk=known.pk).exists()
    for model in ("curricula.EntryList", "reading.SavedSearch", "lessons.Submission", "lessons.SubmissionFile",
                  "lessons.SubmissionMessage", "lessons.CaseContact", "catalogue.RecallNotice"):  # fmt: skip
        assert not apps.get_model(model).objects.exists(), model
    assert Receipt.objects.get().outcome == "withdrawn"
    assert elsewhere.get(reverse("accounts:my_data")).status_code == 302
    assert not [one for one in Session.objects.all() if one.get_decoded().get("_auth_user_id") == str(known.pk)]


def test_what_an_editor_made_stays_without_the_name(editor, practitioner):
    page = CaseStudyFactory(owner=editor)
    page.save_revision(user=editor, log_action=True).publish(user=editor)
    signed = SignOff.objects.create(page=page, text_hash="x", first_signer=editor)
    assert PageLogEntry.objects.filter(user=editor).exists()
    erase_account(user=editor)
    assert not PageLogEntry.objects.filter(user_id=editor.pk).exists()
    page.refresh_from_db()
    signed.refresh_from_db()
    assert (page.owner, page.latest_revision.user, signed.first_signer) == (None, None, None)


def test_the_last_administrator_cannot_go(client, administrator):
    client.force_login(administrator)
    assert "only administrator" in client.get(reverse("accounts:my_data")).content.decode()
    client.post(reverse("accounts:delete"), {"password": PASSWORD})
    assert User.objects.filter(pk=administrator.pk).exists()
    with pytest.raises(CommandError, match="only administrator"):
        call_command("erase_user", administrator.username, yes=True)


def test_the_commands_export_and_erase(known, tmp_path, capsys):
    file = tmp_path / "out.json"
    call_command("export_user", known.username, output=str(file))
    assert "Bartholomew was released" in file.read_text(encoding="utf-8")
    assert file.stat().st_mode & 0o077 == 0
    with pytest.raises(CommandError, match="cannot be made"):
        call_command("export_user", known.username, output=str(file))
    for command in ("export_user", "erase_user"):
        with pytest.raises(CommandError, match="no such account"):
            call_command(command, "nobody")
    capsys.readouterr()
    call_command("erase_user", known.username, yes=True)
    told = capsys.readouterr().out
    assert "What stays:" in told
    assert "Bartholomew" not in told
    assert not User.objects.filter(pk=known.pk).exists()


def test_what_is_told_costs_queries_by_kind_and_not_by_number(known, django_assert_num_queries):
    with CaptureQueriesContext(connection) as before:
        export_of(User.objects.get(pk=known.pk))
    own = known.entry_lists.get()
    for _ in range(8):
        entry_collect(entry_list=own, by=known, page_id=CaseStudyFactory().pk)
    with django_assert_num_queries(len(before)):
        export_of(User.objects.get(pk=known.pk))
