"""Lists when an entry is withdrawn for good, and when their owner asks what is kept."""

from wagtail import hooks

from accounts.own_data import OWN_DATA
from catalogue.recall import ENTRY_HOLDERS, ENTRY_LEAVES
from curricula.own_data import own_lists
from curricula.withdrawn import holders, leave_places

hooks.register(ENTRY_HOLDERS, holders)
hooks.register(ENTRY_LEAVES, leave_places)
hooks.register(OWN_DATA, own_lists)
