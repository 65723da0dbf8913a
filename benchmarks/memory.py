"""How much memory a process takes, and how much of it no other process shares."""

from typing import Any

import psutil


def of_this_process() -> dict[str, Any]:
    """Bytes: `rss` all that is resident, `unshared` what would be free if only this process ended."""
    information = psutil.Process().memory_full_info()
    return {"rss": information.rss, "unshared": information.uss}
