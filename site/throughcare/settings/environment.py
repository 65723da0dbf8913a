"""The one list of environment variables that Throughcare reads: name, type, default and what it is for.

README.md carries the same list as a table; a test compares the two, so neither can drift.
"""

from typing import Any, NamedTuple

import environ


class Variable(NamedTuple):
    name: str
    cast: Any
    default: Any
    purpose: str


VARIABLES = [
    Variable("DJANGO_SETTINGS_MODULE", str, "throughcare.settings.dev", "Which settings to run with."),
    Variable("DJANGO_SECRET_KEY", str, "", "Signs sessions and tokens. Required in production."),
    Variable(
        "SEALING_KEYS",
        list,
        [],
        "Keys that seal submitted cases, by comma, newest first: `manage.py make_sealing_key`. Required in production.",
    ),
    Variable("DJANGO_ALLOWED_HOSTS", list, [], "Host names served, by comma. Required in production."),
    Variable("DJANGO_CSRF_TRUSTED_ORIGINS", list, [], "Origins whose forms are accepted, by comma, with https://."),
    Variable(
        "DATABASE_URL",
        str,
        "",
        "postgres://user:password@host:port/name. Required in production; elsewhere SQLite in the data folder.",
    ),
    Variable(
        "CACHE_URL",
        str,
        "",
        "A shared cache such as rediscache://host:6379/1. Without it: a table in production, per process elsewhere.",
    ),
    Variable("THROUGHCARE_VAR_DIR", str, "", "Data folder: database, index, uploads. Default: var/ in the checkout."),
    Variable("SEARCH_INDEX_DIR", str, "", "Search index folder; keep it private. Default: index/ in the data folder."),
    Variable(
        "SEARCH_SECONDS_BEHIND", int, 300, "How far the index may be behind, in seconds, before /health/ says 503."
    ),
    Variable("SEARCH_SEMANTIC", bool, True, "Order results by meaning too, where the extra `semantic` is installed."),
    Variable(
        "ENTITIES_DIR", str, "", "Where the model that helps to find identifiers is. Default: ner/ in the data folder."
    ),
    Variable("SITE_URL", str, "http://127.0.0.1:8000", "The site's address, used in mails and in the admin."),
    Variable(
        "EMAIL_URL",
        str,
        "",
        "smtp+tls://user:password@host:587; dummymail:// sends none. Required in production; printed elsewhere.",
    ),
    Variable("DEFAULT_FROM_EMAIL", str, "Throughcare <no-reply@localhost>", "Sender of all mail."),
    Variable(
        "ALERT_HOUR",
        int,
        6,
        "The hour at which daily and weekly mails begin to go out, in the member's time zone, 0 to 23.",
    ),
    Variable(
        "SEARCH_UNANSWERED_LEAST",
        int,
        3,
        "How often something must have been searched in vain before editors see it; no fewer than 3.",
    ),
    Variable(
        "SUBMISSION_DAYS",
        int,
        90,
        "After how many days without a change a submitted case, or a draft of one, is destroyed.",
    ),
    Variable("SUBMISSION_WARN_DAYS", int, 14, "How many days before that its author is warned by mail."),
    Variable(
        "RELEASED_MAIL_LEAST_DAYS",
        int,
        1,
        "The mail that a case was released goes out so many days later at the earliest, at a moment drawn by lot.",
    ),
    Variable("RELEASED_MAIL_MOST_DAYS", int, 7, "And so many days later at the latest."),
    Variable("SUBMISSION_FILE_MB", int, 10, "The largest file that can be sent with a case, in MB."),
    Variable(
        "REPORTS_AN_HOUR",
        int,
        5,
        "From how many cases reported within an hour on the button asks once more, and editors are told of a flood.",
    ),
    Variable("DISCLOSURE_RED", int, 5, "A case that fewer people than this fit is red: never released to the public."),
    Variable("DISCLOSURE_AMBER", int, 10, "A case that fewer people than this fit is amber; from here on it is green."),
    Variable(
        "DISCLOSURE_K",
        int,
        5,
        "Filters keep back what a case's text keeps back where fewer cases than this have it in common; 1: nothing.",
    ),
    Variable("EDIT_MINUTES", int, 30, "For how many minutes a colleague can change what they posted."),
    Variable("DRAFT_DAYS", int, 30, "After how many days a draft of a comment that nobody came back to is destroyed."),
    Variable(
        "SPEAKER_K",
        int,
        5,
        "Who speaks is shown by sector, region and years only as far as this many members are shown by the same line.",
    ),
    Variable(
        "HOLD_LINKS",
        int,
        2,
        "A comment with more links to other sites than this is held; of a new account any link is.",
    ),
    Variable(
        "NEW_ACCOUNT_COMMENTS",
        int,
        3,
        "The first so many comments of somebody who registered are held, each until it is approved; 0: none.",
    ),
    Variable("NEW_ACCOUNT_HOURS", int, 24, "And all within so many hours after they were taken in."),
    Variable("HOLD_RATE", int, 5, "From so many comments of one account within ten minutes on the next ones are held."),
    Variable("FLAGS_HOLD", int, 3, "So many readers who flag a comment hold it until a moderator has looked."),
    Variable("BACKUP_DAYS", int, 30, "After how many days you destroy backups; said wherever something is destroyed."),
    Variable(
        "ADMIN_NEEDS_SECOND_FACTOR",
        bool,
        True,
        "Whoever opens the editors' admin has a second factor and used it. The demonstration asks only if it is set.",
    ),
    Variable(
        "UNCONFIRMED_DAYS", int, 14, "After how many days a registration whose mailbox was not confirmed is deleted."
    ),
    Variable(
        "OIDC_SERVER_URL", str, "", "Single sign-on by OpenID Connect: the provider's address, https. Empty: none."
    ),
    Variable("OIDC_NAME", str, "your organisation", "What the button of single sign-on calls the provider."),
    Variable("OIDC_CLIENT_ID", str, "", "By which name the provider knows this site."),
    Variable("OIDC_CLIENT_SECRET", str, "", "The secret that the provider gave this site."),
    Variable("TIME_ZONE", str, "Europe/Brussels", "Time zone of dates shown."),
    Variable("SECURE_SSL_REDIRECT", bool, True, "Send http to https."),
    Variable("SECURE_HSTS_SECONDS", int, 31536000, "How long browsers insist on https, in seconds."),
    Variable("BEHIND_PROXY", bool, False, "Trust X-Forwarded-Proto from a proxy in front."),
    Variable("LOG_LEVEL", str, "INFO", "Least level of log lines."),
]

#: Read by django-environ's own parsers for addresses, which take their default where they are read.
_ADDRESSES = {"DATABASE_URL", "CACHE_URL", "EMAIL_URL"}
env = environ.Env(**{v.name: (v.cast, v.default) for v in VARIABLES if v.name not in _ADDRESSES})
