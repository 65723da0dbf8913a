"""The CSV opens as text, in any country's spreadsheet."""

import csv
import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curricula.reading import Row
from curricula.spreadsheet import COLUMNS, csv_of, harmless
from taxonomy.models import Challenge
from tests.catalogue.factories import CaseStudyFactory

DANGEROUS = "=+-@＝＋－＠"


@pytest.mark.parametrize("start", [*DANGEROUS, "  =", "\t=", "\r=", "\n=", "\u00a0="])
def test_a_formula_is_made_text(start: str) -> None:
    assert harmless(f"{start}cmd|' /C calc'!A0").startswith("'") or harmless(start).lstrip().startswith("'")


@given(st.text(alphabet=DANGEROUS + ";\t\r\n ,a1\"'", max_size=30))
def test_no_piece_begins_a_formula_wherever_a_cell_is_split(text: str) -> None:
    for piece in harmless(text).replace(";", "\n").replace("\t", "\n").replace("\r", "\n").split("\n"):
        assert not piece.strip().startswith(tuple(DANGEROUS))


@pytest.mark.parametrize("text", ["Handover before release", "2 = 2", "A-B", "it's 3 + 4", ""])
def test_plain_text_stays_as_it_is(text: str) -> None:
    assert harmless(text) == text


@pytest.mark.django_db
def test_the_file_has_the_columns_and_a_byte_order_mark() -> None:
    terms = list(Challenge.objects.all()[:2]) or [
        Challenge.objects.create(name=name, slug=name.lower()) for name in ("Trust", "Health")
    ]
    entry: Any = CaseStudyFactory(title='=HYPERLINK("x")', year=2023, tags={"challenges": terms})
    text = csv_of([Row(1, entry, "déjà, vu\nsecond line")], lambda e: f"https://example.org/{e.slug}/")
    assert text.startswith("\ufeff")
    header, row = csv.reader(io.StringIO(text[1:], newline=""))
    assert tuple(header) == COLUMNS
    assert row[0] == "1"
    assert row[1] == '\'=HYPERLINK("x")'
    assert row[2:5] == ["Case study", f"https://example.org/{entry.slug}/", "2023"]
    assert sorted(row[5].split(", ")) == sorted(term.name for term in terms)
    assert row[8] == "déjà, vu\nsecond line"
