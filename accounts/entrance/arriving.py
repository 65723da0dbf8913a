"""What follows when somebody registers and confirms their mailbox: they ask to be vetted. Nobody gets a role by it."""

from typing import Any

from allauth.account.models import EmailAddress
from allauth.account.signals import email_confirmed, user_signed_up
from django.dispatch import receiver

from accounts.membership import services


def asks(*, user: Any, about: dict[str, str]) -> None:
    """Within the transaction that makes the account."""
    services.ask_for_membership(user=user, about=about)


def brings_invitation(*, user: Any, token: str) -> None:
    """It counts once the mailbox is confirmed. One that is not valid is no reason not to register."""
    services.bring_invitation(user=user, token=token)


@receiver(email_confirmed, dispatch_uid="accounts.mailbox_confirmed")
def mailbox_confirmed(sender: Any, email_address: EmailAddress, **kwargs: Any) -> None:
    services.confirmed(email_address.user)


@receiver(user_signed_up, dispatch_uid="accounts.came_by_single_sign_on")
def came_by_single_sign_on(sender: Any, user: Any, **kwargs: Any) -> None:
    """A provider may have confirmed the mailbox already; then no mail of ours is going to."""
    if EmailAddress.objects.filter(user=user, verified=True).exists():
        services.confirmed(user)
