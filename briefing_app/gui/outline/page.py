"""The outline view: a line for each slide, with the beginning of its text."""

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from briefing_app.gui.grid.geometry import Measures
from briefing_app.gui.grid.painting import draw_text, outline
from briefing_app.gui.grid.view import GridView
from briefing_app.gui.look.tokens import tokens_of
from briefing_app.gui.selection import Selection, SelectionLink
from briefing_app.gui.session import Session
from briefing_app.gui.sorter.model import DeckModel, Role
from briefing_app.gui.sorter.rows import Row
from briefing_app.gui.wording import minutes_text
from briefing_app.planning.words import blocks_text

translate = QCoreApplication.translate
_MEASURES = Measures(
    card_width=400, card_height=46, header_height=44, gap=4, margin=24, columns=1, stretches=True
)
_Index = QModelIndex | QPersistentModelIndex


class OutlineDelegate(QStyledItemDelegate):
    """Number, title and minutes on one line, the slide's first words on the next."""

    def __init__(self, model: DeckModel) -> None:
        super().__init__(model)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        row: Row | None = index.data(Role.ROW)
        if row is None:
            return
        tokens = tokens_of(option.palette)
        painter.save()
        rect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.accent_soft))
        if option.state & QStyle.StateFlag.State_HasFocus:
            outline(painter, rect, tokens.accent, 1)
        minutes = minutes_text(index.data(Role.MINUTES))
        line = QRect(rect.left() + 12, rect.top() + 4, rect.width() - 24, 20)
        if row.is_header:
            line = rect.adjusted(12, 0, -12, -10)
            painter.fillRect(rect.left(), rect.bottom() - 8, rect.width(), 1, QColor(tokens.hairline))
            draw_text(painter, line, str(index.data()), tokens.text, option=option, bold=True)
        else:
            self._paint_slide(painter, option, row, line)
        draw_text(painter, line, minutes, tokens.muted, option=option, end=True)
        painter.restore()

    def _paint_slide(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, line: QRect) -> None:
        tokens = tokens_of(option.palette)
        place = self._model.frames.place(row.key or "")
        if place is None:
            return
        mirrored = option.direction.value == 1
        indent = (0, 0, -36, 0) if mirrored else (36, 0, 0, 0)
        title_room = (64, 0, 0, 0) if mirrored else (0, 0, -64, 0)
        slide = self._model.frames.laying.slide(place.entry)
        draw_text(painter, line, str(place.number or "–"), tokens.muted, option=option)
        color = tokens.muted if place.entry.hidden else tokens.text
        title = slide.plain_title or translate("OutlinePage", "Without a title")
        draw_text(painter, line.adjusted(*indent).adjusted(*title_room), title, color, option=option, bold=True)
        words = " · ".join(blocks_text(slide.blocks).split("\n"))[:240]
        draw_text(painter, line.translated(0, 20).adjusted(*indent), words, tokens.muted, option=option)


class OutlinePage(QWidget):
    """The deck's slides as lines."""

    opened = Signal()

    def __init__(self, session: Session, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = DeckModel(session.frames, parent=self)
        session.document.deck_changed.connect(self.model.show)
        self.view = GridView(self.model.groups, _MEASURES, translate("OutlinePage", "Outline of the deck"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(OutlineDelegate(self.model))
        self.view.opened.connect(lambda _row: self.opened.emit())
        self._link = SelectionLink(self.view, self.model, selection)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
