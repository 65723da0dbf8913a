"""Tables open as text, in any country's spreadsheet."""

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue.spreadsheet import csv_table, harmless

DANGEROUS = "=+-@＝＋－＠"


@pytest.mark.parametrize("start", [*DANGEROUS, "  =", "\t=", "\r=", "\n=", "\u00a0="])
def test_a_formula_is_made_text(start: str) -> None:
    assert harmless(f"{start}cmd|' /C calc'!A0").startswith("'") or harmless(start).lstrip().startswith("'")


@given(st.text(alphabet=DANGEROUS + ";\t\r\n ,a1\"'", max_size=30))
def test_no_piece_begins_a_formula_wherever_a_cell_is_split(text: str) -> None:
    for piece in harmless(text).replace(";", "\n").replace("\t", "\n").replace("\r", "\n").split("\n"):
        assert not piece.strip().lstrip('"').strip().startswith(tuple(DANGEROUS))


@pytest.mark.parametrize("separator", [";", "\t"])
def test_a_quotation_mark_after_a_separator_hides_no_formula(separator: str) -> None:
    [line] = csv_table([], [[f'a{separator}"=HYPERLINK(1)']]).splitlines()[1:]
    assert not any(cell.startswith("=") for row in csv.reader([line], delimiter=separator) for cell in row)


@pytest.mark.parametrize("text", ["Handover before release", "2 = 2", "A-B", "it's 3 + 4", ""])
def test_plain_text_stays_as_it_is(text: str) -> None:
    assert harmless(text) == text
