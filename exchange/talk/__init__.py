"""Posting, reading and editing what colleagues say."""
