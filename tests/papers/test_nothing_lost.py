"""No word of a source is lost or doubled, however its sections are moved, cut, renamed or encoded."""

from __future__ import annotations

import contextlib
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from papers.importing import (
    EventOutcome,
    SourceError,
    added_words,
    missing_words,
    parse_source,
    read_source,
)

REPO = Path(__file__).resolve().parents[2]
DOCUMENTS = sorted((Path(__file__).parent / "documents").glob("*.txt"))
SEEDS = sorted((REPO.parent / "shared" / "seeds").glob("*.txt"))

_TEXTS = [read_source(path) for path in DOCUMENTS]
_DATE_FORMS = [
    "3 June 2022",
    "03/06/2022",
    "2022-06-03",
    "June 3, 2022",
    "3rd June 2022",
    "June 2022",
    "soon",
]
_DATE = re.compile(r"3 June 2022|2022-06-03|05/11/2021|12-13 October 2021")
_STRAY = [
    "## Menu of the day",
    "Opening hours",
    "### A smaller heading",
    "# Another title altogether",
    "---",
    "-",
    "- one more bullet with **bold** words",
    "    - a bullet far to the right:",
    "17. seventeen",
    "and the rest of a sentence, after a gap",
    "A paragraph that nobody expected. It has two sentences.",
    "<sup>9</sup> A ninth footnote.",
    "[^b]: A footnote of another kind",
    "A desk (2016) [Another page](https://example.org/other 'with a title')",
    "see [this](mailto:desk@example.org) and [that](other.html)",
    "Author",
    "- Country",
    "Country: Malta",
    "Key outcomes",
    "## Description",
    "| a | table | row |",
    "R&amp;D &lt;b&gt; &nbsp; caf&#233;",
    "<script>alert('x')</script>",
    "snake_case and 2*3*4 and \\*escaped\\*",
    "Stra\u00dfe, cafe\u0301, \u0440\u0443\u0441, \u4e2d\u6587, soft\u00adhyphen",
    "1 April 2020 and 2 April 2020",
    "Published on 1 April 2020",
    "> quoted\twith a tab",
    "The goals were:",
]


def assert_nothing_lost(text: str) -> None:
    parsed = parse_source(text)
    assert not missing_words(text, parsed)
    assert not added_words(text, parsed)


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_invented_documents_are_accounted_for_word_by_word(path: Path) -> None:
    assert_nothing_lost(read_source(path))


@pytest.mark.skipif(not SEEDS, reason="../shared/seeds is not part of the product and is absent here")
def test_real_documents_are_accounted_for_word_by_word() -> None:
    for path in SEEDS:
        assert_nothing_lost(read_source(path))


def test_the_count_notices_a_loss_and_a_doubling() -> None:
    parsed = parse_source(_TEXTS[1])
    assert isinstance(parsed.document, EventOutcome)
    gone = parsed.document.reflections.pop()
    assert missing_words(_TEXTS[1], parsed)
    parsed.document.reflections += [gone, gone]
    assert added_words(_TEXTS[1], parsed)


def sections_of(text: str) -> list[str]:
    return re.split(r"(?m)^(?=#{1,2} |Details$|Description$)", text)


@st.composite
def perturbed(draw: st.DrawFn) -> str:
    """A document with sections dropped and moved, stray lines, other dates and another encoding."""
    opening, *sections = sections_of(draw(st.sampled_from(_TEXTS)))
    kept = [section for section in draw(st.permutations(sections)) if draw(st.integers(0, 5))]
    lines = (opening + "".join(kept)).split("\n")
    for stray in draw(st.lists(st.sampled_from(_STRAY), max_size=6)):
        gap = draw(st.sampled_from([[], [""]]))
        at = draw(st.integers(0, len(lines)))
        lines[at:at] = [*gap, stray, *gap]
    text = _DATE.sub(lambda _: draw(st.sampled_from(_DATE_FORMS)), "\n".join(lines))
    if draw(st.booleans()):
        text = text.replace(", ", ",\u00a0").replace(" a ", "\u202fa\u00a0")
    if draw(st.booleans()):
        text = "\ufeff" + text
    return text.replace("\n", draw(st.sampled_from(["\n", "\r\n", "\r"])))


@settings(max_examples=150, deadline=None)
@given(perturbed())
def test_perturbed_documents_lose_nothing(text: str) -> None:
    try:
        parse_source(text)
    except SourceError:
        return  # too many sections were dropped
    assert_nothing_lost(text)


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from(["Details\nAuthor: A desk\n", "Details\nDescription\n", "## Key outcomes\n## Practices\n"]),
    st.text(max_size=80),
    st.text(alphabet="ab*_`[](){}<>#-+1. \n\t\\&;:/\"'sup|", max_size=120),
)
def test_any_text_at_all_is_read_without_a_crash(head: str, anything: str, marks: str) -> None:
    parse_source(f"{head}{anything}\n{marks}")


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_text_without_structure_is_refused_and_nothing_else(text: str) -> None:
    with contextlib.suppress(SourceError):
        parse_source(text)
