"""What every entry shares: the abstract Entry, links between entries, and the files that hang on them."""

from catalogue.models.attachments import DocumentText, EntryAttachment
from catalogue.models.entry import Entry
from catalogue.models.links import EntryLink

__all__ = ["DocumentText", "Entry", "EntryAttachment", "EntryLink"]
