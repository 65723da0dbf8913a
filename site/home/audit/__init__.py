"""Proving that a phrase is nowhere in the installation: how it may be written, and where to look."""
