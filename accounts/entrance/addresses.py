"""Which mailboxes are confirmed. allauth keeps them in rows of its own, beside the address of the account.

An address that an administrator, a command or the demonstration gave an account counts as confirmed: somebody who may
do so said whose it is. One that its owner typed counts once they followed the link that was sent there.
"""

from typing import Any

from allauth.account.models import EmailAddress
from django.db import transaction
from django.db.models.signals import post_save
from django.dispatch import receiver

from accounts.models import User
from accounts.own_data import erase_account

#: Set on an account that is being made by whoever registers.
REGISTERS = "registers_by_itself"


@receiver(post_save, sender=User, dispatch_uid="accounts.keep_address_in_step")
def keep_address_in_step(sender: Any, instance: User, raw: bool = False, **kwargs: Any) -> None:
    """An account's address is the one that counts, whoever changed it: the desk, a command, or allauth itself."""
    fields = kwargs.get("update_fields")
    if raw or getattr(instance, REGISTERS, False) or (fields is not None and "email" not in fields):
        return
    email = instance.email.lower()
    known = EmailAddress.objects.filter(user=instance)
    if not email or known.filter(email=email).exists():
        return
    with transaction.atomic():
        known.delete()
        if not EmailAddress.objects.filter(email=email, verified=True).exists():
            EmailAddress.objects.create(user=instance, email=email, primary=True, verified=True)


def is_unconfirmed(user: User) -> bool:
    """Somebody who registered, never followed the link, and so never came in."""
    addresses = EmailAddress.objects.filter(user=user)
    never_in = user.last_login is None and not user.is_superuser
    return never_in and addresses.exists() and not addresses.filter(verified=True).exists()


def free_for(address: EmailAddress) -> bool:
    """Whether the address can become that of its row's account; registrations with it that nobody confirmed go."""
    others = User.objects.filter(email__iexact=address.email).exclude(pk=address.user_id)
    for other in others:
        if not is_unconfirmed(other):
            return False
        erase_account(user=other)
    return True
