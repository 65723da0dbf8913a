"""Finding and scoring over arrays: Whoosh's postings, read once a segment and then mapped into memory."""
