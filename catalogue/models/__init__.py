"""What every entry shares: the abstract Entry, links, files, and what takes an entry away."""

from catalogue.models.attachments import DocumentText, EntryAttachment
from catalogue.models.entry import Entry
from catalogue.models.links import EntryLink
from catalogue.models.taken_away import FormerAddress, RecallNotice, RecognitionReport, Tombstone

__all__ = [
    "DocumentText",
    "Entry",
    "EntryAttachment",
    "EntryLink",
    "FormerAddress",
    "RecallNotice",
    "RecognitionReport",
    "Tombstone",
]
