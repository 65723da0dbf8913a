"""The disclosure check: how many real people fit a case, and whether it links to other cases. Pure functions."""
