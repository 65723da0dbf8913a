"""What is done with lists when an entry is withdrawn for good."""

from wagtail import hooks

from catalogue.recall import ENTRY_HOLDERS, ENTRY_LEAVES
from curricula.withdrawn import holders, leave_places

hooks.register(ENTRY_HOLDERS, holders)
hooks.register(ENTRY_LEAVES, leave_places)
