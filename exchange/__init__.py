"""Colleagues talk: comments, experience reports, questions, moderation, and telling people of them."""
