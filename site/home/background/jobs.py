"""What a job is, and the jobs that belong to no room."""

import io
from typing import Protocol

from django.conf import settings
from django.contrib.sessions.backends.db import SessionStore
from django.core.management import call_command
from django.utils.module_loading import import_string
from wagtail.admin.models import EditingSession, FormState

from accounts.telling.jobs import forget_old_notices
from catalogue.attachments import extract_pending


class Job(Protocol):
    """Something to be done again and again by the worker. Classes that have these three need not know this one.

    `interval`: seconds between the end of one run and the beginning of the next. Each job has a thread of its own and
    is never run twice at once. What must happen once a day, say, is for the job to find out: `run` is called often.
    """

    name: str
    interval: float

    def run(self) -> None: ...


def background_jobs() -> list[Job]:
    """Those that settings.BACKGROUND_JOBS names."""
    return [import_string(path)() for path in settings.BACKGROUND_JOBS]


class PublishScheduled:
    """Publishes and expires pages at the time that an editor chose, so that readers and indexes follow."""

    name = "scheduled publishing"
    interval = 30.0

    def run(self) -> None:
        call_command("publish_scheduled", verbosity=0, stdout=io.StringIO())


class ForgetPassing:
    """Deletes what stays otherwise: ended sessions, what was typed for a preview, lines of inboxes that are old."""

    name = "what has passed"
    interval = 3600.0

    def run(self) -> None:
        SessionStore.clear_expired()
        FormState.objects.stale().delete()
        EditingSession.cleanup()
        forget_old_notices()


class ReadAttachedFiles:
    """Reads the words of files that were too large to be read while an editor waited."""

    name = "attached files"
    interval = 5.0

    def run(self) -> None:
        extract_pending()
