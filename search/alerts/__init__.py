"""Mails on what is new in saved searches.

One run looks for news (`news`), notes the mails (`notes`) and sends what is noted (`sending`). What is told is known
from the moment at which its mail is noted, in one transaction; a mail is claimed before it is handed over. So a crash
before the claim loses nothing and doubles nothing: the next run goes on. A crash during the handing over, a matter of
a second, leaves a mail of which nobody can say whether it went out: it is not sent again, since a reader can find what
is new by running the search, and cannot unread a mail. Which entries a reader may see is asked when news is looked for
and again when the mail is written.
"""

from search.alerts.jobs import SendAlerts

__all__ = ["SendAlerts"]
