"""WSGI entry point of the service."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "throughcare.settings.production")
application = get_wsgi_application()

from lessons.submissions.warming import warm_up  # noqa: E402 - needs the applications to be there

warm_up()
