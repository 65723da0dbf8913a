#!/usr/bin/env python
"""One command line for everything. Puts the source root `site/` on the path, then hands over to Django."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent


def main() -> None:
    for folder in (ROOT / "site", ROOT):
        if str(folder) not in sys.path:
            sys.path.insert(0, str(folder))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "throughcare.settings.dev")
    try:
        from django.core.management import execute_from_command_line
    except ImportError as error:
        raise SystemExit(
            f"Django cannot be imported ({error}). Run `make demo` once: it creates .venv; "
            "then use `.venv/bin/python manage.py …`."
        ) from error
    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
