"""Reading through what hides a word: tags, entities, invisible characters, letters of another alphabet."""

from __future__ import annotations

import html
import re
import unicodedata
from array import array
from dataclasses import dataclass

# Letters that look like a Latin one. Only words that mix alphabets, or that are made of look-alikes alone, are read so.
LOOK_ALIKES = dict(
    zip(
        "АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝкмнтвАΒΕΖΗΙΚΜΝΟΡΤΥΧοανικρτυχАӀ",
        "ABESIJKMHOPCTYXaesijopcyxhdqwkmhtbABEZHIKMNOPTYXoavikptuxAI",
        strict=True,
    )
)
BLOCK_TAG = re.compile(r"</?(?:p|div|br|li|ul|ol|h[1-6]|tr|td|th|table|section|blockquote|hr|article|pre)\b", re.I)
# What is not simply copied, each piece of bounded length, so that reading stays linear.
ODD = re.compile(
    r"<[/!]?[a-zA-Z][^<>]{0,300}>"  # a tag
    r"|&(?:\#[0-9]{1,7}|\#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,8});"  # an entity
    r"|(?<=\w)[*_]{1,3}(?=\w)|(?<!\w)[*_]{2,3}(?=\w)|(?<=\w)[*_]{2,3}(?!\w)|(?<![\w*])[*_](?=\w)|(?<=\w)[*_](?![\w*])"
    r"|\r\n?"
    r"|[^\x00-\x7f]+"  # all else beyond ASCII is looked at letter by letter
)
SPACES = re.compile(r"[^\S\n]")
QUOTES = {"‘": "'", "’": "'", "‚": "'", "‛": "'", "ʼ": "'", "`": "'", "´": "'", "“": '"', "”": '"', "„": '"', "‟": '"'}
DASHES = {"‐": "-", "‑": "-", "‒": "-", "−": "-"}
# A line that begins something of its own: a list item, a heading, «Name: …».
NEW_LINE = re.compile(r"\n(?=[^\S\n]*(?:\n|[-•#>|]|\d{1,3}[.)]\s|[^\s:\n][^:\n]{0,40}:\s|\Z))")
HEADING = re.compile(r"^#{1,6} [^\n]{1,200}(\n)", re.MULTILINE)
WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Normalised:
    """A text as a reader sees it, and for each of its characters the piece of the given text it stands for."""

    plain: str
    starts: array[int] | None  # None: the same places as in the text as given
    ends: array[int] | None
    mixed: tuple[tuple[int, int], ...]  # words of letters from more than one alphabet, as places in `plain`

    def start(self, place: int) -> int:
        if self.starts is None:
            return place
        return self.starts[place] if place < len(self.starts) else (self.ends[-1] if self.ends else 0)

    def end(self, place: int) -> int:
        if self.ends is None or place == 0:
            return place
        return self.ends[place - 1]


def normalise(text: str) -> Normalised:
    """Linear in the length of `text`; the parts of a name around a tag or an invisible character come together."""
    if text.isascii() and not ODD.search(text):
        return Normalised(_joined_lines(text), None, None, ())
    out: list[str] = []
    starts, ends = array("I"), array("I")

    def put(letters: str, start: int, end: int) -> None:
        for letter in letters:
            out.append(letter)
            starts.append(start)
            ends.append(end)

    at = 0
    for odd in ODD.finditer(text):
        _copy(text, at, odd.start(), out, starts, ends)
        at = odd.end()
        piece = odd.group()
        if piece[0] == "<":
            if BLOCK_TAG.match(piece):
                put("\n", odd.start(), at)
        elif piece[0] == "&":
            put(_visible(html.unescape(piece)), odd.start(), at)
        elif piece[0] == "\r":
            put("\n", odd.start(), at)
        elif piece[0] not in "*_":
            _beyond_ascii(piece, odd.start(), out, starts, ends)
    _copy(text, at, len(text), out, starts, ends)
    plain, mixed = _latin("".join(out))
    return Normalised(_joined_lines(plain), starts, ends, mixed)


def _copy(text: str, start: int, end: int, out: list[str], starts: array[int], ends: array[int]) -> None:
    if start < end:
        out.extend(text[start:end])
        starts.extend(range(start, end))
        ends.extend(range(start + 1, end + 1))


def _beyond_ascii(piece: str, at: int, out: list[str], starts: array[int], ends: array[int]) -> None:
    for place, letter in enumerate(piece, at):
        if unicodedata.combining(letter) and out:
            whole = unicodedata.normalize("NFC", out[-1] + letter)
            if len(whole) == 1:
                out[-1] = whole
            ends[-1] = place + 1
            continue
        for seen in _visible(letter):
            out.append(seen)
            starts.append(place)
            ends.append(place + 1)


def _visible(letters: str) -> str:
    """As it is read: invisible characters fall away, wide and styled letters become plain ones."""
    seen = []
    for letter in letters:
        if letter in QUOTES or letter in DASHES:
            seen.append(QUOTES.get(letter) or DASHES[letter])
            continue
        category = unicodedata.category(letter)
        if category in ("Cf", "Mn", "Me", "Cc") and letter not in "\n\t":
            continue
        if category in ("Zl", "Zp"):
            seen.append("\n")
        elif category == "Zs":
            seen.append(" ")
        else:
            seen.append(unicodedata.normalize("NFKC", letter))
    return "".join(seen)


def _latin(plain: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Look-alike letters as Latin ones, in words that mix alphabets; and where those words are."""
    if not any(letter in plain for letter in LOOK_ALIKES):
        return plain, ()
    out, mixed, at = [], [], 0
    for word in WORD.finditer(plain):
        letters = word.group()
        if letters.isascii() or not any(letter in LOOK_ALIKES for letter in letters):
            continue
        other = sum(letter > "\u036f" and unicodedata.name(letter, "")[:5] in ("CYRIL", "GREEK") for letter in letters)
        alike = sum(letter in LOOK_ALIKES for letter in letters)
        if other == alike and (other < len(letters) or len(letters) > 2):
            out += [plain[at : word.start()], "".join(LOOK_ALIKES.get(letter, letter) for letter in letters)]
            at = word.end()
            if other < len(letters):
                mixed.append((word.start(), word.end()))
        elif other < len(letters):
            mixed.append((word.start(), word.end()))
    return "".join([*out, plain[at:]]), tuple(mixed)


def _joined_lines(plain: str) -> str:
    """A line broken inside a sentence is one line: the break becomes a space, so that a name across it stays one."""
    if "\n" not in plain:
        return SPACES.sub(" ", plain)
    kept = {match.start() for match in NEW_LINE.finditer(plain)} | {match.start(1) for match in HEADING.finditer(plain)}
    letters = list(SPACES.sub(" ", plain))
    for place, letter in enumerate(letters):
        if letter == "\n" and place not in kept and (place == 0 or letters[place - 1] != "\n"):
            letters[place] = " "
    return "".join(letters)
