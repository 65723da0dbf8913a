"""Answers for the rooms below, which may not import this one."""

from wagtail import hooks

from catalogue.audience import readable_pages
from taxonomy.shelves import READABLE_ENTRIES

hooks.register(READABLE_ENTRIES, readable_pages)
