"""A conclusion paper becomes its particulars and its sections, with what page breaks had torn mended."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from papers.importing import ConclusionPaper, parse_source, read_source

REPO = Path(__file__).resolve().parents[2]
DOCUMENTS = Path(__file__).parent / "documents"
SEED = REPO.parent / "shared" / "seeds" / "002_4e799b3eefba5454.txt"


def paper_from(text: str) -> ConclusionPaper:
    document = parse_source(text).document
    assert isinstance(document, ConclusionPaper)
    return document


@pytest.fixture
def text() -> str:
    return read_source(DOCUMENTS / "conclusion_paper.txt")


@pytest.fixture
def paper(text: str) -> ConclusionPaper:
    return paper_from(text)


def test_the_title_block(paper: ConclusionPaper) -> None:
    assert paper.title == "One Table, Two Keys: Case Conferences before Release"
    assert paper.published_on == date(2021, 11, 5)
    assert paper.event_name == "Northern Network Study Visit"
    assert paper.event_kind == "study_visit"
    assert paper.event_dates == (date(2021, 10, 12), date(2021, 10, 13))
    assert paper.event_place == "Tampere"
    assert not paper.is_online


def test_every_section_is_counted(text: str, paper: ConclusionPaper) -> None:
    assert len(paper.key_outcomes_introduction) == 2
    assert len(paper.key_outcomes) == 3
    assert len(paper.discussion_introduction) == 1
    assert [point.points for point in paper.discussion] == [5, 4, 1]
    assert len(paper.recommendations) == 4
    assert len(paper.practices) == 3
    assert len(paper.follow_up) == 1
    assert len(paper.reading) == 2
    assert len(paper.footnotes) == 1
    assert parse_source(text).unplaced == []


def test_headings_come_from_the_bold_words_or_the_first(paper: ConclusionPaper) -> None:
    assert [point.heading for point in paper.key_outcomes] == [
        "One person keeps the calendar",
        "Consent is asked early",
        "The town is invited in the first year",
    ]
    assert paper.recommendations[2].heading == "Invite the town before anybody needs it"


def test_a_long_heading_ends_on_a_word(text: str) -> None:
    long = "- " + "Ask each of the neighbours in turn " * 5
    heading = paper_from(text.replace("- Write one page, and throw the second one away.", long)).recommendations[3]
    assert len(heading.heading) <= 90
    assert heading.heading.endswith(" of the…")


def test_a_list_that_a_footnote_interrupts_goes_on_under_its_colon(text: str, paper: ConclusionPaper) -> None:
    html = paper.discussion[0].html
    assert "It lists:<ul><li><strong>Home:</strong>" in html
    assert html.count("<li>") == 4
    assert any("Line 35" in repair for repair in parse_source(text).repairs)


def test_a_sentence_that_a_page_break_cut_is_joined(text: str, paper: ConclusionPaper) -> None:
    assert "one change, such as a new visitor" in paper.discussion[1].text
    assert any("Line 44" in repair for repair in parse_source(text).repairs)


def test_odd_indentation_keeps_the_order_of_levels(paper: ConclusionPaper) -> None:
    assert [line[: len(line) - len(line.lstrip(" -"))] for line in paper.discussion[1].text.split("\n")] == [
        "",
        "- ",
        "  - ",
        "- ",
    ]


def test_practices_are_named_from_their_bold_words(paper: ConclusionPaper) -> None:
    assert [(practice.name, practice.acronym) for practice in paper.practices] == [
        ("Lantern Desk", ""),
        ("FERRY (First Evenings Reached by Regular Yarns)", "FERRY"),
        ("Officers to read a debt file", ""),
    ]


def test_reading_items_tell_an_empty_link_from_an_address(paper: ConclusionPaper) -> None:
    first, second = paper.reading
    assert (first.organisation, first.year, first.title) == (
        "Northern Network",
        2020,
        "Who keeps the calendar?",
    )
    assert first.url is None
    assert second.url == "https://example.org/page"


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("A desk (2018) A page without a link", ("A desk", 2018, "A page without a link", None, "")),
        (
            "- A desk [Page](https://example.org) (2017)",
            ("A desk", 2017, "Page", "https://example.org", ""),
        ),
        ("[Page](https://example.org), p. 4", ("", None, "Page", "https://example.org", ", p. 4")),
        ("Something else altogether", ("", None, "Something else altogether", None, "")),
    ],
)
def test_forms_of_a_reading_item(text: str, entry: str, expected: tuple[object, ...]) -> None:
    item = paper_from(text + "\n\n" + entry + "\n").reading[-1]
    assert (item.organisation, item.year, item.title, item.url, item.note) == expected


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("## FOLLOW-UP:", "follow_up"),
        ("### Next steps", "follow_up"),
        ("**Follow up**", "follow_up"),
        ("6. Follow up", "follow_up"),
    ],
)
def test_headings_are_met_in_several_spellings(text: str, heading: str, field: str) -> None:
    assert len(getattr(paper_from(text.replace("## Follow up", heading)), field)) == 1


def test_practices_may_stand_under_a_shorter_heading(text: str) -> None:
    assert len(paper_from(text.replace("## Relevant practices", "## Practices")).practices) == 3


def test_what_stands_under_an_unknown_heading_is_listed_whole(text: str) -> None:
    parsed = parse_source(text.replace("## Follow up", "## Menu\n\n- Soup\n- **Bread**\n\n## Follow up"))
    assert [line.text for line in parsed.unplaced] == ["## Menu", "- Soup", "- **Bread**"]
    assert any("Menu" in note for note in parsed.notes)


def test_a_smaller_heading_does_not_close_its_section(text: str) -> None:
    parsed = parse_source(text.replace("- A town may refuse.", "### On refusal\n\n- A town may refuse."))
    assert isinstance(parsed.document, ConclusionPaper)
    assert len(parsed.document.discussion) == 3
    assert [line.text for line in parsed.unplaced] == ["### On refusal"]


def test_a_section_that_is_missing_is_named(text: str) -> None:
    before, _, rest = text.partition("## Recommendations")
    parsed = parse_source(before + "## Relevant" + rest.partition("## Relevant")[2])
    assert any("“recommendations”" in note for note in parsed.notes)


def test_a_title_without_a_heading_is_taken_and_flagged(text: str) -> None:
    parsed = parse_source(text.replace("# One Table", "One Table"))
    assert parsed.document.title == "One Table, Two Keys: Case Conferences before Release"
    assert any("taken for the title" in note for note in parsed.notes)


def test_online_is_no_place(text: str) -> None:
    paper = paper_from(text.replace("12-13 October 2021, Tampere", "Online, 30 September - 1 October 2021"))
    assert paper.is_online
    assert paper.event_place == ""
    assert paper.event_dates == (date(2021, 9, 30), date(2021, 10, 1))


@pytest.mark.skipif(not SEED.exists(), reason="../shared/seeds is not part of the product and is absent here")
def test_the_real_paper_has_all_its_parts() -> None:
    """The discussion has eight bullets at the margin; one is the torn head of a list and goes back under it.

    That leaves seven points. The seventeen bullets beneath them are kept as nested lists in their HTML.
    """
    parsed = parse_source(read_source(SEED))
    paper = parsed.document
    assert isinstance(paper, ConclusionPaper)
    assert len(paper.key_outcomes_introduction) == 2
    assert len(paper.key_outcomes) == 5
    assert [point.points for point in paper.discussion] == [2, 10, 7, 1, 1, 2, 1]
    assert sum(point.html.count("<li>") for point in paper.discussion) == 17
    assert len(paper.recommendations) == 5
    assert [practice.acronym for practice in paper.practices] == ["", "", "PAIRS", "QPR"]
    assert [item.year for item in paper.reading] == [2022, 2021, 2019, 2018]
    assert len(paper.follow_up) == 1
    assert len(paper.footnotes) == 1
    assert paper.published_on == date(2023, 3, 28)
    assert paper.event_dates == (date(2023, 2, 22), date(2023, 2, 23))
    assert (paper.event_kind, paper.is_online, paper.event_place) == ("study_visit", True, "")
    assert parsed.unplaced == []
