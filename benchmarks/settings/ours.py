"""The site as in service, for measuring: quiet logs, its own data folder (THROUGHCARE_VAR_DIR, set by the runner)."""

import os

from throughcare.logs import logging_config
from throughcare.settings.base import *  # noqa: F403
from throughcare.settings.base import STORAGES, WAGTAILSEARCH_BACKENDS

SECRET_KEY = "only-for-measuring"
ALLOWED_HOSTS = ["localhost"]
STORAGES = STORAGES | {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
LOGGING = logging_config(level="ERROR", as_json=False)
EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"

#: The extra (search by meaning) is measured when it is asked for, not because it happens to be installed.
SEARCH_SEMANTIC = os.environ.get("THROUGHCARE_BENCH_SEMANTIC") == "on"

#: What a save costs without search is measured against: nothing hears of it.
SEARCH_IS_OFF = os.environ.get("THROUGHCARE_BENCH_SEARCH") == "off"
if SEARCH_IS_OFF:
    WAGTAILSEARCH_BACKENDS = {
        name: options | {"AUTO_UPDATE": False} for name, options in WAGTAILSEARCH_BACKENDS.items()
    }
