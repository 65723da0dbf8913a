"""A list taken along: the printed document and the file for a spreadsheet."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.text import slugify

from curricula.reading import Row, passages_of
from curricula.spreadsheet import csv_of


def printed(request: HttpRequest, *, title: str, introduction: str, rows: list[Row], back: str) -> HttpResponse:
    """Cover, contents, and every entry in full, as one page to print."""
    parts = [{"row": row, "passages": passages_of(row.entry)} for row in rows]
    context = {"title": title, "introduction": introduction, "parts": parts, "back": back}
    return render(request, "curricula/print.html", context)


def as_csv(request: HttpRequest, *, title: str, rows: list[Row]) -> HttpResponse:
    def address_of(entry: object) -> str:
        return request.build_absolute_uri(entry.get_url(request))  # type: ignore[attr-defined]

    response = HttpResponse(csv_of(rows, address_of), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{slugify(title)[:60] or "list"}.csv"'
    return response
