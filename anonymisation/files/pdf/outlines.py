"""Bookmarks: their titles stay, since readers see them, and where they lead to; nothing else of them does."""

from typing import Any

from pikepdf import Array, Dictionary, Name, NameTree, Object, Pdf, String

from anonymisation.files import outcome
from anonymisation.files.outcome import Refused

_MOST = 5000


def kept_outlines(pdf: Pdf) -> Object | None:
    """The bookmarks made anew from their titles and pages; None where there are none. Raises Refused."""
    old = pdf.Root.get("/Outlines")
    if not isinstance(old, Dictionary) or "/First" not in old:
        return None
    maker = _Maker(pdf)
    root = pdf.make_indirect(Dictionary(Type=Name.Outlines))
    maker.children(old, root, 0)
    return root if "/First" in root else None


class _Maker:
    def __init__(self, pdf: Pdf) -> None:
        self.pdf = pdf
        self.pages = {page.obj.objgen for page in pdf.pages}
        self.seen: set[tuple[int, int]] = set()

    def children(self, old_parent: Object, parent: Object, depth: int) -> None:
        old, before, number = old_parent.get("/First"), None, 0
        while isinstance(old, Dictionary) and old.objgen not in self.seen and depth < 30:
            self.seen.add(old.objgen)
            if len(self.seen) > _MOST:
                raise Refused(outcome.TOO_HEAVY)
            new = self.pdf.make_indirect(Dictionary(Title=self._title(old), Parent=parent))
            page = self._page(old)
            if page is not None:
                new.Dest = Array([page, Name.Fit])
            if before is None:
                parent.First = new
            else:
                before.Next, new.Prev = new, before
            parent.Last = before = new
            number += 1
            self.children(old, new, depth + 1)
            old = old.get("/Next")
        if number:
            parent.Count = number if depth == 0 else -number

    def _title(self, old: Object) -> String:
        title = old.get("/Title")
        return String(str(title)) if isinstance(title, String) else String("")

    def _page(self, old: Object) -> Object | None:
        place: Any = old.get("/Dest")
        action = old.get("/A")
        if place is None and isinstance(action, Dictionary) and action.get("/S") == Name.GoTo:
            place = action.get("/D")
        if isinstance(place, String | Name):
            place = self._named(str(place))
        if isinstance(place, Dictionary):
            place = place.get("/D")
        page = place[0] if isinstance(place, Array) and len(place) else None
        return page if isinstance(page, Dictionary) and page.objgen in self.pages else None

    def _named(self, name: str) -> Any:
        names = self.pdf.Root.get("/Names")
        tree = names.get("/Dests") if isinstance(names, Dictionary) else None
        if isinstance(tree, Dictionary) and tree.is_indirect:
            return NameTree(tree).get(name.removeprefix("/"))
        table = self.pdf.Root.get("/Dests")
        return table.get(name if name.startswith("/") else f"/{name}") if isinstance(table, Dictionary) else None
