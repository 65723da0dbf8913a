"""Withdrawn for good: a tombstone for those who could read the entry, and nothing of it anywhere."""

import json

import pytest
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.admin.models import FormState
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents import get_document_model
from wagtail.log_actions import log
from wagtail.models import Comment, Page, PageLogEntry

from accounts.sealing import digest
from catalogue.finishing import finish
from catalogue.models import EntryAttachment, EntryLink, RecallNotice, RecognitionReport, Tombstone
from catalogue.post import send_notices
from catalogue.recall import EntriesBelow, can_recall, recall
from catalogue.reports import report
from curricula.models import WithdrawnPlace
from curricula.services import entry_collect, list_create
from lessons.models import CaseStudyPage, SignOff
from search.models import SavedSearch, UnansweredQuery
from search.request import SearchRequest
from search.saved.services import search_save
from tests.catalogue.factories import (
    CaseStudyFactory,
    ChapterFactory,
    LessonFactory,
    ManualFactory,
    PaperFactory,
    RecommendationFactory,
)
from tests.catalogue.test_no_door_leaks import SECRET, answers, doors

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("unsigned")]


def said_anywhere(word: str) -> list[str]:
    """Tables and columns of the whole database that hold the word, by introspection."""
    found = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
            names = [column[0] for column in cursor.description]
            for row in cursor.fetchall():
                for name, value in zip(names, row, strict=True):
                    content = bytes(value) if isinstance(value, (bytes, memoryview)) else str(value).encode()
                    if word.lower().encode() in content.lower():
                        found.append(f"{table}.{name}")
    return found


def full_of_traces(page, editor, neighbour):
    """Everything that Wagtail and we keep of a page that was worked on."""
    page.save_revision(user=editor)
    page.title = f"{SECRET} handover renamed"
    revision = page.save_revision(user=editor, log_action=True)
    revision.publish(user=editor)
    page = CaseStudyPage.objects.get(pk=page.pk)
    Comment.objects.create(page=page, user=editor, text=f"Is {SECRET} a name?", contentpath="summary")
    page.get_workflow().start(page, editor)
    Redirect.add_redirect(f"/{SECRET}-of-old/", redirect_to=page)
    FormState.objects.create(
        user=editor,
        content_type=ContentType.objects.get_for_model(page),
        object_id=str(page.pk),
        data=f"title={SECRET}",
        last_updated_at=timezone.now(),
    )
    log(instance=neighbour, action="wagtail.move", user=editor, data={"source": {"id": 1, "title": page.title}})
    neighbour.situation = f'<p>See <a linktype="page" id="{page.pk}">the {page.title}</a> and more.</p>'
    neighbour.people = f'<p><a id="{page.pk}" linktype="page">that case</a></p>'
    neighbour.links_out.add(EntryLink(to=page, kind="about", note=f"{SECRET} once more"))
    neighbour.save_revision(user=editor).publish(user=editor)
    return page


def test_nothing_of_it_is_left_in_any_table(case, neighbours, editor, practitioner, client):
    client.force_login(editor)
    page = full_of_traces(case, editor, neighbours[0])
    of_the_neighbour = neighbours[0].attachments.values("document")  # it is named after the word as well
    get_document_model().objects.filter(pk__in=of_the_neighbour).update(title="Agenda", file="documents/agenda.csv")
    client.post(reverse("wagtailadmin_pages:unpublish", args=[page.pk]), {})  # leaves its title in the session
    session = client.session
    session["_messages"] = json.dumps([["__json_message", 0, 25, f"Page '{page.title}' unpublished."]])
    session.save()
    CaseStudyPage.objects.filter(pk=page.pk).update(live=True)
    own = list_create(owner=practitioner, title="For Monday")
    entry_collect(entry_list=own, by=practitioner, page_id=page.pk)
    own.items.update(note=f"{SECRET} again")
    UnansweredQuery.objects.create(words=page.title, day=timezone.localdate())
    assert len({place.partition(".")[0] for place in said_anywhere(SECRET)}) > 12
    stone = recall(page=page, by=editor, reason="recognisable")
    assert said_anywhere(SECRET) == []
    assert not Page.objects.filter(pk=page.pk).exists()
    assert {"revisions", "comments", "log entries", "redirects", "files", "task states"} <= stone.purged.keys()
    assert client.session.get("_auth_user_id"), "the editor is still signed in"


