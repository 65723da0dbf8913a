"""What the background worker does for the disclosure check. Named in settings.BACKGROUND_JOBS."""

from lessons.disclosure.recheck import is_due, recheck


class RecheckCases:
    """Counts again what filters tell where that was not done right after a change: many cases, or a crash between."""

    name = "what filters tell of cases"
    interval = 2.0

    def run(self) -> None:
        if is_due():
            recheck()
