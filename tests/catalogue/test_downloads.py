"""A file is as readable as the most open entry that carries it, and otherwise it is a file that never was."""

import re

import pytest
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.urls import reverse
from wagtail.models import Collection, CollectionViewRestriction, GroupCollectionPermission

from accounts.models import User
from catalogue.models import EntryAttachment
from tests.catalogue.factories import (
    ENTRY_FACTORIES,
    ChapterFactory,
    LessonFactory,
    ManualFactory,
    RecommendationFactory,
)
from tests.catalogue.files import attach, document

pytestmark = pytest.mark.django_db
METHODS = ("GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE", "TRACE", "PROPFIND")
#: State of the entry: who may have its file without the admin.
STATES = {
    "public": {"visitor", "suspended", "without_role", "practitioner", "moderator"},
    "practitioners": {"practitioner", "moderator"},
    "draft": set(),
    "withdrawn": set(),
    "nowhere": set(),
}
READERS = ("visitor", "without_role", "practitioner", "moderator", "suspended")
_CHANGING = re.compile(rb'name="csrfmiddlewaretoken" value="[^"]+"')


def entry_in(state: str, factory=LessonFactory):
    if state == "withdrawn":
        page = RecommendationFactory(state="withdrawn", state_note="No longer holds.")
        assert page.withdrawn_on
        return page
    return factory(audience="practitioners" if state == "practitioners" else "public", live=state != "draft")


def as_reader(name: str, request) -> Client:
    client = Client()
    if name == "suspended":
        user = request.getfixturevalue("practitioner")
        client.force_login(user)
        User.objects.filter(pk=user.pk).update(is_active=False)
    elif name != "visitor":
        client.force_login(request.getfixturevalue(name))
    return client


def addresses(given) -> list[str]:
    return [
        given.url,
        reverse("catalogue:attachment", args=[given.pk, "agenda-of-the-first-meeting.pdf"]),
        reverse("catalogue:attachment", args=[given.pk, "any-other-name.docx"]),
    ]


def asked(client: Client, address: str, method: str = "GET") -> tuple:
    """The whole answer but for the address asked."""
    answer = client.generic(method, address)
    body = b"".join(answer.streaming_content) if answer.streaming else answer.content
    body = body.replace(address.encode(), b"?")
    headers = sorted((name, value) for name, value in answer.headers.items() if name != "Content-Length")
    return answer.status_code, headers, _CHANGING.sub(b"", body)


def of_none(given, address: str) -> str:
    return address.replace(f"/{given.pk}/", f"/{given.pk + 4711}/")


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("state", STATES)
def test_every_reader_gets_the_files_of_what_they_may_read_and_nothing_else(state, reader, request):
    given = document()
    if state != "nowhere":
        attach(entry_in(state), given)
    client = as_reader(reader, request)
    may = reader in STATES[state]
    for address in addresses(given):
        for method in METHODS:
            answer = asked(client, address, method)
            if may and method in ("GET", "HEAD"):
                assert answer[0] == 200
            elif may:
                assert (answer[0], dict(answer[1])["Allow"]) == (405, "GET, HEAD")
            else:
                assert answer == asked(client, of_none(given, address), method)
                assert answer[0] == 404


@pytest.mark.parametrize("factory", ENTRY_FACTORIES, ids=lambda f: f._meta.model.__name__)
def test_every_type_of_entry_carries_files(client, factory):
    given = attach(factory())
    assert client.get(addresses(given)[1]).status_code == 200


def test_one_open_entry_among_kept_ones_opens_the_file(client):
    given = attach(entry_in("practitioners"))
    attach(entry_in("draft"), given)
    assert client.get(given.url).status_code == 404
    row = EntryAttachment(page=LessonFactory(), document=given, title="In the open")
    row.save()
    assert client.get(given.url).status_code == 200
    row.delete()
    assert client.get(given.url).status_code == 404


def close(entry, how: str) -> None:
    if how == "narrowed":
        entry.audience = "practitioners"
        entry.save_revision().publish()
    elif how == "narrowed from above":
        manual = entry.get_ancestors().type(ManualFactory._meta.model).last().specific
        manual.audience = "practitioners"
        manual.save()
    elif how == "moved":
        entry.move(ChapterFactory(parent=ManualFactory(audience="practitioners")), pos="last-child")
    elif how == "unpublished":
        entry.unpublish()
    elif how == "withdrawn":
        entry.state, entry.state_note = "withdrawn", "Superseded."
        entry.save_revision().publish()
    elif how == "taken off":
        entry.attachments.set([])
        entry.save_revision().publish()
    elif how == "deleted":
        entry.delete()


