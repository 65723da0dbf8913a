"""What is done with the papers of the gate when a case is withdrawn for good."""

from wagtail import hooks

from catalogue.recall import ENTRY_LEAVES
from lessons.recalled import forget_sign_offs

hooks.register(ENTRY_LEAVES, forget_sign_offs)
