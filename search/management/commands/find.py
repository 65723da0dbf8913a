"""`manage.py find "handover before release" --challenge mental-health`: the readers' search from a terminal."""

import json
from difflib import get_close_matches
from html import unescape
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.html import strip_tags

from catalogue.audience import Audience
from search.facets import FACETS, facet_labels, resolve_former_slugs
from search.request import LONGEST_WORDS, SearchRequest
from search.results import SearchResult, search_entries

CIRCLES = {"public": Audience.PUBLIC, "practitioner": Audience.PRACTITIONERS}


class Reader:
    """Stands for anyone in a circle of readers; no account is needed to try what they would find."""

    is_active = True

    def __init__(self, circle: str) -> None:
        self.circle = circle

    def has_perm(self, permission: str) -> bool:
        return self.circle == Audience.PRACTITIONERS


class Command(BaseCommand):
    help = "Finds entries as a reader would, ranked, with filters."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("words", nargs="?", default="", metavar="QUERY", help='Words; "quotes" make a phrase.')
        for facet in FACETS:
            value = {"type": "T", "year": "YEAR"}.get(facet.key, "SLUG")
            parser.add_argument(
                f"--{facet.key.replace('_', '-')}",
                action="append",
                default=[],
                metavar=value,
                help=f"Only this {facet.label.lower()}; repeat it for one or the other.",
            )
        parser.add_argument("--as", dest="circle", choices=CIRCLES, default="public", help="Who is asking.")
        parser.add_argument("--limit", type=int, default=10, metavar="N", help="How many results to print (10).")
        parser.add_argument("--json", action="store_true", help="Print one JSON object.")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["limit"] < 1:
            raise CommandError("--limit is one or more.")
        circle = CIRCLES[options["circle"]]
        request = SearchRequest(
            words=" ".join(options["words"].split())[:LONGEST_WORDS],
            filters=checked_filters({facet.key: tuple(options[facet.key]) for facet in FACETS if options[facet.key]}),
            page_size=options["limit"],
            circle=circle,
        )
        result = search_entries(request, user=Reader(circle))
        if result.is_unavailable:
            raise CommandError("There is no search index that can be read. Run `manage.py update_index` first.")
        self.stdout.write(as_json(result) if options["json"] else as_text(result))


def checked_filters(filters: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """The filters with merged terms replaced. Raises `CommandError`, naming the valid values, for an unknown one."""
    labels = facet_labels()
    filters = resolve_former_slugs(filters, labels)
    for key, slugs in filters.items():
        option = f"--{key.replace('_', '-')}"
        for slug in slugs:
            if key == "year":
                if not slug.isdigit():
                    raise CommandError(f"{option} {slug}: a year is a number, such as 2023.")
            elif slug not in labels[key]:
                close = get_close_matches(slug, labels[key], n=1)
                hint = f" Did you mean {close[0]}?" if close else ""
                raise CommandError(f"{option} {slug}: there is no such value.{hint} Valid: {', '.join(labels[key])}.")
    return filters


def plain(passage: str) -> str:
    return unescape(strip_tags(passage))


def as_json(result: SearchResult) -> str:
    found = {
        "total": result.total,
        "results": [
            {
                "title": hit.entry.title,
                "type": hit.type_key,
                "url": hit.url,
                "score": round(hit.score, 4),
                "passage": " ".join(plain(passage) for passage in hit.passages),
            }
            for hit in result.hits
        ],
        "facets": {
            facet.key: {value.slug: value.count for value in facet.values if value.count} for facet in result.facets
        },
    }
    return json.dumps(found, ensure_ascii=False, indent=2)


def as_text(result: SearchResult) -> str:
    lines = [f"{result.total} found in {result.took_ms:g} ms"]
    if result.relaxed:
        lines.append("No entry has all the words; these have some of them.")
    for place, hit in enumerate(result.hits, start=1):
        lines += ["", f"{place:3}. {hit.entry.title}  [{hit.type_label}, {hit.score:.2f}]", f"     {hit.url}"]
        lines += [f"     {plain(passage)}" for passage in hit.passages]
    for advice in result.advice:
        lines.append(f"  - {advice.text}")
    for facet in result.facets:
        counts = ", ".join(f"{value.label} {value.count}" for value in facet.values)
        lines += ["", f"{facet.label}: {counts}"]
    return "\n".join(lines)
