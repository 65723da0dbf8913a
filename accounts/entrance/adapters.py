"""allauth's adapter for accounts: what it asks us, and how it speaks for us."""

import logging
from smtplib import SMTPException
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.models import EmailAddress
from allauth.core import context
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.mail import EmailMessage, EmailMultiAlternatives
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.urls import reverse

from accounts.entrance.addresses import REGISTERS, free_for
from accounts.throttling import address_of

logger = logging.getLogger(__name__)

_WRONG = "That is not a name and password that belong together. Check both; capital letters count in the password."


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    error_messages = DefaultAccountAdapter.error_messages | {
        # The same sentence whatever was typed as a name: it must not tell that there is such an account.
        "username_password_mismatch": _WRONG,
        "email_password_mismatch": _WRONG,
        "too_many_login_attempts": (
            "There were too many tries. Your password was not looked at. Wait five minutes, then try again."
        ),
        "rate_limited": "There were too many tries. Wait five minutes, then try again.",
        "incorrect_password": "That is not the password of this account.",
        "enter_current_password": "That is not the password of this account.",
        "username_taken": "Somebody has this username already. Choose another one.",
        "email_taken": "This address cannot be used. Choose another one.",
        "duplicate_email": "This is your address already.",
        "invalid_password_reset": "This link does not count any more.",
    }

    def get_client_ip(self, request: HttpRequest) -> str:
        """Behind a proxy of ours, whom it speaks for: as our own limits read it."""
        return address_of(request).removeprefix("address ")

    def new_user(self, request: HttpRequest) -> Any:
        """Marked as somebody who registers: their address is not taken for confirmed (addresses.py)."""
        user = super().new_user(request)
        setattr(user, REGISTERS, True)
        return user

    def clean_username(self, username: str, shallow: bool = False) -> str:
        if "@" in username:
            raise ValidationError("A username cannot be an address: leave out the @.")
        return str(super().clean_username(username, shallow=shallow))

    def confirm_email(self, request: HttpRequest, email_address: EmailAddress) -> bool:
        """Whoever reads the mailbox has the address: a registration with it that nobody confirmed gives way."""
        return free_for(email_address) and bool(super().confirm_email(request, email_address))

    def get_email_verification_redirect_url(self, email_address: EmailAddress) -> str:
        signed_in = self.request.user.is_authenticated
        return reverse("accounts:your_account" if signed_in else "accounts:sign_in")

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        return reverse("accounts:your_account")

    def get_reauthentication_methods(self, user: Any) -> list[dict[str, Any]]:
        """Where there is a second factor, the password alone confirms nothing."""
        methods: list[dict[str, Any]] = super().get_reauthentication_methods(user)
        return [one for one in methods if one["id"] != "reauthenticate"] or methods

    def render_mail(self, *args: Any, **kwargs: Any) -> EmailMessage:
        """One text for both: what a mail says is written once, in plain text, and set as HTML beside it."""
        mail: EmailMultiAlternatives = super().render_mail(*args, **kwargs)
        page = render_to_string("account/email/frame.html", {"subject": mail.subject, "text": mail.body})
        mail.attach_alternative(page, "text/html")
        return mail

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """A mail server that is away must not tell, by an error, that there was somebody to write to."""
        try:
            super().send_mail(template_prefix, email, context)
        except (SMTPException, OSError) as error:
            logger.error("A mail to somebody who signs in was not sent", extra={"kind": type(error).__name__})
            _say_so()


def _say_so() -> None:
    if context.request is not None:
        messages.error(context.request, "The mail could not be sent just now. Please try again in some minutes.")
