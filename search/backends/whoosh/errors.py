"""What can go wrong with an index, each with what to do about it in its message."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

REMEDY = "Run `manage.py update_index` to build it."
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


class IndexUnavailable(Exception):
    """The index cannot be read: missing, damaged, or made for other fields."""


class IndexBusy(Exception):
    """Another process kept the writers' lock for longer than this one may wait."""


class IndexNotWritten(Exception):
    """The disk would not take it. The index is as it was before."""


@contextmanager
def disk_troubles_explained(path: Path) -> Iterator[None]:
    """Turns what the system says about a disk into what an operator can do about it."""
    try:
        yield
    except OSError as error:
        what = (
            f"The disk that holds the search index in {path} is full. Make room"
            if error.errno in _FULL
            else f"The search index in {path} could not be written ({error}). Mend that"
        )
        raise IndexNotWritten(
            f"{what}; the index is as it was before, searching goes on, and what changed waits in the database "
            "until it can be indexed."
        ) from error
