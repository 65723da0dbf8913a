"""Complete and safe settings, driven by the environment. `dev` and `test` loosen them, `production` checks them.

Every variable read from the environment is declared in `throughcare.settings.environment`, which is also
what the table in README.md is checked against.
"""

from pathlib import Path

import font_source_sans_pro
import font_source_serif_pro

from throughcare.logs import logging_config
from throughcare.settings.entrance import *  # noqa: F403
from throughcare.settings.entrance import OIDC_ORIGINS
from throughcare.settings.environment import env

ROOT = Path(__file__).resolve().parents[3]
PACKAGE = Path(__file__).resolve().parents[1]  # also in an installed wheel, which has no site/ around it
VAR = Path(env("THROUGHCARE_VAR_DIR") or ROOT / "var")

SECRET_KEY: str = env("DJANGO_SECRET_KEY")
SEALING_KEYS: list[str] = env("SEALING_KEYS")  # newest first; accounts/sealing.py
DEBUG = False
ALLOWED_HOSTS: list[str] = env("DJANGO_ALLOWED_HOSTS")
CSRF_TRUSTED_ORIGINS: list[str] = env("DJANGO_CSRF_TRUSTED_ORIGINS")

INSTALLED_APPS = [
    "home",
    "curricula",
    "papers",
    "lessons",
    "practices",
    "exchange",
    "search",
    "catalogue",
    "taxonomy",
    "accounts",
    "anonymisation",
    "wagtail.contrib.redirects",
    "wagtail.contrib.sitemaps",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "search.wagtail_app.WagtailSearch",  # wagtail.search, told to note changes instead of indexing them on the spot
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.sitemaps",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "accounts.entrance.admin_gate.AdminGateMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "csp.middleware.CSPMiddleware",
    "django_permissions_policy.PermissionsPolicyMiddleware",
    "accounts.middleware.NothingKeptMiddleware",
    "catalogue.middleware.TombstoneMiddleware",
    "catalogue.middleware.EntryRedirectMiddleware",
    "lessons.gate.middleware.GateMiddleware",
]

ROOT_URLCONF = "throughcare.urls"
WSGI_APPLICATION = "throughcare.wsgi.application"
ASGI_APPLICATION = "throughcare.asgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [PACKAGE / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    }
]

# SQLite unless DATABASE_URL names PostgreSQL. The SQLite options are those that survived four writing
# processes (see docs/decisions/0004): write-ahead log, a lock taken at BEGIN, and a patient timeout.
DATABASES = {"default": env.db_url("DATABASE_URL", default=f"sqlite:///{VAR / 'throughcare.sqlite3'}")}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # For its owner only: it holds the database, drafts and sessions and all.
    VAR.mkdir(mode=0o700, parents=True, exist_ok=True)
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA secure_delete=ON;",
    }
else:
    DATABASES["default"]["CONN_MAX_AGE"] = 60
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# What is counted to slow down guessing stands in it, under names that nobody can read (accounts/shared_cache.py).
CACHES = {"default": env.cache_url("CACHE_URL", default="locmemcache://")}
CACHES["default"]["KEY_FUNCTION"] = "accounts.shared_cache.unreadable_key"

AUTH_USER_MODEL = "accounts.User"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
LOGIN_URL = "accounts:sign_in"
LOGIN_REDIRECT_URL = "member_home"
LOGOUT_REDIRECT_URL = "/"

LANGUAGE_CODE = "en"
TIME_ZONE: str = env("TIME_ZONE")
USE_I18N = True
USE_TZ = True
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES = [
    ("en", "English"),
    ("fr", "Français"),
    ("nl", "Nederlands"),
    ("de", "Deutsch"),
    ("es", "Español"),
]

STATIC_URL = "/static/"
STATIC_ROOT = VAR / "static"
STATICFILES_DIRS = [
    PACKAGE / "static",
    ("fonts/serif", Path(font_source_serif_pro.__file__).parent / "files"),
    ("fonts/sans", Path(font_source_sans_pro.__file__).parent / "files"),
]
MEDIA_URL = "/media/"
MEDIA_ROOT = VAR / "media"
SERVE_MEDIA = False  # in service the web server in front does this
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

