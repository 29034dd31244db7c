"""The slide page: a strip of small slides, one slide large, its notes below."""

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

from briefing_app.gui.grid.geometry import Measures
from briefing_app.gui.grid.view import GridView
from briefing_app.gui.selection import Selection, SelectionLink
from briefing_app.gui.session import Session
from briefing_app.gui.slide.canvas import SlideCanvas
from briefing_app.gui.slide.editor import SlideEditor
from briefing_app.gui.slide.notes import NotesPane
from briefing_app.gui.slide.source import SourcePane
from briefing_app.gui.slide.table_editor import TableEditor
from briefing_app.gui.sorter.delegate import SlideDelegate
from briefing_app.gui.sorter.model import SLIDES_TYPE, DeckModel
from briefing_app.gui.thumbnails import Thumbnails
from briefing_app.gui.tool_row import ToolRow

translate = QCoreApplication.translate
_STRIP = Measures(card_width=168, card_height=81, header_height=32, gap=12, margin=10, columns=1)


class SlidePage(QWidget):
    """Shows the current slide of the selection."""

    editing_changed = Signal()

    def __init__(
        self, session: Session, selection: Selection, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._selection = session, selection
        self.model = DeckModel(session.frames, parent=self)
        session.document.deck_changed.connect(self.model.show)
        self.strip = GridView(self.model.groups, _STRIP, translate("SlidePage", "Slides of the deck"))
        self.strip.accepted_types = (SLIDES_TYPE,)
        self.strip.setModel(self.model)
        self.strip.setItemDelegate(SlideDelegate(self.model, thumbnails, numbers_beside=True))
        self.strip.setMinimumWidth(196)
        thumbnails.drawn.connect(self.strip.show_drawn)
        self._link = SelectionLink(self.strip, self.model, selection)
        self.canvas = SlideCanvas(translate("SlidePage", "The slide"))
        self.source = SourcePane(session, selection)
        self.notes = NotesPane(session, selection)
        self.editor = SlideEditor(session, selection, self.canvas, self.editing_changed.emit)
        self.tables = TableEditor(session, self.editor, self.canvas)
        self.canvas.entered.connect(lambda: self.editor.edit_next(1))
        self.canvas.menu_wanted.connect(self._open_menu)
        self._arrange()
        selection.changed.connect(self.refresh)
        session.document.deck_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the current slide as it is now."""
        key = self._selection.current
        self.canvas.show_sheet(self._session.frames.sheet(key) if self._session.entry(key) and key else None)

    def _open_menu(self, point: QPointF, place: QPoint) -> None:
        """What can be done with the text at a point of the page; the menu opens once its actions know it."""
        self.editor.edit_at(point)
        if self.editor.is_active():
            QTimer.singleShot(0, self, lambda: self.editor.field.open_menu(place))

    @property
    def view(self) -> GridView:
        """What has the focus when the page is shown."""
        return self.strip

    def _tabs(self) -> QTabWidget:
        """The page, and behind it its Markdown."""
        self.tabs = tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.tabBar().setDrawBase(False)
        tabs.setTabPosition(QTabWidget.TabPosition.South)
        tabs.addTab(self.canvas, translate("SlidePage", "Slide"))
        tabs.addTab(self.source, translate("SlidePage", "Markdown"))
        self.tools = ToolRow()
        self.tools.setContentsMargins(0, 2, 8, 2)
        tabs.setCornerWidget(self.tools, Qt.Corner.BottomRightCorner)
        tabs.setAccessibleName(translate("SlidePage", "Slide or Markdown"))
        tabs.tabBar().setAccessibleName(translate("SlidePage", "Slide or Markdown"))
        return tabs

    def _arrange(self) -> None:
        upright = QSplitter(Qt.Orientation.Vertical)
        upright.addWidget(self._tabs())
        upright.addWidget(self.notes)
        upright.setSizes([540, 170])
        upright.setStretchFactor(0, 1)
        upright.setHandleWidth(1)
        beside = QSplitter(Qt.Orientation.Horizontal)
        beside.addWidget(self.strip)
        beside.addWidget(upright)
        beside.setSizes([200, 800])
        beside.setStretchFactor(1, 1)
        beside.setHandleWidth(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(beside)
