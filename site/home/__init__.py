"""The front door: the home page and plain pages of content."""
