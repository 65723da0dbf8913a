"""What each role can do in the admin: granted by migration, seen through the admin's own addresses."""

import pytest
from django.urls import reverse
from wagtail.models import Page, Workflow
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text

from lessons.models import CaseStudyIndexPage, LessonIndexPage, LessonPage
from tests.catalogue.factories import LessonFactory

pytestmark = pytest.mark.django_db


def lesson_form(**changes):
    return nested_form_data(
        {
            "title": "Phone before you write",
            "slug": "phone-before-you-write",
            "summary": "A form that nobody announced was read by nobody.",
            "state": "observation",
            **{
                name: rich_text("<p>Text.</p>")
                for name in ("observation", "lesson", "recommendation", "adopted_note", "confirmed_note", "limits")
            },
            "audience": "public",
            "language": "en",
            "links_out": inline_formset([]),
            "attachments": inline_formset([]),
            "comments": inline_formset([]),
            **changes,
        }
    )


@pytest.mark.parametrize(
    ("role", "may_enter"), [("editor", True), ("moderator", True), ("practitioner", False), ("trainer", False)]
)
def test_only_editors_and_moderators_enter_the_admin(client, request, role, may_enter):
    client.force_login(request.getfixturevalue(role))
    answer = client.get(reverse("wagtailadmin_home"))
    assert (answer.status_code == 200) is may_enter


def test_an_editor_writes_and_publishes_a_lesson(client, editor):
    client.force_login(editor)
    section = LessonIndexPage.objects.get()
    address = reverse("wagtailadmin_pages:add", args=["lessons", "lessonpage", section.pk])
    assert client.get(address).status_code == 200
    client.post(address, lesson_form(**{"action-publish": "1"}))
    lesson = LessonPage.objects.get(slug="phone-before-you-write")
    assert lesson.live


def test_a_lesson_submitted_by_an_editor_waits_for_a_second_pair_of_eyes(client, editor, moderator):
    client.force_login(editor)
    section = LessonIndexPage.objects.get()
    address = reverse("wagtailadmin_pages:add", args=["lessons", "lessonpage", section.pk])
    client.post(address, lesson_form(**{"action-submit": "1"}))
    lesson = LessonPage.objects.get(slug="phone-before-you-write")
    assert not lesson.live
    task_state = lesson.current_workflow_task_state
    assert task_state.task.name == "A second pair of eyes"
    client.force_login(moderator)
    approve = reverse("wagtailadmin_pages:workflow_action", args=[lesson.pk, "approve", task_state.pk])
    client.post(approve, {})
    lesson.refresh_from_db()
    assert lesson.live


def test_a_moderator_takes_an_entry_offline_but_does_not_write_one(client, moderator):
    lesson = LessonFactory()
    client.force_login(moderator)
    section = CaseStudyIndexPage.objects.get()
    assert (
        client.get(reverse("wagtailadmin_pages:add", args=["lessons", "casestudypage", section.pk])).status_code != 200
    )
    client.post(reverse("wagtailadmin_pages:unpublish", args=[lesson.pk]), {})
    lesson.refresh_from_db()
    assert not lesson.live


def test_every_page_has_one_workflow():
    workflow = Workflow.objects.get()
    assert [task.name for task in workflow.tasks] == ["A second pair of eyes"]
    assert all(page.get_workflow() == workflow for page in Page.objects.filter(depth__gt=1))


def test_a_role_is_not_part_of_any_form_that_its_owner_can_reach(client, without_role):
    client.force_login(without_role)
    assert client.get(reverse("wagtailadmin_account")).status_code != 200


def test_two_accounts_cannot_share_an_address_in_another_case(without_role):
    from django.core.exceptions import ValidationError

    from accounts.models import User

    twin = User(username="twin", email=without_role.email.upper(), password="x")
    with pytest.raises(ValidationError, match="exists already"):
        twin.full_clean()


def test_signing_in_leads_back_to_where_one_was(client, practitioner):
    address = reverse("accounts:sign_in") + "?next=/cases/"
    assert client.get(address).status_code == 200
    answer = client.post(
        address, {"username": "a-practitioner", "password": "a long enough password", "next": "/cases/"}
    )
    assert (answer.status_code, answer["Location"]) == (302, "/cases/")
    answer = client.post(
        address, {"username": "a-practitioner", "password": "a long enough password", "next": "https://evil.example/"}
    )
    assert "evil" not in answer["Location"]
