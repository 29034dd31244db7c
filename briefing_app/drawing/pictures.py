"""Decoded pictures, kept at the size they are drawn at."""

from collections import OrderedDict

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from briefing_app.limits import PICTURE_PIXELS
from briefing_app.model.blocks import Crop
from briefing_app.model.media import Media

_FORMATS = frozenset({"png", "jpeg", "jpg", "webp", "gif"})
_KEPT_BYTES = 192 * 1024 * 1024
_Key = tuple[str, Crop, int, int]


class Pictures:
    """Pictures of a Media mapping, decoded, cropped and scaled; the least used are let go.

    Use one in one thread at a time.
    """

    def __init__(self, media: Media, *, kept_bytes: int = _KEPT_BYTES) -> None:
        self._media = media
        self._limit = kept_bytes
        self._kept: OrderedDict[_Key, QImage] = OrderedDict()
        self._bytes = 0

    def fitted(self, name: str, crop: Crop, width: int, height: int) -> QImage | None:
        """The picture after `crop`, at most `width` × `height` pixels and never enlarged.

        None where there is no such picture, or it cannot be decoded.
        """
        key = (name, crop, width, height)
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        whole = self._decoded(name)
        if whole is None:
            return None
        image = _reduced(whole.copy(_cropped(whole.size(), crop)), width, height)
        self._keep(key, image)
        return image

    def _decoded(self, name: str) -> QImage | None:
        data = self._media.get(name)
        return None if data is None else decoded(data)

    def _keep(self, key: _Key, image: QImage) -> None:
        self._kept[key] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > self._limit and len(self._kept) > 1:
            _, gone = self._kept.popitem(last=False)
            self._bytes -= gone.sizeInBytes()


def decoded(data: bytes) -> QImage | None:
    """The picture in `data`, turned as its camera says; None if it is none or too large."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if bytes(reader.format().data()).decode("ascii") not in _FORMATS:
        return None
    if size.width() * size.height() > PICTURE_PIXELS:
        return None
    reader.setAutoTransform(True)
    image = reader.read()
    return None if image.isNull() else _without_words(image)


def _without_words(image: QImage) -> QImage:
    """The pixels alone: Qt would carry what a picture says of its origin on into a PDF."""
    if not image.textKeys():
        return image
    bare = QImage(image.constBits(), image.width(), image.height(), image.bytesPerLine(), image.format()).copy()
    if image.colorCount():
        bare.setColorTable(image.colorTable())
    return bare


def _cropped(size: QSize, crop: Crop) -> QRect:
    left, top = round(size.width() * crop.left), round(size.height() * crop.top)
    right, bottom = round(size.width() * (1 - crop.right)), round(size.height() * (1 - crop.bottom))
    return QRect(left, top, max(1, right - left), max(1, bottom - top))


def _reduced(image: QImage, width: int, height: int) -> QImage:
    if image.width() <= width and image.height() <= height:
        return image
    return image.scaled(
        min(width, image.width()),
        min(height, image.height()),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
