"""What draws a page, rewritten: without remarks, without hidden layers, without marks that carry words.

Of marks only the numbers stay by which `structure` knows what is a heading and what a picture.
"""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from pikepdf import (
    ContentStreamInlineImage,
    ContentStreamInstruction,
    Dictionary,
    Name,
    Object,
    Operator,
    Stream,
    parse_content_stream,
    unparse_content_stream,
)

from anonymisation.files.pdf.layers import Layers

_SHOWING = frozenset({"Tj", "TJ", "sh", "Do", "INLINE IMAGE"})
#: In a hidden layer a path is not painted, and a line of text that is not shown still moves to the next line.
_INSTEAD = dict.fromkeys(("f", "F", "f*", "B", "B*", "b", "b*", "S", "s"), "n") | {"'": "T*", '"': "T*"}
_INLINE = frozenset(
    {"/BitsPerComponent", "/ColorSpace", "/Decode", "/DecodeParms", "/Filter", "/Height", "/ImageMask", "/Interpolate",
     "/Width", "/Intent"}
)  # fmt: skip
_PACKED_PICTURES = ("DCT", "JPX")
HIDDEN = ("drawing or text in a hidden layer", "drawings or texts in hidden layers")
SMALL = ("small picture that could not be cleaned", "small pictures that could not be cleaned")


@dataclass
class Drawn:
    """The new content, and the names of the drawings (XObjects) that it uses."""

    content: bytes
    used: set[str] = field(default_factory=set)


def redrawn(content: Any, resources: Object | None, layers: Layers, said: Counter[tuple[str, str]]) -> Drawn:
    """`content` is a page or a stream; `resources` are those that it names drawings and layers from."""
    names = _Names(resources)
    kept: list[Any] = []
    used: set[str] = set()
    marks: list[tuple[bool, bool]] = []  # for each open mark: is it kept, is what it holds hidden
    for instruction in parse_content_stream(content):
        operator = str(instruction.operator)
        is_hidden = bool(marks) and marks[-1][1]
        if operator in ("BMC", "BDC"):
            mark, layer = _mark(instruction, names)
            hides = layer is not None and not layers.is_shown(layer)
            said[HIDDEN] += hides and not is_hidden
            marks.append((mark is not None, is_hidden or hides))
            if mark is not None:
                kept.append(mark)
        elif operator == "EMC":
            if marks and marks.pop()[0]:
                kept.append(instruction)
        elif operator in ("MP", "DP", "BX", "EX"):
            continue
        elif is_hidden and (operator in _SHOWING or operator in _INSTEAD):
            if operator in _INSTEAD:
                kept.append(ContentStreamInstruction([], Operator(_INSTEAD[operator])))
        elif isinstance(instruction, ContentStreamInlineImage):
            if _is_plain(instruction):
                kept.append(instruction)
            else:
                said[SMALL] += 1
        elif operator == "Do":
            name = str(instruction.operands[0])
            drawing = names.drawing(name)
            if drawing is None or drawing.objgen in layers.hidden_drawings:
                said[HIDDEN] += drawing is not None
                continue
            used.add(name)
            kept.append(instruction)
        else:
            kept.append(instruction)
    return Drawn(unparse_content_stream(kept), used)


class _Names:
    """What the content calls by name."""

    def __init__(self, resources: Object | None) -> None:
        self.resources = resources

    def _table(self, name: str) -> Object | None:
        table = self.resources.get(name) if isinstance(self.resources, Dictionary) else None
        return table if isinstance(table, Dictionary) else None

    def drawing(self, name: str) -> Object | None:
        table = self._table("/XObject")
        found = table.get(name) if table is not None else None
        return found if isinstance(found, Stream) else None

    def properties(self, name: str) -> Object | None:
        table = self._table("/Properties")
        return table.get(name) if table is not None else None


def _mark(instruction: Any, names: _Names) -> tuple[Any | None, Object | None]:
    """The mark as it is kept (or None), and the layer that it opens (or None)."""
    operands = list(instruction.operands)
    tag = operands[0] if operands else None
    properties = operands[1] if len(operands) > 1 else None
    if isinstance(properties, Name):
        properties = names.properties(str(properties))
    if tag == Name.OC:
        return None, properties
    if tag == Name.Artifact:
        return ContentStreamInstruction([Name.Artifact], Operator("BMC")), None
    number = properties.get("/MCID") if isinstance(properties, Dictionary) else None
    if not isinstance(number, int):
        return None, None
    return ContentStreamInstruction([Name.Span, Dictionary(MCID=number)], Operator("BDC")), None


def _is_plain(image: ContentStreamInlineImage) -> bool:
    """Whether a picture in the middle of the text holds points alone."""
    about = image.iimage.obj
    packing = str(about.get("/Filter", ""))
    return set(about.keys()) <= _INLINE and not any(kind in packing for kind in _PACKED_PICTURES)
