"""The little Markdown that the sources use, as small and safe HTML.

The text of a source is not ours: whatever it holds, only the tags named here come out. Nothing that a reader
would have seen is thrown away for it: a tag that is not understood stays in the text as characters.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from functools import lru_cache

import nh3
from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

ALLOWED_TAGS = {"p", "ul", "ol", "li", "strong", "em", "sup", "br", "a"}
ALLOWED_ATTRIBUTES = {"a": {"href"}}
ALLOWED_SCHEMES = {"http", "https", "mailto"}
LONGEST_MARKED_UP_TEXT = 20_000  # beyond either no marks are looked for: it is not prose, and would cost time
MOST_MARKS = 400

_FOOTNOTE_MARK = re.compile(r"<sup>\s{0,3}([^<>]{1,10}?)\s{0,3}</sup>", re.IGNORECASE)
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_MARK = re.compile(r"[*_\[\]<\\]")
_WEB_ADDRESS = re.compile(r"(?:https?://|mailto:)\S", re.IGNORECASE)
_TAGS = {"strong_open": "<strong>", "strong_close": "</strong>", "em_open": "<em>", "em_close": "</em>"}


class _Markdown(MarkdownIt):
    def normalizeLink(self, url: str) -> str:
        return url


def _tag_rule(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] != "<":
        return False
    for pattern, kind in ((_FOOTNOTE_MARK, "footnote_mark"), (_BREAK, "line_break")):
        found = pattern.match(state.src, state.pos)
        if found and found.end() <= state.posMax:
            if not silent:
                token = state.push(kind, "", 0)
                token.content = found.group(1) if kind == "footnote_mark" else ""
            state.pos = found.end()
            return True
    return False


_MARKDOWN = _Markdown("zero").enable(["emphasis", "link", "escape"])
_MARKDOWN.inline.ruler.push("source_tags", _tag_rule)


@dataclass(frozen=True, slots=True)
class Link:
    """A link of the source, with the plain text before it and after it. `url` is None if it leads nowhere."""

    before: str
    label: str
    url: str | None
    after: str


@dataclass(frozen=True, slots=True)
class Inline:
    """One run of text in its forms, with its bold runs and its first link.

    `plain` names the address of each link and the mark of each footnote; `said` has neither, for headings.
    """

    html: str = ""
    plain: str = ""
    said: str = ""
    bold: tuple[str, ...] = ()
    link: Link | None = None


def clean_html(fragment: str) -> str:
    """Return `fragment` with nothing but the tags and link schemes allowed here: the last guard."""
    return nh3.clean(
        fragment,
        tags=ALLOWED_TAGS,
        attributes=ALLOWED_ATTRIBUTES,
        url_schemes=ALLOWED_SCHEMES,
        clean_content_tags=set(),
        link_rel=None,
    )


@lru_cache(maxsize=512)
def render_inline(text: str) -> Inline:
    """Return `text` as HTML and as plain text; a link whose target is empty becomes its words alone."""
    if len(text) > LONGEST_MARKED_UP_TEXT or len(_MARK.findall(text)) > MOST_MARKS:
        plain = " ".join(text.split())
        return Inline(html=html.escape(text, quote=False), plain=plain, said=plain)
    return _Writer().write(_MARKDOWN.parseInline(text)[0].children or [])


class _Writer:
    """Writes every form in one walk, so that none can lack a word that another has."""

    def __init__(self) -> None:
        self.html: list[str] = []
        self.plain: list[str] = []
        self.said: list[str] = []
        self.bold: list[str] = []
        self.bold_from = 0
        self.bold_depth = 0
        self.links: list[tuple[str, str, int]] = []
        self.first_link: tuple[str, str, str | None, int] | None = None

    def write(self, tokens: list[Token]) -> Inline:
        for token in tokens:
            self._token(token)
        link = None
        if self.first_link:
            before, label, url, end = self.first_link
            link = Link(before, label, url, _tidy(self.plain[end:]))
        bold = tuple(run for run in self.bold if run)
        return Inline("".join(self.html), _tidy(self.plain), _tidy(self.said), bold, link)

    def _token(self, token: Token) -> None:
        if token.type in _TAGS:
            self.html.append(_TAGS[token.type])
            self._note_bold(token.type)
        elif token.type == "link_open":
            self._open_link(str(token.attrs.get("href", "")), str(token.attrs.get("title", "")))
        elif token.type == "link_close":
            self._close_link()
        elif token.type == "footnote_mark":
            self.html.append(f"<sup>{html.escape(token.content)}</sup>")
            self.plain.append(f" [{token.content}] ")
            self.said.append(" ")
        elif token.type == "line_break":
            self.html.append("<br>")
            self.plain.append(" ")
            self.said.append(" ")
        else:
            self._words(" " if token.type in ("softbreak", "hardbreak") else token.content)

    def _words(self, words: str) -> None:
        self.html.append(html.escape(words, quote=False))
        self.plain.append(words)
        self.said.append(words)

    def _note_bold(self, kind: str) -> None:
        if kind == "strong_open":
            if self.bold_depth == 0:
                self.bold_from = len(self.said)
            self.bold_depth += 1
        elif kind == "strong_close":
            self.bold_depth -= 1
            if self.bold_depth == 0:
                self.bold.append(_tidy(self.said[self.bold_from :]))

    def _open_link(self, target: str, title: str) -> None:
        if _WEB_ADDRESS.match(target):
            self.html.append(f'<a href="{html.escape(target)}">')
        self.links.append((target, title, len(self.plain)))

    def _close_link(self) -> None:
        target, title, start = self.links.pop()
        before, label = _tidy(self.plain[:start]), _tidy(self.plain[start:])
        leads_out = bool(_WEB_ADDRESS.match(target))
        if leads_out:
            self.html.append("</a>")
            self.plain.append(f" ({target}) ")
        if self.first_link is None:
            self.first_link = (before, label, target if leads_out else None, len(self.plain))
        aside = [part for part in ("" if leads_out or target == "#" else target, title) if part]
        if aside:
            self._words(f" ({', '.join(aside)}) ")


def _tidy(pieces: list[str]) -> str:
    return re.sub(r" ([,.;:!?)])", r"\1", " ".join("".join(pieces).split()))
