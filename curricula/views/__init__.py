"""Pages on which a reader keeps lists. They read the request, call a list or a service, and render."""
