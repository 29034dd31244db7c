"""All slides as cards, with a field to find one: the grid (G), find (Ctrl+F), and "If they ask" (/)."""

from collections.abc import Callable, Hashable, Sequence

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from briefing_app.gui.frames import Sheet
from briefing_app.gui.look.tokens import tokens_of
from briefing_app.gui.present.timing import plain_label
from briefing_app.gui.thumbnails import Thumbnails

translate = QCoreApplication.translate
_WIDTH, _PAD, _TEXT = 208, 10, 44
_Index = QModelIndex | QPersistentModelIndex
CARD = Qt.ItemDataRole.UserRole


class Card(Struct, frozen=True):
    """One slide to choose. `number` is 0 for a slide that has none; `place` is its owner's business."""

    title: str
    number: int
    place: Hashable
    digest: Hashable
    sheet: Callable[[], Sheet]
    is_quiet: bool = False  # hidden or skipped
    detail: str = ""


class Cards(QAbstractListModel):
    """The cards that are shown now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cards: tuple[Card, ...] = ()

    def show(self, cards: Sequence[Card]) -> None:
        """Show other cards."""
        self.beginResetModel()
        self.cards = tuple(cards)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many cards there are."""
        return 0 if parent is not None and parent.isValid() else len(self.cards)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The card itself, or its title."""
        if not index.isValid():
            return None
        card = self.cards[index.row()]
        if role == CARD:
            return card
        named = f"{card.number} {card.title}" if card.number else card.title
        return named if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None


class _CardDelegate(QStyledItemDelegate):
    """A page, its number and title."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Every card has one size."""
        return QSize(_WIDTH + 2 * _PAD, round(_WIDTH * 9 / 16) + _TEXT + _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """One card."""
        card, view, rect = index.data(CARD), option.widget, option.rect
        state = option.state
        tokens = tokens_of(QGuiApplication.palette())  # not the view's, which its style sheet changes
        page = QRect(rect.x() + _PAD, rect.y() + _PAD, _WIDTH, round(_WIDTH * 9 / 16))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 8, 8)
        painter.setOpacity(0.45 if card.is_quiet else 1.0)
        self._paint_page(painter, page, card, view.devicePixelRatioF())
        painter.setPen(QColor(tokens.accent if state & QStyle.StateFlag.State_Selected else tokens.hairline))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(page)
        self._paint_text(painter, page, card, tokens.text, tokens.muted)
        painter.restore()

    def _paint_page(self, painter: QPainter, page: QRect, card: Card, ratio: float) -> None:
        pixmap = self._thumbnails.get(card.digest, round(page.width() * ratio), card.sheet)
        if pixmap is not None:
            scaled = QPixmap(pixmap)
            scaled.setDevicePixelRatio(ratio)
            painter.drawPixmap(page.topLeft(), scaled)

    def _paint_text(self, painter: QPainter, page: QRect, card: Card, ink: str, quiet: str) -> None:
        metrics = painter.fontMetrics()
        line = QRect(page.x(), page.bottom() + 5, page.width(), metrics.height())
        name = f"{card.number}  {card.title}" if card.number else card.title
        painter.setPen(QColor(ink))
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(line, Qt.AlignmentFlag.AlignLeading, metrics.elidedText(name, elide, line.width()))
        if card.detail:
            painter.setPen(QColor(quiet))
            text = metrics.elidedText(card.detail, elide, line.width())
            painter.drawText(line.translated(0, metrics.height()), Qt.AlignmentFlag.AlignLeading, text)


class ChooserPage(QWidget):
    """A search field over cards. Enter or a click chooses; Esc goes back to the show."""

    chosen = Signal(object)  # the card's place
    left = Signal()
    searched = Signal(str)

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._title = plain_label("heading")
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.model = Cards(self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setViewMode(QListView.ViewMode.IconMode)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setMovement(QListView.Movement.Static)
        self.view.setUniformItemSizes(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setItemDelegate(_CardDelegate(thumbnails, self))
        self.view.setMouseTracking(True)
        self.view.setStyleSheet("QListView { background: transparent; border: 0; }")
        thumbnails.drawn.connect(self._show_drawn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self._title, self.field, self.view):
            column.addWidget(widget)
        self.field.textChanged.connect(self.searched)
        self.view.clicked.connect(self._choose)
        for widget in (self.field, self.view):
            widget.installEventFilter(self)

    def open(self, title: str, prompt: str, *, typing: bool) -> None:
        """Begin with an empty field; with `typing` the keys go there, else to the cards."""
        self._title.setText(title)
        self.field.setPlaceholderText(prompt)
        self.field.setAccessibleName(prompt)
        self.view.setAccessibleName(title)
        self.field.clear()
        (self.field if typing else self.view).setFocus()

    def show_cards(self, cards: Sequence[Card], current: Hashable = None) -> None:
        """Show these cards, with the one at `current` chosen, else the first."""
        self.model.show(cards)
        row = next((i for i, card in enumerate(cards) if card.place == current), 0)
        self.view.setCurrentIndex(self.model.index(row))
        self.view.scrollTo(self.model.index(row), QListView.ScrollHint.PositionAtCenter)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter, Esc and the arrows work from the field too; a letter on the cards starts a search."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.view.currentIndex())
            return True
        if key == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        if watched is self.field and key in (
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
            Qt.Key.Key_PageUp,
            Qt.Key.Key_PageDown,
        ):
            self.view.setFocus()
            return False
        if watched is self.view and event.text().isalnum() and not event.modifiers():
            self.field.setFocus()
            self.field.insert(event.text())
            return True
        return False

    def _show_drawn(self, _drawn: object) -> None:
        self.view.viewport().update()

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.model.cards[index.row()].place)
