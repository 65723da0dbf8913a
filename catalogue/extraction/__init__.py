"""The words of a PDF or Word file. No Django and no database: the reading itself runs in a process of its own.

Files come from anywhere, and a file can be made to eat a computer. So each is read by a child process with limits on
memory and time, which knows none of the site's secrets and cannot write (`process`). Inside it, `pdf` and `docx` turn
one file into an `Outcome`.
"""

from catalogue.extraction.outcome import Found, Limits, Outcome
from catalogue.extraction.process import extract_file

__all__ = ["Found", "Limits", "Outcome", "extract_file"]
