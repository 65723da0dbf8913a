"""What every entry shares: the abstract Entry, its audience, its provenance and its links."""
