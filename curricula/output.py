"""A list taken along: the printed document and the file for a spreadsheet."""

from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.text import slugify

from curricula.lists import Gap
from curricula.reading import Row, facts_about, passages_of
from curricula.spreadsheet import csv_of


def printed(
    request: HttpRequest, *, title: str, introduction: str, rows: Sequence[Row | Gap], back: str
) -> HttpResponse:
    """Cover, contents, and every entry in full, as one page to print."""
    parts = [
        {"gap": row}
        if isinstance(row, Gap)
        else {
            "row": row,
            "facts": facts_about(row.entry),
            "passages": passages_of(row.entry),
            "address": _address_of(row.entry, request),
        }
        for row in rows
    ]
    count = sum(isinstance(row, Row) for row in rows)
    context = {"title": title, "introduction": introduction, "parts": parts, "count": count, "back": back}
    return render(request, "curricula/print.html", context)


def as_csv(request: HttpRequest, *, title: str, rows: Sequence[Row | Gap]) -> HttpResponse:
    text = csv_of(rows, lambda entry: _address_of(entry, request))
    response = HttpResponse(text, content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{slugify(title)[:60] or "list"}.csv"'
    return response


def _address_of(entry: Any, request: HttpRequest) -> str:
    """The address in full, under the name by which this reader knows the site."""
    return request.build_absolute_uri(entry.get_url(request))
