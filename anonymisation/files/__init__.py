"""Files without what they tell beside their content. Pure functions: bytes in, bytes out; nothing is written.

`strip` decides by content what a file is and writes it anew with only what is known to be needed; `leftovers` looks at
the result with other eyes and names what should not be there; `words` reads all that a reader could see or find.

A hostile file can eat a computer here: call these in a process with limits (`lessons.submissions.attachments`).
"""

from anonymisation.files.outcome import Refused, Stripped
from anonymisation.files.stripping import leftovers, strip, words

__all__ = ["Refused", "Stripped", "leftovers", "strip", "words"]
