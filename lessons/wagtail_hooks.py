"""What Wagtail is told of this room."""

import lessons.disclosure.admin  # noqa: F401  registers the table of people
