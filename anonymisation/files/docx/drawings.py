"""Pictures and shapes in a story: names that programs give go, descriptions for the blind stay, crops are carried out.

A cropped picture keeps what was cut off; so does its file. Here it is cut for good.
"""

import re
from typing import Protocol
from xml.etree.ElementTree import Element

from anonymisation.files.docx import namespaces as ns
from anonymisation.files.docx.namespaces import DGM, OFFICE, PIC, WP, WPC, WPG, WPS, A, C, R, V, W

Crop = tuple[float, float, float, float]


class Carrier(Protocol):
    def carried(self, relation: str, crop: Crop | None = None) -> str | None: ...


_VML = frozenset(
    {V + name for name in (
        "shape", "shapetype", "rect", "roundrect", "oval", "line", "polyline", "arc", "curve", "group", "background",
        "imagedata", "textbox", "textpath", "stroke", "fill", "shadow", "path", "formulas", "f",
    )} | {OFFICE + "lock", ns.W10 + "wrap", ns.W10 + "anchorlock"}
)  # fmt: skip
_VML_ATTRIBUTES = frozenset(
    {
        "id", "type", "style", "coordsize", "coordorigin", "adj", "path", "from", "to", "points", "arcsize",
        "fillcolor", "filled", "stroked", "strokecolor", "strokeweight", "opacity", "color", "color2", "on", "string",
        "fitshape", "fitpath", "trim", "joinstyle", "endcap", "dashstyle", "startarrow", "endarrow", "angle", "focus",
        "method", "inset", "alt", "textpathok", "gradientshapeok", "extrusionok", "aspectratio", "eqn", "startangle",
        "endangle", "anchorx", "anchory", "side", R + "id", OFFICE + "spt", OFFICE + "connecttype", V + "ext",
    }
)  # fmt: skip
_VML_NAME = re.compile(r"#?_x0000_[a-z]\d+")
_GONE = frozenset(
    {A + name for name in ("hlinkClick", "hlinkHover", "hlinkMouseOver", "snd", "videoFile", "audioFile",
                           "wavAudioFile", "quickTimeFile", "custClrLst", "extraClrSchemeLst")}
    | {C + name for name in ("externalData", "userShapes", "printSettings", "protection", "pivotSource", "pivotFmts")}
)  # fmt: skip
_NAMED = frozenset({WP + "docPr", *(where + "cNvPr" for where in (PIC, WPS, WPG, WPC, A, DGM))})
_DESCRIBED = ("id", "descr", "title")
_REFERENCES = ("id", "embed", "pict", "dm", "lo", "qs", "cs", "link", "href")
#: What shows nothing any more when what it held is gone, and would make Word call the file damaged.
_EMPTY_WITHOUT = {
    A + "graphicData": "",
    A + "graphic": "",
    WP + "inline": A + "graphic",
    WP + "anchor": A + "graphic",
    PIC + "pic": PIC + "blipFill",
    W + "drawing": "",
}
_FIXED = 65536
_THOUSANDTHS = 100_000


def may_stay(element: Element) -> bool:
    where = ns.space(element.tag)
    if element.tag in _GONE or is_hidden(element):
        return False
    return where not in (V, OFFICE, ns.W10) or element.tag in _VML


def is_hidden(element: Element) -> bool:
    """Whether this is a drawing that is there and not shown."""
    if element.tag == W + "drawing":
        return any(one.get("hidden") in ("1", "true") for one in element.iter(WP + "docPr"))
    return ns.space(element.tag) == V and "visibility:hidden" in element.get("style", "").replace(" ", "")


def clean(element: Element, carrier: Carrier) -> bool:
    """Cleans names and references in place; False where nothing is left to show."""
    where = ns.space(element.tag)
    crop = None
    if where in (V, OFFICE, ns.W10):
        crop = _vml_crop(element)
        _clean_vml(element)
    elif element.tag in _NAMED:
        number = element.get("id", "1") if element.get("id", "1").isdecimal() else "1"
        kept = {name: element.attrib[name] for name in _DESCRIBED if name in element.attrib}
        element.attrib.clear()
        element.attrib.update(kept | {"id": number, "name": f"Object {number}"})
    elif element.tag == C + "f":
        element.text = "Sheet1!$A$1"
    elif ns.local(element.tag) in ("blipFill", "buBlip"):
        return _clean_fill(element, carrier)
    if element.tag in _EMPTY_WITHOUT:
        needed = _EMPTY_WITHOUT[element.tag]
        return any(needed in ("", child.tag) for child in element)
    if element.tag == A + "blip":
        return True  # its reference is followed by the fill around it, which knows the crop
    return _refer(element, carrier, crop)


def _refer(element: Element, carrier: Carrier, crop: Crop | None = None) -> bool:
    """Points the element's references at the new parts; False where one leads nowhere any more."""
    for name in [name for name in element.attrib if name.startswith(R)]:
        old = element.attrib.pop(name)
        new = carrier.carried(old, crop) if ns.local(name) in _REFERENCES else None
        if new is None and ns.local(name) not in ("link", "href"):
            return False
        if new is not None:
            element.set(name, new)
    return True


def _clean_fill(fill: Element, carrier: Carrier) -> bool:
    blip, cut = fill.find(A + "blip"), fill.find(A + "srcRect")
    crop = None
    if cut is not None:
        sides = [cut.get(side, "0") for side in "ltrb"]
        crop = _crop([int(side) / _THOUSANDTHS if re.fullmatch(r"-?\d{1,7}", side) else 0.0 for side in sides])
        fill.remove(cut)
    if blip is None:
        return False
    blip.attrib.pop(R + "link", None)
    return _refer(blip, carrier, crop)


def _crop(sides: list[float]) -> Crop | None:
    left, top, right, bottom = (max(0.0, side) for side in sides)
    if left + right >= 1 or top + bottom >= 1 or not any((left, top, right, bottom)):
        return None
    return left, top, right, bottom


def _vml_crop(element: Element) -> Crop | None:
    sides = []
    for side in ("cropleft", "croptop", "cropright", "cropbottom"):
        value = element.get(side, "0")
        try:
            sides.append(int(value[:-1]) / _FIXED if value.endswith("f") else float(value))
        except ValueError:
            sides.append(0.0)
    return _crop(sides)


def _clean_vml(element: Element) -> None:
    for name in list(element.attrib):
        is_name = name in ("id", "type")
        if name not in _VML_ATTRIBUTES or (is_name and not _VML_NAME.fullmatch(element.attrib[name])):
            del element.attrib[name]
