"""The inspector: content, notes and sources of the current slide."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from briefing_app.gui.inspector.content import ContentPage
from briefing_app.gui.inspector.languages import LanguageRow
from briefing_app.gui.inspector.sources import sources_text
from briefing_app.gui.selection import Selection
from briefing_app.gui.session import Session
from briefing_app.gui.slide.notes import NotesPane

translate = QCoreApplication.translate


class InspectorPane(QWidget):
    """Three pages beside the deck."""

    review_wanted = Signal()

    def __init__(
        self, session: Session, selection: Selection, languages: LanguageRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._selection = session, selection
        self.updates: frozenset[str] = frozenset()
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(translate("InspectorPane", "Inspector"))
        self.setMinimumWidth(240)
        self.tabs = self._empty_tabs()
        self.content = ContentPage(session, selection, languages)
        self.content.review_wanted.connect(self.review_wanted)
        self.notes = NotesPane(session, selection)
        self.sources = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.sources.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.sources.setContentsMargins(16, 16, 16, 16)
        self.sources.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._add_scrolled(self.content, translate("InspectorPane", "Content"))
        self.tabs.addTab(self.notes, translate("InspectorPane", "Notes"))
        self._add_scrolled(self.sources, translate("InspectorPane", "Sources"))
        selection.changed.connect(self.refresh)
        session.document.deck_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the current slide as it is now."""
        entry = self._session.entry(self._selection.current)
        self.content.show_slide(entry, has_update=entry is not None and entry.key in self.updates)
        self.sources.setText(sources_text(self._session, entry))

    def _empty_tabs(self) -> QTabWidget:
        """Put in its place first: a style sheet looks again at all that is moved into another widget."""
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.tabBar().setDrawBase(False)
        tabs.setAccessibleName(translate("InspectorPane", "Pages of the inspector"))
        tabs.tabBar().setAccessibleName(translate("InspectorPane", "Pages of the inspector"))
        self.setFocusProxy(tabs.tabBar())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(tabs)
        return tabs

    def _add_scrolled(self, page: QWidget, title: str) -> None:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        self.tabs.addTab(area, title)
        area.setWidget(page)
        page.setAutoFillBackground(False)
