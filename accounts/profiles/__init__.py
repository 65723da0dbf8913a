"""The profile of a practitioner, and unmasking."""
