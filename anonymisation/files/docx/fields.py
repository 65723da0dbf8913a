"""Fields: codes in the text that a word processor fills in. Their results stay as plain words, the codes go.

Page numbers stay fields. The results of fields that name the author, the user or the file go as well.
"""

from collections import Counter
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from anonymisation.files import outcome
from anonymisation.files.docx.namespaces import W
from anonymisation.files.outcome import Refused

_STAY = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION"})
_NAMING = frozenset(
    {"AUTHOR", "USERNAME", "USERINITIALS", "USERADDRESS", "FILENAME", "LASTSAVEDBY", "TEMPLATE", "DOCPROPERTY",
     "DOCVARIABLE", "INFO", "COMMENTS", "KEYWORDS", "SUBJECT", "TITLE", "CREATEDATE", "SAVEDATE", "PRINTDATE",
     "EDITTIME", "REVNUM"}
)  # fmt: skip


def may_stay(instruction: str) -> str:
    """The code of a field that stays a field, without its switches; else empty."""
    code = _code(instruction)
    return code if code in _STAY else ""


def names_somebody(instruction: str) -> bool:
    return _code(instruction) in _NAMING


def _code(instruction: str) -> str:
    return (instruction.split() or [""])[0].strip("\\").upper()


@dataclass
class _Field:
    instruction: str = ""
    is_result: bool = False
    marks: list[tuple[Element, Element]] = field(default_factory=list)  # each with the run that it stands in
    codes: list[tuple[Element, Element]] = field(default_factory=list)


def flatten_fields(root: Element, said: Counter[tuple[str, str]], naming: tuple[str, str]) -> None:
    """Fields in place become the words that they show. They reach over runs and paragraphs, and into each other."""
    open_fields: list[_Field] = []
    for run in list(root.iter(W + "r")):
        for child in list(run):
            if child.tag == W + "fldChar":
                _mark(child, run, open_fields, said, naming)
            elif child.tag == W + "instrText":
                if open_fields and not open_fields[-1].is_result:
                    open_fields[-1].instruction += child.text or ""
                    open_fields[-1].codes.append((run, child))
                else:
                    run.remove(child)
            elif child.tag != W + "rPr" and any(
                not one.is_result or names_somebody(one.instruction) for one in open_fields
            ):
                run.remove(child)
    if any(not one.is_result for one in open_fields):
        raise Refused(outcome.DAMAGED)
    for one in open_fields:
        _settle(one)


def _mark(
    mark: Element, run: Element, open_fields: list[_Field], said: Counter[tuple[str, str]], naming: tuple[str, str]
) -> None:
    kind = mark.get(W + "fldCharType")
    mark.text = mark.tail = None
    mark[:] = []
    mark.attrib.clear()
    mark.set(W + "fldCharType", kind or "")
    if kind == "begin":
        open_fields.append(_Field(marks=[(run, mark)]))
    elif not open_fields:
        run.remove(mark)
    else:
        one = open_fields[-1]
        one.marks.append((run, mark))
        one.is_result = True
        if kind == "end":
            open_fields.pop()
            said[naming] += names_somebody(one.instruction)
            _settle(one)


def _settle(one: _Field) -> None:
    """Takes the field's marks and code out, or leaves them with nothing but the code's first word."""
    stays = may_stay(one.instruction)
    kept_code = one.codes[:1] if stays else []
    for run, element in one.codes[len(kept_code) :] + ([] if stays else one.marks):
        run.remove(element)
    for _, code in kept_code:
        code.text = f" {stays} "
