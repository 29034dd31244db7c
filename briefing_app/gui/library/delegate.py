"""How a slide of the library is drawn: picture, title, badges."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing_app.gui.badges import status_colors, status_text
from briefing_app.gui.grid.painting import draw_picture, line_height, outline
from briefing_app.gui.library.model import LibraryModel, Role
from briefing_app.gui.look.tokens import Tokens, tokens_of
from briefing_app.gui.thumbnails import Thumbnails
from briefing_app.library.index.search import Hit
from briefing_app.model.slide import Status

TEXT_HEIGHT = 58  # two lines of title and the badges, under the picture
_Index = QModelIndex | QPersistentModelIndex


class LibraryDelegate(QStyledItemDelegate):
    """One card of the library."""

    def __init__(self, model: LibraryModel, thumbnails: Thumbnails) -> None:
        super().__init__(model)
        self._model = model
        self._thumbnails = thumbnails

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        hit: Hit | None = index.data(Role.HIT)
        if hit is None:
            return
        painter.save()
        tokens = tokens_of(option.palette)
        rect = option.rect
        picture = QRect(rect.left(), rect.top(), rect.width(), rect.width() * 9 // 16)
        width = round(picture.width() * painter.device().devicePixelRatioF())
        pixmap = self._thumbnails.get(self._model.digest(hit), width, lambda: self._model.sheet(hit))
        draw_picture(painter, picture, pixmap, tokens)
        if option.state & QStyle.StateFlag.State_Selected:
            outline(painter, picture.adjusted(-3, -3, 3, 3), tokens.accent, 3)
        elif option.state & QStyle.StateFlag.State_HasFocus:
            outline(painter, picture.adjusted(-3, -3, 3, 3), tokens.muted, 1)
        self._paint_text(
            painter, option, hit, QRect(rect.left(), picture.bottom() + 5, rect.width(), 200), tokens
        )
        painter.restore()

    def _paint_text(
        self, painter: QPainter, option: QStyleOptionViewItem, hit: Hit, rect: QRect, tokens: Tokens
    ) -> None:
        font = QFont(option.font)
        font.setPointSizeF(font.pointSizeF() * 0.95)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        align = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        flags = int(align) | int(Qt.TextFlag.TextWordWrap)
        line = line_height(painter, hit.title.text)
        used = painter.boundingRect(QRect(0, 0, rect.width(), 4 * line), flags, hit.title.text).height()
        title = QRect(rect.left(), rect.top(), rect.width(), min(used, 2 * line))
        painter.setClipRect(title)
        painter.drawText(title, flags, hit.title.text)
        painter.setClipping(False)
        font.setPointSizeF(font.pointSizeF() * 0.85)
        painter.setFont(font)
        self._paint_badges(painter, option, hit, title.bottom() + 4, tokens)

    def _paint_badges(
        self, painter: QPainter, option: QStyleOptionViewItem, hit: Hit, y: int, tokens: Tokens
    ) -> None:
        status = Status(hit.status) if hit.status in list(Status) else Status.DRAFT
        badges = [(status_text(status), *status_colors(status, tokens))]
        if hit.language:
            badges.append((hit.language, tokens.muted, tokens.raised))
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        x = option.rect.right() if mirrored else option.rect.left()
        for text, ink, ground in badges:
            width = painter.fontMetrics().horizontalAdvance(text) + 10
            box = QRectF(x - width if mirrored else x, y, width, painter.fontMetrics().height() + 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(box, 4, 4)
            painter.setPen(QColor(ink))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
            x += -(width + 4) if mirrored else width + 4