# Wagtail. Nothing is fetched from elsewhere: no avatars, no update check, no video embeds.
WAGTAIL_SITE_NAME = "Throughcare"
WAGTAILADMIN_BASE_URL: str = env("SITE_URL")
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False  # an address is changed where it is confirmed: /account/e-mail/
WAGTAIL_PASSWORD_RESET_ENABLED = False  # one door to sign in by, and no mail bombs through another
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAILEMBEDS_FINDERS: list[dict[str, str]] = []
WAGTAILDOCS_DOCUMENT_FORM_BASE = "lessons.gate.documents.DocumentForm"  # a signed case's file is not replaced
WAGTAILDOCS_EXTENSIONS = ["pdf", "docx", "csv"]
WAGTAILDOCS_INLINE_CONTENT_TYPES: list[str] = []  # every file is a download, on Wagtail's own address too
WAGTAILDOCS_SERVE_METHOD = "serve_view"  # never an address that our rule does not guard, wherever files are kept
WAGTAILIMAGES_EXTENSIONS = ["png", "jpg", "jpeg", "webp"]
TAGGIT_CASE_INSENSITIVE = True
TAG_LIMIT = 40

# One Whoosh index for the editors (everything, drafts too) and one per audience of readers, so that no score,
# count or suggestion is ever touched by an entry that the reader may not see (docs/decisions/0003).
SEARCH_INDEX_DIR = Path(env("SEARCH_INDEX_DIR") or VAR / "index")
WAGTAILSEARCH_BACKENDS = {
    "default": {"BACKEND": "search.backends.whoosh", "PATH": SEARCH_INDEX_DIR / "everything"},
    "public": {
        "BACKEND": "search.backends.whoosh",
        "PATH": SEARCH_INDEX_DIR / "public",
        "AUDIENCE": "public",
    },
    "practitioners": {
        "BACKEND": "search.backends.whoosh",
        "PATH": SEARCH_INDEX_DIR / "practitioners",
        "AUDIENCE": "practitioners",
    },
}

SEARCH_SECONDS_BEHIND: int = env("SEARCH_SECONDS_BEHIND")
SEARCH_SEMANTIC: bool = env("SEARCH_SEMANTIC")

# What `manage.py worker` does, each in a thread of its own (home/background/jobs.py says what a job is).
BACKGROUND_JOBS = [
    "search.jobs.IndexPending",
    "search.jobs.TidyIndexes",
    "home.background.jobs.PublishScheduled",
    "home.background.jobs.ReadAttachedFiles",
    "home.background.jobs.ForgetPassing",
    "accounts.entrance.unconfirmed.ForgetUnconfirmed",
    "catalogue.finishing.FinishRecalls",
    "catalogue.finishing.EmptyLog",
    "catalogue.post.SendNotices",
    "exchange.following.jobs.TellFollowers",
    "accounts.telling.jobs.SendNotices",
    "search.alerts.SendAlerts",
    "search.counts.ForgetOldCounts",
    "search.semantic.job.ReadEntries",
    "lessons.submissions.jobs.EndUnattended",
    "lessons.submissions.post.TellReleased",
    "lessons.disclosure.jobs.RecheckCases",
    "exchange.talk.drafts.ForgetOldDrafts",
    "accounts.profiles.jobs.EndUnmaskings",
    "exchange.moderation.jobs.TellAuthors",
]

EMAIL_CONFIG = env.email_url("EMAIL_URL", default="consolemail://")
vars().update(EMAIL_CONFIG)
DEFAULT_FROM_EMAIL: str = env("DEFAULT_FROM_EMAIL")
SERVER_EMAIL = DEFAULT_FROM_EMAIL
EMAIL_TIMEOUT = 20  # seconds; a mail server that hangs must not hold up the others' mails

