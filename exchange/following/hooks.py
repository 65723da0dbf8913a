"""Where following takes part in what concerns all rooms: a member's own data, what is followed, and recall."""

from wagtail import hooks

from accounts.own_data import OWN_DATA
from accounts.telling.followed import FOLLOWED
from accounts.telling.stopping import STOP_MAILS
from catalogue.recall import ENTRY_LEAVES
from exchange.following.forgetting import forget_entries
from exchange.following.listing import followed_by
from exchange.following.own_data import own_follows
from exchange.following.services import stop_mails_on_follows

hooks.register(FOLLOWED, followed_by)
hooks.register(OWN_DATA, own_follows)
hooks.register(STOP_MAILS, stop_mails_on_follows)
hooks.register(ENTRY_LEAVES, forget_entries, order=-10)  # before the comments go, by whose numbers notices are found
