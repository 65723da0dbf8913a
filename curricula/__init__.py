"""Collecting entries: reading lists now, trainers' curricula later."""
