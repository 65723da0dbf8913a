"""What a member is told of the account itself. These reach a suspended member too."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from django.urls import NoReverseMatch, reverse

from accounts.models import Notice
from accounts.telling import kinds
from accounts.telling.kinds import Line

MAIL_WORDS = ("message about your account", "messages about your account")


def always(text: str, *address_names: str) -> Callable[[Any, Sequence[Notice]], Iterable[Line]]:
    """The same sentence for every notice; `address_names`: the first of these that the site knows."""

    def words(user: Any, notices: Sequence[Notice]) -> Iterable[Line]:
        address = _first_known(address_names)
        return [Line(notice, text, address) for notice in notices]

    return words


def _first_known(names: Iterable[str]) -> str:
    for name in names:
        try:
            return reverse(name)
        except NoReverseMatch:
            continue
    return ""


def register_account_kinds() -> None:
    for kind, text, *names in (
        ("membership_decided", "Your request to take part was decided", "membership:state", "accounts:my_data"),
        ("unmasked", "Two moderators have learnt who you are: read why", "profiles:unmaskings", "accounts:my_data"),
        ("suspended", "Your account is suspended: you may read, and not write", "membership:state", "accounts:my_data"),
        ("suspension_lifted", "Your account is no longer suspended", "membership:state", "accounts:my_data"),
    ):
        kinds.register(kind, words=always(text, *names), mail_words=MAIL_WORDS, preference="", also_if_suspended=True)
