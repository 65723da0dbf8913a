"""Signing in, with a brake on guessing: by the name that is tried and by the address from which it is tried.

Only what fails counts, so nobody who knows their password meets it. A brake and no lock: whoever tries a colleague's
name on purpose keeps them out for minutes, not for good. A name that no account has is answered in the same way.
"""

import unicodedata
from typing import Any

from django.contrib.auth.forms import AuthenticationForm
from django.contrib.auth.views import LoginView
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse

from accounts.throttling import address_of, count, later, take_back

#: Failures within `SECONDS`; an address may be that of a whole office.
MOST_OF_A_NAME, MOST_OF_AN_ADDRESS, SECONDS = 10, 50, 300
_LIMITS = {"name": MOST_OF_A_NAME, "address": MOST_OF_AN_ADDRESS}


class SignInForm(AuthenticationForm):
    """Django's, which looks at no password while there were too many tries. `was_too_often` says so to the view."""

    request: HttpRequest
    was_too_often = False

    def clean(self) -> dict[str, Any]:
        name, password = self.cleaned_data.get("username"), self.cleaned_data.get("password")
        if name is None or not password:
            return super().clean()
        tried = {"name": unicodedata.normalize("NFKC", name).casefold().strip(), "address": address_of(self.request)}
        # Counted before the password is looked at: a hundred tries sent at once are a hundred tries.
        numbers = {what: count(who, f"sign-in by {what}", seconds=SECONDS) for what, who in tried.items()}
        if any(numbers[what] > most for what, most in _LIMITS.items()):
            self.was_too_often = True
            raise ValidationError(
                "There were too many tries. Your password was not looked at. Wait five minutes, then try again.",
                code="too_often",
            )
        cleaned = super().clean()
        for what, who in tried.items():
            take_back(who, f"sign-in by {what}")
        return cleaned


class SignInView(LoginView):
    template_name = "accounts/sign_in.html"
    authentication_form = SignInForm

    def form_invalid(self, form: Any) -> HttpResponse:
        answer = super().form_invalid(form)
        return later(answer, seconds=SECONDS) if form.was_too_often else answer