@pytest.mark.parametrize(
    "how", ["narrowed", "narrowed from above", "moved", "unpublished", "withdrawn", "taken off", "deleted"]
)
def test_what_closes_the_entry_closes_its_files_at_once(client, how):
    entry = RecommendationFactory()
    given = attach(entry)
    address = addresses(given)[1]
    fetched = client.get(address)
    assert fetched.status_code == 200
    close(type(entry).objects.get(pk=entry.pk), how)
    for known in ({}, {"HTTP_IF_NONE_MATCH": fetched["ETag"]}, {"HTTP_RANGE": "bytes=0-3"}):
        assert client.get(address, **known).status_code == 404
        assert client.get(given.url, **known).status_code == 404


def test_renaming_the_entry_or_the_title_keeps_links_to_its_file(client):
    entry = LessonFactory()
    given = attach(entry)
    address = EntryAttachment.objects.get().url
    entry.slug = "another-address"
    entry.save()
    EntryAttachment.objects.update(title="Another title")
    answer = client.get(address)
    assert answer.status_code == 200
    assert 'filename="another-title.pdf"' in answer["Content-Disposition"]
    assert given.filename not in str(answer.headers)


def test_a_file_that_only_a_draft_of_a_live_entry_carries_is_kept_back(client, practitioner, editor):
    entry = LessonFactory()
    given = document()
    entry.attachments.add(EntryAttachment(document=given, title="Not yet"))
    revision = entry.save_revision()
    client.force_login(practitioner)
    assert client.get(given.url).status_code == 404
    client.force_login(editor)
    assert client.get(reverse("catalogue:attachment", args=[given.pk, "not-yet.pdf"])).status_code == 200
    revision.publish()
    client.force_login(practitioner)
    assert client.get(given.url).status_code == 200


def test_an_editor_has_every_file_and_a_role_without_files_has_none(client, editor, moderator, administrator):
    given = document()
    for user, status in ((editor, 200), (administrator, 200), (moderator, 404)):
        client.force_login(user)
        assert {client.get(address).status_code for address in addresses(given)} == {status}


def test_leave_to_change_files_is_of_no_use_without_leave_to_enter_the_admin(client, without_role):
    group = Group.objects.create(name="half a role")
    change = Permission.objects.get(codename="change_document")
    GroupCollectionPermission.objects.create(
        group=group, collection=Collection.get_first_root_node(), permission=change
    )
    without_role.groups.add(group)
    client.force_login(without_role)
    assert client.get(document().url).status_code == 404


def test_a_private_collection_does_not_betray_that_there_is_a_file(client):
    given = document()
    CollectionViewRestriction.objects.create(collection=given.collection, restriction_type="login")
    assert client.get(given.url).status_code == 404


@pytest.mark.parametrize(
    "address", ["/files/1/", "/files/9999999999999999999999999/a.pdf", "/files/x/a.pdf", "/files/"]
)
def test_an_address_that_cannot_be_is_not_found(client, address):
    assert client.get(address).status_code == 404


@pytest.mark.parametrize("name", ["minutes.pdf", "minutes.docx", "minutes.csv"])
def test_a_file_is_saved_and_never_shown_in_the_pages_place(client, name):
    given = attach(LessonFactory(), document(b"<script>alert(1)</script>", name=name))
    answer = client.get(addresses(given)[1])
    assert answer["Content-Disposition"].startswith("attachment")
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Content-Security-Policy"] == "default-src 'none'"
    assert answer["Cache-Control"] == "no-cache"
    assert "Content-Encoding" not in answer


def test_a_file_that_is_kept_for_practitioners_stays_in_no_cache(client, practitioner):
    given = attach(LessonFactory(audience="practitioners"))
    client.force_login(practitioner)
    for address in addresses(given):
        assert "no-store" in client.get(address)["Cache-Control"]


def test_a_title_in_other_letters_is_a_name_to_save_it_under(client):
    given = attach(LessonFactory(), title="Réinsertion: «après» la sortie")
    assert "filename*=utf-8''r%C3%A9insertion" in client.get(addresses(given)[1])["Content-Disposition"]


def test_who_may_have_a_file_is_asked_in_one_query(client, django_assert_max_num_queries):
    """The others are Wagtail's: the document, its collection and the privacy of that."""
    given = attach(LessonFactory())
    for _ in range(5):
        attach(LessonFactory(), given)
    client.get(given.url)
    with django_assert_max_num_queries(4):
        client.get(addresses(given)[1])
    with django_assert_max_num_queries(4):
        client.get(given.url)


@pytest.mark.parametrize("number", ["9999999999999999999999", "999999999", "0", "\u0663"])
@pytest.mark.parametrize("door", ["/files/{}/x.pdf", "/documents/{}/x.pdf"])
def test_a_number_that_no_file_has_is_not_found(client, editor, door, number):
    assert client.get(door.format(number)).status_code == 404
    client.force_login(editor)
    assert client.get(door.format(number)).status_code == 404


def test_a_file_does_not_say_at_which_second_it_was_written(client):
    """For a case that was sent in that is the second of its release."""
    entry = LessonFactory()
    for address in addresses(attach(entry)):
        answer = client.get(address)
        assert answer.status_code == 200
        assert "Last-Modified" not in answer
