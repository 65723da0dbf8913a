"""Following an entry, a challenge or a thread, and telling its followers.

What happened is noted first (`FanOut`) and told afterwards, by the worker where followers are many: so that posting
is quick, and that a crash loses nothing. Each member is told once of a thing, for the reason that concerns them most,
and only of what they may read; that is asked again whenever a line is shown or counted in a mail.
"""
