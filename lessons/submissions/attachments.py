"""A file that an author sends: cleaned and read before anything of it is kept.

It never lies on a disk: it goes by pipe to a process with limits, which knows no secret of the site, and only the
cleaned copy comes back. The name it came with goes too, since names tell («Visit Karim 12 May.docx»).
"""

import json
import logging
import re
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from django.conf import settings
from django.views.decorators.debug import sensitive_variables

from anonymisation.files.outcome import MEBIBYTE, TOO_HEAVY, Refused
from catalogue.confinement import run_confined

__all__ = ["Received", "Refused", "receive"]
logger = logging.getLogger(__name__)

SECONDS = 40.0
MEMORY = 1024 * MEBIBYTE
#: A cleaned file can be larger than what was sent: a picture saved again at a high quality, say.
_GROWTH = 3
_CODE = "import sys; sys.path.append(sys.argv.pop(1)); from lessons.submissions.cleaning import main; main()"
_NOT_WORKING = "We cannot take files at the moment. Your text is safe; try the file again later."
_NOT_WORDS = re.compile(r"[\W_]+")
_LONGEST_NAME = 255


@dataclass(frozen=True)
class Received:
    """The cleaned copy. `text` is all that can be read in it; `name_words` are those of the name it came with.

    `name_words` are for showing the author what a name would have told; they are not to be kept.
    """

    content: bytes
    name: str
    media_type: str
    removed: list[str] = field(default_factory=list)
    text: str = ""
    name_words: str = ""


@sensitive_variables()
def receive(*, name: str, content: bytes, number: int = 1) -> Received:
    """The file without what it tells beside its content; `number` is its place among the files of the case.

    Raises Refused, whose message is for the author, and then nothing is kept.
    """
    if len(content) > settings.SUBMISSION_FILE_MB * MEBIBYTE:
        raise Refused(
            f"The file is larger than {settings.SUBMISSION_FILE_MB} MB. Save it with smaller pictures, or send it in "
            "parts."
        )
    name = name[-_LONGEST_NAME:]
    answer = run_confined(
        _CODE,
        [str(int(SECONDS)), str(MEMORY)],
        seconds=SECONDS,
        most=_GROWTH * settings.SUBMISSION_FILE_MB * MEBIBYTE + 16 * MEBIBYTE,
        given=json.dumps(name).encode() + b"\n" + content,
    )
    if answer.was_ended:
        raise Refused(TOO_HEAVY)
    if answer.returncode:  # the cleaner itself cannot run, and somebody has to hear of it
        logger.error("The process that cleans files could not run: %s", answer.complaint)
        raise Refused(_NOT_WORKING)
    head, _, cleaned = answer.output.partition(b"\n")
    told = json.loads(head)
    if told["problem"]:
        raise Refused(told["problem"])
    what = "photo" if told["media_type"].startswith("image/") else "document"
    return Received(
        content=cleaned,
        name=f"{what} {number}.{told['extension']}",
        media_type=told["media_type"],
        removed=told["removed"],
        text=told["text"],
        name_words=_NOT_WORDS.sub(" ", PurePosixPath(name).stem).strip(),
    )
