"""For service. Refuses to start without what a safe service needs."""

from django.core.exceptions import ImproperlyConfigured

from throughcare.settings.base import *  # noqa: F403
from throughcare.settings.base import ALLOWED_HOSTS, SEALING_KEYS, SECRET_KEY
from throughcare.settings.environment import env

_missing = [
    name
    for name, given in (
        ("DJANGO_SECRET_KEY", len(SECRET_KEY) >= 32),
        ("SEALING_KEYS", bool(SEALING_KEYS)),
        ("DJANGO_ALLOWED_HOSTS", bool(ALLOWED_HOSTS)),
        ("DATABASE_URL", bool(env.str("DATABASE_URL", default=""))),
    )
    if not given
]
if _missing:
    raise ImproperlyConfigured(
        "Throughcare does not start in production without: "
        + ", ".join(_missing)
        + ". Set them in the environment (the secret key needs 32 characters or more); README.md lists every setting."
    )
