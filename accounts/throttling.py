"""No more than so many in so many seconds, from one account or, of visitors, from one address.

The count stands in the cache for that time, under a keyed digest: neither an account nor an address is written down.
Each process counts for itself where `CACHE_URL` names no shared cache; so a limit is a brake, and no lock.
"""

from contextlib import suppress

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse

from accounts.sealing import digest

TOO_OFTEN = 429


def is_too_often(request: HttpRequest, name: str, *, most: int, seconds: int) -> bool:
    """Counts this request under `name` and says whether it is one too many."""
    return count(_who(request), name, seconds=seconds) > most


def count(who: str, name: str, *, seconds: int) -> int:
    """The how manieth this is of `who` under `name`, since the first one of those seconds."""
    key = _key(who, name)
    cache.add(key, 0, timeout=seconds)
    try:
        return cache.incr(key)
    except ValueError:  # its time ended between the two lines
        return 1


def take_back(who: str, name: str) -> None:
    """One less: it was none of those that are counted."""
    with suppress(ValueError):
        cache.decr(_key(who, name))


def later(response: HttpResponse, *, seconds: int) -> HttpResponse:
    """The same page, said to be an answer to one request too many. It hands back what was typed."""
    response.status_code = TOO_OFTEN
    response["Retry-After"] = str(seconds)
    return response


def _key(who: str, name: str) -> str:
    return digest(who, purpose=f"throttle:{name}")


def _who(request: HttpRequest) -> str:
    if request.user.is_authenticated:
        return f"account {request.user.pk}"
    return address_of(request)


def address_of(request: HttpRequest) -> str:
    """From where it comes, whoever is signed in."""
    address = request.META.get("REMOTE_ADDR", "")
    if settings.SECURE_PROXY_SSL_HEADER:  # behind a proxy of ours, which adds whom it speaks for at the end
        address = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip() or address
    return f"address {address}"
