"""For the test suite: throw-away data, fast hashes, no writing to the search index unless a test asks for it."""

import tempfile
from pathlib import Path

from throughcare.settings.base import *  # noqa: F403
from throughcare.settings.base import DATABASES, STORAGES, VAR, WAGTAILSEARCH_BACKENDS

SECRET_KEY = "only-for-tests"
SEALING_KEYS = ["b25seS1mb3ItdGVzdHMtb25seS1mb3ItdGVzdHMtMTI="]
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = False
SECURE_SSL_REDIRECT = False
ADMIN_NEEDS_SECOND_FACTOR = False  # tests/accounts/test_admin_gate.py switches it on
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = STORAGES | {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    VAR.mkdir(parents=True, exist_ok=True)
    # A file, so that `--reuse-db` can keep it: Wagtail's migrations cost 16 to 33 s.
    DATABASES["default"]["TEST"] = {"NAME": str(VAR / "test.sqlite3")}
_folder = tempfile.TemporaryDirectory(prefix="throughcare-tests-")  # goes when the process goes
TEST_DIR = Path(_folder.name)
STATIC_ROOT = TEST_DIR / "static"
STATIC_ROOT.mkdir()
MEDIA_ROOT = TEST_DIR / "media"
SEARCH_INDEX_DIR = TEST_DIR / "index"
WAGTAILSEARCH_BACKENDS = {
    name: options | {"PATH": SEARCH_INDEX_DIR / Path(str(options["PATH"])).name, "AUTO_UPDATE": False}
    for name, options in WAGTAILSEARCH_BACKENDS.items()
}
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
DISCLOSURE_K = 1  # entries of other tests show the terms they are given; tests/lessons/disclosure sets it to 5
SEARCH_SEMANTIC = False  # the same tests whether or not the extra is installed; its own tests switch it on
