"""Slides as pictures, one file each."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QBuffer, QIODevice

from briefing_app.drawing import Pictures, graphics_application, image
from briefing_app.errors import WriteError
from briefing_app.layout.frame import Frame
from briefing_app.model.media import Media
from briefing_app.model.theme import Theme
from briefing_app.phrases import Phrase

WIDTH = 1920
_COMPRESSION = 60  # Qt's scale from 0 to 100: smaller files for the same time as the default


def write(
    frames: Sequence[Frame], theme: Theme, media: Media, *, width: int = WIDTH
) -> Iterator[tuple[str, bytes]]:
    """A file name and the PNG of each frame, `width` pixels wide; each is drawn when asked for."""
    application = graphics_application()
    pictures = Pictures(media)
    digits = max(2, len(str(len(frames))))
    for number, frame in enumerate(frames, start=1):
        yield f"slide-{number:0{digits}}.png", _png(frame, theme, width, pictures)
    del application


def _png(frame: Frame, theme: Theme, width: int, pictures: Pictures) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image(frame, theme, width, pictures).save(buffer, "PNG", _COMPRESSION):  # type: ignore[call-overload]
        raise WriteError(
            Phrase("Slide {0} cannot be written as a picture.", frame.number), Phrase("Try a smaller width.")
        )
    return bytes(buffer.data().data())
