"""From part to part of a Word file along its references; what is reached and shows something goes into a new file."""

import io
import posixpath
import zipfile
from collections import Counter
from collections.abc import Iterable
from xml.etree.ElementTree import Element
from xml.sax.saxutils import quoteattr

from PIL import Image

from anonymisation.files import outcome
from anonymisation.files.docx import definitions
from anonymisation.files.docx import namespaces as ns
from anonymisation.files.docx.drawings import Crop
from anonymisation.files.docx.fields import flatten_fields
from anonymisation.files.docx.namespaces import W
from anonymisation.files.docx.package import Package, Relation
from anonymisation.files.docx.stories import NAMING_FIELD, clean_story
from anonymisation.files.outcome import Refused
from anonymisation.files.pictures import drawn, picture_as_jpeg, picture_as_png

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_DRAWN = "application/vnd.openxmlformats-officedocument.drawingml."
#: The kinds of part that are carried over: name in the new file, media type.
_KINDS = {
    "styles": ("styles", _WORD + "styles+xml"),
    "numbering": ("numbering", _WORD + "numbering+xml"),
    "settings": ("settings", _WORD + "settings+xml"),
    "fontTable": ("fontTable", _WORD + "fontTable+xml"),
    "theme": ("theme/theme{}", "application/vnd.openxmlformats-officedocument.theme+xml"),
    "header": ("header{}", _WORD + "header+xml"),
    "footer": ("footer{}", _WORD + "footer+xml"),
    "footnotes": ("footnotes", _WORD + "footnotes+xml"),
    "endnotes": ("endnotes", _WORD + "endnotes+xml"),
    "chart": ("charts/chart{}", _DRAWN + "chart+xml"),
    "diagramData": ("diagrams/data{}", _DRAWN + "diagramData+xml"),
    "diagramLayout": ("diagrams/layout{}", _DRAWN + "diagramLayout+xml"),
    "diagramQuickStyle": ("diagrams/quickStyle{}", _DRAWN + "diagramStyle+xml"),
    "diagramColors": ("diagrams/colors{}", _DRAWN + "diagramColors+xml"),
}
#: Parts that the main part has without saying where.
_IMPLICIT = ("styles", "numbering", "settings", "fontTable", "theme", "footnotes", "endnotes")
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
_PICTURES = ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP")
_NO_PICTURE = (
    "drawing in a format that we cannot clean: a grey box stands in its place",
    "drawings in a format that we cannot clean: grey boxes stand in their place",
)
_CUT = ("part of a picture that was cropped away", "parts of pictures that were cropped away")
_LINKED = ("link to another place (its words stay)", "links to other places (their words stay)")
_FIRST = (1980, 1, 1, 0, 0, 0)
_KEPT_NOTES = ("separator", "continuationSeparator", "continuationNotice")


