"""Somebody who registered, with or without a confirmed mailbox."""

from allauth.account.models import EmailAddress

from accounts.entrance.addresses import REGISTERS
from accounts.membership.services import ask_for_membership
from accounts.models import User

ABOUT = {"organisation": "Probation of Nowhere", "work": "I supervise releases.", "vouched_by": "Head of office"}


def newcomer(name="anna", email="", is_confirmed=True):
    email = email or f"{name}@office.example"
    user = User(username=name, email=email)
    setattr(user, REGISTERS, True)  # or their address would count as given by an administrator
    user.set_password("a long enough password")
    user.save()
    EmailAddress.objects.create(user=user, email=email, verified=is_confirmed, primary=True)
    return user


def asking(name="anna", **more):
    """Their request."""
    return ask_for_membership(user=newcomer(name, **more), about=ABOUT)


def again(user):
    """As the next request of theirs loads the account."""
    return User.objects.get(pk=user.pk)
