"""A member's home: what is new for them, what waits for them, what they left unfinished."""
