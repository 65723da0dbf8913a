"""What this part of the room does when an account is told of itself, or ends. Loaded by exchange/wagtail_hooks.py."""

from wagtail import hooks

from accounts.own_data import ACCOUNT_ENDS, OWN_DATA
from exchange.questions.own_data import end_questions, own_questions

hooks.register(OWN_DATA, own_questions)
hooks.register(ACCOUNT_ENDS, end_questions, order=-1)  # before the comments forget whose they were
