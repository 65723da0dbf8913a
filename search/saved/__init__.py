"""Searches that a member keeps: for running them again, and for being told by mail of what is new in them."""
