"""Signing in inside a page that holds what somebody typed: all that the sign-in page asks for, in one form.

Such a page signs in by itself, so that nothing typed is lost on the way to another page. It must not be a way around
the second factor, a mailbox that was never confirmed, or an account that was closed.
"""

from typing import Any

from allauth.account.adapter import get_adapter
from allauth.account.internal.flows.login import record_authentication
from allauth.account.utils import has_verified_email
from allauth.mfa.base.forms import AuthenticateForm
from django import forms
from django.core.exceptions import ValidationError
from django.http import HttpRequest

from accounts.entrance.second_factor import has_second_factor
from accounts.signing_in import SignInForm


class NotHandedBack(forms.TextInput):
    """What was typed does not stand in the page that comes back."""

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        return super().get_context(name, None, attrs)


class PageSignInForm(SignInForm):
    """`code` is there for everybody: whether an account has a second factor is not told to who has no password."""

    code = forms.CharField(
        label="Code of your authenticator app, if you have one",
        required=False,
        max_length=40,
        widget=NotHandedBack(attrs={"autocomplete": "one-time-code", "inputmode": "numeric"}),
    )
    factor: AuthenticateForm | None = None

    def add_prefix(self, field_name: str) -> str:
        """Not `code`, which a form that is held may have a field of."""
        return super().add_prefix("sign-in-code" if field_name == "code" else field_name)

    def clean(self) -> Any:
        cleaned = super().clean()
        if self.errors or self.user is None:
            return cleaned
        if not self.user.is_active:
            raise get_adapter().validation_error("username_password_mismatch")
        if not has_verified_email(self.user):
            raise ValidationError(
                "The mailbox of this account is not confirmed yet. Leave this page open, and sign in on another one: "
                "it sends you the mail once more.",
                code="unconfirmed",
            )
        if has_second_factor(self.user):
            self._ask_for_code()
        return cleaned

    def _ask_for_code(self) -> None:
        code = self.cleaned_data.get("code", "").strip()
        if not code:
            raise ValidationError(
                "This account has a second factor. Type your password once more, and the code that your app shows or "
                "one of your recovery codes. With a passkey: leave this page open, sign in on another one, then press "
                "the button again.",
                code="second_factor",
            )
        self.factor = AuthenticateForm(user=self.user, data={"code": code})
        if not self.factor.is_valid():
            raise ValidationError(self.factor.errors.as_data()["code"])

    def get_user(self) -> Any:
        return self.user


def sign_in(request: HttpRequest, form: PageSignInForm) -> None:
    """Signs the form's account in, and remembers by what, as allauth does on its own pages."""
    user: Any = form.get_user()
    get_adapter().login(request, user)
    record_authentication(request, user, method="password")
    if form.factor is not None:
        form.factor.save()
