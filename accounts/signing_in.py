"""Signing in by django-allauth, with its brake on guessing: by the name that is tried and by the address it comes from.

Only what fails counts, so nobody who knows their password meets it. A brake and no lock: whoever tries a colleague's
name on purpose keeps them out for minutes, not for good. A name that no account has is answered in the same way. The
tries are counted before the password is looked at, in the cache that all processes share.
"""

import unicodedata
from typing import Any

from allauth.account.forms import LoginForm
from allauth.account.views import LoginView
from django.http import HttpResponse

from accounts.throttling import later

#: Failures within `SECONDS`, as ACCOUNT_RATE_LIMITS["login_failed"] says; an address may be that of a whole office.
MOST_OF_A_NAME, MOST_OF_AN_ADDRESS, SECONDS = 10, 50, 300
TOO_OFTEN = "too_many_login_attempts"


class SignInForm(LoginForm):  # type: ignore[misc]
    """allauth's. Its one field for name or address is called `username`, as every page here that signs in has it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        name, password = self.fields["login"], self.fields["password"]
        name.label = "Username or e-mail address"
        name.widget.attrs = {"autocomplete": "username", "autocapitalize": "none", "maxlength": "254"}
        name.max_length = 254
        password.help_text = ""
        password.widget.attrs.pop("placeholder", None)

    def add_prefix(self, field_name: str) -> str:
        return str(super().add_prefix("username" if field_name == "login" else field_name))

    def clean_login(self) -> str:
        """Names are stored in this form; some keyboards send another one of the same letters."""
        return unicodedata.normalize("NFKC", super().clean_login())

    @property
    def was_too_often(self) -> bool:
        return any(error.code == TOO_OFTEN for error in self.errors.get("__all__", self.error_class()).as_data())


class SignInView(LoginView):  # type: ignore[misc]
    template_name = "account/login.html"

    def form_invalid(self, form: Any) -> HttpResponse:
        answer = super().form_invalid(form)
        return later(answer, seconds=SECONDS) if form.was_too_often else answer
