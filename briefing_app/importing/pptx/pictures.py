"""Pictures of a presentation → clean files: decoded, upright, without a word on their origin."""

import io
import posixpath
import warnings
from typing import TYPE_CHECKING

from briefing_app import limits
from briefing_app.errors import BriefingError, FormatError, LimitError
from briefing_app.importing.imported import slug, unique
from briefing_app.importing.pptx import xml
from briefing_app.importing.pptx.package import Package
from briefing_app.importing.pptx.report import Report
from briefing_app.model.blocks import Crop
from briefing_app.phrases import Phrase
from briefing_app.storage import MediaStore

if TYPE_CHECKING:
    from PIL.Image import Image

_FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF")
_BROKEN = (OSError, SyntaxError, ValueError, EOFError, MemoryError)
_WHOLE = 100_000  # thousandths of a percent
_REDRAWN = Phrase("Save it as PNG and put it in by hand.")


class PictureParts:
    """The pictures taken along, each part once; `media` maps their paths in the slides to bytes."""

    def __init__(self, package: Package, report: Report) -> None:
        self._package = package
        self._report = report
        self._paths: dict[str, str] = {}
        self.media: dict[str, bytes] = {}

    def path(self, part: str, alt: str) -> str:
        """The path of the picture in `part`; "" with a finding where it cannot be kept."""
        if part not in self._paths:
            self._paths[part] = self._taken(part)
        if not self._paths[part]:
            name = posixpath.basename(part)
            reason = self._reason(posixpath.splitext(name)[1])
            described = Phrase("the picture {0}, described as “{1}”. {2}", name, alt, reason)
            self._report.not_kept(described if alt else Phrase("the picture {0}. {1}", name, reason), _REDRAWN)
        return self._paths[part]

    def _reason(self, suffix: str) -> Phrase:
        kind = suffix.lstrip(".").upper()
        is_known = kind in {"WMF", "EMF", "SVG"}
        return Phrase("{0} is not shown here.", kind) if is_known else Phrase("It cannot be shown.")

    def _taken(self, part: str) -> str:
        try:
            data, suffix = clean_picture(self._package.data(part))
            MediaStore().add(data, suffix)
        except LimitError:
            raise
        except BriefingError:
            return ""
        stem = slug(posixpath.splitext(posixpath.basename(part))[0], "picture")
        path = "media/" + unique(stem, suffix, (posixpath.basename(p) for p in self.media))
        self.media[path] = data
        return path


def clean_picture(data: bytes) -> tuple[bytes, str]:
    """The pixels of a picture as a file of their own, and its suffix. Raises FormatError."""
    from PIL import Image, ImageOps  # late: many decks have no pictures

    if len(data) > limits.PICTURE_FILE:
        raise FormatError(Phrase("A picture is too large."))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # our own limit is lower
            with Image.open(io.BytesIO(data), formats=_FORMATS) as opened:
                if opened.width * opened.height > limits.PICTURE_PIXELS:
                    raise FormatError(Phrase("A picture has too many pixels."))
                is_jpeg = opened.format == "JPEG" and opened.mode in {"L", "RGB"}
                upright = ImageOps.exif_transpose(opened)
                return _saved(upright, is_jpeg=is_jpeg)
    except Image.DecompressionBombError as error:
        raise FormatError(Phrase("A picture has too many pixels.")) from error
    except _BROKEN as error:
        raise FormatError(Phrase("A picture cannot be read ({0}).", error)) from error


def _saved(image: "Image", *, is_jpeg: bool) -> tuple[bytes, str]:
    buffer = io.BytesIO()
    transparency = image.info.get("transparency")
    image.info = {} if transparency is None or is_jpeg else {"transparency": transparency}
    if is_jpeg:
        image.save(buffer, "JPEG", quality=92)
        return buffer.getvalue(), ".jpg"
    if image.mode not in {"1", "L", "LA", "P", "RGB", "RGBA"}:
        image = image.convert("RGBA")
    image.save(buffer, "PNG")
    return buffer.getvalue(), ".png"


def crop_of(fill: xml.Element | None, report: Report) -> Crop:
    """The crop of a picture fill; one that makes the picture smaller than its frame is left out."""
    source = xml.child(fill, "srcRect")
    left, top, right, bottom = (xml.number(source, side) / _WHOLE for side in "ltrb")
    sides = tuple(round(max(side, 0.0), 5) for side in (left, top, right, bottom))
    if min(left, top, right, bottom) < 0 or sides[0] + sides[2] >= 1 or sides[1] + sides[3] >= 1:
        report.not_kept(Phrase("the empty border of a picture."))
        return Crop()
    return Crop(*sides)
