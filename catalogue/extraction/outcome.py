"""What reading a file can come to, and how much of it is read."""

from dataclasses import dataclass
from enum import StrEnum

MEBIBYTE = 1024 * 1024


class Found(StrEnum):
    READ = "read"
    PARTLY = "partly"
    NOTHING = "nothing"
    LOCKED = "locked"
    BROKEN = "broken"
    TOO_LARGE = "too_large"


@dataclass(frozen=True)
class Limits:
    """How much one file may cost. Seconds are of the clock, sizes in bytes.

    `seconds` is when reading stops of itself and what was read until then counts; a process that does not stop is
    ended a little later (`grace`). `unpacked` is the size of a compressed part once it is unpacked.
    """

    file_bytes: int = 50 * MEBIBYTE
    seconds: float = 60.0
    grace: float = 10.0
    memory: int = 768 * MEBIBYTE
    pages: int = 600
    characters: int = 1_000_000
    unpacked: int = 64 * MEBIBYTE


@dataclass(frozen=True)
class Outcome:
    """The text, and where not everything was read, why: one sentence for an editor, with what to do about it."""

    found: Found
    text: str = ""
    problem: str = ""
    ran_out_of_time: bool = False


class UnreadableError(Exception):
    """Nothing can be read from this file: `found` is the kind of trouble, the message is for the editor."""

    def __init__(self, found: Found, message: str) -> None:
        super().__init__(message)
        self.found = found


TOO_LONG = "The file is very long: only its first part is searched."
TOO_SLOW = "Reading the file took too long: only its first part is searched."
TOO_HEAVY = "The file unpacks to more than can be read. Save it again with smaller pictures, or in parts."
BROKEN = "The file is damaged or is not of the kind that its name says. Save it again and replace it."
LOCKED = "The file is protected. Save a copy without a password and replace it."
NO_WORDS = "No words were found. A scan is a picture: run text recognition (OCR) over it and replace it."
