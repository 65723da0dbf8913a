"""The CSV opens as text, in any country's spreadsheet."""

import csv
import io
from typing import Any

import pytest

from curricula.reading import Row
from curricula.spreadsheet import COLUMNS, csv_of
from taxonomy.models import Challenge
from tests.catalogue.factories import CaseStudyFactory


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
