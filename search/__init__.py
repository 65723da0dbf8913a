"""Finding: Whoosh behind Wagtail's search API, and the readers' search on top of it."""
