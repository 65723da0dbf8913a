"""Results as JSON, for a program. What each name means is in docs/develop/exports.md; names may come, none changes."""

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from search.exports.found import Found
from search.exports.records import Record, publisher

VERSION = 1


def json_of(found: Found, records: Iterable[Record], *, address: str) -> str:
    """`address` is that of the search page with the same question."""
    request = found.request
    told = {
        "version": VERSION,
        "publisher": publisher(),
        "search": {
            "address": address,
            "words": request.words,
            "filters": {key: list(chosen) for key, chosen in request.filters.items()},
            "match": request.match or "most",
            "expand": request.expand,
            "order": request.effective_order,
        },
        "total": found.total,
        "relaxed": found.relaxed,
        "entries": [_entry(at, record) for at, record in enumerate(records, start=1)],
    }
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def _entry(position: int, record: Record) -> dict[str, Any]:
    return {
        "position": position,
        "key": record.key,
        "address": record.address,
        "type": record.type_key,
        "type_label": record.type_label,
        "title": record.title,
        "summary": record.summary,
        "language": record.language,
        "year": record.year,
        "published": _moment(record.published),
        "updated": _moment(record.updated),
        "reviewed_on": _moment(record.reviewed_on),
        "audience": "public" if record.is_public else "practitioners",
        "is_demonstration": record.is_demonstration,
        "terms": {
            vocabulary: [{"slug": term.slug, "name": term.name} for term in terms]
            for vocabulary, terms in record.terms.items()
        },
    }


def _moment(moment: date | None) -> str | None:
    return moment.isoformat() if moment else None
