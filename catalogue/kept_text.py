"""Text that is in no table and that raw files do not show: told by each room for `manage.py purge_audit`."""

from typing import NamedTuple

#: Wagtail hook. Called without arguments; answers the `Kept` pieces of a room, one by one.
KEPT_TEXT = "throughcare_kept_text"


class Kept(NamedTuple):
    """A piece of text and where it is, in words without the text; `trouble`: why it could not be read."""

    where: str
    text: str
    trouble: str = ""
