"""A reported case is hidden within the same request, at every door, and only an editor's decision shows it again."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail import hooks
from wagtail.models import Page, Revision

from catalogue.models import RecognitionReport
from catalogue.post import send_notices
from catalogue.report_views import report_token
from catalogue.reports import BEFORE_SHOWN, can_decide, decide, needs_confirmation, report
from lessons.models import CaseStudyPage, LessonPage
from search.alerts.jobs import send_alerts
from search.models import PendingChange
from tests.catalogue.factories import CaseStudyFactory, LessonFactory
from tests.catalogue.test_no_door_leaks import SECRET, answers, ask_for_mails, doors, found_in_terminal

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("unsigned")]
State = RecognitionReport.State
ADDRESS = "/report/"


def press(client, page, **more):
    return client.post(ADDRESS, {"page": report_token(page), **more})


def hidden_one(**values):
    page = CaseStudyFactory(**values)
    return page, report(page=page)


def test_one_click_without_account_or_script_hides_it_at_every_door_before_the_worker_comes(
    case, neighbours, practitioner, mailoutbox, django_capture_on_commit_callbacks
):
    visitor, member = Client(enforce_csrf_checks=True), Client()
    member.force_login(practitioner)
    ask_for_mails(practitioner)
    addresses = [
        *doors([*neighbours, case]),
        *(file.url for file in case.attachments.all()),
        *(row.document.url for row in case.attachments.all()),
    ]
    told = [address for address, (_, body) in answers(visitor, addresses).items() if SECRET.encode() in body]
    for door in (case.url, "/search/?q=handover", "/cases/", "/feeds/latest.atom", "/sitemap.xml"):
        assert any(SECRET in told_at or door in told_at for told_at in told), f"{door} should have told before"
    html = visitor.get(case.url).content.decode()
    token = html.partition('name="csrfmiddlewaretoken" value="')[2].partition('"')[0]
    with django_capture_on_commit_callbacks(execute=True):
        answer = visitor.post(ADDRESS, {"page": report_token(case), "csrfmiddlewaretoken": token})
    assert answer.status_code == 200
    assert "It is hidden now" in answer.content.decode()
    assert PendingChange.objects.exists(), "the worker has not come yet"
    for client in (visitor, member):
        after = answers(client, addresses)
        # An address that says the word is repeated on the page, as what was asked for: that is no leak.
        assert {a for a, (_, body) in after.items() if SECRET not in a and SECRET.encode() in body} == set()
        assert b"1 result" not in after[f"/search/?q={SECRET}"][1]
        assert after[case.url][0] == 404
        call_command("index_pending", verbosity=0)
        assert answers(client, addresses) == after, "as if it had never been indexed"
        PendingChange.objects.create(key=f"wagtailcore.Page:{case.pk}")
    assert found_in_terminal(SECRET, "practitioner")["total"] == 0
    told = len(mailoutbox)
    send_alerts()
    assert SECRET not in "".join(mail.body + mail.subject for mail in mailoutbox[told:])


def test_nothing_about_whoever_reported_is_kept(client, practitioner):
    page = CaseStudyFactory()
    client.force_login(practitioner)
    press(client, page)
    made = RecognitionReport.objects.get()
    values = {field.name: getattr(made, field.name) for field in made._meta.concrete_fields}
    assert {name for name, value in values.items() if value} == {
        "id",
        "page",
        "state",
        "reported_at",
        "times",
        "mail_not_before",
    }


def test_the_button_is_on_cases_and_on_nothing_else(client):
    assert "Report that someone can be recognised" in client.get(CaseStudyFactory().url).content.decode()
    lesson = LessonFactory()
    assert "Report that someone can be recognised" not in client.get(lesson.url).content.decode()
    press(client, lesson)
    with pytest.raises(ValidationError):
        report(page=lesson)
    assert not RecognitionReport.objects.exists()


def test_only_who_was_shown_the_page_can_report_it_and_a_lapsed_sign_in_does_not_matter(client):
    page = CaseStudyFactory(audience="practitioners")
    assert client.post(ADDRESS, {"page": str(page.pk)}).status_code == 404
    assert client.get(ADDRESS).status_code == 405
    page.refresh_from_db()
    assert page.held_since is None
    press(client, page)
    page.refresh_from_db()
    assert page.held_since is not None


def test_the_answer_is_the_same_for_what_is_hidden_already_and_for_what_is_gone(client):
    page = CaseStudyFactory()
    first = press(client, page)
    again = press(client, page)
    token = report_token(page)
    Page.objects.get(pk=page.pk).delete()
    gone = client.post(ADDRESS, {"page": token})
    assert first.content == again.content == gone.content
    assert RecognitionReport.objects.get().times == 2


def test_saving_publishing_and_an_editor_who_had_the_form_open_do_not_bring_it_back(editor):
    page = CaseStudyFactory()
    before = page.save_revision(user=editor)
    in_a_form = CaseStudyPage.objects.get(pk=page.pk)
    report(page=page)
    in_a_form.summary = "Typed before the report, saved after it."
    in_a_form.save()
    assert CaseStudyPage.objects.get(pk=page.pk).held_since
    before.publish(user=editor)
    assert CaseStudyPage.objects.get(pk=page.pk).held_since
    assert not CaseStudyPage.objects.visible_to(editor).filter(pk=page.pk).exists()
    CaseStudyPage.objects.get(pk=page.pk).save_revision(user=editor).publish(user=editor)
    now = CaseStudyPage.objects.get(pk=page.pk)
    assert now.held_since
    assert now.latest_revision.as_object().held_since == now.held_since


def test_a_revision_of_before_does_not_undo_a_withdrawal(editor):
    page = CaseStudyFactory()
    before = page.save_revision(user=editor)
    CaseStudyPage.objects.filter(pk=page.pk).update(withdrawn_on="2026-01-01")
    Revision.objects.get(pk=before.pk).publish(user=editor)
    assert CaseStudyPage.objects.get(pk=page.pk).withdrawn_on is not None


def test_an_alias_repeats_the_text_and_is_hidden_and_shown_with_it(editor, monkeypatch):
    """Not of cases, which have none; of what else may become reportable."""
    monkeypatch.setattr(LessonPage, "is_reportable", True)
    page = LessonFactory()
    alias = page.create_alias(update_slug="twin")
    made = report(page=alias)
    assert made.page_id == page.pk
    assert LessonPage.objects.filter(held_since__isnull=False).count() == 2
    decide(report=made, by=editor, outcome=State.SHOWN, reason="nobody")
    assert not LessonPage.objects.filter(held_since__isnull=False).exists()


def test_a_copy_of_what_is_hidden_is_hidden_and_waits_for_a_decision_of_its_own(editor):
    page, _ = hidden_one()
    copied = CaseStudyPage.objects.get(pk=page.pk).copy(update_attrs={"slug": "copied"}, user=editor)
    assert CaseStudyPage.objects.get(pk=copied.pk).held_since
    assert RecognitionReport.objects.filter(page=copied, state=State.OPEN).count() == 1


# Editors


def test_editors_are_mailed_without_a_title(client, editor, practitioner, mailoutbox):
    page = CaseStudyFactory(title="Quillonberry")
    with_mail(client, page)
    (mail,) = mailoutbox
    assert mail.bcc == [editor.email]
    made = RecognitionReport.objects.get()
    assert f"/admin/hidden/{made.pk}/" in mail.body
    assert "Quillonberry" not in mail.subject + mail.body


def with_mail(client, page, **more):
    """And then the worker comes."""
    answer = press(client, page, **more)
    send_notices()
    return answer


def test_a_flood_is_slowed_down_told_and_undone_at_once_but_nobody_is_turned_away(client, editor, mailoutbox, settings):
    settings.REPORTS_AN_HOUR = 2
    pages = [CaseStudyFactory() for _ in range(5)]
    for page in pages[:2]:
        with_mail(client, page)
    answer = with_mail(client, pages[2])
    assert "One more step" in answer.content.decode()
    assert not CaseStudyPage.objects.get(pk=pages[2].pk).held_since
    assert with_mail(client, pages[2], sure="").status_code == 422
    for page in pages[2:]:
        assert "It is hidden now" in with_mail(client, page, sure="yes").content.decode()
    subjects = [mail.subject for mail in mailoutbox]
    assert subjects == [
        "A case was reported and is hidden now",
        "2 cases were reported within the hour",
        "4 cases were reported within the hour",
    ]
    assert CaseStudyPage.objects.filter(held_since__isnull=False).count() == 5
    client.force_login(editor)
    reports = list(RecognitionReport.objects.values_list("pk", flat=True))
    assert client.post(reverse("hidden_cases"), {"reports": reports}).status_code == 422
    client.post(reverse("hidden_cases"), {"reports": reports, "reason": "mistake"})
    assert not CaseStudyPage.objects.filter(held_since__isnull=False).exists()


def test_old_reports_are_no_flood(settings):
    settings.REPORTS_AN_HOUR = 1
    hidden_one()
    RecognitionReport.objects.update(reported_at=timezone.now() - timedelta(hours=2))
    assert not needs_confirmation(CaseStudyFactory())


def test_a_text_that_an_editor_has_shown_again_is_asked_about_once_more(client, editor):
    page, made = hidden_one(last_published_at=timezone.now())
    decide(report=made, by=editor, outcome=State.SHOWN, reason="nobody")
    assert "One more step" in press(client, page).content.decode()
    assert "It is hidden now" in press(client, page, sure="yes").content.decode()
    decide(report=RecognitionReport.objects.get(state=State.OPEN), by=editor, outcome=State.SHOWN, reason="nobody")
    CaseStudyPage.objects.get(pk=page.pk).save_revision().publish()
    assert "It is hidden now" in press(client, page).content.decode()


def test_an_editor_shows_it_again_as_it_was_and_says_why(editor):
    page, made = hidden_one()
    with pytest.raises(ValidationError, match="Say why"):
        decide(report=made, by=editor, outcome=State.SHOWN)
    decide(report=made, by=editor, outcome=State.SHOWN, reason="invented")
    made.refresh_from_db()
    assert (made.state, made.reason, made.decided_by) == ("shown", "invented", editor)
    assert CaseStudyPage.objects.visible_to(None).filter(pk=page.pk).exists()
    with pytest.raises(ValidationError, match="already"):
        decide(report=made, by=editor, outcome=State.SHOWN, reason="invented")


def test_after_a_change_means_that_a_change_was_published(editor):
    page, made = hidden_one(last_published_at=timezone.now() - timedelta(days=1))
    with pytest.raises(ValidationError, match="Nothing was published"):
        decide(report=made, by=editor, outcome=State.CHANGED)
    CaseStudyPage.objects.get(pk=page.pk).save_revision().publish()
    with pytest.raises(ValidationError, match="published anew"):
        decide(report=made, by=editor, outcome=State.SHOWN, reason="nobody")
    with hooks.register_temporarily(BEFORE_SHOWN, lambda page: "Two people have to sign first."):
        with pytest.raises(ValidationError, match="have to sign"):
            decide(report=made, by=editor, outcome=State.CHANGED)
        assert CaseStudyPage.objects.get(pk=page.pk).held_since
    decide(report=made, by=editor, outcome=State.CHANGED)
    assert CaseStudyPage.objects.get(pk=page.pk).held_since is None


def test_only_who_may_publish_decides(client, editor, moderator, practitioner, trainer):
    page, made = hidden_one()
    assert can_decide(editor, page)
    assert can_decide(moderator, page)
    for user in (practitioner, trainer):
        assert not can_decide(user, page)
        with pytest.raises(PermissionDenied):
            decide(report=made, by=user, outcome=State.SHOWN, reason="nobody")
        client.force_login(user)
        assert client.post(reverse("hidden_case", args=[made.pk]), {}).status_code in (302, 403)
    assert CaseStudyPage.objects.get(pk=page.pk).held_since


def test_the_desk_counts_what_is_hidden_and_leads_to_the_decision(client, editor):
    client.force_login(editor)
    assert "Hidden cases (" not in client.get("/admin/").content.decode()
    page, made = hidden_one(title="Phone before you write")
    assert "Hidden cases (1)" in client.get("/admin/").content.decode()
    assert "Phone before you write" in client.get(reverse("hidden_cases")).content.decode()
    edit = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    assert reverse("hidden_case", args=[made.pk]) in edit
    address = reverse("hidden_case", args=[made.pk])
    assert client.get(address).status_code == 200
    assert client.post(address, {"outcome": "shown"}).status_code == 422
    client.post(address, {"outcome": "shown", "reason": "nobody"})
    assert CaseStudyPage.objects.get(pk=page.pk).held_since is None
    assert "Read again: nobody can be recognised" in client.get(reverse("hidden_cases")).content.decode()
    assert client.get(address).status_code == 302


def test_reporting_costs_a_fixed_number_of_queries(client, django_assert_max_num_queries):
    page = CaseStudyFactory()
    CaseStudyFactory.create_batch(3)
    with django_assert_max_num_queries(20):
        press(client, page)
