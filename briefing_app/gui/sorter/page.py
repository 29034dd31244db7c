"""The slide sorter: all slides in their sections."""

from PySide6.QtCore import QCoreApplication, QMimeData, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.gui.edits import moved_to
from briefing_app.gui.grid.geometry import Measures
from briefing_app.gui.grid.view import GridView
from briefing_app.gui.look.tokens import THUMBNAIL
from briefing_app.gui.selection import Selection, SelectionLink
from briefing_app.gui.session import Session
from briefing_app.gui.sorter.delegate import CAPTION, SlideDelegate
from briefing_app.gui.sorter.model import SLIDES_TYPE, DeckModel
from briefing_app.gui.thumbnails import Thumbnails

translate = QCoreApplication.translate
_WIDTHS = (136, 168, THUMBNAIL, 256, 320, 432)


def _measures(width: int) -> Measures:
    return Measures(
        card_width=width, card_height=round(width * 9 / 16) + CAPTION, header_height=44, gap=18, margin=24
    )


class SorterPage(QWidget):
    """Cards that can be selected, moved and opened. `foreign_drop` is for what is not from this deck."""

    opened = Signal()  # the current slide
    foreign_drop = Signal(object, object)  # QMimeData, Spot

    def __init__(
        self, session: Session, selection: Selection, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._selection = session, selection
        self._zoom = _WIDTHS.index(THUMBNAIL)
        self.model = DeckModel(session.frames, parent=self)
        session.document.deck_changed.connect(self.model.show)
        self.view = GridView(
            self.model.groups, _measures(THUMBNAIL), translate("SorterPage", "Slides of the deck")
        )
        self.view.setProperty("role", "canvas")
        self.view.accepted_types = (SLIDES_TYPE,)
        self.view.setModel(self.model)
        self.view.setItemDelegate(SlideDelegate(self.model, thumbnails))
        self.view.setDragDropMode(GridView.DragDropMode.DragDrop)
        self.view.dropped.connect(self._on_dropped)
        self.view.opened.connect(self._on_opened)
        self.view.clicked.connect(self._on_clicked)
        thumbnails.drawn.connect(self.view.show_drawn)
        self._link = SelectionLink(self.view, self.model, selection)
        selection.changed.connect(lambda: self.view.scrollTo(self.view.currentIndex()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    def zoom(self, step: int) -> None:
        """Show larger (+1) or smaller (-1) slides."""
        self._zoom = max(0, min(len(_WIDTHS) - 1, self._zoom + step))
        self.view.set_measures(_measures(_WIDTHS[self._zoom]))

    @property
    def current_section(self) -> int | None:
        """The section whose header is current; None when a slide is."""
        row = self.model.row_at(self.view.currentIndex())
        return row.section if row and row.is_header else None

    def _on_opened(self, row: int) -> None:
        found = self.model.rows.rows[row]
        if found.is_header:
            self.model.toggle_collapsed(found.section)
        else:
            self.opened.emit()

    def _on_clicked(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        place = self.view.viewport().mapFromGlobal(self.view.cursor().pos())
        near_arrow = abs(place.x() - self._header_start(index)) < 20
        if row and row.is_header and near_arrow:
            self.model.toggle_collapsed(row.section)

    def _header_start(self, index: QModelIndex) -> int:
        rect = self.view.visualRect(index)
        return rect.right() if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else rect.left()

    def _on_dropped(self, mime: QMimeData, row: int, action: Qt.DropAction) -> None:
        """Move what is this deck's; keys of another window's deck mean nothing here."""
        spot = self.model.rows.spot_before(row)
        if action != Qt.DropAction.MoveAction:
            self.foreign_drop.emit(mime, spot)
            return
        keys = bytes(mime.data(SLIDES_TYPE).data()).decode().split("\n")
        self._session.document.edit(
            translate("SorterPage", "Move slides"), lambda deck: moved_to(deck, keys, spot)
        )
        self._selection.select(keys)
