"""Pictures, made clean: decoded, scaled to a sensible size and encoded anew, without any metadata."""

import io
import warnings

from msgspec import Struct
from PIL import Image, ImageOps

from briefing_app import limits

_LONGEST_SIDE = 3_840  # pixels: a whole slide on a 4K screen
_QUALITY = 88
_JPEG_MODES = frozenset({"L", "RGB"})
_PNG_MODES = frozenset({"1", "L", "LA", "P", "RGB", "RGBA"})


class CleanPicture(Struct, frozen=True):
    """A picture as it goes into the file."""

    data: bytes
    extension: str  # "png" or "jpeg"


def clean_picture(data: bytes) -> CleanPicture | None:
    """A JPEG stays one, everything else becomes a PNG; None if `data` is no picture or over the limits."""
    if len(data) > limits.PICTURE_FILE:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            return _encoded(data)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        return None  # what Pillow raises on bytes that are not the picture they say; the slide shows a mark


def _encoded(data: bytes) -> CleanPicture | None:
    with Image.open(io.BytesIO(data), formats=("PNG", "JPEG", "WEBP", "GIF")) as opened:
        if opened.width * opened.height > limits.PICTURE_PIXELS:
            return None
        is_jpeg = opened.format == "JPEG"
        upright = ImageOps.exif_transpose(opened) if is_jpeg else opened.copy()  # as storage and painter do
        upright.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE), Image.Resampling.LANCZOS)
        return _as_jpeg(upright) if is_jpeg else _as_png(upright)


def _as_jpeg(image: Image.Image) -> CleanPicture:
    image = image if image.mode in _JPEG_MODES else image.convert("RGB")
    return CleanPicture(_saved(image, "JPEG", quality=_QUALITY), "jpeg")


def _as_png(image: Image.Image) -> CleanPicture:
    image = image if image.mode in _PNG_MODES else image.convert("RGBA")
    return CleanPicture(_saved(image, "PNG"), "png")


def _saved(image: Image.Image, kind: str, **options: int) -> bytes:
    """The pixels alone: everything a picture says of its origin stays behind."""
    transparency = image.info.get("transparency")
    image.info = {} if transparency is None or kind == "JPEG" else {"transparency": transparency}
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()
