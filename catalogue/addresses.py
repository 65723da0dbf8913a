"""Addresses of entries that were withdrawn for good: known by keyed digests, the present one and all former ones.

Wagtail notes a redirect whenever a page is renamed or moved, and editors keep others by hand. Such an address is made
of a title as well, so it goes with the entry; whoever follows it is told «gone», like at the last address.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, urlsplit

from django.db.models import Q
from django.http import HttpRequest
from wagtail.contrib.redirects.models import Redirect

from accounts.sealing import digest
from catalogue.audience import ADMITTED_BY
from catalogue.models import FormerAddress, Tombstone


def address_digest(path: str) -> str:
    """Of an address without a host, with a slash at its end and its letters as they are read."""
    return digest(f"/{plain_path(path)}/", purpose="address")


def plain_path(path: str) -> str:
    """An address as it is compared: its letters as they are read, no slash at either end."""
    return unquote(path).strip("/")


def address_of(page: Any) -> str:
    return urlsplit(page.get_url() or f"/{page.pk}/").path


def tombstone_for(request: HttpRequest, circle: str) -> Tombstone | None:
    """The tombstone at an address, for those who could read what stood there. One query."""
    known = {address_digest(path) for path in (request.path, Redirect.normalise_path(request.get_full_path()))}
    at_it = Q(address_digest__in=known) | Q(former_addresses__address_digest__in=known)
    stone = Tombstone.objects.filter(at_it, audience__in=ADMITTED_BY[circle]).first()
    return stone


def free(digests: Iterable[str]) -> None:
    """Another entry stood there before and was withdrawn too: who asks for the address is told of the last one."""
    known = set(digests)
    FormerAddress.objects.filter(address_digest__in=known).delete()
    for former in Tombstone.objects.filter(address_digest__in=known):
        former.address_digest = digest(f"{former.pk}", purpose="former address")
        former.save(update_fields=["address_digest"])


@dataclass(frozen=True)
class Addresses:
    """Where a page is reached, and the redirects that lead there: to the page, or to one of its addresses in words."""

    paths: frozenset[str]
    redirects: tuple[Redirect, ...]

    @classmethod
    def of(cls, page: Any) -> "Addresses":
        paths = {plain_path(address_of(page))}
        by_link = {
            redirect: plain_path(urlsplit(redirect.redirect_link).path)
            for redirect in Redirect.objects.exclude(redirect_link="")
        }
        found = list(Redirect.objects.filter(redirect_page=page.pk))
        known: dict[int, Redirect] = {}
        while found := [one for one in found if one.pk not in known] or _leading_to(paths, by_link, known):
            known.update((one.pk, one) for one in found)
            paths.update(plain_path(one.old_path) for one in found)
        return cls(frozenset(paths), tuple(known.values()))


def _leading_to(paths: set[str], by_link: dict[Redirect, str], known: dict[int, Redirect]) -> list[Redirect]:
    return [one for one, leads_to in by_link.items() if leads_to in paths and one.pk not in known]


def take_over_redirects(page: Any, stone: Tombstone) -> int:
    """Deletes every redirect that leads to the page and notes where it led from; returns how many."""
    redirects = Addresses.of(page).redirects
    digests = {address_digest(one.old_path) for one in redirects} - {stone.address_digest}
    free(digests)
    FormerAddress.objects.bulk_create(FormerAddress(tombstone=stone, address_digest=one) for one in digests)
    return int(Redirect.objects.filter(pk__in=[one.pk for one in redirects]).delete()[0])
