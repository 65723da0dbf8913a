"""Stub: written in the next commits."""
