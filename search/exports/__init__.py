"""A result taken along: as a table, for a reference manager, for a program, as a feed.

Every format is a function from records to text; what is in a record is decided in one place (`records`), and which
entries there are by the search itself, for the reader who asks.
"""
