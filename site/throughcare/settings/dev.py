"""For a developer's own machine and for `make demo`: plain http on loopback, readable logs."""

import secrets
from collections.abc import Callable

from cryptography.fernet import Fernet

from throughcare.logs import logging_config
from throughcare.settings.base import *  # noqa: F403
from throughcare.settings.base import SEALING_KEYS, SECRET_KEY, STORAGES, VAR
from throughcare.settings.environment import env

DEBUG = True
SERVE_MEDIA = True
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = False
SECURE_SSL_REDIRECT = False
SECURE_HSTS_SECONDS = 0
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = True  # passkeys on plain http, on loopback only
ADMIN_NEEDS_SECOND_FACTOR = env.bool("ADMIN_NEEDS_SECOND_FACTOR", default=False)
STORAGES = STORAGES | {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}


def _kept(name: str, make: Callable[[], str]) -> str:
    """One key per data folder, made on the spot, so that it survives a restart and none is in the repository."""
    VAR.mkdir(mode=0o700, parents=True, exist_ok=True)
    file = VAR / name
    if not file.exists():
        file.touch(mode=0o600)
        file.write_text(make(), encoding="ascii")
    return file.read_text(encoding="ascii")


SECRET_KEY = SECRET_KEY or _kept("secret-key", lambda: secrets.token_urlsafe(50))
SEALING_KEYS = SEALING_KEYS or [_kept("sealing-key", lambda: Fernet.generate_key().decode())]

LOGGING = logging_config(level=env("LOG_LEVEL"), as_json=False)
