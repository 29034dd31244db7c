"""Slides as a PDF, a page each. Text stays text, links stay links, nothing about this computer goes along."""

import re
import uuid
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from xml.sax.saxutils import escape

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF, QUuid
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from briefing_app.drawing import Pictures, graphics_application, paint
from briefing_app.errors import WriteError
from briefing_app.export.options import ExportOptions
from briefing_app.export.pdf_bookmarks import with_bookmarks
from briefing_app.layout.frame import Frame
from briefing_app.model.deck import Deck
from briefing_app.model.geometry import Size
from briefing_app.model.media import Media
from briefing_app.model.text import plain
from briefing_app.model.theme import Theme
from briefing_app.phrases import Phrase

_DOTS_PER_INCH = 1200
_PICTURE_DOTS_PER_INCH = 220
_DATE = re.compile(rb"/(CreationDate|ModDate) \(D:[^)]*\)")
_PRODUCER = re.compile(rb"/Producer \([^)]*\)")
_NAMESPACE = uuid.UUID("3f0c0f5e-6b1d-5f55-9d0e-3a4d2f8a7c11")  # ours, made once at random
_XMP = """<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmp:CreateDate="{date}" xmp:ModifyDate="{date}" xmp:MetadataDate="{date}">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end='w'?>
"""

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

    `created` is the moment written into the file, in UTC, by default now: the same frames at the same moment
    give the same bytes.
    """
    moment = (created or datetime.now(UTC)).astimezone(UTC)
    application = graphics_application()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, frames[0].size)
    _describe(writer, deck.title, moment)
    painter = QPainter(writer)
    try:
        _paint_pages(frames, theme, Pictures(media), writer, painter, report)
    finally:
        painter.end()
    del application
    data = _cleaned(bytes(buffer.data().data()), moment)
    return with_bookmarks(data, [_bookmark(frame) for frame in frames], deck.language)


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
            raise WriteError(
                Phrase("Page {0} of the PDF cannot be begun.", done + 1), Phrase("Try again with fewer slides.")
            )
        paint(frame, theme, painter, pictures, picture_scale=_PICTURE_DOTS_PER_INCH / 72)
        report(done + 1, len(frames))


def _bookmark(frame: Frame) -> str:
    return plain(frame.slide.title).strip() or frame.section or str(frame.number)


def _writer(buffer: QBuffer, page: Size) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    size = QPageSize(
        QSizeF(page.width, page.height), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch
    )
    orientation = QPageLayout.Orientation.Portrait  # the page is as wide as it is; nothing is turned
    writer.setPageLayout(QPageLayout(size, orientation, QMarginsF(), QPageLayout.Unit.Point))
    writer.setResolution(_DOTS_PER_INCH)
    return writer


def _describe(writer: QPdfWriter, title: str, moment: datetime) -> None:
    """Give the file a title, its moment and an identity that follows from both; no author, no program."""
    writer.setTitle(title)
    writer.setCreator("")
    identity = uuid.uuid5(_NAMESPACE, f"{title}\n{moment.isoformat()}")
    writer.setDocumentId(QUuid(f"{{{identity}}}"))
    date = f"{moment:%Y-%m-%dT%H:%M:%SZ}"
    writer.setDocumentXmpMetadata(_XMP.format(date=date, title=escape(title)).encode("utf-8"))


def _cleaned(data: bytes, moment: datetime) -> bytes:
    """`data` with dates in UTC and a plain producer, not one byte longer or shorter: its index counts bytes."""

    def dated(match: re.Match[bytes]) -> bytes:
        return f"/{match[1].decode()} (D:{moment:%Y%m%d%H%M%S}Z)".encode("ascii").ljust(len(match[0]))

    return _PRODUCER.sub(lambda match: b"/Producer (Briefing)".ljust(len(match[0])), _DATE.sub(dated, data))
