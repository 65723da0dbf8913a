"""Lists of names and places are read when a process begins to serve, and not while its first author waits.

In a thread, so that the server answers meanwhile; asked for by the entry points of the service (throughcare/wsgi.py,
asgi.py), so that commands, the worker and tests read nothing that they do not need.
"""

import logging
import threading

from django.conf import settings

from anonymisation.detect import find
from anonymisation.replacing import propose

logger = logging.getLogger("lessons")
#: Invented, and enough to ask each list something.
TEXT = "On 12 May the mentor met Kim Vander in Utrecht. They spoke for an hour and wrote down what comes next."


def warm_up() -> threading.Thread:
    """Begins to read, and returns the thread that does."""
    thread = threading.Thread(target=_read, name="lists of names", daemon=True)
    thread.start()
    return thread


def _read() -> None:
    try:
        for language, _ in settings.LANGUAGES:
            findings = find(TEXT, language, model="none")
            propose({"text": TEXT}, {"text": findings}, language)
    except Exception as error:  # a first look that is slow, or says that it failed, is better than no service
        logger.warning("Lists of names were not read ahead: %s.", type(error).__name__)