class Carrying:
    """One file's way over. `said` counts what was taken; `files` is what the new file will hold."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self.said: Counter[tuple[str, str]] = Counter()
        self.in_pictures: list[str] = []
        self.styles: dict[str, str] = {}
        self.hidden_styles: frozenset[str] = frozenset()
        self.files: dict[str, bytes] = {}
        self.types: dict[str, str] = {}
        self.reached: set[str] = set()
        self._numbers: Counter[str] = Counter()
        self._done: dict[tuple[str, Crop | None], str] = {}
        self._pixels = 0
        self._notes: set[tuple[str, str]] = set()

    def carry(self) -> None:
        main = self.package.main
        relations = self.package.relations(main)
        for relation in relations.values():
            if relation.kind == "styles" and not relation.is_external:
                tree = self.package.tree(relation.target)
                self.styles, self.hidden_styles = definitions.style_names(tree), definitions.hidden_styles(tree)
        root = self.package.tree(main)
        story = Story(self, main, "word/document.xml")
        clean_story(root, story)
        flatten_fields(root, self.said, NAMING_FIELD)
        self._notes = {
            (kind, note.get(W + "id", ""))
            for kind in ("footnote", "endnote")
            for note in root.iter(f"{W}{kind}Reference")
        }
        for name, relation in relations.items():
            if relation.kind in _IMPLICIT:
                story.carried(name)
        self._write("word/document.xml", root, _WORD + "document.main+xml", story)
        self.reached.add(main.lower())

    def part(self, relation: Relation, crop: Crop | None) -> str | None:
        """The name in the new file of what the relation leads to; None where that is not carried over."""
        if relation.is_external or not self.package.has(relation.target):
            self.said[_LINKED] += relation.is_external
            return None
        key = relation.target.lower(), crop
        if key in self._done:
            return self._done[key]
        if relation.kind == "image":
            return self._picture(relation.target, crop)
        if relation.kind not in _KINDS:
            return None
        title, media_type = _KINDS[relation.kind]
        self._numbers[relation.kind] += 1
        name = f"word/{title.format(self._numbers[relation.kind])}.xml"
        if name in self.files:
            raise Refused(outcome.DAMAGED)  # a second set of styles, say
        self._done[key] = name
        self.files[name] = b""
        self.reached.add(relation.target.lower())
        root = self.package.tree(relation.target)
        story = Story(self, relation.target, name)
        clean_story(root, story)
        self._define(relation.kind, root)
        self._write(name, root, media_type, story)
        return name

    def _define(self, kind: str, root: Element) -> None:
        if kind == "styles":
            definitions.clean_styles(root, self.styles)
        elif kind == "numbering":
            definitions.clean_numbering(root, self.styles)
        elif kind == "settings":
            definitions.clean_settings(root, self.said)
        elif kind == "fontTable":
            definitions.clean_fonts(root)
        elif kind == "theme":
            definitions.clean_theme(root)
        elif kind in ("footnotes", "endnotes"):
            flatten_fields(root, self.said, NAMING_FIELD)
            one = kind.removesuffix("s")
            root[:] = [
                note
                for note in root
                if note.get(W + "type") in _KEPT_NOTES or (one, note.get(W + "id", "")) in self._notes
            ]
        else:
            flatten_fields(root, self.said, NAMING_FIELD)

    def _picture(self, target: str, crop: Crop | None) -> str:
        """A picture drawn anew and, where the text shows only a part of it, that part alone."""
        self.reached.add(target.lower())
        try:
            image, said = drawn(self.package.read(target), *_PICTURES)
            is_photo = self._is_jpeg(target)
        except Refused as refused:
            if "million" in str(refused):
                raise
            image, said, is_photo = Image.new("RGB", (64, 64), "lightgrey"), [], False
            self.said[_NO_PICTURE] += 1
        self._pixels += image.width * image.height
        if self._pixels > outcome.MOST_PIXELS_OF_ALL:
            raise Refused(outcome.TOO_HEAVY)
        if crop is not None:
            left, top, right, bottom = crop
            width, height = image.size
            box = (round(width * left), round(height * top), round(width * (1 - right)), round(height * (1 - bottom)))
            image = image.crop((box[0], box[1], max(box[2], box[0] + 1), max(box[3], box[1] + 1)))
            self.said[_CUT] += 1
        self.in_pictures += [one for one in said if one not in self.in_pictures]
        self._numbers["image"] += 1
        extension = "jpg" if is_photo else "png"
        name = f"word/media/image{self._numbers['image']}.{extension}"
        self.files[name] = picture_as_jpeg(image) if is_photo else picture_as_png(image)
        self.types[name] = "image/jpeg" if is_photo else "image/png"
        self._done[target.lower(), crop] = name
        return name

    def _is_jpeg(self, target: str) -> bool:
        return self.package.read(target)[:3] == b"\xff\xd8\xff"

    def _write(self, name: str, root: Element, media_type: str, story: "Story") -> None:
        self.files[name] = ns.written(root)
        self.types[name] = media_type
        if story.new:
            folder, own = posixpath.split(name)
            self.files[f"{folder}/_rels/{own}.rels"] = _relations_table(
                (new, kind, posixpath.relpath(target, folder)) for (kind, target), new in story.new.items()
            )

    def zipped(self) -> bytes:
        """The new file: every part at the first date that a zip can tell, in the order of their names."""
        self.files["_rels/.rels"] = _relations_table([("rId1", "officeDocument", "word/document.xml")])
        overrides = "".join(
            f"<Override PartName={quoteattr('/' + name)} ContentType={quoteattr(kind)}/>"
            for name, kind in sorted(self.types.items())
            if name.endswith(".xml")
        )
        types = (
            f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="{_PACKAGE}content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
            f'<Default Extension="jpg" ContentType="image/jpeg"/>{overrides}</Types>'
        )
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w") as archive:
            for name, content in [("[Content_Types].xml", types.encode()), *sorted(self.files.items())]:
                info = zipfile.ZipInfo(name, date_time=_FIRST)
                info.compress_type = zipfile.ZIP_STORED if "/media/" in name else zipfile.ZIP_DEFLATED
                archive.writestr(info, content)
        return file.getvalue()


class Story:
    """One part on its way: what it refers to in the old file, and as what in the new one."""

    def __init__(self, carrying: Carrying, old: str, new: str) -> None:
        self.carrying = carrying
        self.said = carrying.said
        self.styles = carrying.styles
        self.hidden_styles = carrying.hidden_styles
        self.old = carrying.package.relations(old)
        self.new: dict[tuple[str, str], str] = {}

    def carried(self, relation: str, crop: Crop | None = None) -> str | None:
        """Under which name the part refers to it in the new file; None where it is not carried over."""
        found = self.old.get(relation)
        target = None if found is None else self.carrying.part(found, crop)
        if found is None or target is None:
            return None
        return self.new.setdefault((found.kind, target), f"rId{len(self.new) + 1}")


def _relations_table(relations: Iterable[tuple[str, str, str]]) -> bytes:
    rows = "".join(
        f"<Relationship Id={quoteattr(name)} Type={quoteattr(_RELATION + kind)} Target={quoteattr(target)}/>"
        for name, kind, target in relations
    )
    table = f'<Relationships xmlns="{_PACKAGE}relationships">{rows}</Relationships>'
    return b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + table.encode()
