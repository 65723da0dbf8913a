"""Pictures are drawn anew: only the points of the first frame go into the new file, and nothing is copied over."""

import io
import math
import struct
import warnings
from typing import Any

from PIL import ExifTags, Image, ImageCms, ImageOps, UnidentifiedImageError

from anonymisation.files import outcome
from anonymisation.files.chunks import BrokenChunksError, Chunk, chunks_of, is_needed
from anonymisation.files.kinds import Kind
from anonymisation.files.outcome import Refused, tally

_FORMATS = {Kind.PNG: "PNG", Kind.JPEG: "JPEG", Kind.WEBP: "WEBP"}
_QUALITY = 92
_EFFORT = 2  # of 6: more makes a WebP hardly smaller and takes much longer
_TOO_LARGE = "The picture has more than {} million points. Save it smaller and send that."
_DAMAGED = "The picture is damaged. Open it, save it again under a new name and send that one."
_PLACE, _NOTED, _PREVIEW = (
    "the place where the photo was taken (GPS)",
    "what the camera or the program noted (device, date and time, settings)",
    "a small preview picture",
)
_DESCRIPTION, _COMMENT, _BEHIND, _OTHER = (
    "a description that programs keep (XMP or IPTC)",
    "a comment or text",
    "data behind the end of the picture",
    "other data beside the picture",
)
_TURNED = "how the camera was held: the picture is now turned the right way"
_SMALLER = f"detail: the picture now has {outcome.PIXELS_KEPT // 1_000_000} million points"
_PROFILE = "the colour profile"
_CHUNK_SAYS = {
    "eXIf": _NOTED, "tEXt": _COMMENT, "zTXt": _COMMENT, "iTXt": _COMMENT, "tIME": _NOTED, "iCCP": _PROFILE,
    "COM": _COMMENT, "APP1": _NOTED, "APP13": _DESCRIPTION, "XMP ": _DESCRIPTION, "EXIF": _NOTED, "ICCP": _PROFILE,
    "after the end": _BEHIND,
}  # fmt: skip
#: Chunks of frames are told of by their number, and these hold nothing but how the picture is to be shown.
_NOT_TOLD = {"acTL", "fcTL", "fdAT", "ANIM", "ANMF", "gAMA", "cHRM", "sRGB", "sBIT", "pHYs", "bKGD", "hIST", "APP0"}


def strip_picture(content: bytes, kind: Kind) -> tuple[bytes, list[str]]:
    """The picture drawn anew in its own format, and what it told beside. Raises Refused."""
    try:
        chunks = chunks_of(content, kind)
    except BrokenChunksError as error:
        raise Refused(_DAMAGED) from error
    image, removed = drawn(content, _FORMATS[kind])
    removed += [said for said in _said(chunks, content, kind) if said not in removed]
    return _saved(image, kind, is_lossless=any(chunk.name == "VP8L" for chunk in chunks)), removed


