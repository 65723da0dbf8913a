"""Styles, lists, fonts, theme and settings: kept as far as they shape what is shown, under names of ours.

A style or theme is called what somebody called it («Prison Service letter»), and settings remember people, sessions,
templates and sources of addresses. Settings are therefore a list of what is kept.
"""

from collections import Counter
from xml.etree.ElementTree import Element

from anonymisation.files.docx import namespaces as ns
from anonymisation.files.docx.namespaces import A, M, W, is_on
from anonymisation.files.docx.stories import SESSIONS

_SETTINGS = frozenset(
    W + name
    for name in (
        "zoom", "mirrorMargins", "alignBordersAndEdges", "bordersDoNotSurroundHeader", "bordersDoNotSurroundFooter",
        "gutterAtTop", "autoHyphenation", "consecutiveHyphenLimit", "hyphenationZone", "doNotHyphenateCaps",
        "defaultTabStop", "evenAndOddHeaders", "bookFoldPrinting", "drawingGridHorizontalSpacing",
        "drawingGridVerticalSpacing", "characterSpacingControl", "footnotePr", "endnotePr", "compat", "themeFontLang",
        "clrSchemeMapping", "decimalSymbol", "listSeparator", "displayBackgroundShape",
    )
) | {M + "mathPr"}  # fmt: skip
_SETTING_SAYS = {
    "attachedTemplate": ("link to the template that it was made with", "links to the templates that it was made with"),
    "mailMerge": ("source of addresses for letters", "sources of addresses for letters"),
    "docVars": ("list of values that programs keep", "lists of values that programs keep"),
    "writeProtection": ("note on who may edit", "notes on who may edit"),
    "documentProtection": ("note on who may edit", "notes on who may edit"),
    "rsids": SESSIONS,
}
_COMPATIBILITY = "http://schemas.microsoft.com/office/word"
_FONT = frozenset(W + name for name in ("charset", "family", "pitch", "panose1", "sig", "altName"))
#: How Word's own styles are called in a file, in every language; others are named by people.
_OWN_STYLES = (
    "normal", "heading", "title", "subtitle", "toc", "list", "table", "body text", "header", "footer", "footnote",
    "endnote", "hyperlink", "caption", "no list", "no spacing", "default paragraph font", "strong", "emphasis", "quote",
    "intense", "subtle", "book title", "page number", "line number", "plain text", "grid table", "index", "block text",
    "macro", "followedhyperlink", "balloon text", "annotation", "date", "closing", "signature", "salutation",
    "envelope", "document map", "html", "outline list", "placeholder text", "bibliography", "revision", "light",
    "medium", "dark", "colorful", "plain table", "article / section", "1 / 1.1 / 1.1.1", "1 / a / i",
)  # fmt: skip


def style_names(styles: Element) -> dict[str, str]:
    """For each name by which the text calls a style, one of ours."""
    return {style.get(W + "styleId", ""): f"Style{number}" for number, style in enumerate(styles.iter(W + "style"), 1)}


def hidden_styles(styles: Element) -> frozenset[str]:
    """The styles whose text is hidden, of themselves or by the style that they are based on."""
    based_on: dict[str, str] = {}
    hidden: set[str] = set()
    shown: set[str] = set()
    for style in styles.iter(W + "style"):
        name, base = style.get(W + "styleId", ""), style.find(W + "basedOn")
        based_on[name] = "" if base is None else base.get(W + "val", "")
        switch = style.find(f"{W}rPr/{W}vanish")
        if switch is not None:
            (hidden if is_on(switch) else shown).add(name)
    for name in based_on:
        path: list[str] = []
        at = name
        while at in based_on and at not in path and at not in hidden and at not in shown:
            path.append(at)
            at = based_on[at]
        if at in hidden:
            hidden.add(name)
    return frozenset(hidden)


def clean_styles(styles: Element, new_names: dict[str, str]) -> None:
    """Renames in place; what refers to a style that is not there is dropped."""
    for element in list(styles.iter()):
        element[:] = [child for child in element if child.tag not in _STYLE_DROPPED and _rename(child, new_names)]
    seen: Counter[str] = Counter()
    for style in styles.iter(W + "style"):
        new = style.attrib[W + "styleId"] = new_names[style.get(W + "styleId", "")]
        name = style.find(W + "name")
        called = "" if name is None else name.get(W + "val", "").lower()
        seen[called] += 1
        is_own = called.rstrip("0123456789 ").startswith(_OWN_STYLES) and len(called) < _LONG_NAME
        if name is not None and (style.get(W + "customStyle") or not is_own or seen[called] > 1):
            name.set(W + "val", f"Style {new.removeprefix('Style')}")


_LONG_NAME = 40
_STYLE_DROPPED = frozenset(W + name for name in ("aliases", "vanish", "specVanish", "rsid", "latentStyles"))
_STYLE_REFERENCES = frozenset(W + name for name in ("basedOn", "next", "link"))


def _rename(element: Element, new_names: dict[str, str]) -> bool:
    if element.tag in _STYLE_REFERENCES:
        new = new_names.get(element.get(W + "val", ""))
        element.set(W + "val", new or "")
        return new is not None
    return True


def clean_numbering(numbering: Element, new_names: dict[str, str]) -> None:
    for element in list(numbering.iter()):
        element[:] = [child for child in element if child.tag not in (W + "nsid", W + "tmpl", W + "name")]
        for child in list(element):
            if child.tag in (W + "styleLink", W + "numStyleLink", W + "pStyle"):
                new = new_names.get(child.get(W + "val", ""))
                child.set(W + "val", new or "")
                if new is None:
                    element.remove(child)


def clean_fonts(fonts: Element) -> None:
    for font in list(fonts):
        font[:] = [child for child in font if child.tag in _FONT]


def clean_theme(theme: Element) -> None:
    """Colours and fonts stay; what they are called goes."""
    for element in theme.iter():
        if element.tag in (A + "theme", A + "clrScheme", A + "fontScheme", A + "fmtScheme"):
            element.set("name", "Theme")
        if element.tag == A + "objectDefaults":
            element[:] = []


def clean_settings(settings: Element, said: Counter[tuple[str, str]]) -> None:
    for child in settings:
        name = ns.local(child.tag)
        if name in _SETTING_SAYS:
            said[_SETTING_SAYS[name]] += 1
    settings[:] = [child for child in settings if child.tag in _SETTINGS]
    for compatible in settings.iter(W + "compat"):
        compatible[:] = [
            child
            for child in compatible
            if child.tag != W + "compatSetting" or child.get(W + "uri", "") == _COMPATIBILITY
        ]
