"""Papers and events; importing and publishing them."""
