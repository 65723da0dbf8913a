"""What the search keeps in the database: changes that wait for the indexer, saved searches, counts of empty results."""

from search.models.counts import UnansweredQuery
from search.models.pending import PendingChange
from search.models.saved import AlertMail, Frequency, SavedSearch

__all__ = ["AlertMail", "Frequency", "PendingChange", "SavedSearch", "UnansweredQuery"]
