"""The append-only log of what moderators and rules did to comments and accounts. Triggers hold it in the database."""

from typing import Any

from accounts.models import LogLine, LogNote
from accounts.speaking import handle_of


def note(*, action: str, by: Any = None, about: Any = None, thing: str = "", words: str = "", **codes: Any) -> LogLine:
    """Writes one line, within the caller's transaction. `by` and `about` are accounts; only their handles are kept."""
    line = LogLine.objects.create(
        action=action,
        by=handle_of(by) if by is not None else "",
        about=handle_of(about) if about is not None else "",
        thing=thing,
        codes=codes,
    )
    if words:
        LogNote.objects.create(line=line, words=words)
    return line
