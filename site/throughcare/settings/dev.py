"""For a developer's own machine and for `make demo`: plain http on loopback, readable logs."""

import secrets

from throughcare.logs import logging_config
from throughcare.settings.base import *  # noqa: F403
from throughcare.settings.base import SECRET_KEY, STORAGES, VAR
from throughcare.settings.environment import env

DEBUG = True
SERVE_MEDIA = True
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = False
SECURE_SSL_REDIRECT = False
SECURE_HSTS_SECONDS = 0
STORAGES = STORAGES | {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}

if not SECRET_KEY:
    # One key per data folder, made on the spot, so that sessions survive a restart and no key is in the repository.
    VAR.mkdir(mode=0o700, parents=True, exist_ok=True)
    _key_file = VAR / "secret-key"
    if not _key_file.exists():
        _key_file.touch(mode=0o600)
        _key_file.write_text(secrets.token_urlsafe(50), encoding="ascii")
    SECRET_KEY = _key_file.read_text(encoding="ascii")

LOGGING = logging_config(level=env("LOG_LEVEL"), as_json=False)
