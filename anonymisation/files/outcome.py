"""What stripping a file comes to, and how much one file may hold."""

from collections.abc import Iterable
from dataclasses import dataclass, field

MEBIBYTE = 1024 * 1024
#: A photograph of a good telephone has 12 million points, of a good camera 24 to 50. Only a JPEG can be read smaller
#: than it is, so that it costs no more memory.
MOST_PIXELS_OF_JPEG = 60_000_000
MOST_PIXELS = 24_000_000
#: What is larger is made smaller: 12 million points fill a page of print.
PIXELS_KEPT = 12_000_000
#: All pictures of a document together.
MOST_PIXELS_OF_ALL = 200_000_000
MOST_PAGES = 300
MOST_CHARACTERS = 1_000_000

DAMAGED = "The file is damaged. Open it, save it again under a new name and send that one."
TOO_HEAVY = "The file unpacks to more than can be checked. Save it again with smaller pictures, or send it in parts."
TOO_LONG = "The file is too long to be checked. Send only the pages that matter."


class Refused(Exception):
    """The file is not taken. The message says why and what to do, and holds no word of the file."""


@dataclass(frozen=True)
class Stripped:
    """The file without what it told beside its content. `removed` says what was taken, never the words themselves."""

    content: bytes
    media_type: str
    extension: str
    removed: list[str] = field(default_factory=list)


def tally(counts: Iterable[tuple[int, str, str]]) -> list[str]:
    """`(3, "comment", "comments")` becomes «3 comments»; nothing is said of what was not there."""
    return [f"{number} {one if number == 1 else many}" for number, one, many in counts if number]
