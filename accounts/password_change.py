"""Changing one's password in the admin, with the brake of signing in.

Wagtail's form asks for the old password and would let whoever finds a colleague signed in try as many as they like.
"""

from typing import Any

from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from wagtail.admin.auth import require_admin_access
from wagtail.admin.forms.auth import PasswordChangeForm
from wagtail.admin.views.account import AccountView, ChangePasswordPanel

from accounts.signing_in import MOST_OF_A_NAME, SECONDS
from accounts.throttling import count, later, take_back

_DOOR = "change password"


class BrakedForm(PasswordChangeForm):
    """Looks at no password once there were too many tries."""

    was_too_often = False

    def clean_old_password(self) -> str:
        if self.was_too_often:
            raise ValidationError(
                "There were too many tries. Your password was not looked at. Wait five minutes, then try again.",
                code="too_often",
            )
        old: str = super().clean_old_password()
        return old


class BrakedPanel(ChangePasswordPanel):
    form_class = BrakedForm

    def get_form(self) -> Any:
        form = super().get_form()
        form.was_too_often = getattr(self.request, "password_too_often", False)
        return form


class BrakedAccountView(AccountView):
    """Wagtail's page of one's account. A try is counted once, however often its form is looked at on the way."""

    def get_panels(self) -> list[Any]:
        return [
            BrakedPanel(panel.request, panel.user, panel.profile) if type(panel) is ChangePasswordPanel else panel
            for panel in super().get_panels()
        ]

    def post(self, request: HttpRequest) -> HttpResponse:
        panel = next((each for each in self.get_panels() if isinstance(each, BrakedPanel)), None)
        if panel is None or not panel.get_form().is_bound:
            return super().post(request)  # type: ignore[no-any-return]
        who = f"account {request.user.pk}"
        # Counted before the password is looked at: a hundred tries sent at once are a hundred tries.
        is_too_often = count(who, _DOOR, seconds=SECONDS) > MOST_OF_A_NAME
        request.password_too_often = is_too_often  # type: ignore[attr-defined]
        answer: HttpResponse = super().post(request)
        if is_too_often:
            return later(answer, seconds=SECONDS)
        if answer.status_code == 302:
            take_back(who, _DOOR)
        return answer


account = require_admin_access(BrakedAccountView.as_view())
