"""What a reader reads (body, headers, footers, notes, drawings), cleaned element by element.

Tracked insertions are accepted, tracked deletions and hidden text go; wrappers that hold names (content controls,
smart tags, links) are opened and their words kept. An element or attribute of a vocabulary that we do not know goes.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Protocol
from xml.etree.ElementTree import Element

from anonymisation.files.docx import drawings
from anonymisation.files.docx import namespaces as ns
from anonymisation.files.docx.fields import may_stay, names_somebody
from anonymisation.files.docx.namespaces import MC, XML, W, is_on
from anonymisation.files.outcome import Refused

_ANOTHER_FILE = (
    "This document has another file inside it, shown as part of its text. Open it in Word, save it as a new document "
    "and send that."
)


def _named(*names: str) -> frozenset[str]:
    return frozenset(W + name for name in names)


_OPENED = _named("ins", "moveTo", "sdt", "sdtContent", "smartTag", "customXml", "hyperlink")
_DROPPED = _named(
    "del", "moveFrom", "delText", "delInstrText", "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart",
    "moveToRangeEnd", "customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart",
    "customXmlDelRangeEnd", "customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd", "customXmlMoveToRangeStart",
    "customXmlMoveToRangeEnd", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblPrExChange", "tcPrChange",
    "trPrChange", "tblGridChange", "numberingChange", "cellIns", "cellDel", "cellMerge", "commentRangeStart",
    "commentRangeEnd", "commentReference", "annotationRef", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr",
    "bookmarkStart", "bookmarkEnd", "permStart", "permEnd", "proofErr", "object", "control", "contentPart", "subDoc",
    "printerSettings", "fldData", "ffData", "divId", "movie", "vanish", "specVanish", "webHidden", "docPartObj",
)  # fmt: skip
#: What is said of things that are dropped or opened: by element, one and many.
_SAID = {
    "del": ("tracked deletion", "tracked deletions"),
    "moveFrom": ("tracked deletion", "tracked deletions"),
    "ins": ("mark of who inserted what (the words stay)", "marks of who inserted what (the words stay)"),
    "moveTo": ("mark of who inserted what (the words stay)", "marks of who inserted what (the words stay)"),
    "object": ("embedded file or object", "embedded files or objects"),
    "control": ("embedded file or object", "embedded files or objects"),
    "contentPart": ("embedded file or object", "embedded files or objects"),
    "hyperlink": ("link (its words stay)", "links (their words stay)"),
    "sdtPr": ("form control (its words stay)", "form controls (their words stay)"),
    "ffData": ("form control (its words stay)", "form controls (their words stay)"),
    "bookmarkStart": ("bookmark", "bookmarks"),
    "permStart": ("note on who may edit", "notes on who may edit"),
    "subDoc": ("link to another document", "links to other documents"),
}
_SAID |= dict.fromkeys(
    ("rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tcPrChange", "trPrChange"),
    ("mark of who changed the layout", "marks of who changed the layout"),
)
HIDDEN = ("hidden text", "hidden texts")
#: Said without a number: there are hundreds in every file, and they tell who wrote which line at one sitting.
SESSIONS = ("marks of editing sessions", "marks of editing sessions")
_WHO = frozenset({"author", "date", "initials", "displacedByCustomXml", "dirty", "edGrp", "ed"})
_STYLES = _named("pStyle", "rStyle", "tblStyle")


class Carrier(Protocol):
    """What a story asks of the file it stands in."""

    said: Counter[tuple[str, str]]
    styles: dict[str, str]
    hidden_styles: frozenset[str]

    def carried(self, relation: str, crop: tuple[float, float, float, float] | None = None) -> str | None: ...


def clean_story(root: Element, carrier: Carrier) -> None:
    """Cleans the part in place."""
    _join_paragraphs(root)
    _Story(carrier).clean(root, is_hidden=False)
    _mend(root)


class _Story:
    def __init__(self, carrier: Carrier) -> None:
        self.carrier = carrier

    def clean(self, element: Element, *, is_hidden: bool) -> None:
        """Cleans an element that stays: its attributes, its text, and what is in it."""
        self._attributes(element)
        element.tail = None
        if element.tag not in ns.TEXT:
            element.text = None
        if element.tag == W + "p":
            is_hidden = self._style(element, "pPr/{0}pStyle") in self.carrier.hidden_styles
        element[:] = [kept for child in list(element) for kept in self.kept(child, element, is_hidden=is_hidden)]

    def kept(self, child: Element, parent: Element, *, is_hidden: bool) -> list[Element]:
        """What stands in the place of `child` afterwards: itself, what was in it, or nothing."""
        tag = child.tag
        if tag == MC + "AlternateContent":
            return [one for item in _chosen(child) for one in self.kept(item, parent, is_hidden=is_hidden)]
        if tag == W + "altChunk":
            raise Refused(_ANOTHER_FILE)
        if tag in _DROPPED:
            self._say(child)
            return []
        if tag in _OPENED:
            if parent.tag not in _PROPERTIES:
                self._say(child)
            return [one for item in list(child) for one in self.kept(item, parent, is_hidden=is_hidden)]
        if tag == W + "fldSimple":
            return self._simple_field(child, parent, is_hidden=is_hidden)
        if tag == W + "r" and self._is_hidden(child, is_hidden=is_hidden):
            self.carrier.said[HIDDEN] += 1
            return []
        if (tag == W + "tr" and self._is_gone(child)) or (
            tag == W + "tc" and child.find(f"{W}tcPr/{W}cellDel") is not None
        ):
            return []
        if ns.space(tag) not in ns.SHOWN or ns.local(tag) == "extLst" or not drawings.may_stay(child):
            if drawings.is_hidden(child):
                self.carrier.said[HIDDEN] += 1
            return []
        if tag in _STYLES:
            new = self.carrier.styles.get(child.get(W + "val", ""))
            return [] if new is None else [_set(child, new)]
        self.clean(child, is_hidden=is_hidden)
        if not drawings.clean(child, self.carrier):
            return []
        return [child]

    def _simple_field(self, field: Element, parent: Element, *, is_hidden: bool) -> list[Element]:
        instruction = field.get(W + "instr", "")
        if names_somebody(instruction):
            self.carrier.said[NAMING_FIELD] += 1
            return []
        inside = [one for item in list(field) for one in self.kept(item, parent, is_hidden=is_hidden)]
        stays = may_stay(instruction)
        if not stays:
            return inside
        field.attrib.clear()
        field.set(W + "instr", f" {stays} ")
        field[:] = inside
        field.text = field.tail = None
        return [field]

    def _is_hidden(self, run: Element, *, is_hidden: bool) -> bool:
        switch = run.find(f"{W}rPr/{W}vanish")
        if switch is not None:
            return is_on(switch)
        return is_hidden or self._style(run, "rPr/{0}rStyle") in self.carrier.hidden_styles

    def _style(self, element: Element, path: str) -> str:
        found = element.find(W + path.format(W))
        return "" if found is None else found.get(W + "val", "")

    def _is_gone(self, row: Element) -> bool:
        if row.find(f"{W}trPr/{W}del") is not None:
            self.carrier.said[_SAID["del"]] += 1
            return True
        if is_on(row.find(f"{W}trPr/{W}hidden")):
            self.carrier.said[HIDDEN] += 1
            return True
        return False

    def _say(self, element: Element) -> None:
        said = _SAID.get(ns.local(element.tag))
        if said:
            self.carrier.said[said] += 1

    def _attributes(self, element: Element) -> None:
        for name in list(element.attrib):
            where, what = ns.space(name), ns.local(name)
            if where == ns.R:
                continue  # `drawings` and `carried` see to references
            if where == W and what.startswith("rsid"):
                self.carrier.said[SESSIONS] += 1
                del element.attrib[name]
            elif (where == W and what in _WHO) or where not in ("", W, ns.M, XML, *_VML_SPACES):
                del element.attrib[name]


#: `drawings` sees to these attributes: it keeps a few of them.
_VML_SPACES = (ns.OFFICE, ns.V)
_PROPERTIES = _named("rPr", "pPr", "trPr", "tcPr", "numPr")
NAMING_FIELD = (
    "field that names the author, the user or the file",
    "fields that name the author, the user or the file",
)


def _set(element: Element, value: str) -> Element:
    element.attrib.clear()
    element.set(W + "val", value)
    element.text = element.tail = None
    return element


def _chosen(alternatives: Element) -> list[Element]:
    """The first choice that we know, or what the file offers to those who know none."""
    for choice in alternatives.findall(MC + "Choice"):
        needs = choice.get("Requires", "").split()
        if needs and all(need in ns.UNDERSTOOD or need in ("wp14", "a14", "w14") for need in needs):
            return list(choice)
    fallback = alternatives.find(MC + "Fallback")
    return [] if fallback is None else list(fallback)


def _join_paragraphs(root: Element) -> None:
    """Where the end of a paragraph was deleted, its words belong to the next one."""
    for parent in list(root.iter()):
        children = list(parent)
        for first, second in pairwise(children):
            marks = [first.find(f"{W}pPr/{W}rPr/{W}{mark}") for mark in ("del", "moveFrom")]
            if first.tag != W + "p" or second.tag != W + "p" or not any(mark is not None for mark in marks):
                continue
            words = [child for child in first if child.tag != W + "pPr"]
            at = 1 if second.find(W + "pPr") is not None else 0
            second[at:at] = words
            parent.remove(first)


def _mend(root: Element) -> None:
    """What Word asks for and cleaning may have taken: a paragraph in every cell and note, rows in every table."""
    for parent in list(root.iter()):
        parent[:] = [child for child in parent if not (child.tag == W + "tbl" and child.find(W + "tr") is None)]
    for row_parent in root.iter(W + "tbl"):
        row_parent[:] = [child for child in row_parent if child.tag != W + "tr" or child.find(W + "tc") is not None]
    for holder in _holders(root):
        if not len(holder) or holder[-1].tag not in (W + "p", W + "sectPr"):
            holder.append(Element(W + "p"))


def _holders(root: Element) -> Iterator[Element]:
    for name in ("tc", "footnote", "endnote", "txbxContent", "hdr", "ftr", "body"):
        yield from root.iter(W + name)
