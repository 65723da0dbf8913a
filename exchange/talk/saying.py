"""What somebody wants to say, before it is stored: in its form, looked through, and judged by the rules.

None of it needs the database's lock, and looking through a text takes a while: so it is done before a transaction
begins, and nothing but storing inside it.
"""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError

from exchange.models import Kind
from exchange.moderation.holding import rules_that_hold
from exchange.rendering import problems, tidy
from exchange.talk.looking import Found, Mark, NotLookedThrough, look_through

#: The search for identifiers failed: a moderator reads it instead.
NOT_LOOKED = "not_looked"
#: Texts of a report, which are looked through like the comment's own.
REPORT_TEXTS = ("adapted", "helped", "hindered")
#: Fields of a comment that no form brings: they are set by the services, and need no look.
NOT_TYPED = ["thread", "quotes", "author", "speaker_sector", "published_at", "edited_at", "reason_to_author"]


@dataclass(frozen=True)
class Said:
    """`texts` holds the body and what goes along with it; `codes` are those of the rules that hold it."""

    body: str
    tried: dict[str, Any] | None
    codes: tuple[str, ...]


def say(
    *,
    author: Any,
    page: Any,
    kind: str,
    body: str,
    tried: Mapping[str, Any] | None,
    beside: Mapping[str, str] | None,
    language: str,
    insists: bool,
    now: datetime.datetime,
) -> Said:
    """Raises ValidationError, and Found where something was found and the author does not insist."""
    if language not in dict(settings.LANGUAGES):
        raise ValidationError({"language": "Choose one of the languages that are offered."})
    texts = _texts(kind, body, tried, beside)
    found: dict[str, list[Mark]] = {}
    codes: list[str] = []
    try:
        found = look_through({name: text for name, text in texts.items() if text}, language)
    except NotLookedThrough:
        codes.append(NOT_LOOKED)
    if found and not insists:
        raise Found(found)
    marks = None if codes else [mark for own in found.values() for mark in own]
    everything = "\n\n".join(text for text in texts.values() if text)
    codes += rules_that_hold(
        author=author, body=everything, kind=kind, marks=marks, page=page, insists=insists, now=now
    )
    report = None if tried is None else {**tried, **{name: texts[name] for name in REPORT_TEXTS}}
    return Said(texts["body"], report, tuple(dict.fromkeys(codes)))


def _texts(kind: str, body: str, tried: Mapping[str, Any] | None, beside: Mapping[str, str] | None) -> dict[str, str]:
    if (kind == Kind.TRIED) != (tried is not None):
        raise ValidationError(
            {"kind": "«We tried this» goes with its report: where, what was adapted, what came of it."}
        )
    report = {} if tried is None else {name: str(tried.get(name) or "") for name in REPORT_TEXTS}
    given = {"body": body, **report, **(beside or {})}
    wrong = {name: told for name, text in given.items() if (told := problems(text))}
    if wrong:
        raise ValidationError(wrong)
    texts = {name: tidy(text) for name, text in given.items()}
    if not texts["body"] and tried is None:
        raise ValidationError({"body": "Write something first."})
    return texts
