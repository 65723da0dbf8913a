"""allauth's smaller forms, in the words of the rest of the site: labels, and no text inside the fields."""

from typing import Any

from allauth.account import forms
from allauth.mfa.base import forms as second_factor
from allauth.mfa.totp.forms import ActivateTOTPForm

LABELS = {
    "oldpassword": "Your password now",
    "password": "Your password",
    "password1": "New password",
    "password2": "New password once more",
    "email": "E-mail address",
    "code": "Code",
}


#: What the validators in the settings ask for, in one sentence.
HELP_TO_CHOOSE = (
    "Twelve characters or more, not only figures: one that you use nowhere else, and that your name does not give away."
)


class InOurWords:
    fields: dict[str, Any]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.label = LABELS.get(name, field.label)
            field.widget.attrs.pop("placeholder", None)
            if name in {"oldpassword", "password"}:
                field.help_text = ""
            if name == "password1":
                field.help_text = HELP_TO_CHOOSE


class ChangePasswordForm(InOurWords, forms.ChangePasswordForm):  # type: ignore[misc]
    pass


class SetPasswordForm(InOurWords, forms.SetPasswordForm):  # type: ignore[misc]
    pass


class ResetPasswordForm(InOurWords, forms.ResetPasswordForm):  # type: ignore[misc]
    pass


class ResetPasswordKeyForm(InOurWords, forms.ResetPasswordKeyForm):  # type: ignore[misc]
    pass


class ReauthenticateForm(InOurWords, forms.ReauthenticateForm):  # type: ignore[misc]
    pass


class AddEmailForm(InOurWords, forms.AddEmailForm):  # type: ignore[misc]
    """The new address of an account; it has one at a time."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["email"].label = "New e-mail address"


class CodeForm(InOurWords, second_factor.AuthenticateForm):  # type: ignore[misc]
    pass


class ConfirmingCodeForm(InOurWords, second_factor.ReauthenticateForm):  # type: ignore[misc]
    pass


class FirstCodeForm(InOurWords, ActivateTOTPForm):  # type: ignore[misc]
    pass
