"""How the offers of the start page are drawn."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing_app.gui.grid.painting import (
    await_picture,
    draw_lines,
    draw_picture,
    draw_text,
    line_height,
    outline,
)
from briefing_app.gui.look.tokens import Tokens, tokens_of
from briefing_app.gui.start.model import Offer, Role, StartModel
from briefing_app.gui.thumbnails import Thumbnails

PICTURE_WIDTH = 160
CARD_HEIGHT = 106
_PAD = 8
_Index = QModelIndex | QPersistentModelIndex


class OfferDelegate(QStyledItemDelegate):
    """A card: the first slide, and beside it a title and a quiet line or two."""

    def __init__(self, model: StartModel, thumbnails: Thumbnails) -> None:
        super().__init__(model)
        self._thumbnails = thumbnails

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        painter.save()
        tokens = tokens_of(option.palette)
        offer: Offer | None = index.data(Role.OFFER)
        if offer is None:
            text = option.rect.adjusted(0, 0, 0, -10)
            draw_text(painter, text, str(index.data()), tokens.text, option=option, bold=True)
            line = option.rect.bottom() - 8
            painter.fillRect(option.rect.left(), line, option.rect.width(), 1, QColor(tokens.hairline))
        else:
            self._paint_offer(painter, option, offer, index.row(), tokens)
        painter.restore()

    def _paint_offer(
        self, painter: QPainter, option: QStyleOptionViewItem, offer: Offer, row: int, tokens: Tokens
    ) -> None:
        rect = option.rect
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(rect, 8, 8)
        outline(painter, rect, tokens.accent if focused else tokens.hairline, 2 if focused else 1, radius=8)
        text = rect.adjusted(16, 10, -12, -10)
        if offer.sheet is not None:
            text = self._paint_picture(painter, option, offer, row, tokens)
        self._paint_texts(painter, option, offer, text, tokens)

    def _paint_picture(
        self, painter: QPainter, option: QStyleOptionViewItem, offer: Offer, row: int, tokens: Tokens
    ) -> QRect:
        """Draw the first slide; the room that is left for text."""
        rect = option.rect
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        x = rect.right() - _PAD - PICTURE_WIDTH if mirrored else rect.left() + _PAD
        picture = QRect(x, rect.top() + _PAD, PICTURE_WIDTH, PICTURE_WIDTH * 9 // 16)
        width = round(PICTURE_WIDTH * painter.device().devicePixelRatioF())
        pixmap = None if offer.sheet is None else self._thumbnails.get(offer.digest, width, offer.sheet)
        if pixmap is None:
            await_picture(option, row, (offer.digest, width))
        draw_picture(painter, picture, pixmap, tokens)
        taken = PICTURE_WIDTH + 2 * _PAD + 4
        return rect.adjusted(12, 8, -taken, -8) if mirrored else rect.adjusted(taken, 8, -12, -8)

    def _paint_texts(
        self, painter: QPainter, option: QStyleOptionViewItem, offer: Offer, rect: QRect, tokens: Tokens
    ) -> None:
        font = QFont(option.font)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        used = draw_lines(painter, rect, offer.title, option=option, most=2)
        line = line_height(painter, offer.title)
        detail = QRect(rect.left(), rect.bottom() - line + 2, rect.width(), line)
        draw_text(painter, detail, offer.detail, tokens.muted, option=option)
        body = QRect(rect.left(), rect.top() + used + 3, rect.width(), detail.top() - rect.top() - used - 5)
        font.setBold(False)
        font.setPointSizeF(font.pointSizeF() * 0.9)
        painter.setFont(font)
        painter.setPen(QColor(tokens.muted))
        room = body.height() // line_height(painter, offer.body)
        if offer.body and room:
            draw_lines(painter, body, offer.body, option=option, most=room)
