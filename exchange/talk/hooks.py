"""What was said belongs to its author and goes with its entry. See exchange/wagtail_hooks.py."""

from wagtail import hooks

from accounts.own_data import ACCOUNT_ENDS, OWN_DATA
from catalogue.recall import ENTRY_LEAVES
from exchange.talk.leaving import end_talk, forget_entries
from exchange.talk.own_data import own_talk

hooks.register(OWN_DATA, own_talk)
hooks.register(ACCOUNT_ENDS, end_talk)
hooks.register(ENTRY_LEAVES, forget_entries, order=100)  # after those who find what is theirs by the comments' numbers
