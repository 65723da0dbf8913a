"""Settings of the contract tests: modelsearch with its own test models, and our backend as the only one.

Not the site's settings: `modelsearch`, which these models belong to, and `wagtail.search`, which the site runs on,
are one app under two names, and Django has room for one. So nothing of Wagtail is here, nor a room of ours but
`search`: what the tests prove is that the backend needs neither.
"""

import tempfile
from pathlib import Path

import environ

env = environ.Env()

SECRET_KEY = "only-for-tests"
USE_TZ = True
LANGUAGE_CODE = "en"
INSTALLED_APPS = [
    "modelsearch.test.testapp",
    "modelsearch",
    "taggit",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.postgres",
]
DATABASES = {"default": env.db("DATABASE_URL", default="sqlite://:memory:")}
# On the server of the other tests, but never in their database.
DATABASES["default"]["TEST"] = {"NAME": None if "sqlite" in DATABASES["default"]["ENGINE"] else "test_search_contract"}
FIXTURE_DIRS = [Path(__file__).parent / "fixtures"]

_folder = tempfile.TemporaryDirectory(prefix="throughcare-conformance-")  # goes when the process goes
MODELSEARCH_BACKENDS = {
    "default": {
        "BACKEND": "search.backends.whoosh",
        "PATH": Path(_folder.name) / "index",
        # Each test is one transaction that is never committed.
        "WAIT_FOR_COMMIT": False,
    },
}
