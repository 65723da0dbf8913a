"""Pages on which colleagues read and write."""
