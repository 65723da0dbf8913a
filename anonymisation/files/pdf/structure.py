"""The tree by which a program reads a PDF aloud: what is a heading, a table, a picture, and what a picture shows.

It is made for readers who do not see, so it stays: kinds, order, descriptions, and nothing that anybody else put there.
"""

from typing import Any

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

#: The kinds of ISO 32000-1, 14.8.4; a file's own kinds are looked up in its list of what they stand for.
_KINDS = frozenset(
    f"/{name}"
    for name in (
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "P",
        "H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead",
        "TBody", "TFoot", "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Ruby", "Figure",
        "Formula",
    )
)  # fmt: skip
_TEXTS = ("/Alt", "/ActualText", "/E")


def kept_structure(pdf: Pdf) -> Object | None:
    """The tree made anew, or None where the file has none. The pages' numbers in it stay as they are."""
    old = pdf.Root.get("/StructTreeRoot")
    if not isinstance(old, Dictionary):
        return None
    maker = _Maker(pdf, old.get("/RoleMap"))
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    kept = maker.kids(old.get("/K"), root)
    if not len(kept):
        return None
    root.K = kept
    numbers = maker.numbers(old.get("/ParentTree"))
    root.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(numbers)))
    return root


class _Maker:
    def __init__(self, pdf: Pdf, roles: Any) -> None:
        self.pdf = pdf
        self.roles = roles if isinstance(roles, Dictionary) else Dictionary()
        self.pages = {page.obj.objgen for page in pdf.pages}
        self.made: dict[tuple[int, int], Object] = {}

    def kids(self, old: Any, parent: Object) -> Object:
        return Array([kid for kid in (self._kid(one, parent) for one in _several(old)) if kid is not None])

    def _kid(self, old: Any, parent: Object) -> Any:
        if isinstance(old, int) and not isinstance(old, bool):
            return old
        if not isinstance(old, Dictionary):
            return None
        kind = old.get("/Type")
        if kind == Name.MCR:
            number = old.get("/MCID")
            mark = Dictionary(Type=Name.MCR, MCID=number)
            self._place(old, mark)
            return mark if isinstance(number, int) else None
        if kind == Name.OBJR or "/S" not in old or old.objgen in self.made:
            return None
        new = self.pdf.make_indirect(Dictionary(S=self._role(old["/S"]), P=parent))
        self._place(old, new)
        if old.is_indirect:
            self.made[old.objgen] = new
        for key in _TEXTS:
            if isinstance(old.get(key), String):
                new[key] = String(str(old[key]))
        inside = self.kids(old.get("/K"), new)
        if len(inside):
            new.K = inside
        return new

    def _place(self, old: Object, new: Object) -> None:
        page = old.get("/Pg")
        if isinstance(page, Dictionary) and page.objgen in self.pages:
            new.Pg = page

    def _role(self, role: Any) -> Object:
        for _ in range(5):
            if str(role) in _KINDS:
                return Name(str(role))
            role = self.roles.get(str(role)) if isinstance(role, Name) else None
        return Name.NonStruct

    def numbers(self, old: Any, depth: int = 0) -> list[Any]:
        """For each page, the elements that its marks belong to, in the order of their numbers."""
        if not isinstance(old, Dictionary) or depth > 30:
            return []
        found = []
        pairs = list(_several(old.get("/Nums")))
        for key, value in zip(pairs[::2], pairs[1::2], strict=False):
            if isinstance(key, int):
                found += [key, self._elements(value)]
        for kid in _several(old.get("/Kids")):
            found += self.numbers(kid, depth + 1)
        return found

    def _elements(self, value: Any) -> Any:
        if isinstance(value, Array):
            return Array([self._element(one) for one in value])
        return self._element(value)

    def _element(self, old: Any) -> Any:
        return self.made.get(old.objgen) if isinstance(old, Dictionary) else None


def _several(value: Any) -> list[Any]:
    if isinstance(value, Array):
        return list(value)
    return [] if value is None else [value]
