"""What members can be told of. A room registers its kinds, and how each is put into words for one reader."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from accounts.models import HowOften, Notice


@dataclass(frozen=True)
class Line:
    """One notice in words, as they may be read now. `address`: where to look, a path of this site."""

    notice: Notice
    text: str
    address: str = ""


#: Called with the reader and notices of one kind that are the reader's own; answers a line for each that may still be
#: read, in any order. The number of queries must not grow with that of the notices.
Words = Callable[[Any, Sequence[Notice]], Iterable[Line]]


@dataclass(frozen=True)
class Kind:
    """`mail_words`: one, and many, as they follow a number in a mail: («reply to you», «replies to you»).

    `preference`: the field of the member's `MailPreferences` that says how often, where `tell` is told nothing else;
    empty for what concerns the account itself, which is mailed at once. `also_if_suspended`: of such things a
    suspended member must hear too.
    """

    name: str
    words: Words
    mail_words: tuple[str, str]
    preference: str = "replies"
    also_if_suspended: bool = False

    def how_often(self, preferences: Any) -> str:
        """Whoever has stopped the mails on replies has stopped those on the account as well."""
        if self.preference:
            return str(getattr(preferences, self.preference))
        return HowOften.NONE if preferences.replies == HowOften.NONE else HowOften.AT_ONCE


_kinds: dict[str, Kind] = {}


def register(
    kind: str,
    *,
    words: Words,
    mail_words: tuple[str, str] = ("message for you", "messages for you"),
    preference: str = "replies",
    also_if_suspended: bool = False,
) -> None:
    """Makes a kind known: once, when the site starts. Registered again, the later one counts."""
    _kinds[kind] = Kind(kind, words, mail_words, preference, also_if_suspended)


def kind_of(name: str) -> Kind:
    """Raises LookupError for a kind that nobody registered: a misspelt name would tell nobody anything."""
    try:
        return _kinds[name]
    except KeyError:
        raise LookupError(f"No kind of notice is called “{name}”: register it with accounts.telling.kinds.") from None


def names() -> list[str]:
    return list(_kinds)


def lines_for(user: Any, notices: Iterable[Notice]) -> dict[int, Line]:
    """What may be read of these notices now, by their number. A kind that is not known any more has no words."""
    by_kind: dict[str, list[Notice]] = {}
    for notice in notices:
        by_kind.setdefault(notice.kind, []).append(notice)
    return {
        line.notice.pk: line
        for name, same in by_kind.items()
        if name in _kinds
        for line in _kinds[name].words(user, same)
    }
