"""Domains of organisations: whoever confirms a mailbox of one is a practitioner.

Only exactly the domain that is listed: `prison.example` says nothing of `guests.prison.example`. Two domains are the
same when a mail server takes them for the same one; whatever is doubtful is none, and its owner waits to be vetted.
"""

import re
import unicodedata
from typing import Any

from allauth.account.models import EmailAddress
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction

from accounts.membership.rights import may_vet
from accounts.models import OrganisationDomain
from accounts.moderation_log import note

_LABEL = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")

#: Where anybody gets a mailbox, so that it says nothing of who they work for. Well-known ones, no complete list.
FREE_MAIL = frozenset(
    (
        "gmail.com googlemail.com icloud.com me.com mac.com aol.com mail.com zoho.com fastmail.com hey.com proton.me "
        "protonmail.com pm.me tutanota.com tuta.io tuta.com posteo.de mailbox.org web.de freenet.de t-online.de "
        "orange.fr free.fr laposte.net wanadoo.fr sfr.fr telenet.be skynet.be proximus.be ziggo.nl kpnmail.nl "
        "planet.nl xs4all.nl libero.it virgilio.it tiscali.it alice.it seznam.cz centrum.cz wp.pl o2.pl interia.pl "
        "onet.pl abv.bg mail.bg ukr.net mail.ru bk.ru list.ru inbox.ru rambler.ru inbox.lv qq.com 163.com naver.com "
        "btinternet.com sky.com bluewin.ch sapo.pt mailinator.com guerrillamail.com yopmail.com 10minutemail.com "
        "temp-mail.org trashmail.com"
    ).split()
)
#: Those that have one in every country: `yahoo.fr`, `yahoo.co.uk`.
_FREE_FAMILIES = frozenset({"gmail", "yahoo", "ymail", "hotmail", "outlook", "live", "msn", "gmx", "yandex"})


def normalised(domain: str) -> str:
    """In the form in which mail servers compare it (small letters, IDN as `xn--`); empty where it is no domain."""
    domain = domain.strip().removeprefix("@").removesuffix(".").lower()
    if unicodedata.normalize("NFKC", domain) != domain:
        return ""  # letters that only look like others: what a mail server makes of them is not for us to guess
    labels = [label if label.isascii() else f"xn--{label.encode('punycode').decode()}" for label in domain.split(".")]
    name = ".".join(labels)
    is_name = len(labels) > 1 and len(name) <= 253 and all(_LABEL.fullmatch(label) for label in labels)
    return name if is_name and not labels[-1].isdigit() else ""


def domain_of(email: str) -> str:
    """What stands behind the last @ of a mailbox, normalised; empty where there is none."""
    name, _, domain = email.rpartition("@")
    return normalised(domain) if name else ""


def is_free_mail(domain: str) -> bool:
    family, _, country = domain.partition(".")
    is_short = all(len(label) <= 3 for label in country.split("."))
    return domain in FREE_MAIL or (family in _FREE_FAMILIES and is_short)


def confirmed_mailboxes(user: Any) -> list[str]:
    """Those that the account has proved to read."""
    return list(EmailAddress.objects.filter(user_id=user.pk, verified=True).values_list("email", flat=True))


def domain_that_vouches(user: Any) -> OrganisationDomain | None:
    """The active domain of a mailbox that this account has confirmed."""
    names = {domain_of(email) for email in confirmed_mailboxes(user)} - {""}
    return OrganisationDomain.objects.filter(domain__in=names, is_active=True).first() if names else None


@transaction.atomic
def add_domain(*, by: Any, domain: str, organisation: str) -> OrganisationDomain:
    """Whoever confirms a mailbox there from now on is a member; who waits already is for a moderator to approve."""
    if not may_vet(by):
        raise PermissionDenied
    name = normalised(domain)
    if not name:
        raise ValidationError({"domain": "Write what stands behind the @ of a mailbox there, like «prison.example»."})
    if is_free_mail(name):
        raise ValidationError({"domain": "Anybody gets a mailbox there. It says nothing of where somebody works."})
    row = OrganisationDomain(domain=name, organisation=organisation.strip(), added_by=by)
    row.full_clean()
    row.save()
    note(action="domain_added", by=by, thing=f"domain:{row.pk}")
    return row


@transaction.atomic
def switch_domain(*, domain: OrganisationDomain, by: Any, is_active: bool) -> OrganisationDomain:
    """Members stay members: switching off ends what happens by itself, not what happened."""
    if not may_vet(by):
        raise PermissionDenied
    row = OrganisationDomain.objects.select_for_update().get(pk=domain.pk)
    if row.is_active != is_active:
        row.is_active = is_active
        row.save(update_fields=["is_active"])
        note(action="domain_switched_on" if is_active else "domain_switched_off", by=by, thing=f"domain:{row.pk}")
    return row
