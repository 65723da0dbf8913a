"""Who is here: the user, the roles that are granted to them, and signing in."""
