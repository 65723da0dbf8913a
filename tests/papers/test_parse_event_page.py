"""An event's page becomes its particulars, its description and one passage for each reflection."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from papers.importing import EventOutcome, missing_words, parse_source, read_source

REPO = Path(__file__).resolve().parents[2]
DOCUMENTS = Path(__file__).parent / "documents"
SEED = REPO.parent / "shared" / "seeds" / "000_38e717ded72b09f7.txt"


def event_from(text: str) -> EventOutcome:
    document = parse_source(text).document
    assert isinstance(document, EventOutcome)
    return document


@pytest.fixture
def plain_page() -> str:
    return read_source(DOCUMENTS / "event_page.txt")


def test_particulars_description_goals_and_reflections(plain_page: str) -> None:
    event = event_from(plain_page)
    assert event.title is None
    assert event.event_kind == "thematic_event"
    assert event.publication_date == date(2022, 6, 3)
    assert event.author == "Institute for Custody and Return"
    assert event.countries == ["Latvia"]
    assert event.topics == ["Housing", "Probation"]
    assert [part.line_number for part in event.description] == [12]
    assert [part.line_number for part in event.goals] == [13]
    assert [point.heading for point in event.reflections] == [
        "Landlords are asked last",
        "A room is not a home",
        "Waiting lists treat everybody alike, and that is right",
    ]
    assert event.reflections[1].text.endswith("whoever has a mattress leaves.")


def test_the_editor_is_told_what_the_page_lacks(plain_page: str) -> None:
    notes = " ".join(parse_source(plain_page).notes)
    assert "no title" in notes
    assert "when the event took place" in notes
    assert "author" not in notes


def test_markdown_headings_labels_on_one_line_and_a_title() -> None:
    parsed = parse_source(read_source(DOCUMENTS / "event_page_marked_up.txt"))
    event = parsed.document
    assert isinstance(event, EventOutcome)
    assert event.title == "Keys and doorbells: housing after release"
    assert event.publication_date == date(2022, 6, 3)
    assert event.event_kind == "conference"
    assert event.goals[0].html.startswith("<ul><li>Compare four ways")
    assert [point.points for point in event.reflections] == [2, 1]
    assert '<a href="https://example.org/landlords">the survey</a>' in event.reflections[0].html
    assert [note.label for note in event.footnotes] == ["1"]
    assert [line.text for line in parsed.unplaced] == [
        "Language: English",
        "## Picture credits",
        "Photograph by the hosts.",
        "- Riga at night",
    ]


def test_a_line_before_the_details_is_the_title(plain_page: str) -> None:
    assert event_from("Rooms and gates\n" + plain_page).title == "Rooms and gates"


def test_text_after_the_reflections_is_left_to_the_editor(plain_page: str) -> None:
    parsed = parse_source(plain_page + "\nThe next meeting will be held wherever there is a room.\n")
    assert [line.text for line in parsed.unplaced] == ["The next meeting will be held wherever there is a room."]


def test_a_list_that_a_goal_announces_is_no_reflection() -> None:
    event = event_from("Details\n- Author\n- A desk\nDescription\nThe aims were:\n- To count.\n- To ask why.\n")
    assert len(event.goals) == 2
    assert event.reflections == []


def test_a_date_that_does_not_exist_is_not_guessed(plain_page: str) -> None:
    parsed = parse_source(plain_page.replace("3 June 2022", "31 June 2022"))
    assert isinstance(parsed.document, EventOutcome)
    assert parsed.document.publication_date is None
    assert [line.text for line in parsed.unplaced] == ["31 June 2022"]
    assert any("date of publication" in note for note in parsed.notes)


@pytest.mark.parametrize("dropped", range(1, 12))
def test_any_one_line_of_the_details_may_be_missing(plain_page: str, dropped: int) -> None:
    lines = plain_page.split("\n")
    del lines[dropped - 1]
    text = "\n".join(lines)
    assert not missing_words(text, parse_source(text))


@pytest.mark.skipif(not SEED.exists(), reason="../shared/seeds is not part of the product and is absent here")
def test_the_real_page_has_its_eight_reflections() -> None:
    parsed = parse_source(read_source(SEED))
    event = parsed.document
    assert isinstance(event, EventOutcome)
    assert len(event.reflections) == 8
    assert event.publication_date == date(2024, 8, 20)
    assert event.countries == ["Netherlands"]
    assert len(event.topics) == 2
    assert (len(event.description), len(event.goals)) == (1, 2)
    assert parsed.unplaced == []
    assert any("no title" in note for note in parsed.notes)
