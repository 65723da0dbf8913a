"""From what a file's text came out as to text that can be searched and quoted."""

import re
import unicodedata

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
#: What no database or XML holds; surrogates come from broken character maps in PDF files.
_NOT_TEXT = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_LIGATURES = {ord(letter): unicodedata.normalize("NFKC", letter) for letter in "ﬀﬁﬂﬃﬄﬅﬆ"}
_SPACES = re.compile(r"[^\S\n]+")
_COMPOUND = re.compile(r"[^\W\d_]+-[^\W\d_]+")
_DIVIDED = re.compile(r"([^\W\d_]+)-\n([^\W\d_]+)")
_BLANK_LINES = re.compile(r"\n{3,}")
#: Characters: a line of a printed page that is at least this long goes on in the next one, unless it ends a sentence.
_FULL_LINE = 45


def tidy(text: str, *, is_printed: bool) -> str:
    """Clean text. `is_printed`: its lines are those of a page (PDF), not paragraphs, and are put together again."""
    text = _NOT_TEXT.sub("", _INVISIBLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0c", "\n\n")))
    text = unicodedata.normalize("NFC", text.translate(_LIGATURES))
    text = _SPACES.sub(" ", text)
    text = "\n".join(line.strip() for line in text.split("\n"))
    lines = _paragraphs(_mended(text).split("\n")) if is_printed else text.split("\n")
    return _BLANK_LINES.sub("\n\n", "\n".join(lines)).strip()


def _mended(text: str) -> str:
    """Words that were divided at the end of a line, whole again.

    «multi-» and «agency» stay apart where the text writes «multi-agency» elsewhere, or the second part begins with a
    capital letter.
    """
    compounds = {word.lower() for word in _COMPOUND.findall(text)}

    def join(found: re.Match[str]) -> str:
        first, second = found.groups()
        is_compound = second[0].isupper() or f"{first}-{second}".lower() in compounds
        return f"{first}-{second}" if is_compound else first + second

    return _DIVIDED.sub(join, text)


def _paragraphs(lines: list[str]) -> list[str]:
    """Lines of a page as paragraphs: a line goes on in the next one unless it is short or ends a sentence."""
    joined: list[str] = []
    before = ""
    for line in lines:
        if before and line and before[-1] not in ".!?:;" and (line[0].islower() or len(before) >= _FULL_LINE):
            joined[-1] += f" {line}"
        else:
            joined.append(line)
        before = line
    return joined
