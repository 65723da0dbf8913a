"""What two people sign: every text of a case, also where nobody looks for one, and no more than that."""

import pytest
from django.core.files.base import ContentFile
from wagtail.documents import get_document_model

from catalogue.models import EntryAttachment
from lessons.gate.errors import GateClosed
from lessons.gate.questions import marks_in
from lessons.gate.texts import pieces_of, text_hash
from taxonomy.models import Challenge
from tests.lessons.gate.cases import NAME, draft_of, live

pytestmark = pytest.mark.django_db


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
