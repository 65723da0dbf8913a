"""From what a colleague typed to what readers see: a small part of Markdown, and never anything but text and links.

Three doors in a row, so that no single one has to hold: what is too long, too deep or hides something is refused
before anything is parsed (`problems`); the parser knows no HTML, pictures, headings or tables; and whatever it makes
goes through a sanitiser (nh3, that is ammonia) which lets a dozen tags pass.
"""

import re
import unicodedata
from html import unescape
from urllib.parse import urlsplit

import nh3
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token

from anonymisation.characters import one_line_end
from anonymisation.refused import why_refused

MAX_BODY = 5_000
#: Quotes within quotes, and lists within lists. Deeper nobody reads.
MOST_DEEP = 5
_TAGS = {"p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "code", "a"}
_REL = "nofollow ugc noopener noreferrer"
#: What opens a line: quote marks, bullets and numbers, each of which is one level deeper.
_OPENERS = re.compile(r"[ \t]*(?:(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*)*")
_OPENER = re.compile(r">|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])")
#: A list inside a list stands two signs further in, at least.
_DEEPEST_INDENT = 4 * MOST_DEEP


def tidy(text: str) -> str:
    """As it is stored: one kind of line end, letters in one form (NFC), at most one blank line at a time."""
    text = one_line_end(text[: 4 * MAX_BODY])
    lines = [line.rstrip(" \t") for line in unicodedata.normalize("NFC", text).split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n ")


def problems(text: str, *, most: int = MAX_BODY) -> list[str]:
    """Why this cannot be said here, each with what to do about it; empty where it can. In linear time."""
    if len(text) > most:
        return [f"This has {len(text):,} characters, and {most:,} is the most. Shorten it, or post it in two parts."]
    text = one_line_end(text)
    found = why_refused(text)
    if deep := _too_deep(text):
        found.append(
            f"Line {deep}: quotes or lists stand more than {MOST_DEEP} deep in each other. "
            "Quote only what you answer to."
        )
    return found


def _too_deep(text: str) -> int:
    """The first line that opens too much; 0 where none does."""
    for number, line in enumerate(text.split("\n"), 1):
        opened = _OPENERS.match(line)
        opening = opened.group() if opened else ""
        if len(_OPENER.findall(opening + "x")) > MOST_DEEP:
            return number
        indent = len(line) - len(line.lstrip(" \t"))
        if indent + 3 * line[:indent].count("\t") > _DEEPEST_INDENT and _OPENER.match(line, indent):
            return number
    return 0


def render_markdown(text: str) -> SafeString:
    """HTML with nothing in it but paragraphs, lists, quotes, emphasis, code and links."""
    if len(text) > 4 * MAX_BODY or _too_deep(text):  # what came in past the services is shown as it is
        return mark_safe(_paragraph(text[: 4 * MAX_BODY]))  # noqa: S308 - escaped
    return mark_safe(_clean(_parser.render(text)))  # noqa: S308 - cleaned


def plain(text: str) -> str:
    """Its words alone, on one line: for titles, feeds and texts that quote it."""
    words = nh3.clean(str(render_markdown(text)).replace("<br>", " ").replace("</p>", " "), tags=set())
    return " ".join(unescape(words).split())


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"


def _clean(html: str) -> str:
    return nh3.clean(
        html,
        tags=_TAGS,
        attributes={"a": {"href"}, "ol": {"start"}},
        url_schemes={"http", "https", "mailto"},
        link_rel=_REL,
        attribute_filter=_kept_attribute,
        strip_comments=True,
    )


def _kept_attribute(tag: str, name: str, value: str) -> str | None:
    """The sanitiser lets `title` pass on every tag, and an empty address is one of its own page."""
    is_good = name in {"rel", "start"} or (name == "href" and _is_good_address(value))
    return value if is_good else None


def _is_good_address(address: str) -> bool:
    """Whether a link may lead there: an address of the web or a mailbox, and one that a reader can make out."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    if parts.scheme.lower() == "mailto":
        return "@" in parts.path
    return parts.scheme.lower() in {"http", "https"} and bool(parts.hostname) and "@" not in parts.netloc


class _Parser(MarkdownIt):
    def validateLink(self, url: str) -> bool:
        return _is_good_address(url)


class _Renderer(RendererHTML):
    """As markdown-it writes it; behind a link whose words are not its address, in brackets where it leads."""

    def link_close(self, tokens: list[Token], idx: int, options: object, env: object) -> str:
        opening = _opening_of(tokens, idx)
        address = str(opening.attrGet("href") or "") if opening is not None else ""
        words = "".join(token.content for token in tokens[_place_of(tokens, idx) : idx])
        parts = urlsplit(address)
        host = parts.hostname or parts.path
        return "</a>" if not host or host in words else f"</a> ({escape(host)})"


def _place_of(tokens: list[Token], closing: int) -> int:
    return next((at for at in range(closing - 1, -1, -1) if tokens[at].type == "link_open"), closing)


def _opening_of(tokens: list[Token], closing: int) -> Token | None:
    at = _place_of(tokens, closing)
    return tokens[at] if at < closing else None


_parser = (
    _Parser("zero", {"breaks": True, "maxNesting": 4 * MOST_DEEP}, renderer_cls=_Renderer)
    .enable(["blockquote", "list"])
    .enable(["autolink", "backticks", "emphasis", "entity", "escape", "link", "newline"])
)
_parser.inline.ruler2.enable(["emphasis"])
