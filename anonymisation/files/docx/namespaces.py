"""The vocabularies of a Word file that show something. What is in no other list is not carried over."""

from xml.etree.ElementTree import Element, register_namespace, tostring

_OFFICE = "http://schemas.openxmlformats.org/"
_KNOWN = {
    "w": _OFFICE + "wordprocessingml/2006/main",
    "r": _OFFICE + "officeDocument/2006/relationships",
    "m": _OFFICE + "officeDocument/2006/math",
    "wp": _OFFICE + "drawingml/2006/wordprocessingDrawing",
    "a": _OFFICE + "drawingml/2006/main",
    "pic": _OFFICE + "drawingml/2006/picture",
    "c": _OFFICE + "drawingml/2006/chart",
    "dgm": _OFFICE + "drawingml/2006/diagram",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
    "wpc": "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "w10": "urn:schemas-microsoft-com:office:word",
}
for _prefix, _address in _KNOWN.items():
    register_namespace(_prefix, _address)

W, R, M, WP, A, PIC, C, DGM, WPS, WPG, WPC, V, OFFICE, W10 = (f"{{{address}}}" for address in _KNOWN.values())
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
XML = "{http://www.w3.org/XML/1998/namespace}"
#: Whose elements are carried over. R is one of attributes only.
SHOWN = frozenset({W, M, WP, A, PIC, C, DGM, WPS, WPG, WPC, V, OFFICE, W10})
#: Choices between which a file offers, by what a program must understand for them.
UNDERSTOOD = frozenset(_KNOWN)
#: The elements whose text is one; text anywhere else is no part of a document.
TEXT = frozenset(
    {W + "t", M + "t", A + "t", C + "v", C + "f", C + "formatCode", W + "instrText"}
    | {WP + name for name in ("posOffset", "align")}
)


def space(name: str) -> str:
    """The vocabulary of an element or attribute, in braces; empty where it has none."""
    return name[: name.index("}") + 1] if name.startswith("{") else ""


def local(name: str) -> str:
    return name.rpartition("}")[2]


def is_on(element: Element | None) -> bool:
    """Whether a switch such as «hidden» is set: it is when it is there, unless it says otherwise."""
    return element is not None and element.get(W + "val", "1") not in ("0", "false", "off")


def written(root: Element) -> bytes:
    return b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + tostring(root, encoding="utf-8")
