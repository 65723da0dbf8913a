"""The inbox, and the mails that point to it.

A notice holds no words. What it says is made when it is shown, by the kind that somebody registered (`kinds`), for what
its owner may read then. Mails count the lines and say where they are, nothing more: a mailbox is read by others too.
"""

from accounts.telling.tell import forget, tell, tell_many

__all__ = ["forget", "tell", "tell_many"]
