"""What the tests of coming in share: a code as an app shows it, the link in a mail, a second factor that is set up."""

import re
import time
from typing import Any

from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value

from accounts.models import User

PASSWORD = "a long enough password"
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
SIGN_IN = "/account/sign-in/"
CODE_PAGE = "/account/second-factor/authenticate/"


def code(secret: str = SECRET) -> str:
    return format_hotp_value(hotp_value(secret, int(time.time()) // 30))


def wrong_code(secret: str = SECRET) -> str:
    near = {format_hotp_value(hotp_value(secret, int(time.time()) // 30 + step)) for step in range(-3, 4)}
    return next(one for one in ("000000", "111111", "222222", "333333", "444444", "555555") if one not in near)


def with_app(user: User) -> User:
    TOTP.activate(user, SECRET)
    return user


def with_recovery_codes(user: User) -> list[str]:
    RecoveryCodes.activate(user)
    codes: list[str] = Authenticator.objects.get(user=user, type="recovery_codes").wrap().get_unused_codes()
    return codes


def is_in(client: Any, user: User) -> bool:
    return client.session.get("_auth_user_id") == str(user.pk)


def link_in(mail: Any) -> str:
    """The path of the first link of a mail, as a browser would open it."""
    return re.search(r"https?://[^/\s]+(/\S+)", mail.body)[1]  # type: ignore[index]


def words(answer: Any) -> str:
    """What a page says, without what differs from one request to the next."""
    html = re.sub(r'csrfmiddlewaretoken" value="[^"]*"', "", answer.content.decode())
    return " ".join(html.split())
