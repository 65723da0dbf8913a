"""Links in what somebody typed. One to this site is none: colleagues point each other to entries."""

import re
from urllib.parse import urlsplit

from django.conf import settings

#: With a scheme, or as people write them without one. Endings that are also common words stand out by a path only.
#: Bounded everywhere, so that no text takes long.
_LINK = re.compile(
    r"(?:\b[a-z][a-z0-9+.-]{1,15}://|\bmailto:|\bwww\.)[^\s<>\"'\])]+"
    r"|(?<![a-z0-9.-])(?:[a-z0-9-]{1,63}\.){1,20}(?:com|org|net|info|biz|eu|io|app|xyz|top|shop|online|site|club|link|click|ru|cn|su"
    r"|[a-z]{2}(?=/))\b[^\s<>\"'\])]*",
    re.IGNORECASE,
)


def links_elsewhere(text: str) -> list[str]:
    """Every link in `text` that leaves this site, in order."""
    return [found for found in _LINK.findall(text) if not _is_ours(found)]


def _is_ours(link: str) -> bool:
    own = urlsplit(settings.WAGTAILADMIN_BASE_URL)
    try:
        parts = urlsplit(link if "://" in link else f"//{link}")
        return (parts.hostname, parts.port) == (own.hostname, own.port) and not parts.username
    except ValueError:  # no address at all: whatever it is, it is not ours
        return False
