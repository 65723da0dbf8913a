"""For service. Refuses to start without what a safe service needs."""

from django.core.exceptions import ImproperlyConfigured

from throughcare.settings.base import *  # noqa: F403
from throughcare.settings.base import ALLOWED_HOSTS, CACHES, EMAIL_CONFIG, OIDC_SERVER_URL, SEALING_KEYS, SECRET_KEY
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
if not env.str("CACHE_URL", default=""):
    # Limits on guessing count in the cache: were it each process's own, every process would allow as much again.
    CACHES["default"] |= {"BACKEND": "accounts.shared_cache.TableCache", "LOCATION": "throughcare_cache"}
elif not CACHES["default"]["BACKEND"].endswith(("RedisCache", "MemcacheCache", "LibMCCache", "TableCache")):
    raise ImproperlyConfigured(
        "Throughcare does not start in production with a CACHE_URL that processes do not share: limits on guessing "
        "passwords count in it. Name a Redis or Memcached server, or leave it empty for a table in the database."
    )
if OIDC_SERVER_URL and not OIDC_SERVER_URL.startswith("https://"):
    raise ImproperlyConfigured("OIDC_SERVER_URL must begin with https://: whoever reads along could sign in.")
