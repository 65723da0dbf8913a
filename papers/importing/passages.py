"""From blocks to what a draft needs: passages with a heading, practices with a name, reading items."""

from __future__ import annotations

import re

from .blocks import Blocks, Item, Text
from .markup import Inline, clean_html, render_inline
from .model import Footnote, Paragraph, ParsedSource, Passage, Practice, ReadingItem

LONGEST_HEADING = 90
SHORTEST_NAME_WORDS = 2

_SENTENCE_END = re.compile(r"[.!?](?=\s)")
_BRACKETED_ACRONYM = re.compile(r"\(([A-Z][A-Z0-9/&-]{1,11})\)")
_LEADING_ACRONYM = re.compile(r"^([A-Z][A-Z0-9/&-]{1,11})(?=\s*\()")
_ORGANISATION_AND_YEAR = re.compile(r"^(.{1,120}?)\s*\(([12][0-9]{3})\)\s*[,.:;\u2013-]?\s*(.*)$")
_ONLY_YEAR = re.compile(r"^\(([12][0-9]{3})\)\W*$")


def paragraph(block: Text | Item) -> Paragraph:
    """Return one stretch of running text; an item becomes a list of one, kept as a list."""
    if isinstance(block, Item):
        return list_paragraph([block])
    written = [render_inline(part) for part in block.parts]
    return Paragraph(block.line_number, "\n".join(run.plain for run in written), _paragraphs_html(written))


def paragraphs(blocks: list[Text | Item]) -> list[Paragraph]:
    """Return running text in order, with the items that follow one another as one list."""
    result: list[Paragraph] = []
    run: list[Item] = []
    for block in blocks:
        if isinstance(block, Item):
            run.append(block)
            continue
        if run:
            result.append(list_paragraph(run))
            run = []
        result.append(paragraph(block))
    if run:
        result.append(list_paragraph(run))
    return result


def list_paragraph(items: list[Item]) -> Paragraph:
    """Return a list inside running text as one paragraph; `items` has at least one."""
    text = "\n".join(_item_text(item, 0) for item in items)
    return Paragraph(items[0].line_number, text, clean_html(_list_html(items)))


def passage(block: Text | Item) -> Passage:
    """Return one point, with the points under it inside its HTML; its heading is a guess."""
    text, html = _text_and_html(block)
    points = 1 + sum(_count(child) for child in _children(block))
    return Passage(block.line_number, passage_heading(render_inline(block.parts[0])), text, html, points)


def practice(block: Text | Item) -> Practice:
    """Return a practice; its name is the first bold run, or the first two where one word alone is bold."""
    lead = render_inline(block.parts[0])
    name = ""
    for run in lead.bold:
        name = f"{name} {run}".strip()
        if len(name.split()) >= SHORTEST_NAME_WORDS or run.isupper():
            break
    acronym = _LEADING_ACRONYM.search(name) or _BRACKETED_ACRONYM.search(name)
    text, html = _text_and_html(block)
    short = acronym.group(1) if acronym else name if name.isupper() and " " not in name else ""
    return Practice(block.line_number, shortened(name) or passage_heading(lead), short, text, html)


def footnotes(blocks: Blocks) -> list[Footnote]:
    """Return the footnotes of some blocks."""
    found = []
    for note in blocks.footnotes:
        run = render_inline(" ".join(note.parts))
        found.append(Footnote(note.line_number, note.label, run.plain, clean_html(f"<p>{run.html}</p>")))
    return found


def reading_items(block: Text | Item) -> list[ReadingItem]:
    """Return the entry that a block holds, and one for each entry listed under it."""
    run = render_inline(" ".join(block.parts))
    found = [_reading_item(block.line_number, run)]
    for child in _children(block):
        found += reading_items(child)
    return found


def _reading_item(line_number: int, run: Inline) -> ReadingItem:
    url = run.link.url if run.link else None
    before = run.link.before if run.link else run.plain
    split = _ORGANISATION_AND_YEAR.match(before)
    organisation, year, rest = (split.group(1), int(split.group(2)), split.group(3)) if split else ("", None, "")
    if run.link is None:
        title = rest if split and rest else "" if split else before
        return ReadingItem(line_number, organisation, year, title, None)
    after = run.link.after
    late_year = _ONLY_YEAR.match(after) if year is None else None
    if late_year:
        year, after = int(late_year.group(1)), ""
    organisation = organisation if split else before.rstrip(" ,:;\u2013-")
    note = " ".join(part for part in (rest, after) if part.strip(" .,;:"))
    return ReadingItem(line_number, organisation, year, run.link.label, url, note)


def passage_heading(lead: Inline) -> str:
    """Return the first bold run of a text, or its first words, in at most LONGEST_HEADING characters."""
    bold = next((run for run in lead.bold if any(letter.isalnum() for letter in run)), "")
    end = _SENTENCE_END.search(lead.said)
    words = bold or (lead.said[: end.start()] if end else lead.said)
    return shortened(words) or "…"


def shortened(words: str) -> str:
    """Return `words` as a heading: a capital first, no full stop, cut at a word if too long."""
    words = words.strip().rstrip(":;,.").strip()
    if len(words) > LONGEST_HEADING:
        cut = words[:LONGEST_HEADING]
        if " " in cut:
            cut = cut[: cut.rindex(" ")]
        words = cut[: LONGEST_HEADING - 1].rstrip(" ,;:.\u2013-") + "…"
    return words[:1].upper() + words[1:]


def settle(parsed: ParsedSource, blocks: Blocks) -> list[Footnote]:
    """Hand the marks and repairs of some blocks to `parsed`, and return their footnotes for its document."""
    for mark in blocks.marks:
        parsed.understood(mark.number, mark.text)
    parsed.repairs += blocks.repairs
    return footnotes(blocks)


def leave_block(parsed: ParsedSource, block: Text | Item) -> None:
    """Keep a block that has no field, whole, with the items under it."""
    parsed.leave(block.line_number, " ".join(block.parts))
    for child in _children(block):
        leave_block(parsed, child)


def _children(block: Text | Item) -> list[Item]:
    return block.children if isinstance(block, Item) else []


def _count(item: Item) -> int:
    return 1 + sum(_count(child) for child in item.children)


def _text_and_html(block: Text | Item) -> tuple[str, str]:
    written = [render_inline(part) for part in block.parts]
    lines = [run.plain for run in written] + [_item_text(child, 0) for child in _children(block)]
    html = _paragraphs_html(written) + _list_html(_children(block))
    return "\n".join(lines), clean_html(html)


def _paragraphs_html(written: list[Inline]) -> str:
    return clean_html("".join(f"<p>{run.html}</p>" for run in written))


def _list_html(items: list[Item]) -> str:
    if not items:
        return ""
    tag = "ol" if items[0].marker[:1].isdigit() else "ul"
    return f"<{tag}>{''.join(_item_html(item) for item in items)}</{tag}>"


def _item_html(item: Item) -> str:
    lead, *more = (render_inline(part).html for part in item.parts)
    rest = "".join(f"<p>{html}</p>" for html in more)
    return f"<li>{lead}{rest}{_list_html(item.children)}</li>"


def _item_text(item: Item, depth: int) -> str:
    lead = f"{'  ' * depth}- " + " ".join(render_inline(part).plain for part in item.parts)
    return "\n".join([lead, *(_item_text(child, depth + 1) for child in item.children)])
