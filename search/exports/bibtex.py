"""BibTeX. Whatever is in a text is text in the file too: no command, no end of a field, no beginning of an entry."""

from collections.abc import Iterable, Iterator

from django.utils.timezone import localtime

from search.exports.lines import one_line
from search.exports.records import Record, language_name, publisher

#: BibTeX counts braces even behind a backslash, so that a brace of the text must not stand as a brace.
_SPECIAL = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        "#": r"\#",
        "$": r"\$",
        "%": r"\%",
        "&": r"\&",
        "_": r"\_",
    }
)


def in_latex(text: str) -> str:
    """`text` on one line, with the characters that mean something to LaTeX written as commands."""
    return one_line(text).translate(_SPECIAL)


def bibtex_of(records: Iterable[Record]) -> str:
    return "\n".join(_entry(record) for record in records)


def _entry(record: Record) -> str:
    fields = "".join(f"  {name} = {{{value}}},\n" for name, value in _fields(record) if value)
    return f"@misc{{{record.key},\n{fields}}}\n"


def _fields(record: Record) -> Iterator[tuple[str, str]]:
    yield "author", f"{{{in_latex(publisher())}}}"  # in braces of its own: an organisation, not a surname
    yield "title", f"{{{in_latex(record.title)}}}"  # likewise: its capitals stay
    yield "year", str(record.cited_year or "")
    yield "publisher", f"{{{in_latex(publisher())}}}"
    yield "howpublished", in_latex(record.type_label)
    yield "url", one_line(record.address).replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C")
    yield "langid", in_latex(language_name(record.language))
    yield "abstract", in_latex(record.summary)
    yield "keywords", ", ".join(_keyword(name) for name in record.keywords)
    published = [f"Published {localtime(record.published).date().isoformat()}."] if record.published else []
    yield "note", in_latex(" ".join([*published, *record.notes]))


def _keyword(name: str) -> str:
    """A comma ends a keyword, unless it is in braces."""
    text = in_latex(name)
    return f"{{{text}}}" if "," in text else text
