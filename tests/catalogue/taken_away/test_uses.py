"""What other entries share with one that is hidden or withdrawn: the editor is told, and nothing is left broken."""

import json

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import ReferenceIndex

from catalogue.models import EntryAttachment, EntryLink
from catalogue.recall import recall
from catalogue.reports import report
from catalogue.uses import Uses
from papers.models import PaperPage
from tests.catalogue.factories import CaseStudyFactory, LessonFactory, PaperFactory, PracticeFactory
from tests.catalogue.test_no_door_leaks import read_file

pytestmark = pytest.mark.django_db
LINK = '<a linktype="page" id="{}">{}</a>'


def shared_by(*pages):
    document = read_file("The agenda of a day.")
    for page in pages:
        EntryAttachment.objects.create(page=page, document=document, title="Agenda")
    return document


def flat(answer) -> str:
    return " ".join(answer.content.decode().split())


# Files


@pytest.mark.parametrize(
    ("audience", "live", "visitor", "member"),
    [("public", True, 200, 200), ("practitioners", True, 404, 200), ("public", False, 404, 404)],
)
def test_a_file_of_a_hidden_or_withdrawn_case_is_reached_only_through_another_entry_that_is_open(
    editor, practitioner, audience, live, visitor, member
):
    case, other = CaseStudyFactory(), LessonFactory(audience=audience, live=live)
    document = shared_by(case, other)
    addresses = [case.attachments.get().url, document.url]
    clients = {Client(): visitor, Client(): member}
    list(clients)[1].force_login(practitioner)
    report(page=case)
    for client, expected in clients.items():
        assert [client.get(address).status_code for address in addresses] == [expected, expected]
        assert client.get(case.get_url()).status_code == 404
    recall(page=case, by=editor, reason="recognisable")
    for client, expected in clients.items():
        assert [client.get(address).status_code for address in addresses] == [expected, expected]


def test_when_both_entries_are_hidden_so_is_the_file(client):
    case, other = CaseStudyFactory(), CaseStudyFactory()
    document = shared_by(case, other)
    report(page=case)
    report(page=other)
    assert client.get(document.url).status_code == 404


def test_the_editor_is_told_on_both_pages_where_else_a_file_hangs_and_whether_that_is_open(client, editor):
    case, draft = CaseStudyFactory(), LessonFactory(title="A lesson in the drawer", live=False)
    shared_by(case, LessonFactory(title="A lesson that everybody reads"), draft)
    made = report(page=case)
    client.force_login(editor)
    for address in (reverse("hidden_case", args=[made.pk]), reverse("recall_entry", args=[case.pk])):
        html = flat(client.get(address))
        assert "A lesson that everybody reads</a> (open)" in html
        assert "A lesson in the drawer</a> (not open to readers)" in html
        assert reverse("wagtailadmin_pages:edit", args=[draft.pk]) in html
    alone = CaseStudyFactory()
    shared_by(alone)
    assert Uses.of([alone]).files == ()
    assert "These files" not in flat(client.get(reverse("recall_entry", args=[alone.pk])))


# References


@pytest.fixture
def paper(case_of_its_own):
    """A paper that chooses a practice in a stream, links to it by number and by address, and says its title."""
    made = PaperFactory(title="What was agreed")
    gone, kept = case_of_its_own
    text = f"<p>{LINK.format(gone.pk, 'Trust &amp; the quillonberry')} or {LINK.format(kept.pk, 'Neighbour')}</p>"
    by_address = '<p><a href="https://example.org/practices/berry-of-old/">that one</a></p>'
    made.recommendations = json.dumps(
        [
            {"type": "passage", "value": {"text": text, "entry": gone.pk}},
            {"type": "passage", "value": {"text": by_address, "entry": kept.pk}},
        ]
    )
    made.save_revision().publish()
    return PaperPage.objects.get(pk=made.pk)


@pytest.fixture
def case_of_its_own(db):
    gone, kept = PracticeFactory(title="Trust & the quillonberry", slug="berry"), PracticeFactory(title="Neighbour")
    Redirect.add_redirect("/practices/berry-of-old/", redirect_to=gone)
    return gone, kept


def test_choices_in_streams_and_links_by_address_go_in_rows_and_versions_and_the_page_shows_nothing_broken(
    paper, case_of_its_own, client, editor
):
    gone, kept = case_of_its_own
    paper.introduction = "<p>A draft.</p>"
    paper.save_revision()
    before = flat(client.get(paper.url))
    assert gone.get_url() in before
    recall(page=gone, by=editor, reason="wrong")
    paper = PaperPage.objects.get(pk=paper.pk)
    first, second = (piece["value"] for piece in paper.recommendations.raw_data)
    assert (first["entry"], second["entry"]) == (None, kept.pk)
    assert second["text"] == "<p>that one</p>"
    for address in (paper.url,):
        html = flat(client.get(address))
        assert "(an entry that was withdrawn) or <a" in html
        assert "quillonberry" not in html.lower()
        assert "berry-of-old" not in html
        assert '<a href="">' not in html
        assert "<a>" not in html
    for revision in paper.revisions.all():
        content = json.dumps(revision.content)
        assert "berry" not in content.lower()
        raw = json.loads(revision.content["recommendations"])
        assert [piece["value"]["entry"] for piece in raw] == [None, kept.pk]
    draft = paper.latest_revision.as_object()
    assert draft.introduction == "<p>A draft.</p>"
    paper.latest_revision.publish(user=editor)
    assert client.get(paper.url).status_code == 200
    assert not ReferenceIndex.objects.filter(to_object_id=str(gone.pk)).exists()


def test_the_editor_is_told_beforehand_which_places_speak_of_it(paper, case_of_its_own, client, editor):
    gone, _ = case_of_its_own
    linking, drafting, naming = LessonFactory(title="Linking"), LessonFactory(title="Drafting"), LessonFactory()
    EntryLink.objects.create(page=linking, to=gone, kind="about")
    drafting.observation = f"<p>{LINK.format(gone.pk, 'there')}</p>"
    drafting.save_revision()
    naming.title, naming.summary = "Naming", "Nothing works without trust & the Quillonberry."
    naming.save()
    LessonFactory(title="Of something else")
    told = {place.page.title: place.how for place in Uses.of([gone]).places}
    assert told == {
        "What was agreed": "in «recommendations», says its title in words",
        "Linking": "among its links",
        "Drafting": "in a draft that is not published",
        "Naming": "says its title in words",
    }
    client.force_login(editor)
    html = flat(client.get(reverse("recall_entry", args=[gone.pk])))
    for title in told:
        assert f"{title}</a>: {told[title]}" in html


def test_a_required_choice_that_is_all_of_a_block_goes_with_its_block():
    from wagtail import blocks

    from catalogue.streams import without_choices

    class Cards(blocks.StreamBlock):
        entry = blocks.PageChooserBlock()
        row = blocks.ListBlock(blocks.PageChooserBlock())
        words = blocks.CharBlock()

    value = [
        {"type": "entry", "value": 7, "id": "a"},
        {"type": "row", "value": [{"type": "item", "value": 7, "id": "b"}, {"type": "item", "value": 8, "id": "c"}]},
        {"type": "words", "value": "7"},
        {"type": "gone-since", "value": 7},
    ]
    assert without_choices(Cards(), value, frozenset({7})) == [
        {"type": "row", "value": [{"type": "item", "value": 8, "id": "c"}]},
        {"type": "words", "value": "7"},
        {"type": "gone-since", "value": 7},
    ]
