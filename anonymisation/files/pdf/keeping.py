"""From each page on, everything that it needs and nothing else: entries that no schema names are deleted."""

import re
from collections import Counter
from typing import Any

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream, String
from pikepdf.exceptions import DataDecodingError, PdfError

from anonymisation.files import outcome
from anonymisation.files.outcome import Refused
from anonymisation.files.pdf.contents import redrawn
from anonymisation.files.pdf.layers import Layers
from anonymisation.files.pdf.pictures import bare_picture, bare_shapes
from anonymisation.files.pdf.schema import DATA, DRAWN, LIST, MAP, OR_NAME, PLAIN, REMARKED, TABLES

_REMARK = re.compile(rb"(?m)^%[^\r\n]*")
_INHERITED = ("/Resources", "/MediaBox", "/CropBox", "/Rotate")
_DEVICE = {1: Name.DeviceGray, 3: Name.DeviceRGB, 4: Name.DeviceCMYK}
_COLOUR_PARTS = {"/Indexed": 4, "/Separation": 4, "/DeviceN": 4, "/Pattern": 2}
_PAGE = [0, 0, 612, 792]
_GONE = object()


class Keeping:
    """One file's way. `said` counts what was taken, `in_pictures` what its pictures told."""

    def __init__(self, pdf: Pdf, layers: Layers) -> None:
        self.pdf = pdf
        self.layers = layers
        self.said: Counter[tuple[str, str]] = Counter()
        self.in_pictures: list[str] = []
        self._seen: set[tuple[tuple[int, int], str]] = set()
        self._around: list[Any] = []  # the resources of what is being drawn, for drawings without their own

    def pages(self) -> None:
        pages = [page.obj for page in self.pdf.pages]
        if not pages:
            raise Refused(outcome.DAMAGED)
        if len(pages) > outcome.MOST_PAGES:
            raise Refused(outcome.TOO_LONG)
        for page in pages:
            self._inherit(page)
        for page in pages:
            resources = page.get("/Resources")
            drawn = redrawn(page, resources, self.layers, self.said)
            page.Contents = self.pdf.make_stream(drawn.content)
            page.Resources = self._used(resources, drawn.used)
            self._around = [resources]
            self.keep(page, "page")

    def keep(self, value: Any, kind: str) -> Any:
        """`value` with only what `kind` needs; a stand-in for it, or _GONE."""
        if kind == "untouched":
            return value
        if kind in (PLAIN, DATA):
            return self._plain(value, may_be_text=kind == DATA)
        if kind.startswith(MAP):
            return self._map(value, kind.removeprefix(MAP))
        if kind.startswith(LIST) and isinstance(value, Array):
            return self._list(value, kind.removeprefix(LIST))
        kind = kind.removeprefix(LIST)
        if kind == "colour":
            return self._colour(value)
        if kind == "font in list":
            return self._font_in_list(value)
        if isinstance(value, Name):
            return value if kind in OR_NAME else _GONE
        if kind == "drawing":
            if isinstance(value, Array):  # of a mask: a range of colours
                return self._plain(value)
            kind = "image" if isinstance(value, Stream) and value.get("/Subtype") == Name.Image else "form"
        return self._table(value, kind)

    def _table(self, value: Any, kind: str) -> Any:
        is_stream = isinstance(value, Stream)
        if not isinstance(value, Dictionary | Stream) or (kind in _STREAMS and not is_stream):
            return _GONE
        if value.is_indirect:
            if (value.objgen, kind) in self._seen:
                return value
            self._seen.add((value.objgen, kind))
        own = value.get("/Resources") if kind in _HAVE_RESOURCES else None
        self._around.append(own if isinstance(own, Dictionary) else self._around[-1])
        if is_stream and kind in DRAWN:
            drawn = redrawn(value, self._around[-1], self.layers, self.said)
            value.write(drawn.content)
            if kind != "glyph":
                value.Resources = self._used(self._around[-1], drawn.used)
        elif is_stream and kind == "image":
            bare_picture(value, self.pdf, self.in_pictures)
        elif kind == "shared shapes":
            bare_shapes(value)
        elif is_stream and kind in REMARKED:
            _without_remarks(value)
        self._entries(value, TABLES[kind])
        self._around.pop()
        return value

    def _entries(self, value: Object, table: dict[str, str]) -> None:
        for key in list(value.keys()):
            wanted = table.get(key[1:])
            if key == "/Length":
                continue
            new = _GONE if wanted is None else self.keep(value[key], wanted)
            if new is _GONE:
                del value[key]
            else:
                value[key] = new

    def _plain(self, value: Any, *, may_be_text: bool = False) -> Any:
        if isinstance(value, Array):
            kept = [one for one in (self._plain(item, may_be_text=may_be_text) for item in value) if one is not _GONE]
            return Array(kept)
        if isinstance(value, String):
            return value if may_be_text else _GONE
        return _GONE if isinstance(value, Dictionary | Stream) else value

    def _map(self, value: Any, kind: str) -> Any:
        if not isinstance(value, Dictionary):
            return _GONE
        kept = {key: self.keep(value[key], kind) for key in value.keys()}  # noqa: SIM118
        return Dictionary({key: one for key, one in kept.items() if one is not _GONE})

    def _list(self, value: Object, kind: str) -> Any:
        kept = []
        for item in value:
            new = self.keep(item, kind) if item is not None else None
            kept.append(None if new is _GONE else new)
        return Array(kept)

    def _font_in_list(self, value: Any) -> Any:
        if not isinstance(value, Array) or len(value) != 2:
            return _GONE
        font = self.keep(value[0], "font")
        return _GONE if font is _GONE else Array([font, value[1]])

    def _colour(self, value: Any) -> Any:
        """A space of colours; profiles, which name devices and their owners, give way to the plain space beside."""
        if isinstance(value, Name):
            return value
        if not isinstance(value, Array) or not len(value):
            return _GONE
        name = str(value[0])
        if name == "/ICCBased":
            number = value[1].get("/N") if len(value) > 1 and isinstance(value[1], Stream) else None
            return _DEVICE.get(number, Name.DeviceRGB) if isinstance(number, int) else Name.DeviceRGB
        if name in ("/CalGray", "/CalRGB", "/Lab"):
            lights = self.keep(value[1], "lights") if len(value) > 1 else _GONE
            return Name.DeviceRGB if lights is _GONE else Array([value[0], lights])
        if name not in _COLOUR_PARTS:
            return value[0]
        parts = list(value)[: _COLOUR_PARTS[name]]
        kinds = {
            "/Indexed": (PLAIN, "colour", PLAIN, "table"),
            "/Pattern": (PLAIN, "colour"),
        }.get(name, (PLAIN, PLAIN, "colour", "function"))
        kept = [self._part(part, kind) for part, kind in zip(parts, kinds, strict=False)]
        return Name.DeviceRGB if _GONE in kept or len(kept) < len(kinds) - (name == "/Pattern") else Array(kept)

    def _part(self, part: Any, kind: str) -> Any:
        if kind == "table":
            return part if isinstance(part, String) else self.keep(part, "stream")
        return self.keep(part, kind)

    def _inherit(self, page: Object) -> None:
        """What a page has from the nodes above it becomes its own."""
        for key in _INHERITED:
            above, steps = page, 0
            while key not in above and isinstance(above.get("/Parent"), Dictionary) and steps < outcome.MOST_PAGES:
                above, steps = above["/Parent"], steps + 1
            if key in above and key not in page:
                page[key] = above[key]
        if not isinstance(page.get("/MediaBox"), Array):
            page.MediaBox = Array(_PAGE)

    def _used(self, resources: Object | None, used: set[str]) -> Object:
        """A table of resources of its own, with only those drawings that are drawn."""
        own = Dictionary()
        if not isinstance(resources, Dictionary):
            return own
        for key in TABLES["resources"]:
            table = resources.get(f"/{key}")
            if isinstance(table, Dictionary):
                names = [name for name in table.keys() if key != "XObject" or name in used]  # noqa: SIM118
                own[f"/{key}"] = Dictionary({name: table[name] for name in names})
        return own


_HAVE_RESOURCES = frozenset({"form", "pattern", "font"})
_STREAMS = frozenset({"form", "image", "glyph", "stream", "shared shapes", "font file"})


def _without_remarks(program: Any) -> None:
    try:
        content = program.read_bytes()
    except (PdfError, DataDecodingError) as error:
        raise Refused(outcome.DAMAGED) from error
    if b"%" in content and (program.get("/FunctionType") in (None, 4)):
        program.write(_REMARK.sub(b"", content))
