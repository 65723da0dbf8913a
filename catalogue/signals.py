"""What the catalogue tells the rooms above, which it may not import."""

from django.dispatch import Signal

#: Others than before may read some entries, and the entries were not saved. Sent in the transaction that did it,
#: with `page_ids`.
readers_changed = Signal()
