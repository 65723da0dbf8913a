"""Counts of what readers looked for and did not find, so that editors can add the word or write the entry.

A search can hold a name. So what is kept is little, and only where it looks like words of the field: no digits to speak
of, no addresses, nothing that is written like a name; no one's number, session or time of day beside it; and editors
see only what was asked several times (`SEARCH_UNANSWERED_LEAST`). Old counts are deleted by the background.
"""

import hmac
import logging
import re
import unicodedata
from datetime import timedelta

from django.conf import settings
from django.core.cache import cache
from django.db import connection, transaction
from django.http import HttpRequest
from django.utils import timezone

from search.models import UnansweredQuery
from search.models.counts import LONGEST
from search.request import SearchRequest
from search.results import SearchResult

logger = logging.getLogger("search")

KEPT_FOR = timedelta(days=90)
MOST_WORDS, LONGEST_WORD, MOST_DIGITS = 6, 30, 2
#: As long as a search waits for the database to note its words, in milliseconds; then it goes on without.
PATIENCE = 100

_PLAIN = re.compile(r"[^\W\d_](?:[^\W_]|['’-])*")
_QUOTES = re.compile(r"[\"“”„«»?!,]")
_PROGRAMS = re.compile(r"bot|crawl|spider|slurp|fetch|curl|wget|python|http|monitor|preview", re.IGNORECASE)


def words_to_count(text: str) -> str:
    """The words in the form in which they are counted; empty where they are not to be kept.

    Small letters without accents, one space between. Not kept: more than six words or two digits, anything but
    letters, hyphens and apostrophes, filters and other syntax, and two words that begin with a capital, as a name does
    (acronyms may). A name in small letters cannot be told from words: that is what the least number of times is for.
    """
    text = unicodedata.normalize("NFKC", text)
    typed = _QUOTES.sub(" ", text).split()
    if not typed or len(typed) > MOST_WORDS or sum(c.isdigit() for c in text) > MOST_DIGITS:
        return ""
    if not all(len(word) <= LONGEST_WORD and _PLAIN.fullmatch(word) for word in typed):
        return ""
    if sum(word[0].isupper() and not word.isupper() for word in typed) > 1:
        return ""
    apart = unicodedata.normalize("NFKD", " ".join(typed).casefold())
    folded = "".join(c for c in apart if not unicodedata.combining(c))
    return folded if len(folded) <= LONGEST else ""


def note_unanswered(request: HttpRequest, asked: SearchRequest, result: SearchResult) -> None:
    """Counts a search that found nothing. Never slows a search down or lets it fail."""
    try:
        words = _countable(request, asked, result)
        if words and _is_first_today(request, words):
            _add_one(words)
    except Exception as error:  # without its text, which may quote the words
        logger.warning("A search without results was not counted: %s.", type(error).__name__)


def forget_old_counts() -> int:
    """Deletes what is older than `KEPT_FOR`; returns how many rows."""
    return UnansweredQuery.objects.filter(day__lt=timezone.localdate() - KEPT_FOR).delete()[0]


class ForgetOldCounts:
    """Once a day."""

    name = "forget_old_counts"
    interval = 24 * 60 * 60

    def run(self) -> None:
        forget_old_counts()


def _countable(request: HttpRequest, asked: SearchRequest, result: SearchResult) -> str:
    """Only what someone asked of everything: no filters, the first page, no program that follows links."""
    if result.total or result.is_unavailable or asked.filters or asked.fixed_types or asked.page != 1:
        return ""
    agent = request.headers.get("User-Agent", "")
    is_ahead = "prefetch" in request.headers.get("Sec-Purpose", request.headers.get("Purpose", ""))
    if request.method != "GET" or not agent or _PROGRAMS.search(agent) or is_ahead:
        return ""
    return words_to_count(asked.words)


def _is_first_today(request: HttpRequest, words: str) -> bool:
    """Whether this session has not asked this today; all visitors without one count as one.

    Kept in the cache for a day as a code that names nobody: whoever reads it can neither tell the session nor the
    words from it without the site's secret key.
    """
    session = getattr(request, "session", None)
    who = (session.session_key if session is not None else None) or ""
    day = timezone.localdate().isoformat()
    code = hmac.new(settings.SECRET_KEY.encode(), f"{day}|{who}|{words}".encode(), "sha256").hexdigest()
    return cache.add(f"unanswered-{code}", True, timeout=24 * 60 * 60)


def _add_one(words: str) -> None:
    """One statement, so that two at once both count; a database that is busy for longer than `PATIENCE` is let be."""
    table = UnansweredQuery._meta.db_table
    is_sqlite = connection.vendor == "sqlite"
    with connection.cursor() as cursor:
        if is_sqlite:
            patience = cursor.execute("PRAGMA busy_timeout").fetchone()[0]
            cursor.execute(f"PRAGMA busy_timeout = {PATIENCE}")
        try:
            with transaction.atomic():
                if not is_sqlite:
                    cursor.execute(f"SET LOCAL lock_timeout = {PATIENCE}")
                cursor.execute(
                    f"INSERT INTO {table} (words, day, count) VALUES (%s, %s, 1) "  # noqa: S608 - our own table
                    f"ON CONFLICT (words, day) DO UPDATE SET count = {table}.count + 1",
                    [words, timezone.localdate().isoformat()],
                )
        finally:
            if is_sqlite:
                cursor.execute(f"PRAGMA busy_timeout = {patience}")
