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


class WithoutWords(logging.Filter):
    """Of an error on a page that holds a raw case the kind and the place, and not what the exception says of it."""

    def filter(self, record: logging.LogRecord) -> bool:
        error = record.exc_info[1] if record.exc_info else None
        if error is not None and getattr(getattr(record, "request", None), "keeps_texts_out", False):
            wordless = _without_words(error)
            record.exc_info = (type(wordless), wordless, wordless.__traceback__)
            record.exc_text = None
        return True


def _without_words(error: BaseException, depth: int = 5) -> BaseException:
    """An exception of the same name and place, as are those that led to it."""
    made: BaseException = type(type(error).__name__, (Exception,), {"__module__": type(error).__module__})()
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and depth:
        made.__cause__ = _without_words(before, depth - 1)
    return made.with_traceback(error.__traceback__)


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
            "django.request": {"level": "ERROR", "filters": ["without_words"]},
            "django.server": {"handlers": ["stderr"], "propagate": False, "filters": ["without_query"]},
        },
        "filters": {"without_query": {"()": WithoutQuery}, "without_words": {"()": WithoutWords}},
        "root": {"handlers": ["stderr"], "level": level},
    }
