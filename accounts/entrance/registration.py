"""The form by which one registers: allauth's, in our words."""

from typing import Any

from allauth.account.forms import SignupForm
from allauth.account.internal.flows.signup import prevent_enumeration
from allauth.account.views import SignupView
from django.db import IntegrityError, transaction
from django.http import HttpRequest

from accounts.entrance.wording import HELP_TO_CHOOSE


class RegistrationForm(SignupForm):  # type: ignore[misc]
    field_order = ["username", "email", "password1", "password2", "organisation", "work"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        in_our_words(self)
        self.fields["password1"].help_text = HELP_TO_CHOOSE
        self.fields["password2"].label = "Password once more"

    def try_save(self, request: HttpRequest) -> Any:
        """All of it or nothing. Two who register one mailbox at one moment get the same answer, and one account."""
        try:
            with transaction.atomic():
                return super().try_save(request)
        except IntegrityError:
            return None, prevent_enumeration(request, email=self.cleaned_data["email"])


def in_our_words(form: Any) -> None:
    """Also of the form by which one registers with single sign-on."""
    form.fields["username"].label = "Username"
    form.fields[
        "username"
    ].help_text = "To sign in with; readers never see it. Choose one that does not say who you are."
    form.fields["email"].label = "E-mail address"
    form.fields["email"].help_text = "Best that of your organisation: it helps us to see that you work in the field."
    for field in form.fields.values():
        field.widget.attrs.pop("placeholder", None)


class RegisterView(SignupView):  # type: ignore[misc]
    """An invitation comes along in the address, and stays in the form: the session remembers none."""

    def get_initial(self) -> dict[str, Any]:
        initial: dict[str, Any] = super().get_initial()
        return initial | {"invitation": self.request.GET.get("invitation", "")[:200]}
