"""«Ask a colleague»: questions without an entry, what editors make of them, and who is asked to answer."""
