"""How headers and slides are drawn in the sorter and the slide strip."""

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing_app.diagnostics import Severity
from briefing_app.gui.badges import deck_slide_status
from briefing_app.gui.checks.names import severity_colors
from briefing_app.gui.grid.painting import await_picture, draw_picture, draw_text, outline
from briefing_app.gui.look.tokens import tokens_of
from briefing_app.gui.sorter.model import DeckModel, Role
from briefing_app.gui.sorter.rows import Row
from briefing_app.gui.thumbnails import Thumbnails
from briefing_app.gui.wording import minutes_text

translate = QCoreApplication.translate
CAPTION = 24  # the line under a thumbnail
_BADGE = 15
_Index = QModelIndex | QPersistentModelIndex


class SlideDelegate(QStyledItemDelegate):
    """Draws section headers as a line of text on a hairline, slides as pictures with a caption."""

    def __init__(self, model: DeckModel, thumbnails: Thumbnails, *, numbers_beside: bool = False) -> None:
        super().__init__(model)
        self._model = model
        self._thumbnails = thumbnails
        self._beside = numbers_beside

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        row: Row | None = index.data(Role.ROW)
        if row is None:
            return
        painter.save()
        if row.is_header:
            self._paint_header(painter, option, row, index)
        else:
            self._paint_slide(painter, option, row)
        painter.restore()

    def _paint_header(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, index: _Index) -> None:
        tokens = tokens_of(option.palette)
        rect = option.rect
        line = rect.bottom() - 8
        painter.fillRect(rect.left(), line, rect.width(), 1, QColor(tokens.hairline))
        text_rect = QRect(rect.left(), rect.top(), rect.width(), rect.height() - 10)
        arrow = "▸  " if row.section in self._model.collapsed else "▾  "
        minutes = minutes_text(index.data(Role.MINUTES))
        room = option.fontMetrics.horizontalAdvance(minutes) + 8
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        title_rect = text_rect.adjusted(room, 0, 0, 0) if mirrored else text_rect.adjusted(0, 0, -room, 0)
        draw_text(painter, title_rect, arrow + str(index.data()), tokens.text, bold=True, option=option)
        draw_text(painter, text_rect, minutes, tokens.muted, end=True, option=option)
        if option.state & QStyle.StateFlag.State_HasFocus:
            outline(painter, rect.adjusted(0, 6, 0, -4), tokens.accent, 2)

    def _paint_slide(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        tokens = tokens_of(option.palette)
        picture = self._picture_rect(option)
        pixmap = self._pixmap(painter, option, row.key or "", picture.width())
        place = self._model.frames.place(row.key or "")
        if place is None:
            return
        if place.entry.hidden:
            painter.setOpacity(0.45)
        draw_picture(painter, picture, pixmap, tokens)
        painter.setOpacity(1)
        if option.state & QStyle.StateFlag.State_Selected:
            outline(painter, picture.adjusted(-3, -3, 3, 3), tokens.accent, 3)
        elif option.state & QStyle.StateFlag.State_HasFocus:
            outline(painter, picture.adjusted(-3, -3, 3, 3), tokens.muted, 1)
        number = str(place.number) if place.number else translate("SlideDelegate", "hidden")
        if self._beside:
            beside = self._beside_rect(option)
            draw_text(painter, beside, number if place.number else "–", tokens.muted, end=True, option=option)
            return
        caption = QRect(picture.left(), picture.bottom() + 4, picture.width(), CAPTION - 4)
        draw_text(painter, caption, number, tokens.muted, option=option)
        self._paint_badge(painter, option, caption, number, row.key or "")
        has_update = place.entry.key in self._model.frames.updates
        status, color = deck_slide_status(place.entry, self._model.frames.laying, tokens, has_update=has_update)
        minutes = minutes_text(self._model.frames.laying.minutes(place.entry))
        draw_text(painter, caption, f"{status} · {minutes}", color, end=True, option=option)

    def _paint_badge(
        self, painter: QPainter, option: QStyleOptionViewItem, caption: QRect, number: str, key: str
    ) -> None:
        """Mark a slide that the checks found something on, after its number."""
        severity = self._model.severity(key)
        if severity is None or severity is Severity.INFO:
            return
        color, ground = severity_colors(severity, tokens_of(option.palette))
        start = option.fontMetrics.horizontalAdvance(number) + 8
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        x = caption.right() - start - _BADGE if mirrored else caption.left() + start
        badge = QRect(x, caption.center().y() - _BADGE // 2 + 1, _BADGE, _BADGE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(badge, 4, 4)
        painter.setPen(QColor(color))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, "!")

    def _picture_rect(self, option: QStyleOptionViewItem) -> QRect:
        rect = option.rect
        if not self._beside:
            return QRect(rect.left(), rect.top(), rect.width(), rect.height() - CAPTION)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            return QRect(rect.left(), rect.top(), rect.width() - 24, rect.height())
        return QRect(rect.left() + 24, rect.top(), rect.width() - 24, rect.height())

    def _beside_rect(self, option: QStyleOptionViewItem) -> QRect:
        rect = option.rect
        left = rect.right() - 18 if option.direction == Qt.LayoutDirection.RightToLeft else rect.left()
        return QRect(left, rect.top(), 18, 18)

    def _pixmap(self, painter: QPainter, option: QStyleOptionViewItem, key: str, width: int) -> QPixmap | None:
        """The slide's picture; None when it is still to be drawn."""
        frames = self._model.frames
        wanted = (frames.digest(key), round(width * painter.device().devicePixelRatioF()))
        found = self._thumbnails.get(*wanted, frames.sheet_maker(key))
        if found is None:
            await_picture(option, self._model.rows.row_of(key) or 0, wanted)
        return found
