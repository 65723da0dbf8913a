"""Mails on what is new in saved searches.

One run looks for news (`news`), notes the mails (`notes`) and sends what is noted (`sending`). What is told is known
from the moment at which its mail is noted, in one transaction, with a line in the owner's inbox; a mail is claimed
before it is handed over (`accounts.telling.outbox` says what a crash does, and keeps quiet hours). Which entries a
reader may see is asked when news is looked for and again when the mail is written.
"""

from search.alerts.jobs import SendAlerts

__all__ = ["SendAlerts"]
