"""What can be followed, as one word in forms: «page:12», «challenge:5», «thread:<id>»."""

from typing import Any
from uuid import UUID

from wagtail.models import Page

from catalogue.audience import circle_of, readable_pages
from exchange.models import Question, Thread
from exchange.visibility import threads_for_circle
from taxonomy.models import Challenge

#: Above this no database key goes.
_LARGEST_KEY = 2**63 - 1


def name_of(thing: Any) -> str:
    """Of an entry, a challenge, a thread or a question (which is its thread)."""
    if isinstance(thing, Challenge):
        return f"challenge:{thing.pk}"
    if isinstance(thing, Page):
        return f"page:{thing.pk}"
    if isinstance(thing, Thread | Question):
        return f"thread:{thing.pk}"
    raise TypeError(f"A {type(thing).__name__} cannot be followed.")


def number_in(thing: str) -> int | None:
    """The number in «page:12»; None where there is none."""
    digits = thing.partition(":")[2]
    is_key = digits.isascii() and digits.isdigit() and len(digits) < 20
    return number if is_key and (number := int(digits)) <= _LARGEST_KEY else None


def uuid_in(thing: str) -> UUID | None:
    try:
        return UUID(thing.partition(":")[2])
    except ValueError:
        return None


def followable(name: str, user: Any) -> dict[str, Any] | None:
    """`{page: …}`, `{challenge: …}` or `{thread: …}` for a name that a form sent.

    None for what this reader may not see: nobody learns by following that something is there.
    """
    kind = name.partition(":")[0]
    found: Any = None
    if kind == "page" and (number := number_in(name)) is not None:
        found = readable_pages(user).filter(pk=number).first()
    elif kind == "challenge" and (number := number_in(name)) is not None:
        found = Challenge.objects.filter(pk=number).first()
    elif kind == "thread" and (key := uuid_in(name)) is not None:
        found = threads_for_circle(circle_of(user)).filter(pk=key).first()
    return None if found is None else {kind: found}
