"""How one comes in: django-allauth, told how this exchange wants it (docs/decisions/0021).

Registration, confirming a mailbox, signing in, second factors, recovery and single sign-on are the library's. What is
ours of it stands in `accounts/entrance/` and `accounts/signing_in.py`.
"""

from typing import Any
from urllib.parse import urlsplit

from throughcare.settings.environment import env

AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]

ACCOUNT_ADAPTER = "accounts.entrance.adapters.AccountAdapter"
ACCOUNT_LOGIN_METHODS = {"username", "email"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "email*", "password1*", "password2*"]
ACCOUNT_SIGNUP_FORM_CLASS = "accounts.entrance.about_you.AboutYou"
ACCOUNT_FORMS = {
    "login": "accounts.signing_in.SignInForm",
    "signup": "accounts.entrance.registration.RegistrationForm",
    "change_password": "accounts.entrance.wording.ChangePasswordForm",
    "set_password": "accounts.entrance.wording.SetPasswordForm",
    "reset_password": "accounts.entrance.wording.ResetPasswordForm",
    "reset_password_from_key": "accounts.entrance.wording.ResetPasswordKeyForm",
    "reauthenticate": "accounts.entrance.wording.ReauthenticateForm",
    "add_email": "accounts.entrance.wording.AddEmailForm",
}
ACCOUNT_USERNAME_MIN_LENGTH = 3
ACCOUNT_UNIQUE_EMAIL = True
ACCOUNT_CHANGE_EMAIL = True  # one address an account; a new one counts once it is confirmed
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_EMAIL_CONFIRMATION_EXPIRE_DAYS = 3
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_EMAIL_NOTIFICATIONS = True  # whoever's password or second factor is changed hears of it
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_SESSION_REMEMBER = True  # as long as SESSION_COOKIE_AGE says, and no question
ACCOUNT_AUTHENTICATED_LOGIN_REDIRECTS = False  # whoever may not see a page is told so, and not sent in a circle
ACCOUNT_REAUTHENTICATION_REQUIRED = True
ACCOUNT_DEFAULT_HTTP_PROTOCOL = urlsplit(env("SITE_URL")).scheme or "https"
# Counted in the cache before anything is looked at; `key` is what was typed as a name or an address. See
# accounts/signing_in.py, which says the same numbers in words, and docs/operate/accounts.md.
ACCOUNT_RATE_LIMITS = {
    "login": "120/m/ip",
    "login_failed": "50/300s/ip,10/300s/key",
    "signup": "20/300s/ip",
    "confirm_email": "1/180s/key",
    "reset_password": "20/300s/ip,3/600s/key",
    "reset_password_from_key": "20/300s/ip",
    "change_password": "10/300s/user",
    "manage_email": "10/300s/user",
    "reauthenticate": "20/300s/user",
}

MFA_ADAPTER = "accounts.entrance.second_factor.SecondFactorAdapter"
MFA_FORMS = {
    "authenticate": "accounts.entrance.wording.CodeForm",
    "reauthenticate": "accounts.entrance.wording.ConfirmingCodeForm",
    "activate_totp": "accounts.entrance.wording.FirstCodeForm",
}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "Throughcare"
MFA_TOTP_TOLERANCE = 0  # a used code is remembered for thirty seconds: it must not be good for longer
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = False
# Nobody comes in before their mailbox is confirmed: without this a second factor would forbid to change the address.
MFA_ALLOW_UNVERIFIED_EMAIL = True
# Whoever may open the editors' admin has a second factor, and used it (accounts/entrance/admin_gate.py).
ADMIN_NEEDS_SECOND_FACTOR: bool = env("ADMIN_NEEDS_SECOND_FACTOR")

SOCIALACCOUNT_ADAPTER = "accounts.entrance.single_sign_on.SingleSignOnAdapter"
SOCIALACCOUNT_FORMS = {"signup": "accounts.entrance.single_sign_on.SingleSignOnForm"}
SOCIALACCOUNT_EMAIL_VERIFICATION = "mandatory"
SOCIALACCOUNT_EMAIL_REQUIRED = True
SOCIALACCOUNT_EMAIL_AUTHENTICATION = False  # an address that somebody else vouches for opens no account that is here
SOCIALACCOUNT_AUTO_SIGNUP = False  # one chooses a name here, and says where one works
SOCIALACCOUNT_LOGIN_ON_GET = False
SOCIALACCOUNT_STORE_TOKENS = False
SOCIALACCOUNT_REQUESTS_TIMEOUT = 10
SOCIALACCOUNT_PROVIDERS: dict[str, Any] = {}
OIDC_SERVER_URL: str = env("OIDC_SERVER_URL")
#: Where a form that begins signing in elsewhere may lead, for the content security policy.
OIDC_ORIGINS: list[str] = []
if OIDC_SERVER_URL:
    _address = urlsplit(OIDC_SERVER_URL)
    OIDC_ORIGINS = [f"{_address.scheme}://{_address.netloc}"]
    SOCIALACCOUNT_PROVIDERS = {
        "openid_connect": {
            "OAUTH_PKCE_ENABLED": True,
            "APPS": [
                {
                    "provider_id": "sso",
                    "name": env("OIDC_NAME"),
                    "client_id": env("OIDC_CLIENT_ID"),
                    "secret": env("OIDC_CLIENT_SECRET"),
                    "settings": {"server_url": OIDC_SERVER_URL},
                }
            ],
        }
    }

# Registrations whose mailbox was never confirmed (accounts/entrance/unconfirmed.py).
UNCONFIRMED_DAYS: int = env("UNCONFIRMED_DAYS")
