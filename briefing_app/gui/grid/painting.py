"""The few things that every card is drawn with."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from briefing_app.gui.look.tokens import Tokens


def draw_picture(painter: QPainter, rect: QRect, pixmap: QPixmap | None, tokens: Tokens) -> None:
    """The picture, or a quiet surface where there is none yet, in a hairline."""
    if pixmap is None:
        painter.fillRect(rect, QColor(tokens.raised))
    else:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(rect, pixmap)
    outline(painter, rect.adjusted(-1, -1, 1, 1), tokens.hairline, 1, radius=0)


def outline(painter: QPainter, rect: QRect, color: str, width: int, radius: float = 5) -> None:
    """A rounded line just inside `rect`."""
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
    end: bool = False,
) -> None:
    """One line of text at the start or end of `rect`, as the interface reads."""
    font = QFont(option.font)
    font.setBold(bold)
    if not bold:
        font.setPointSizeF(font.pointSizeF() * 0.9)
    painter.setFont(font)
    painter.setPen(QColor(color))
    align = Qt.AlignmentFlag.AlignRight if end else Qt.AlignmentFlag.AlignLeft
    visual = QStyle.visualAlignment(option.direction, align | Qt.AlignmentFlag.AlignVCenter)
    elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, visual, elided)


def line_height(painter: QPainter, text: str) -> int:
    """Pixels from line to line of `text`: its script may need a taller font than the painter's own."""
    one_line = painter.boundingRect(QRect(0, 0, 1, 1), int(Qt.TextFlag.TextSingleLine), text)
    return max(painter.fontMetrics().lineSpacing(), one_line.height())
