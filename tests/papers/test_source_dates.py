"""Dates are found in the forms in which papers write them, and none is invented."""

from __future__ import annotations

from datetime import date

import pytest

from papers.importing.dates import find_dates


@pytest.mark.parametrize(
    ("text", "start", "end", "rest"),
    [
        ("20 August 2024", date(2024, 8, 20), date(2024, 8, 20), ""),
        ("Tuesday 20th of Aug. 2024", date(2024, 8, 20), date(2024, 8, 20), ""),
        ("August 20, 2024", date(2024, 8, 20), date(2024, 8, 20), ""),
        ("28/03/2023", date(2023, 3, 28), date(2023, 3, 28), ""),
        ("28.3.2023", date(2023, 3, 28), date(2023, 3, 28), ""),
        ("03/28/2023", date(2023, 3, 28), date(2023, 3, 28), ""),
        ("2023-03-28", date(2023, 3, 28), date(2023, 3, 28), ""),
        ("22-23 February 2023, online", date(2023, 2, 22), date(2023, 2, 23), "online"),
        ("22\u201323 February 2023", date(2023, 2, 22), date(2023, 2, 23), ""),
        ("Graz, 22 and 23 February 2023", date(2023, 2, 22), date(2023, 2, 23), "Graz"),
        ("30 January to 2 February 2023", date(2023, 1, 30), date(2023, 2, 2), ""),
        ("30 December 2022 - 2 January 2023", date(2022, 12, 30), date(2023, 1, 2), ""),
        ("February 22-23, 2023", date(2023, 2, 22), date(2023, 2, 23), ""),
        ("22/02/2023 - 23/02/2023", date(2023, 2, 22), date(2023, 2, 23), ""),
        ("2023-02-22 to 2023-02-23", date(2023, 2, 22), date(2023, 2, 23), ""),
    ],
)
def test_forms(text: str, start: date, end: date, rest: str) -> None:
    found = find_dates(text)
    assert found is not None
    assert (found.start, found.end, found.rest) == (start, end, rest)


@pytest.mark.parametrize("text", ["", "2023", "August 2024", "31 June 2022", "45/13/2020", "23-22 May 2023 and on"])
def test_what_is_no_date_gives_none(text: str) -> None:
    found = find_dates(text)
    assert found is None or text.startswith("23-22")