def test_links_go_and_words_stay_unless_they_are_the_title(case, neighbours, editor):
    page = full_of_traces(case, editor, neighbours[0])
    recall(page=page, by=editor, reason="recognisable")
    other = CaseStudyPage.objects.get(pk=neighbours[0].pk)
    assert other.situation == "<p>See (an entry that was withdrawn) and more.</p>"
    assert other.people == "<p>that case</p>"
    assert [link.to_id for link in other.links_out.all()] == [neighbours[2].pk]
    draft = other.latest_revision.as_object()
    assert (draft.situation, draft.people) == (other.situation, other.people)
    other.latest_revision.publish(user=editor)


def test_a_paper_that_points_to_it_in_a_stream_keeps_its_words(editor):
    gone, kept = CaseStudyFactory(title="Quillonberry"), CaseStudyFactory(title="Neighbour")
    link = '<a linktype="page" id="{}">{}</a>'
    text = f"<p>{link.format(gone.pk, 'Quillonberry')} and {link.format(kept.pk, 'Neighbour')}</p>"
    name = next(field.name for field in PaperFactory._meta.model._meta.fields if type(field).__name__ == "StreamField")
    paper = PaperFactory()
    block = next(iter(paper._meta.get_field(name).stream_block.child_blocks))
    value = {"heading": "Point", "text": text} if block != "paragraph" else text
    setattr(paper, name, json.dumps([{"type": block, "value": value}]))
    paper.save_revision().publish()
    recall(page=gone, by=editor, reason="outdated")
    raw = json.dumps(list(getattr(type(paper).objects.get(pk=paper.pk), name).raw_data))
    assert "Quillonberry" not in raw
    assert "Neighbour" in raw
    assert said_anywhere("quillonberry") == []


def test_no_door_tells_it_before_the_worker_comes_nor_after(case, neighbours, editor, practitioner):
    visitor, member = Client(), Client()
    member.force_login(practitioner)
    addresses = [address for address in doors([*neighbours, case]) if SECRET not in address]
    recall(page=case, by=editor, reason="recognisable")
    for client in (visitor, member):
        after = answers(client, addresses)
        assert {a for a, (_, body) in after.items() if SECRET.encode() in body} == set()
    call_command("index_pending", verbosity=0)
    assert {a for a, (_, body) in answers(visitor, addresses).items() if SECRET.encode() in body} == set()


def test_whoever_could_read_it_is_told_that_it_is_gone_and_others_nothing(client, editor, practitioner):
    open_one = CaseStudyFactory(slug="open-one")
    kept = CaseStudyFactory(slug="kept-one", audience="practitioners")
    draft = CaseStudyFactory(slug="draft-one", live=False)
    addresses = {name: page.get_url() for name, page in (("open", open_one), ("kept", kept), ("draft", draft))}
    for page in (open_one, kept, draft):
        recall(page=page, by=editor, reason="consent")
    answer = client.get(addresses["open"])
    assert answer.status_code == 410
    assert answer["X-Robots-Tag"] == "noindex, noarchive"
    html = " ".join(answer.content.decode().split())
    assert "its author or a person in it asked for it." in html
    assert f"{timezone.localdate():%Y}" in html
    assert client.get(addresses["open"].rstrip("/"), follow=True).status_code == 410
    assert client.get(addresses["kept"]).status_code == 404
    assert client.get(addresses["draft"]).status_code == 404
    client.force_login(practitioner)
    assert client.get(addresses["kept"]).status_code == 410
    assert client.get(addresses["draft"]).status_code == 404
    assert client.post(addresses["open"]).status_code in (403, 404, 405)


def test_the_address_cannot_be_read_out_of_the_tombstone(editor):
    page = CaseStudyFactory(slug="quillonberry")
    stone = recall(page=page, by=editor, reason="legal")
    assert stone.address_digest == digest("/cases/quillonberry/", purpose="address")
    assert "quillonberry" not in json.dumps([str(value) for value in vars(stone).values()])


