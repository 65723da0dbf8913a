"""The same site with Wagtail's own database backend in place of ours: the peer."""

import os

from benchmarks.settings.ours import *  # noqa: F403
from benchmarks.settings.ours import DATABASES, INSTALLED_APPS, SEARCH_IS_OFF

# Wagtail's own search app, which writes to its index while a page is saved.
INSTALLED_APPS = ["wagtail.search" if "WagtailSearch" in name else name for name in INSTALLED_APPS]
WAGTAILSEARCH_BACKENDS = {
    "default": {
        "BACKEND": "wagtail.search.backends.database",
        "SEARCH_CONFIG": "english",
        "AUTO_UPDATE": not SEARCH_IS_OFF,
    }
}
if DATABASES["default"]["ENGINE"].endswith("postgresql"):
    # A question that takes longer than this is given up and counted as that long.
    limit = int(float(os.environ.get("THROUGHCARE_BENCH_LIMIT", "60")) * 1000)
    DATABASES["default"].setdefault("OPTIONS", {})["options"] = f"-c statement_timeout={limit}"
