"""A view of cards in groups: keyboard, rubber band, and drag and drop with an insertion bar."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QRubberBand, QStyle, QStyleOptionViewItem, QWidget

from briefing_app.gui.grid.geometry import Box, GridGeometry, Measures
from briefing_app.gui.thumbnails import Wanted

GroupsOf = Callable[[], Sequence[tuple[bool, int]]]
_Flag = QItemSelectionModel.SelectionFlag
_Action = QAbstractItemView.CursorAction
_BAR = 3
_EDGE = 4  # pixels beyond a card that its mark takes when it is chosen


class GridView(QAbstractItemView):
    """Shows the rows of a list model as headers and cards.

    `groups` says how rows make groups. `dropped` gives what was let fall, and the row it belongs before.
    """

    dropped = Signal(object, int, object)  # QMimeData, row, Qt.DropAction
    opened = Signal(int)  # double click or Enter on a row
    space_pressed = Signal(int)

    def __init__(self, groups: GroupsOf, measures: Measures, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups = groups
        self._measures = measures
        self._geometry: GridGeometry | None = None
        self._band: QRubberBand | None = None
        self._band_start = QPoint()
        self._bar_row: int | None = None
        self._awaited: dict[int, Wanted] = {}  # by row
        self.accepted_types: tuple[str, ...] = ()
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setDropIndicatorShown(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMouseTracking(True)

    @property
    def measures(self) -> Measures:
        """The sizes of headers and cards."""
        return self._measures

    def set_measures(self, measures: Measures) -> None:
        """Show the cards in other sizes."""
        self._measures = measures
        self._relayout()

    @property
    def grid(self) -> GridGeometry:
        """Where everything stands now."""
        if self._geometry is None:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self._geometry = GridGeometry(self._groups(), self.viewport().width(), self._measures, mirrored)
        return self._geometry

    def visualRect(self, index: QModelIndex | QPersistentModelIndex) -> QRect:
        """The box of a row in the viewport."""
        if not index.isValid() or index.row() >= self.grid.row_count:
            return QRect()
        return self._to_view(self.grid.box(index.row()))

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The row at a point of the viewport."""
        row = self.grid.row_at(point.x(), point.y() + self.verticalOffset())
        return QModelIndex() if row is None else self.model().index(row, 0)

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into view."""
        if not index.isValid() or index.row() >= self.grid.row_count:
            return
        box = self.grid.box(index.row())
        bar, gap = self.verticalScrollBar(), self._measures.gap
        top, bottom = box.y - gap, box.y + box.height + gap
        if hint == QAbstractItemView.ScrollHint.PositionAtTop or top < bar.value():
            bar.setValue(top)
        elif bottom > bar.value() + self.viewport().height():
            bar.setValue(bottom - self.viewport().height())

    def horizontalOffset(self) -> int:
        """Nothing scrolls sideways."""
        return 0

    def verticalOffset(self) -> int:
        """How far the content is scrolled."""
        return self.verticalScrollBar().value()

    def scrollContentsBy(self, _dx: int, dy: int) -> None:
        """Move what is drawn already; only what comes into view is painted."""
        self.viewport().scroll(0, dy)

    def isIndexHidden(self, _index: QModelIndex | QPersistentModelIndex) -> bool:
        """Rows that are not shown are not in the model."""
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the rows whose boxes touch `rect` of the viewport."""
        rect = rect.normalized()
        rows = self.grid.rows_touching(
            rect.x(), rect.y() + self.verticalOffset(), max(1, rect.width()), max(1, rect.height())
        )
        selection = QItemSelection()
        for row in rows:
            index = self.model().index(row, 0)
            selection.select(index, index)
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """The part of the viewport that shows `selection`."""
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """The row that a key leads to."""
        count = self.grid.row_count
        if not count:
            return QModelIndex()
        row = self.currentIndex().row()
        return self.model().index(0 if row < 0 else max(0, min(count - 1, self._target(action, row))), 0)

    def _target(self, action: QAbstractItemView.CursorAction, row: int) -> int:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if action in (_Action.MoveUp, _Action.MovePageUp):
            return self._beyond(row, up=True, pages=action == _Action.MovePageUp)
        if action in (_Action.MoveDown, _Action.MovePageDown):
            return self._beyond(row, up=False, pages=action == _Action.MovePageDown)
        if action == _Action.MoveHome:
            return 0
        if action == _Action.MoveEnd:
            return self.grid.row_count - 1
        forward = action in (_Action.MoveNext, _Action.MoveRight)
        if action in (_Action.MoveLeft, _Action.MoveRight) and mirrored:
            forward = not forward
        return row + (1 if forward else -1)

    def _beyond(self, row: int, *, up: bool, pages: bool) -> int:
        """The row above or below `row`, nearest to it from side to side."""
        box = self.grid.box(row)
        step = self.viewport().height() if pages else 1
        y = box.y - step - self._measures.gap if up else box.y + box.height + step + self._measures.gap
        rows = self.grid.rows_between(y, y + 1)
        candidates = [r for r in rows if (r < row if up else r > row)]
        if not candidates:
            edge = -1 if up else 1
            return row + edge
        return min(candidates, key=lambda r: abs(self.grid.box(r).x - box.x))

    # Painting

    def await_picture(self, row: int, wanted: Wanted) -> None:
        """Say that a row was drawn without its picture."""
        self._awaited[row] = wanted

    def show_drawn(self, drawn: Collection[Wanted]) -> None:
        """Draw the rows again that wait for these pictures."""
        for row in [row for row, wanted in self._awaited.items() if wanted in drawn]:
            del self._awaited[row]
            if row < self.grid.row_count:
                self.viewport().update(self._to_view(self.grid.box(row)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows that can be seen, and the insertion bar."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dirty, region = event.rect(), event.region()
        top = dirty.top() + self.verticalOffset()
        for row in self.grid.rows_between(top, top + dirty.height()):
            if region.intersects(self._to_view(self.grid.box(row)).adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE)):
                self._paint_row(painter, row)
        if self._bar_row is not None:
            painter.fillRect(self._bar_rect(self._bar_row), self.palette().color(QPalette.ColorRole.Highlight))
        painter.end()

    def _paint_row(self, painter: QPainter, row: int) -> None:
        index = self.model().index(row, 0)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        state = QStyle.StateFlag.State_Enabled
        if self.selectionModel().isSelected(index):
            state |= QStyle.StateFlag.State_Selected
        if index == self.currentIndex() and self.hasFocus():
            state |= QStyle.StateFlag.State_HasFocus
        if self.hasFocus():
            state |= QStyle.StateFlag.State_Active
        option.state = state
        self.itemDelegateForIndex(index).paint(painter, option, index)

    # Geometry

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards out again."""
        super().resizeEvent(event)
        self._relayout()

    def updateGeometries(self) -> None:
        """Tell the scroll bar how much there is."""
        super().updateGeometries()
        self._geometry = None
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(48)
        bar.setRange(0, max(0, self.grid.height - self.viewport().height()))

    def _relayout(self) -> None:
        self._geometry = None
        if self.model() is not None:
            self.updateGeometries()
            self.viewport().update()

    def _to_view(self, box: Box) -> QRect:
        return QRect(box.x, box.y - self.verticalOffset(), box.width, box.height)

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start a rubber band where there is no card."""
        place = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and not self.indexAt(place).isValid():
            self._band_start = place
            self._band = QRubberBand(QRubberBand.Shape.Rectangle, self.viewport())
            if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.clearSelection()
            self.setFocus()
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select what the rubber band touches."""
        if self._band is None:
            super().mouseMoveEvent(event)
            return
        rect = QRect(self._band_start, event.position().toPoint()).normalized()
        self._band.setGeometry(rect)
        self._band.show()
        self.setSelection(rect, _Flag.ClearAndSelect)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the rubber band away."""
        if self._band is not None:
            self._band.hide()
            self._band.deleteLater()
            self._band = None
            return
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the card."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.opened.emit(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Space shows; all else is the base class's."""
        row = self.currentIndex().row()
        if row >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit(row)
        elif row >= 0 and event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.space_pressed.emit(row)
        else:
            super().keyPressEvent(event)

    # Dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept what the view knows."""
        self._accept(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would fall."""
        if self._accept(event):
            place = event.position().toPoint()
            self._set_bar(self.grid.insertion_row(place.x(), place.y() + self.verticalOffset()))

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Take the bar away."""
        self._set_bar(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on what fell, and where."""
        row = self._bar_row
        self._set_bar(None)
        if row is not None and self._accept(event):
            self.dropped.emit(event.mimeData(), row, event.dropAction())

    def _accept(self, event: QDropEvent) -> bool:
        known = _has_any(event.mimeData(), self.accepted_types)
        if known:
            inside = event.source() is self
            event.setDropAction(Qt.DropAction.MoveAction if inside else Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()
        return known

    def _set_bar(self, row: int | None) -> None:
        self._bar_row = row
        self.viewport().update()

    def _bar_rect(self, row: int) -> QRect:
        """Between the cards before and after, upright in rows and flat in a single column."""
        grid = self.grid
        if not grid.row_count:
            return QRect(self._measures.margin, self._measures.margin, self.viewport().width() // 2, _BAR)
        at_end = row >= grid.row_count
        rect = self._to_view(grid.box(min(row, grid.row_count - 1)))
        half = self._measures.gap // 2
        if grid.columns == 1 or rect.width() != grid.card_width:
            y = rect.bottom() + half if at_end else rect.top() - half
            return QRect(rect.left(), y - _BAR // 2, rect.width(), _BAR)
        after = at_end is not (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        x = rect.right() + half if after else rect.left() - half
        return QRect(x - _BAR // 2, rect.top(), _BAR, rect.height())


def _has_any(mime: QMimeData, types: Sequence[str]) -> bool:
    return any(mime.hasFormat(name) for name in types)
