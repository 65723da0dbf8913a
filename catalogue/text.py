"""From what editors type to plain text: rich text and stream fields without markup, sections kept apart."""

import re
from html import unescape
from typing import Any

from django.utils.html import strip_tags
from wagtail.blocks import StreamValue

_BLOCK_END = re.compile(r"</(?:p|li|h[1-6]|ul|ol|blockquote|div|td|tr)>|<br\s*/?>", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\xa0]+")


def html_to_text(html: str) -> str:
    """Plain text of an HTML fragment, with a line break where a block ends so that words do not run together."""
    text = unescape(strip_tags(_BLOCK_END.sub("\n", html)))
    return "\n".join(line for line in (_SPACES.sub(" ", raw).strip() for raw in text.splitlines()) if line)


def stream_to_text(value: StreamValue) -> str:
    """Every searchable word of a stream field, one line per piece."""
    return "\n".join(html_to_text(str(piece)) for piece in value.stream_block.get_searchable_content(value))


def plain_text(page: Any, field_name: str) -> str:
    """Plain text of one field of a page, whichever kind of field it is."""
    value = getattr(page, field_name)
    if isinstance(value, StreamValue):
        return stream_to_text(value)
    return html_to_text(str(value or ""))


_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+(?=[\"'“«(]?[A-ZÀ-ÖØ-Þ0-9])")


def first_sentences(text: str, limit: int) -> str:
    """As many whole sentences from the start of `text` as fit into `limit` characters.

    Where not even the first fits, it is cut at a word and ends in an ellipsis (which counts towards the limit).
    """
    flat = " ".join(text.split())
    taken = ""
    for sentence in _SENTENCE_END.split(flat):
        longer = f"{taken} {sentence}".strip()
        if len(longer) > limit:
            break
        taken = longer
    if taken or not flat:
        return taken
    head = flat[: limit - 1]
    return (head.rpartition(" ")[0] or head).rstrip(",;:–- ") + "…"
