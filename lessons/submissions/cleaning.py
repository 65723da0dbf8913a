"""The process that cleans one file: started by `attachments`, answers on standard output, may do nothing else.

    python -c "…; main()" SECONDS MEMORY

On standard input a line of JSON, the file's name, and then the file; on standard output a line of JSON and then the
cleaned file. No Django here, and no trace of an error: it could hold words of the file.
"""

import json
import sys
from typing import Any

from anonymisation.files import leftovers, strip, words
from anonymisation.files.outcome import DAMAGED, TOO_HEAVY, Refused, Stripped
from catalogue import confinement
from catalogue.extraction.tidy import tidy

_NOT_CLEAN = (
    "The file holds something that we could not take out. Save it in another way (print it to a PDF, or take a picture "
    "of the screen) and send that."
)


def main() -> None:
    seconds, memory = int(sys.argv[1]), int(sys.argv[2])
    confinement.confine(memory=memory, processor=seconds)
    name, _, content = sys.stdin.buffer.read().partition(b"\n")
    told: dict[str, Any] = {"problem": "", "text": "", "media_type": "", "extension": "", "removed": []}
    cleaned = b""
    try:
        stripped, text = cleaned_and_read(content, json.loads(name))
        cleaned = stripped.content
        told |= {"text": text, "media_type": stripped.media_type, "extension": stripped.extension}
        told["removed"] = stripped.removed
    except Refused as refused:
        told["problem"] = str(refused)
    except MemoryError:
        told["problem"] = TOO_HEAVY
    except Exception:
        told["problem"] = DAMAGED
    sys.stdout.buffer.write(json.dumps(told).encode() + b"\n" + cleaned)
    sys.stdout.buffer.flush()


def cleaned_and_read(content: bytes, name: str) -> tuple[Stripped, str]:
    """The file stripped and its text, after two proofs: nothing is left over, and a second pass finds no more.

    A picture needs only the first: its chunks are all there is, and drawing it twice takes seconds.
    """
    stripped = strip(content, name)
    del content
    if leftovers(stripped.content, stripped.media_type):
        raise Refused(_NOT_CLEAN)
    is_picture = stripped.media_type.startswith("image/")
    if not is_picture and strip(stripped.content, f"x.{stripped.extension}").removed:
        raise Refused(_NOT_CLEAN)
    text = words(stripped.content, stripped.media_type)
    return stripped, tidy(text, is_printed=stripped.extension == "pdf")
