"""Pages on which an author tells a case and follows it. They read the request, call a service, and render."""
