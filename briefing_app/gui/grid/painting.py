"""The few things that cards and lines of lists are drawn with."""

from functools import cache, lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from briefing_app.gui.grid.view import GridView
from briefing_app.gui.look.tokens import Tokens
from briefing_app.gui.thumbnails import Wanted


def draw_picture(painter: QPainter, rect: QRect, pixmap: QPixmap | None, tokens: Tokens) -> None:
    """The picture, or a quiet surface where there is none yet, in a hairline."""
    if pixmap is None:
        painter.fillRect(rect, QColor(tokens.raised))
    else:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(rect, pixmap)
    hairline = QColor(tokens.hairline)
    box = rect.adjusted(-1, -1, 1, 1)
    for x, y, width, height in (  # many times faster than a pen, which is smoothed
        (box.x(), box.y(), box.width(), 1),
        (box.x(), rect.bottom() + 1, box.width(), 1),
        (box.x(), box.y(), 1, box.height()),
        (rect.right() + 1, box.y(), 1, box.height()),
    ):
        painter.fillRect(x, y, width, height, hairline)


def await_picture(option: QStyleOptionViewItem, row: int, wanted: Wanted) -> None:
    """Have a row drawn again when its picture is there."""
    view = option.widget
    if isinstance(view, GridView):
        view.await_picture(row, wanted)


def outline(painter: QPainter, rect: QRect, color: str, width: int, radius: float = 5) -> None:
    """A line just inside `rect`, with round corners."""
    painter.setPen(QPen(QColor(color), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def draw_text(
    painter: QPainter,
    rect: QRect,
    text: str,
    color: str,
    *,
    option: QStyleOptionViewItem,
    bold: bool = False,
    large: bool = False,
    end: bool = False,
) -> None:
    """One line of text at the start or end of `rect`, as the interface reads."""
    font, metrics = _font(option.font.toString(), bold, large)
    painter.setFont(font)
    painter.setPen(QColor(color))
    elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(QRectF(rect), elided, one_line(option.direction, end))


@lru_cache(64)
def _font(described: str, bold: bool, large: bool) -> tuple[QFont, QFontMetrics]:
    """The font of a line, made of that of the view: a card has several lines, a view a hundred."""
    font = QFont()
    font.fromString(described)
    font.setBold(bold)
    if not (bold or large):
        font.setPointSizeF(font.pointSizeF() * 0.9)
    return font, QFontMetrics(font)


def draw_lines(painter: QPainter, rect: QRect, text: str, *, option: QStyleOptionViewItem, most: int) -> int:
    """At most `most` lines from the top of `rect`, in the painter's font and pen; the height that they take.

    Text that needs more lines ends in an ellipsis. A line is as high as its script needs.
    """
    layout = _broken(text, painter.font(), rect.width(), option)
    if layout.lineCount() > most:
        start = layout.lineAt(most - 1).textStart()
        rest = QFontMetrics(painter.font()).elidedText(
            text[start:] + "…", Qt.TextElideMode.ElideRight, rect.width()
        )
        layout = _broken(text[:start] + rest, painter.font(), rect.width(), option)
    layout.draw(painter, QPointF(rect.topLeft()))
    return round(layout.boundingRect().height())


def _broken(text: str, font: QFont, width: int, option: QStyleOptionViewItem) -> QTextLayout:
    """The text in lines of at most `width` pixels, one below the other."""
    layout = QTextLayout(text, font)
    wrapped = QTextOption(one_line(option.direction))
    wrapped.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(wrapped)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


@cache
def one_line(direction: Qt.LayoutDirection, end: bool = False) -> QTextOption:
    """At the edge where the interface begins to read; within the line, the text's own direction."""
    align = Qt.AlignmentFlag.AlignRight if end else Qt.AlignmentFlag.AlignLeft
    visual = QStyle.visualAlignment(direction, align | Qt.AlignmentFlag.AlignVCenter)
    found = QTextOption(visual | Qt.AlignmentFlag.AlignAbsolute)
    found.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    found.setWrapMode(QTextOption.WrapMode.NoWrap)
    return found


def line_height(painter: QPainter, text: str) -> int:
    """Pixels from line to line of `text`: its script may need a taller font than the painter's own."""
    box = painter.boundingRect(QRect(0, 0, 1, 1), int(Qt.TextFlag.TextSingleLine), text)
    return max(painter.fontMetrics().lineSpacing(), box.height())
