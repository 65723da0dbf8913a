"""What an author does about the finds in what they want to say: the proposal, other words, or a moderator."""

from collections.abc import Callable, Mapping
from typing import Any

from django.http import HttpRequest, QueryDict

from catalogue.looking import Mark, replaced
from exchange.rendering import tidy
from exchange.talk.looking import Found

REPLACE, LEAVE = "replace", "leave"
#: Name of the choice for a find: this and the find's key.
PREFIX = "find-"


def name_of(mark: Mark) -> str:
    return f"{PREFIX}{mark.key[:20]}"


def choice_for(mark: Mark, chosen: Mapping[str, Any]) -> str:
    return str(chosen.get(name_of(mark), ""))


def say_mended(
    texts: Mapping[str, str], chosen: Mapping[str, Any], send: Callable[[Mapping[str, str], bool], Any]
) -> Any:
    """What `send(texts, insists)` answers, once for every find something was chosen. Raises Found for what is left.

    Words that are put in are looked through too: they may give away what did not before.
    """
    try:
        return send(texts, False)
    except Found as found:
        mended = mend(texts, found, chosen)
        marks = found.marks
    if mended != dict(texts):
        try:
            return send(mended, False)
        except Found as found:
            marks = found.marks
    if any(choice_for(mark, chosen) != LEAVE for own in marks.values() for mark in own if not mark.is_question):
        raise StillFound(marks, mended)
    try:
        return send(mended, True)
    except Found as found:  # of what nobody may leave
        raise StillFound(found.marks, mended) from None


class StillFound(Found):
    """`texts`: as far as they were mended; the marks stand in these."""

    def __init__(self, marks: dict[str, list[Mark]], texts: dict[str, str]) -> None:
        super().__init__(marks)
        self.texts = texts


def mend(texts: Mapping[str, str], found: Found, chosen: Mapping[str, Any]) -> dict[str, str]:
    """With the proposals that were chosen in place."""
    mended = dict(texts)
    for name, marks in found.marks.items():
        proposals = [mark.proposal for mark in marks if choice_for(mark, chosen) == REPLACE]
        if proposals:
            mended[name] = replaced(tidy(texts[name]), proposals)
    return mended


def mended_form(request: HttpRequest, found: Found) -> QueryDict:
    """What was sent, with the words that were chosen in place of what gave somebody away."""
    data = request.POST.copy()
    for name, text in (found.texts if isinstance(found, StillFound) else {}).items():
        data[name] = tidy(text)
    return data


def rows_of(marks: Mapping[str, list[Mark]], chosen: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Each find once, for the page that asks about it."""
    rows: dict[str, dict[str, Any]] = {}
    for field, own in marks.items():
        for mark in own:
            row = {"mark": mark, "name": name_of(mark), "field": field, "chosen": choice_for(mark, chosen)}
            rows.setdefault(mark.key, row)
    return list(rows.values())
