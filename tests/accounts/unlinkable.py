"""Whether two answers of the site let a reader tell that one member speaks in both. For pages, feeds, files and mails.

    assert_unlinkable(thread_one, thread_two, speaker, beside=[other_threads…])

`thread_one` and `thread_two` are answers in which `speaker` speaks, each in another thread. `beside` are answers of the
same kind in which the speaker does not: with their frame, and with another member of the same line, or the line counts
as what links. Whatever the two have in common and none of those has, a reader can link them by: an id, a class,
a data- attribute, an address, a name, a number under a key, a time of day.
"""

import html
import json
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from html.parser import HTMLParser
from typing import Any

from accounts.models import Profile
from accounts.pseudonym_words import LIVING, STANDING
from accounts.speaking import DIGITS, LETTERS, handle_of

Token = tuple[str, str]

_WORD = re.compile(r"\w+")
_PIECE = re.compile(r"[^\s\"'<>(){}\[\],;«»]+")
#: Two threads share a word of their pseudonyms, or the code, now and then by chance: only all of it links. That no part
#: stays the same over threads is asked in tests/accounts/profiles/test_speaking.py.
_BY_CHANCE = {word.casefold() for word in LIVING + STANDING}
_CODE = re.compile(rf"(?:[{DIGITS}][{LETTERS}]){{2}}", re.IGNORECASE)
#: Attributes whose value is a list of words that each say something.
_LISTS = {"class", "rel", "headers", "aria-describedby", "aria-labelledby", "aria-controls"}


def assert_unlinkable(a: str, b: str, user: Any, *, beside: Iterable[str], may_be_named: bool = False) -> None:
    """Fails with what links the two answers, and where either says who the account is."""
    said = {what: name for what, name in facts_of(user, may_be_named=may_be_named).items() if name}
    told = {what for what, name in said.items() for text in (a, b) if stands_in(name, text)}
    assert not told, f"An answer says of the account: {sorted(told)}"
    links = linking(a, b, beside=beside)
    assert not links, f"Both answers, and none beside them, have: {links[:12]}"


def linking(a: str, b: str, *, beside: Iterable[str]) -> list[Token]:
    """What both have and none of `beside` has."""
    frames = [tokens(text) for text in beside]
    assert frames, "Give answers in which this member does not speak: without them nothing can be told."
    return sorted((tokens(a) & tokens(b)).difference(*frames))


def facts_of(user: Any, *, may_be_named: bool = False) -> dict[str, str]:
    """What no reader is ever told. The number of the account is found as a token, where it stands under a key."""
    profile = Profile.objects.filter(user_id=user.pk).first()
    return {
        "user name": user.username,
        "e-mail address": user.email,
        "first name": user.first_name,
        "last name": user.last_name,
        "moderators' handle": handle_of(user),
        "name to show": "" if may_be_named or profile is None else profile.name_to_show,
    }


def stands_in(name: str, text: str) -> bool:
    """As a word of its own, in any capitals, also where it was escaped."""
    word = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)
    return bool(word.search(text) or word.search(html.unescape(text)))


def tokens(text: str) -> set[Token]:
    """Everything in it by which two answers could be compared, in small letters: («data-author», «17»)."""
    found = set(_words("text", html.unescape(text)))
    reader = _Reader()
    reader.feed(text)
    reader.close()
    found.update(reader.found)
    with suppress(ValueError):  # it is no JSON
        found.update(_pairs("", json.loads(text)))
    return {one for one in found if not _is_chance(one[1])}


class _Reader(HTMLParser):
    """Attributes with their values, whole and in parts; what stands directly in an element, with its name."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: set[Token] = set()
        self._tag = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._tag = tag
        for name, value in attrs:
            values = (value or "").split() if name in _LISTS else [value or ""]
            for one in values:
                self.found.add((name, one.casefold()))
                self.found.update(_words(name, one))

    def handle_data(self, data: str) -> None:
        if whole := " ".join(data.split()):
            self.found.add((f"<{self._tag}>", whole.casefold()))


def _words(where: str, text: str) -> Iterator[Token]:
    for piece in _PIECE.findall(text):
        yield where, piece.casefold().strip(".:?!")
        for word in _WORD.findall(piece):
            yield where, word.casefold()


def _pairs(key: str, value: Any) -> Iterator[Token]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _pairs(str(name), inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _pairs(key, inner)
    else:
        yield f"{{{key}}}", str(value).casefold()


def _is_chance(value: str) -> bool:
    return not value or value in _BY_CHANCE or bool(_CODE.fullmatch(value))
