"""The link by which mails are stopped without signing in (RFC 8058): a signed note of the searches that it is for."""

from collections.abc import Iterable

from django.core import signing
from django.urls import reverse

from accounts.telling.letters import absolute

_SALT = "search.alerts.unsubscribing"


def token_for(pks: Iterable[int]) -> str:
    """Stands for these saved searches and nothing else; made with the site's secret key, without an end."""
    return signing.dumps(sorted(pks), salt=_SALT)


def searches_in(token: str) -> list[int] | None:
    """Numbers of the searches that a token is for; None for one that is not ours."""
    try:
        found = signing.loads(token, salt=_SALT)
    except signing.BadSignature:
        return None
    return [pk for pk in found if isinstance(pk, int)] if isinstance(found, list) else None


def unsubscribe_address(pks: Iterable[int]) -> str:
    return absolute(reverse("search:unsubscribe", args=[token_for(pks)]))