# Readers' own searches: the hour at which a day of mails begins (search/alerts), and from how many times on editors
# see what was searched for and not found (search/counts.py).
ALERT_HOUR: int = env("ALERT_HOUR")
SEARCH_UNANSWERED_LEAST: int = env("SEARCH_UNANSWERED_LEAST")

# Cases on their way in (lessons/submissions): how long one may be left alone, and how large its files may be.
SUBMISSION_DAYS: int = env("SUBMISSION_DAYS")
SUBMISSION_WARN_DAYS: int = env("SUBMISSION_WARN_DAYS")
RELEASED_MAIL_LEAST_DAYS: int = env("RELEASED_MAIL_LEAST_DAYS")
RELEASED_MAIL_MOST_DAYS: int = env("RELEASED_MAIL_MOST_DAYS")
SUBMISSION_FILE_MB: int = env("SUBMISSION_FILE_MB")
# What colleagues say (exchange/talk): how long it can be changed, and how long a draft is kept.
EDIT_MINUTES: int = env("EDIT_MINUTES")
DRAFT_DAYS: int = env("DRAFT_DAYS")
# Cases that readers report (catalogue/reports.py).
REPORTS_AN_HOUR: int = env("REPORTS_AN_HOUR")
BACKUP_DAYS: int = env("BACKUP_DAYS")
# What colleagues say, and which rules hold it (exchange/moderation/holding.py).
HOLD_LINKS: int = env("HOLD_LINKS")
NEW_ACCOUNT_COMMENTS: int = env("NEW_ACCOUNT_COMMENTS")
NEW_ACCOUNT_HOURS: int = env("NEW_ACCOUNT_HOURS")
HOLD_RATE: int = env("HOLD_RATE")
FLAGS_HOLD: int = env("FLAGS_HOLD")

# The disclosure check (docs/use/disclosure-check.md): how many people must fit, and how many cases must share what
# filters tell. The vocabularies are those that speak of the person in a case (docs/decisions/0019).
DISCLOSURE_RED: int = env("DISCLOSURE_RED")
DISCLOSURE_AMBER: int = env("DISCLOSURE_AMBER")
DISCLOSURE_K: int = env("DISCLOSURE_K")
DISCLOSURE_VOCABULARIES = ["country", "ideology", "target_group"]
DISCLOSURE_AT_ONCE = 1000  # so many cases are looked at again while an editor waits; above that the worker does it

# Who speaks (accounts/profiles): by a line that at least so many members are shown by.
SPEAKER_K: int = env("SPEAKER_K")

# Security. Cookies, transport and headers as a site for people at risk needs them.
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 60 * 60 * 12
SECURE_SSL_REDIRECT: bool = env("SECURE_SSL_REDIRECT")
SECURE_HSTS_SECONDS: int = env("SECURE_HSTS_SECONDS")
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
if env("BEHIND_PROXY"):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
# W019: the preview needs SAMEORIGIN (below). W021: a place on the browsers' preload list is for the operator to ask.
SILENCED_SYSTEM_CHECKS = ["security.W019", "security.W021"]
X_FRAME_OPTIONS = "SAMEORIGIN"  # the editor's preview panel shows pages of this site in a frame
DATA_UPLOAD_MAX_MEMORY_SIZE = 12 * 1024 * 1024  # what is too long to be saved must still arrive, to be handed back

CONTENT_SECURITY_POLICY = {
    "EXCLUDE_URL_PREFIXES": ("/admin/",),  # the editors' admin carries inline scripts and styles of its own
    "DIRECTIVES": {
        "default-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'", *OIDC_ORIGINS],
        "frame-ancestors": ["'self'"],
    },
}
PERMISSIONS_POLICY: dict[str, list[str]] = {
    "camera": [],
    "geolocation": [],
    "microphone": [],
    "payment": [],
    "usb": [],
}

LOGGING = logging_config(level=env("LOG_LEVEL"), as_json=True)
