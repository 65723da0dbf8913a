"""Which entries of which objects a page needs to be shown. All others go: the format has room for anything anywhere.

A kind is a table from entry to the kind of its value. PLAIN is numbers, names and lists of them; DATA may be a string
as well (a table of colours, say). «map of» is a table whose entries anybody may name; «list of» is one or several.
"""

PLAIN, DATA, MAP, LIST = "plain", "data", "map of ", "list of "
_STREAM = {"Length": PLAIN, "Filter": PLAIN, "DecodeParms": LIST + "decoding"}

TABLES: dict[str, dict[str, str]] = {
    "page": {
        "Type": PLAIN, "Parent": "untouched", "MediaBox": PLAIN, "CropBox": PLAIN, "Rotate": PLAIN, "UserUnit": PLAIN,
        "Resources": "resources", "Contents": "untouched", "Group": "group", "StructParents": PLAIN, "Tabs": PLAIN,
    },
    "resources": {
        "ExtGState": MAP + "state", "ColorSpace": MAP + "colour", "Pattern": MAP + "pattern",
        "Shading": MAP + "shading", "XObject": MAP + "drawing", "Font": MAP + "font",
    },
    "state": {
        **dict.fromkeys(
            ("Type", "LW", "LC", "LJ", "ML", "D", "RI", "OP", "op", "OPM", "FL", "SM", "SA", "BM", "CA", "ca", "AIS",
             "TK"), PLAIN,
        ),
        "Font": "font in list", "SMask": "mask",
    },
    "mask": {"Type": PLAIN, "S": PLAIN, "G": "drawing", "BC": PLAIN, "TR": "function"},
    "group": {"Type": PLAIN, "S": PLAIN, "CS": "colour", "I": PLAIN, "K": PLAIN},
    "form": {
        **_STREAM, "Type": PLAIN, "Subtype": PLAIN, "FormType": PLAIN, "BBox": PLAIN, "Matrix": PLAIN,
        "Resources": "resources", "Group": "group", "StructParents": PLAIN,
    },
    "image": {
        **_STREAM, **dict.fromkeys(
            ("Type", "Subtype", "Width", "Height", "BitsPerComponent", "Intent", "ImageMask", "Decode", "Interpolate",
             "SMaskInData", "Matte"), PLAIN,
        ),
        "ColorSpace": "colour", "Mask": "drawing", "SMask": "drawing",
    },
    "decoding": {
        **dict.fromkeys(
            ("Predictor", "Colors", "BitsPerComponent", "Columns", "EarlyChange", "K", "EndOfLine", "EncodedByteAlign",
             "Rows", "EndOfBlock", "BlackIs1", "DamagedRowsBeforeError", "ColorTransform"), PLAIN,
        ),
        "JBIG2Globals": "shared shapes",
    },
    "stream": _STREAM,
    "shared shapes": _STREAM,
    "font file": {**_STREAM, "Subtype": PLAIN, "Length1": PLAIN, "Length2": PLAIN, "Length3": PLAIN},
    "character map": {
        **_STREAM, "Type": PLAIN, "CMapName": PLAIN, "CIDSystemInfo": "system", "WMode": PLAIN,
        "UseCMap": "character map",
    },
    "system": {"Registry": DATA, "Ordering": DATA, "Supplement": PLAIN},
    "font": {
        **dict.fromkeys(
            ("Type", "Subtype", "BaseFont", "FirstChar", "LastChar", "Widths", "DW", "W", "DW2", "W2", "FontBBox",
             "FontMatrix"), PLAIN,
        ),
        "FontDescriptor": "descriptor", "Encoding": "encoding", "ToUnicode": "character map",
        "DescendantFonts": LIST + "font", "CIDSystemInfo": "system", "CIDToGIDMap": "stream",
        "CharProcs": MAP + "glyph", "Resources": "resources",
    },
    "glyph": _STREAM,
    "encoding": {
        **_STREAM, "Type": PLAIN, "BaseEncoding": PLAIN, "Differences": PLAIN, "CMapName": PLAIN, "WMode": PLAIN,
        "CIDSystemInfo": "system", "UseCMap": "character map",
    },
    "descriptor": {
        **dict.fromkeys(
            ("Type", "FontName", "Flags", "FontBBox", "ItalicAngle", "Ascent", "Descent", "Leading", "CapHeight",
             "XHeight", "StemV", "StemH", "AvgWidth", "MaxWidth", "MissingWidth", "FontStretch", "FontWeight"), PLAIN,
        ),
        "FontFile": "font file", "FontFile2": "font file", "FontFile3": "font file", "CIDSet": "stream",
    },
    "function": {
        **_STREAM, **dict.fromkeys(
            ("FunctionType", "Domain", "Range", "Size", "BitsPerSample", "Order", "Encode", "Decode", "C0", "C1", "N",
             "Bounds"), PLAIN,
        ),
        "Functions": LIST + "function",
    },
    "pattern": {
        **_STREAM, **dict.fromkeys(
            ("Type", "PatternType", "PaintType", "TilingType", "BBox", "XStep", "YStep", "Matrix"), PLAIN,
        ),
        "Resources": "resources", "Shading": "shading", "ExtGState": "state",
    },
    "shading": {
        **_STREAM, **dict.fromkeys(
            ("ShadingType", "Background", "BBox", "AntiAlias", "Domain", "Coords", "Extend", "Matrix",
             "BitsPerCoordinate", "BitsPerComponent", "BitsPerFlag", "Decode", "VerticesPerRow"), PLAIN,
        ),
        "ColorSpace": "colour", "Function": LIST + "function",
    },
    "lights": {"WhitePoint": PLAIN, "BlackPoint": PLAIN, "Gamma": PLAIN, "Matrix": PLAIN, "Range": PLAIN},
    "outlines": {"Type": PLAIN, "First": "bookmark", "Last": "untouched", "Count": PLAIN},
    "tree": {"Type": PLAIN, "K": "untouched", "ParentTree": "untouched", "ParentTreeNextKey": PLAIN},
}  # fmt: skip
#: These draw: their streams are rewritten by `contents`.
DRAWN = frozenset({"form", "glyph", "pattern"})
#: These are programs in PostScript, whose remarks are for people.
REMARKED = frozenset({"character map", "encoding", "function"})
#: Where a name does as well as an object.
OR_NAME = frozenset({"encoding", "colour", "mask", "character map", "function", "stream"})