def drawn(content: bytes, *formats: str) -> tuple[Image.Image, list[str]]:
    """The first frame as bare points, turned the right way, in the colours of the screen (sRGB)."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # our own limit is the one that counts
        try:
            with Image.open(io.BytesIO(content), formats=formats) as image:
                _weigh(image)
                removed = told_by(image)
                image.seek(0)
                if _made_smaller(image):
                    removed.append(_SMALLER)
                image.load()
                bare = _bare(_in_screen_colours(ImageOps.exif_transpose(image)))
        except Image.DecompressionBombError as error:
            raise Refused(_TOO_LARGE.format(outcome.MOST_PIXELS // 1_000_000)) from error
        except (UnidentifiedImageError, OSError, SyntaxError, ValueError, struct.error, EOFError) as error:
            raise Refused(_DAMAGED) from error
    return bare, removed


def _weigh(image: Image.Image) -> None:
    most = outcome.MOST_PIXELS_OF_JPEG if image.format in ("JPEG", "MPO") else outcome.MOST_PIXELS
    if image.width * image.height > most:
        raise Refused(_TOO_LARGE.format(most // 1_000_000))


def _made_smaller(image: Image.Image) -> bool:
    scale = math.sqrt(outcome.PIXELS_KEPT / (image.width * image.height))
    if scale >= 1 or image.mode not in ("RGB", "RGBA", "L", "LA", "CMYK"):
        return False
    image.thumbnail((int(image.width * scale), int(image.height * scale)))
    return True


def told_by(image: Image.Image) -> list[str]:
    """What the picture tells beside its points, as far as Pillow understands it."""
    removed = []
    try:
        exif = image.getexif()
        if exif.get_ifd(ExifTags.IFD.GPSInfo):
            removed.append(_PLACE)
        if set(exif) - {ExifTags.Base.Orientation, ExifTags.IFD.GPSInfo}:
            removed.append(_NOTED)
        if exif.get_ifd(ExifTags.IFD.IFD1):
            removed.append(_PREVIEW)
        if exif.get(ExifTags.Base.Orientation, 1) != 1:
            removed.append(_TURNED)
    except Exception:  # damaged notes are notes all the same
        removed.append(_NOTED)
    removed += tally(
        [(getattr(image, "n_frames", 1) - 1, "further picture behind the first", "further pictures behind the first")]
    )
    return removed


def _said(chunks: list[Chunk], content: bytes, kind: Kind) -> list[str]:
    """What the chunks tell that a picture does not need, in words; in their order, each once."""
    said = []
    for chunk in chunks:
        if is_needed(chunk, kind, content) or chunk.name in _NOT_TOLD:
            continue
        words = _CHUNK_SAYS.get(chunk.name, _OTHER)
        if chunk.name == "APP1" and b"http://ns.adobe.com/" in content[chunk.start : chunk.start + 64]:
            words = _DESCRIPTION
        if chunk.name == "APP2" and content[chunk.start + 4 : chunk.start + 15] == b"ICC_PROFILE":
            words = _PROFILE
        said.append(words)
    return list(dict.fromkeys(said))


def _in_screen_colours(image: Image.Image) -> Image.Image:
    profile = image.info.get("icc_profile")
    if not profile or image.mode not in ("RGB", "CMYK", "L", "RGBA"):
        return image
    try:
        screen = ImageCms.createProfile("sRGB")
        mode = "RGBA" if image.mode == "RGBA" else "RGB"
        turned = ImageCms.profileToProfile(
            image, ImageCms.ImageCmsProfile(io.BytesIO(profile)), screen, outputMode=mode
        )
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return image
    return turned or image


def _bare(image: Image.Image) -> Image.Image:
    """A picture made of the points alone."""
    if image.mode in ("P", "PA") or "transparency" in image.info:
        image = image.convert("RGBA" if "transparency" in image.info or image.mode == "PA" else "RGB")
    if image.mode in ("CMYK", "YCbCr", "LAB", "HSV", "RGBX"):
        image = image.convert("RGB")
    if image.mode in ("La", "RGBa"):
        image = image.convert({"La": "LA", "RGBa": "RGBA"}[image.mode])
    bare = Image.new(image.mode, image.size)
    bare.paste(image)
    return bare


def _saved(image: Image.Image, kind: Kind, *, is_lossless: bool = False) -> bytes:
    file = io.BytesIO()
    options: dict[str, Any] = {}
    if kind is Kind.JPEG:
        options = {"quality": _QUALITY}
        if image.mode not in ("L", "RGB"):
            image = image.convert("RGB")
    elif kind is Kind.WEBP:
        options = {"lossless": is_lossless, "quality": _QUALITY, "method": _EFFORT}
        if image.mode not in ("RGB", "RGBA"):
            image = image.convert("RGBA" if "A" in image.getbands() else "RGB")
    image.save(file, format=_FORMATS[kind], **options)
    return file.getvalue()


def picture_as_png(image: Image.Image) -> bytes:
    return _saved(image, Kind.PNG)


def picture_as_jpeg(image: Image.Image) -> bytes:
    return _saved(image, Kind.JPEG)
