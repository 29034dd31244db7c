"""Draws the pages of a printout."""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QTextCursor, QTextDocument
from PySide6.QtPrintSupport import QPrinter

from briefing_app.drawing.painter import paint
from briefing_app.gui.frames import Sheet
from briefing_app.gui.look.tokens import LIGHT
from briefing_app.gui.present.notes import write_notes
from briefing_app.gui.printing.arrangement import NUMBER, Arrangement, Placed, pages, slices
from briefing_app.model.blocks import Block
from briefing_app.model.geometry import Rect, Size

_NOTES_SIZE = 12.0  # points
_LINES = 7  # to write on, beside a slide
_PICTURE_DOTS_PER_INCH = 220


class PrintedSlide(Struct, frozen=True):
    """What a printout needs of a slide."""

    sheet: Sheet
    notes: tuple[Block, ...]
    language: str


def print_slides(printer: QPrinter, slides: Sequence[PrintedSlide], arrangement: Arrangement) -> int:
    """Draw the slides (at least one) on pages of the printer's paper; how many pages there were."""
    painter = QPainter(printer)
    scale = printer.resolution() / 72
    painter.scale(scale, scale)
    area = printer.pageLayout().paintRectPoints()
    paper = Size(area.width(), area.height())
    try:
        return _Pages(printer, painter, paper, slides).draw(arrangement)
    finally:
        painter.end()


class _Pages:
    """One printout: pages begin when there is something to draw on them, and have their number at the foot."""

    def __init__(
        self, printer: QPrinter, painter: QPainter, paper: Size, slides: Sequence[PrintedSlide]
    ) -> None:
        self._printer, self._painter, self._paper, self._slides = printer, painter, paper, slides
        self._rtl = slides[0].sheet.frame.rtl
        self._number = 0

    def draw(self, arrangement: Arrangement) -> int:
        """All of them."""
        size = self._slides[0].sheet.frame.size
        for page in pages(arrangement, len(self._slides), self._paper, size, rtl=self._rtl):
            self._begin_page()
            for placed in page:
                self._draw_slide(placed)
                if arrangement is Arrangement.NOTES and placed.beside is not None:
                    self._draw_notes(self._slides[placed.slide], placed.beside)
                elif placed.beside is not None:
                    self._draw_lines(placed.beside)
        return self._number

    def _begin_page(self) -> None:
        if self._number:
            self._printer.newPage()
        self._number += 1
        font = QFont("Arimo")
        font.setPointSizeF(8)
        self._painter.setFont(font)
        self._painter.setPen(QColor(LIGHT.muted))
        foot = QRectF(0, self._paper.height - 12, self._paper.width, 12)
        end = Qt.AlignmentFlag.AlignLeft if self._rtl else Qt.AlignmentFlag.AlignRight
        align = int(end | Qt.AlignmentFlag.AlignBottom)
        self._painter.drawText(foot, align, QLocale().toString(self._number))

    def _draw_slide(self, placed: Placed) -> None:
        sheet, rect = self._slides[placed.slide].sheet, placed.rect
        painter = self._painter
        painter.save()
        painter.translate(rect.x, rect.y)
        scale = rect.width / sheet.frame.size.width
        painter.scale(scale, scale)
        paint(
            sheet.frame, sheet.theme, painter, sheet.pictures, picture_scale=_PICTURE_DOTS_PER_INCH / 72 * scale
        )
        painter.restore()
        painter.setPen(QPen(QColor(LIGHT.hairline), 0.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(rect.x, rect.y, rect.width, rect.height))

    def _draw_lines(self, rect: Rect) -> None:
        self._painter.setPen(QPen(QColor(LIGHT.hairline), 0.75))
        step = rect.height / _LINES
        for line in range(1, _LINES + 1):
            y = rect.y + line * step
            self._painter.drawLine(QPointF(rect.x, y), QPointF(rect.x + rect.width, y))

    def _draw_notes(self, slide: PrintedSlide, rect: Rect) -> None:
        """The notes below their slide; what does not fit goes on the next page."""
        if not slide.notes:
            return
        device = _device_in_points()
        document = QTextDocument()
        document.documentLayout().setPaintDevice(device)
        document.setUseDesignMetrics(True)
        document.setDocumentMargin(0)
        document.setDefaultFont(QFont("Arimo"))
        document.setTextWidth(rect.width)
        write_notes(QTextCursor(document), slide.notes, slide.language, LIGHT, _NOTES_SIZE)
        top = rect.y
        for number, (first, last) in enumerate(
            slices(list(_line_ends(document)), rect.height, self._paper.height - NUMBER)
        ):
            if number:
                self._begin_page()
                top = 0
            self._painter.save()
            self._painter.translate(rect.x, top - first)
            document.drawContents(self._painter, QRectF(0, first, rect.width, last - first))
            self._painter.restore()


def _device_in_points() -> QImage:
    """A device on which a pixel is a point, for measuring text in points."""
    device = QImage(1, 1, QImage.Format.Format_RGB32)
    device.setDotsPerMeterX(round(72 / 0.0254))
    device.setDotsPerMeterY(round(72 / 0.0254))
    return device


def _line_ends(document: QTextDocument) -> Iterator[float]:
    """How far down each line of the document ends."""
    block = document.begin()
    while block.isValid():
        layout = block.layout()
        top = document.documentLayout().blockBoundingRect(block).top()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            yield top + line.y() + line.height()
        block = block.next()
