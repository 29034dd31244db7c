"""How a line of the finder is drawn: icon, name, what there is to say of it; keys at the end."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing_app.gui.finder.entries import Entry
from briefing_app.gui.grid.painting import draw_text
from briefing_app.gui.look.icons import SIZE
from briefing_app.gui.look.tokens import Tokens, tokens_of

ENTRY_ROLE = Qt.ItemDataRole.UserRole  # the Entry; None for a heading
_HEIGHT = 32
_PAD = 10
_Index = QModelIndex | QPersistentModelIndex


class EntryDelegate(QStyledItemDelegate):
    """One line, mirrored with the interface."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Every line is equally high."""
        return QSize(100, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a heading or an entry."""
        painter.save()
        tokens = tokens_of(option.palette)
        entry: Entry | None = index.data(ENTRY_ROLE)
        rect = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        if entry is None:
            draw_text(painter, rect, str(index.data()), tokens.muted, option=option, bold=True)
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(tokens.accent_soft))
                painter.drawRoundedRect(option.rect, 6, 6)
            self._paint_entry(painter, option, rect, entry, tokens)
        painter.restore()

    def _paint_entry(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, entry: Entry, tokens: Tokens
    ) -> None:
        icon = _part(rect, option, 0, SIZE)
        if entry.icon is not None:
            entry.icon.paint(painter, icon)
        keys = option.fontMetrics.horizontalAdvance(entry.keys) + _PAD if entry.keys else 0
        room = rect.width() - SIZE - _PAD - keys
        needed = min(room, option.fontMetrics.horizontalAdvance(entry.title) + 2)
        name = _part(rect, option, SIZE + _PAD, needed)
        _draw_name(painter, name, entry, option, tokens)
        rest = _part(rect, option, SIZE + 2 * _PAD + needed, max(0, room - needed - _PAD))
        draw_text(painter, rest, entry.detail, tokens.muted, option=option)
        draw_text(painter, rect, entry.keys, tokens.muted, option=option, end=True)


def _draw_name(
    painter: QPainter, rect: QRect, entry: Entry, option: QStyleOptionViewItem, tokens: Tokens
) -> None:
    color = tokens.text if entry.run is not None else tokens.muted
    draw_text(painter, rect, entry.title, color, option=option, large=True)


def _part(rect: QRect, option: QStyleOptionViewItem, start: int, width: int) -> QRect:
    """The part of a line that begins `start` pixels from its reading edge."""
    part = QRect(rect.left() + start, rect.top(), width, rect.height())
    return QStyle.visualRect(option.direction, rect, part)
