"""For service. Refuses to start without what a safe service needs."""

from django.core.exceptions import ImproperlyConfigured

from throughcare.settings.base import *  # noqa: F403
from throughcare.settings.base import ALLOWED_HOSTS, EMAIL_CONFIG, SEALING_KEYS, SECRET_KEY
from throughcare.settings.environment import env

_missing = [
    name
    for name, given in (
        ("DJANGO_SECRET_KEY", len(SECRET_KEY) >= 32),
        ("SEALING_KEYS", bool(SEALING_KEYS)),
        ("DJANGO_ALLOWED_HOSTS", bool(ALLOWED_HOSTS)),
        ("DATABASE_URL", bool(env.str("DATABASE_URL", default=""))),
        ("EMAIL_URL", bool(env.str("EMAIL_URL", default=""))),
    )
    if not given
]
if _missing:
    raise ImproperlyConfigured(
        "Throughcare does not start in production without: "
        + ", ".join(_missing)
        + ". Set them in the environment (the secret key needs 32 characters or more); README.md lists every setting."
    )
if EMAIL_CONFIG["EMAIL_BACKEND"].endswith((".console.EmailBackend", ".filebased.EmailBackend")):
    # A journal or a folder would hold who was told of a case, and when.
    raise ImproperlyConfigured(
        "Throughcare does not start in production with an EMAIL_URL that prints mails or writes them to files: "
        "recipients would stand there. Name a mail server, or dummymail:// to send none."
    )
