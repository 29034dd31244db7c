"""The pictures of a deck, by the digest of their bytes: kept once, checked by content, read when asked for."""

import io
import re
import warnings
from collections.abc import Iterator, Mapping
from threading import Lock
from typing import TYPE_CHECKING

from briefing_app import limits
from briefing_app.errors import FormatError, LimitError
from briefing_app.model.geometry import Size
from briefing_app.model.media import PictureInfo
from briefing_app.phrases import Phrase
from briefing_app.storage.state import digest

if TYPE_CHECKING:
    from PIL import Image

_SUFFIXES = {"PNG": "png", "JPEG": "jpg", "WEBP": "webp", "GIF": "gif"}
_NAME = re.compile(r"[0-9a-f]{64}\.(png|jpg|webp|gif)")
_ORIENTATION, _LYING = 0x0112, frozenset({5, 6, 7, 8})  # the EXIF tag, and its values for a quarter turn
_BROKEN = (OSError, SyntaxError, ValueError, EOFError, MemoryError)


class MediaStore(Mapping[str, bytes]):
    """Pictures by name (`<sha256>.png`). Safe to share between threads."""

    def __init__(self, stored: Mapping[str, bytes] | None = None) -> None:
        """`stored` gives the pictures there are already; they are read when asked for."""
        self._stored = stored or {}
        self._added: dict[str, bytes] = {}
        self._infos: dict[str, PictureInfo | None] = {}
        self._lock = Lock()

    def __getitem__(self, name: str) -> bytes:
        """The picture's bytes. Raises KeyError, and FormatError when they are not what the name says."""
        if name in self._added:
            return self._added[name]
        with self._lock:
            data = self._stored[name]
        if digest(data) != name.partition(".")[0]:
            raise FormatError(Phrase("The picture {0} is damaged.", name), Phrase("Put the picture in again."))
        return data

    def __contains__(self, name: object) -> bool:
        return name in self._added or name in self._stored

    def __iter__(self) -> Iterator[str]:
        yield from self._added
        yield from (name for name in self._stored if name not in self._added)

    def __len__(self) -> int:
        return len(self._added.keys() | self._stored.keys())

    def add(self, data: bytes, suffix: str = "") -> str:
        """Keep a picture; its name from now on. The format is known by content, `suffix` only named in errors.

        Raises FormatError when it is no picture of a kind we show, LimitError when it is too large.
        """
        format_name, info_size = _examined(data, suffix)
        name = f"{digest(data)}.{_SUFFIXES[format_name]}"
        if name not in self:
            self._added[name] = data
        self._infos[name] = PictureInfo(name, info_size)
        return name

    def info(self, name: str) -> PictureInfo | None:
        """What layout must know of a picture; None when there is none or it cannot be read."""
        if name not in self._infos:
            self._infos[name] = self._looked_at(name)
        return self._infos[name]

    def _looked_at(self, name: str) -> PictureInfo | None:
        if name not in self:
            return None
        try:
            return PictureInfo(name, _opened(self[name]).size_in_pixels)
        except (FormatError, LimitError):
            return None


class _Opened:
    """A picture whose head was read. Its size is that of the picture as shown: turned as its camera says."""

    def __init__(self, image: "Image.Image") -> None:
        self.image = image
        self.format = image.format or ""
        width, height = float(image.width), float(image.height)
        self.size_in_pixels = Size(height, width) if _is_lying(image) else Size(width, height)


def _is_lying(image: "Image.Image") -> bool:
    """Whether the camera says that the picture must be turned by a quarter; Qt heeds that of JPEG alone."""
    if image.format != "JPEG":
        return False
    try:
        return image.getexif().get(_ORIENTATION) in _LYING
    except _BROKEN:
        return False


def is_media_name(name: str) -> bool:
    """Whether `name` is one that a store gives."""
    return _NAME.fullmatch(name) is not None


def _examined(data: bytes, suffix: str) -> tuple[str, Size]:
    """The format and size of a picture that was decoded to its last pixel."""
    opened = _opened(data, suffix)
    try:
        opened.image.load()
    except _BROKEN as error:
        raise _no_picture(suffix, error) from error
    return opened.format, opened.size_in_pixels


def _opened(data: bytes, suffix: str = "") -> _Opened:
    """Read the head of a picture and check its limits. Raises FormatError, LimitError."""
    from PIL import Image  # late: a deck without pictures opens without it

    if len(data) > limits.PICTURE_FILE:
        raise LimitError(
            Phrase("A picture is larger than {0} MB.", limits.PICTURE_FILE // (1024 * 1024)),
            Phrase("Make it smaller."),
        )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # our own limit is lower
            image = Image.open(io.BytesIO(data), formats=tuple(_SUFFIXES))
    except Image.DecompressionBombError as error:
        raise _too_many_pixels() from error
    except _BROKEN as error:
        raise _no_picture(suffix, error) from error
    if image.width * image.height > limits.PICTURE_PIXELS:
        raise _too_many_pixels()
    return _Opened(image)


def _too_many_pixels() -> LimitError:
    return LimitError(
        Phrase("A picture has more than {0} million pixels.", limits.PICTURE_PIXELS // 1_000_000),
        Phrase("Make it smaller."),
    )


def _no_picture(suffix: str, error: BaseException) -> FormatError:
    kind = Phrase("A file named {0}", suffix) if suffix else Phrase("A file")
    message = Phrase("{0} is not a picture that can be shown.", kind)
    if "cannot identify" not in str(error):
        message = Phrase("{0} is not a picture that can be shown ({1}).", kind, error)
    return FormatError(
        message,
        Phrase("Use a PNG, JPEG, WebP or GIF file."),
    )
