"""The disclosure check on this site's cases: against its table of people, against each other, and in its filters."""
