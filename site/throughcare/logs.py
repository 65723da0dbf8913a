"""Log lines: one JSON object each in service, readable ones on a developer's machine.

Search words and personal data do not belong in a log: log counts, not contents.
"""

import logging
from typing import Any

import structlog


class WithoutQuery(logging.Filter):
    """Cuts a request line at its question mark: what someone searched for is nobody's to read in a log."""

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(_without_query(part) if isinstance(part, str) else part for part in record.args)
        return True


def _without_query(request_line: str) -> str:
    before, mark, after = request_line.partition("?")
    return f"{before}?… {after.rpartition(' ')[2]}" if mark else before


def logging_config(*, level: str, as_json: bool) -> dict[str, Any]:
    """A `logging.config.dictConfig` dictionary; `level` is the least level that is printed (to stderr)."""
    renderer: Any = structlog.processors.JSONRenderer() if as_json else structlog.dev.ConsoleRenderer(colors=False)
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {
            "structured": {
                "()": structlog.stdlib.ProcessorFormatter,
                "processors": [structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
                "foreign_pre_chain": [
                    structlog.stdlib.add_log_level,
                    structlog.stdlib.add_logger_name,
                    structlog.processors.TimeStamper(fmt="iso"),
                    structlog.processors.format_exc_info,
                ],
            },
        },
        "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "structured"}},
        # Wagtail names every page that it publishes, django-tasks every task: noise, and titles do not belong in a log.
        "loggers": {
            **{name: {"level": "WARNING"} for name in ("wagtail", "django_tasks")},
            # «Not found» with its address: of an entry that is hidden or withdrawn, the address is made of the title.
            "django.request": {"level": "ERROR"},
            "django.server": {"handlers": ["stderr"], "propagate": False, "filters": ["without_query"]},
        },
        "filters": {"without_query": {"()": WithoutQuery}},
        "root": {"handlers": ["stderr"], "level": level},
    }
