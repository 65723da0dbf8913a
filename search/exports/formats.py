"""The formats of an export, each with its name in addresses, its label, and what a browser is told of it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.timezone import localdate

from search.exports.bibtex import bibtex_of
from search.exports.feed import SearchFeed
from search.exports.found import Found
from search.exports.program import json_of
from search.exports.records import Record, records_of
from search.exports.ris import ris_of
from search.exports.table import csv_of


@dataclass(frozen=True)
class Taken:
    """What a format is made from: a result, its records, and the question that it answers, as a query string."""

    http_request: HttpRequest
    found: Found
    question: str

    @cached_property
    def records(self) -> list[Record]:
        return records_of(self.found.hits, self.http_request.build_absolute_uri)


@dataclass(frozen=True)
class Format:
    key: str
    label: str
    hint: str
    answer: Callable[[Taken], HttpResponse]


def _file(content: str, content_type: str, suffix: str) -> HttpResponse:
    """A download. Its name tells the day and not the words: it stays in a browser's list of downloads."""
    response = HttpResponse(content.encode(), content_type=f"{content_type}; charset=utf-8")
    name = f"throughcare-search-{localdate().isoformat()}.{suffix}"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def _csv(taken: Taken) -> HttpResponse:
    return _file(csv_of(taken.records), "text/csv", "csv")


def _ris(taken: Taken) -> HttpResponse:
    return _file(ris_of(taken.records), "application/x-research-info-systems", "ris")


def _bibtex(taken: Taken) -> HttpResponse:
    return _file(bibtex_of(taken.records), "application/x-bibtex", "bib")


def _json(taken: Taken) -> HttpResponse:
    address = taken.http_request.build_absolute_uri(reverse("search:search") + taken.question)
    return _file(json_of(taken.found, taken.records, address=address), "application/json", "json")


def _atom(taken: Taken) -> HttpResponse:
    return SearchFeed(taken.found, taken.records, taken.question)(taken.http_request)


FORMATS: dict[str, Format] = {
    one.key: one
    for one in (
        Format("csv", "CSV", "for a spreadsheet", _csv),
        Format("ris", "RIS", "for Zotero, EndNote, Citavi", _ris),
        Format("bibtex", "BibTeX", "for LaTeX", _bibtex),
        Format("json", "JSON", "for a program", _json),
        Format("atom", "Atom", "for a feed reader", _atom),
    )
}
