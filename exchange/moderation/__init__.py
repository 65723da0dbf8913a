"""The moderators' queue and what they do there; the rules that hold a comment by themselves; flags and appeals."""