def test_a_new_entry_at_the_address_is_read_and_can_be_withdrawn_as_well(client, editor):
    for reason in ("wrong", "legal"):
        page = CaseStudyFactory(slug="same-address")
        assert client.get(page.url).status_code == 200
        recall(page=page, by=editor, reason=reason)
    assert "the law asks for it." in client.get("/cases/same-address/").content.decode()
    assert Tombstone.objects.count() == 2


def test_what_stands_below_is_not_taken_along_unasked(editor, client):
    chapter = ChapterFactory(parent=ManualFactory())
    below = RecommendationFactory(parent=chapter)
    address = below.get_url()
    with pytest.raises(EntriesBelow, match="1 entry stands below"):
        recall(page=chapter, by=editor, reason="wrong")
    assert Page.objects.filter(pk=below.pk).exists()
    recall(page=chapter, by=editor, reason="wrong", with_below=True)
    assert not Page.objects.filter(pk__in=[chapter.pk, below.pk]).exists()
    assert client.get(address).status_code == 410
    assert Page.find_problems() == ([], [], [], [], [])


def test_an_alias_goes_with_it(editor):
    page = LessonFactory(title="Quillonberry")
    page.create_alias(update_slug="twin")
    recall(page=page, by=editor, reason="recognisable")
    assert said_anywhere("quillonberry") == []


def test_a_file_that_another_entry_needs_stays(case, neighbours, editor):
    shared = case.attachments.get().document
    EntryAttachment.objects.create(page=neighbours[1], document=shared, title="Shared")
    recall(page=case, by=editor, reason="wrong")
    assert get_document_model().objects.filter(pk=shared.pk).exists()


def test_only_editors_withdraw_for_good(editor, moderator, practitioner, administrator):
    page = CaseStudyFactory()
    assert can_recall(editor, page)
    assert can_recall(administrator, page)
    for user in (moderator, practitioner):
        assert not can_recall(user, page)
        with pytest.raises(PermissionDenied):
            recall(page=page, by=user, reason="wrong")
    with pytest.raises(ValidationError, match="classes"):
        recall(page=page, by=editor, reason="because")
    with pytest.raises(ValidationError, match="Only entries"):
        recall(page=page.get_parent(), by=editor, reason="wrong")
    assert Page.objects.filter(pk=page.pk).exists()


def test_a_report_that_waited_is_closed_and_signatures_lose_their_words(editor):
    page = CaseStudyFactory()
    report(page=page)
    SignOff.objects.create(page=page, text_hash="x", notes={"broker": "Ask Bartholomew"}, estimate={"light": "red"})
    recall(page=page, by=editor, reason="recognisable")
    made = RecognitionReport.objects.get()
    assert (made.state, made.page, made.decided_by) == ("recalled", None, editor)
    signed = SignOff.objects.get()
    assert (signed.notes, signed.estimate, signed.text_hash) == ({}, {}, "")


# Holders


@pytest.fixture
def held(case, practitioner, trainer):
    """On a list of one member, in a saved search of another; both have mail."""
    own = list_create(owner=practitioner, title="For Monday")
    for page in Page.objects.filter(pk__in=[case.pk]):
        entry_collect(entry_list=own, by=practitioner, page_id=page.pk)
    search_save(owner=trainer, request=SearchRequest(words=SECRET), frequency="daily")
    return case


def test_holders_are_told_by_mail_and_when_they_sign_in_and_receipts_are_counted(
    held, client, editor, practitioner, trainer, mailoutbox
):
    stone = recall(page=held, by=editor, reason="recognisable")
    told = set(RecallNotice.objects.values_list("holder__username", "held_as"))
    assert told == {
        ("a-practitioner", "on one of your lists"),
        ("a-trainer", "found by one of your saved searches"),
    }
    finish(stone.pk)
    assert mailoutbox == []
    assert send_notices() == {"sent": 2}
    assert send_notices() == {}
    assert sorted(mail.to[0] for mail in mailoutbox) == [practitioner.email, trainer.email]
    assert SECRET not in "".join(mail.subject + mail.body for mail in mailoutbox)
    assert "/withdrawn/" in mailoutbox[0].body
    client.login(username="a-practitioner", password="a long enough password")
    html = client.get("/").content.decode()
    assert "an entry was withdrawn for good that was on one of your lists" in " ".join(html.split())
    client.post(reverse("catalogue:notices_seen"))
    assert "an entry was withdrawn" not in client.get("/").content.decode()
    assert "You said on" in client.get(reverse("catalogue:notices")).content.decode()
    client.force_login(editor)
    desk = client.get(reverse("withdrawn_entries")).content.decode()
    assert "2 told, 1 has seen it; 2 by mail" in desk
    assert "Somebody could be recognised" in desk


