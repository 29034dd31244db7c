"""Slides as a PDF, a page each. Text stays text, links stay links, nothing about this computer goes along."""

import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from briefing_app.drawing import Pictures, graphics_application, paint
from briefing_app.errors import WriteError
from briefing_app.export.options import ExportOptions
from briefing_app.layout.frame import Frame
from briefing_app.model.deck import Deck
from briefing_app.model.geometry import Size
from briefing_app.model.media import Media
from briefing_app.model.theme import Theme

_DOTS_PER_INCH = 1200
_PICTURE_DOTS_PER_INCH = 220
_DATE = re.compile(rb"/CreationDate \(D:[^)]*\)")

Report = Callable[[int, int], None]


def write(
    frames: Sequence[Frame],
    theme: Theme,
    deck: Deck,
    media: Media,
    options: ExportOptions | None = None,  # noqa: ARG001  every exporter is asked alike; a PDF has no notes
    *,
    report: Report = lambda _done, _total: None,
    created: datetime | None = None,
) -> bytes:
    """The PDF of `frames` (at least one). `report` hears of each page; what it raises stops the work.

    `created` is the moment written into the file, in UTC, by default now.
    """
    application = graphics_application()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, deck.title, frames[0].size)
    painter = QPainter(writer)
    try:
        _paint_pages(frames, theme, Pictures(media), writer, painter, report)
    finally:
        painter.end()
    del application
    return _without_zone(bytes(buffer.data().data()), created or datetime.now(UTC))


def _paint_pages(
    frames: Sequence[Frame],
    theme: Theme,
    pictures: Pictures,
    writer: QPdfWriter,
    painter: QPainter,
    report: Report,
) -> None:
    scale = _DOTS_PER_INCH / 72
    painter.scale(scale, scale)
    for done, frame in enumerate(frames):
        if done and not writer.newPage():
            raise WriteError(f"Page {done + 1} of the PDF cannot be begun.", "Try again with fewer slides.")
        paint(frame, theme, painter, pictures, picture_scale=_PICTURE_DOTS_PER_INCH / 72)
        report(done + 1, len(frames))


def _writer(buffer: QBuffer, title: str, page: Size) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    size = QPageSize(
        QSizeF(page.width, page.height), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch
    )
    orientation = QPageLayout.Orientation.Portrait  # the page is as wide as it is; nothing is turned
    writer.setPageLayout(QPageLayout(size, orientation, QMarginsF(), QPageLayout.Unit.Point))
    writer.setResolution(_DOTS_PER_INCH)
    writer.setTitle(title)
    writer.setCreator("")
    return writer


def _without_zone(data: bytes, moment: datetime) -> bytes:
    """`data` with the date in UTC, and not one byte longer or shorter: the file's index counts bytes."""
    stamp = f"/CreationDate (D:{moment.astimezone(UTC):%Y%m%d%H%M%S}Z)".encode("ascii")
    return _DATE.sub(lambda match: stamp.ljust(len(match[0])), data)
