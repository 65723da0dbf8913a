"""For `make demo`: the site as its readers see it, on loopback. Error pages are ours, not the debugger's."""

from throughcare.settings.dev import *  # noqa: F403

DEBUG = False
DEMONSTRATION = True  # allows `manage.py demo`, which makes accounts with known passwords
WHITENOISE_USE_FINDERS = True