def test_pages_cost_nobody_a_query_who_has_nothing_to_be_told(client, practitioner, django_assert_max_num_queries):
    client.force_login(practitioner)
    with django_assert_max_num_queries(50) as asked:
        assert client.get("/cases/").status_code == 200
    assert asked.captured_queries
    assert not [query for query in asked.captured_queries if "recallnotice" in query["sql"]]


def test_the_place_on_a_list_says_so_until_its_owner_has_read_it(held, client, editor, practitioner, trainer):
    recall(page=held, by=editor, reason="recognisable")
    own = practitioner.entry_lists.get()
    assert own.items.count() == 0
    client.force_login(practitioner)
    address = reverse("curricula:list", args=[own.pk])
    html = " ".join(client.get(address).content.decode().split())
    assert "An entry that stood here was withdrawn for good" in html
    assert "somebody could be recognised." in html
    gap = WithdrawnPlace.objects.get()
    stranger = Client()
    stranger.force_login(trainer)
    stranger.post(address, {"title": own.title, "do": f"gap:{gap.pk}"})
    assert WithdrawnPlace.objects.exists()
    client.post(address, {"title": own.title, "do": f"gap:{gap.pk}"})
    assert not WithdrawnPlace.objects.exists()


def test_a_saved_search_forgets_the_number_of_the_entry(held, editor, trainer):
    from search.saved.known import unpacked

    saved = SavedSearch.objects.get(owner=trainer)
    assert held.pk in unpacked(saved.known)
    recall(page=held, by=editor, reason="wrong")
    saved.refresh_from_db()
    assert held.pk not in unpacked(saved.known)


# The desk


def test_an_editor_withdraws_in_the_desk_and_nothing_happens_without_a_reason_and_a_tick(client, editor, moderator):
    page = CaseStudyFactory(title="Quillonberry")
    address = reverse("recall_entry", args=[page.pk])
    client.force_login(moderator)
    assert client.get(address).status_code in (302, 403)
    client.force_login(editor)
    assert address in client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    assert client.get(address).status_code == 200
    for incomplete in ({}, {"reason": "wrong"}, {"understood": "on"}):
        assert client.post(address, incomplete).status_code == 422
    assert Page.objects.filter(pk=page.pk).exists()
    answer = client.post(address, {"reason": "wrong", "understood": "on"}, follow=True)
    assert "It was withdrawn for good." in answer.content.decode()
    assert "Quillonberry" not in answer.content.decode()
    assert said_anywhere("quillonberry") == []
    assert PageLogEntry.objects.filter(page_id=page.pk).count() == 0


def test_the_desk_asks_about_what_stands_below(client, editor):
    chapter = ChapterFactory(title="Quillonberry", parent=ManualFactory())
    RecommendationFactory(parent=chapter)
    client.force_login(editor)
    address = reverse("recall_entry", args=[chapter.pk])
    assert client.post(address, {"reason": "wrong", "understood": "on"}).status_code == 422
    client.post(address, {"reason": "wrong", "understood": "on", "with_below": "on"})
    assert said_anywhere("quillonberry") == []


def test_the_command_withdraws_by_address(client, capsys):
    page = CaseStudyFactory(slug="by-command")
    with pytest.raises(CommandError, match="No entry stands"):
        call_command("recall", "/cases/none/", reason="legal", yes=True)
    with pytest.raises(CommandError, match="Say why"):
        call_command("recall", page.url, yes=True)
    with pytest.raises(CommandError, match="last bytes"):  # within the transaction of a test nothing is compacted
        call_command("recall", f"https://example.org{page.url}", reason="legal", yes=True)
    assert client.get("/cases/by-command/").status_code == 410
