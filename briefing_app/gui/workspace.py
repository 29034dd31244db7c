"""One open deck as its panes: the deck in the middle, the library before it, the inspector after it."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from briefing_app.gui.deck_header import DeckHeader
from briefing_app.gui.find_bar import FindBar
from briefing_app.gui.rename import rename_section, rename_slide
from briefing_app.gui.selection import Selection
from briefing_app.gui.session import Session
from briefing_app.gui.slide.notes import NotesPane
from briefing_app.gui.slide.page import SlidePage
from briefing_app.gui.sorter.page import SorterPage
from briefing_app.gui.thumbnails import Thumbnails
from briefing_app.library.library import Library

translate = QCoreApplication.translate
_ROOM_FOR_ALL = 1600  # pixels; below it the library makes room for the one large slide


class TextEditor(Protocol):
    """What formats the text under the cursor."""

    @property
    def makes_lists(self) -> bool:
        """Whether `toggle` knows "bullets" and "numbers" for this text."""
        ...

    def is_active(self) -> bool:
        """Whether text is being edited now."""
        ...

    def toggle(self, style: str) -> None:
        """Switch "bold", "italic" or "strike"."""
        ...


class Gate(Protocol):
    """What stands before an export and a show."""

    def pass_through(self, verb: str, go_on: Callable[[], object]) -> None:
        """Call `go_on` when nothing speaks against it, or when the user says so."""
        ...


class Workspace(QWidget):
    """The panes of one deck, and which of them are seen."""

    view_changed = Signal()
    checked = Signal()  # the checks have something new to say

    def __init__(self, session: Session, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.selection = Selection(self)
        if session.deck.slides:
            self.selection.select((session.deck.slides[0].key,))
        self._pages = QStackedWidget()
        self.splitter = self._empty_splitter()
        self.header = DeckHeader(session)
        self.find_bar = FindBar(session, self.selection)
        self.sorter = SorterPage(session, self.selection, thumbnails)
        self.slide_page = SlidePage(session, self.selection, thumbnails)
        self._fill_center()
        self._editors: list[TextEditor] = [self.slide_page.editor]
        self.slide_page.editing_changed.connect(self.view_changed)
        self.add_notes(self.slide_page.notes)
        self._side_panes: dict[str, QWidget] = {}
        self._last_index = 0
        self.on_review: Callable[[str], object] | None = None
        self.put_picture: Callable[[QMimeData], object] | None = None
        self.on_library: Callable[[Library], object] | None = None
        self.on_check: Callable[[], object] | None = None
        self.open_checks = 0  # what the checks found that is more than a remark
        self.gate: Gate | None = None
        self.updates: frozenset[str] = frozenset()  # slides whose library text changed
        self.views: dict[str, QWidget] = {"sorter": self.sorter, "slide": self.slide_page}
        self.sorter.opened.connect(lambda: self.show_view("slide"))
        session.document.deck_changed.connect(self._keep_selection)

    @property
    def view(self) -> str:
        """The name of the view in the middle."""
        return next(name for name, page in self.views.items() if page is self._pages.currentWidget())

    def show_view(self, name: str) -> None:
        """Show another view of the deck and put the focus into it. Raises KeyError for an unknown name."""
        self._pages.setCurrentWidget(self.views[name])
        if name == "slide" and self.width() < _ROOM_FOR_ALL and "library" in self._side_panes:
            self._side_panes["library"].hide()
        elif name != "slide" and "library" in self._side_panes:
            self._side_panes["library"].show()
        self.focus_targets()[name].setFocus()
        self.view_changed.emit()

    def add_view(self, name: str, page: QWidget) -> None:
        """Have another view of the deck."""
        self.views[name] = page
        self._pages.addWidget(page)

    def focus_targets(self) -> dict[str, QWidget]:
        """What has the focus when a view is shown."""
        return {name: getattr(page, "view", page) for name, page in self.views.items()}

    def add_side_pane(self, name: str, pane: QWidget, *, first: bool) -> None:
        """Put a pane before or after the deck."""
        self._side_panes[name] = pane
        self.splitter.insertWidget(0 if first else self.splitter.count(), pane)
        self.splitter.setStretchFactor(self.splitter.indexOf(pane), 0)
        self.splitter.setCollapsible(self.splitter.indexOf(pane), False)

    def toggle_pane(self, name: str) -> None:
        """Show or hide a side pane. Raises KeyError for an unknown name."""
        pane = self._side_panes[name]
        pane.setVisible(pane.isHidden())
        self.view_changed.emit()

    def is_pane_shown(self, name: str) -> bool:
        """Whether a side pane is there and seen."""
        return name in self._side_panes and not self._side_panes[name].isHidden()

    def side_pane(self, name: str) -> QWidget:
        """A side pane. Raises KeyError for an unknown name."""
        return self._side_panes[name]

    def cycle_panes(self, step: int) -> None:
        """Put the focus into the next pane (+1) or the one before (-1)."""
        stops = [stop for stop in self.stops() if stop.isVisible()]
        here = next(
            (i for i, stop in enumerate(stops) if stop is self._focus_stop(stops)), -1 if step > 0 else 0
        )
        if stops:
            stops[(here + step) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)

    def stops(self) -> list[QWidget]:
        """Where F6 leads, in order: library, deck, notes, inspector, each by its first widget with a focus."""
        found = [self.side_pane("library")] if "library" in self._side_panes else []
        found.append(self.focus_targets()[self.view])
        if self.view == "slide":
            found += [self.slide_page.canvas, self.slide_page.notes.edit]
        found += [self.side_pane("inspector")] if "inspector" in self._side_panes else []
        return [pane.focusProxy() or pane for pane in found]

    def _focus_stop(self, stops: list[QWidget]) -> QWidget | None:
        """The stop that holds the focus, itself or the pane around it."""
        focus = self.window().focusWidget()
        for stop in stops:
            pane = next((p for p in self._side_panes.values() if p.isAncestorOf(stop)), stop)
            if focus is not None and (focus is stop or pane.isAncestorOf(focus)):
                return stop
        return None

    def _empty_splitter(self) -> QSplitter:
        """Made before what belongs in it: a style sheet looks again at all that another widget gets."""
        splitter = QSplitter(Qt.Orientation.Horizontal)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(splitter)
        splitter.setHandleWidth(1)
        center = QWidget()
        splitter.addWidget(center)
        self._column = QVBoxLayout(center)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._pages, 1)
        return splitter

    def _fill_center(self) -> None:
        """Header, find bar and views, one below the other."""
        self._column.insertWidget(0, self.header)
        self._column.insertWidget(1, self.find_bar)
        for page in (self.sorter, self.slide_page):
            self._pages.addWidget(page)

    def _keep_selection(self) -> None:
        """Drop from the selection what the deck has no more; then look at a neighbour of what was there."""
        kept = [key for key in self.selection.keys if self.session.entry(key)]
        if not kept and self.session.deck.slides:
            last = len(self.session.deck.slides) - 1
            kept = [self.session.deck.slides[min(self._last_index, last)].key]
        self.selection.select(kept, self.selection.current)
        place = self.session.frames.place(self.selection.current) if self.selection.current else None
        self._last_index = place.index if place else 0

    def find_in_library(self) -> None:
        """Show the library with the cursor in its search field."""
        if "library" in self._side_panes:
            pane = self.side_pane("library")
            pane.show()
            pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.view_changed.emit()

    def rename_current(self, *, section: bool) -> None:
        """Ask for another title: of the section with `section` or on its header, else of the current slide."""
        place = self.session.frames.place(self.selection.current) if self.selection.current else None
        header = self.sorter.current_section if self.view == "sorter" else None
        if header is not None or (section and place is not None):
            index = header if header is not None else (place.section_index if place else 0)
            rename_section(self.session, index, self)
        elif place is not None:
            rename_slide(self.session, place.entry.key, self)

    def review_update(self) -> None:
        """Show what the library changed on the current slide."""
        if self.on_review is not None and self.selection.current is not None:
            self.on_review(self.selection.current)

    def has_update(self) -> bool:
        """Whether the library has another text of the current slide than it was taken from."""
        return self.on_review is not None and self.selection.current in self.updates

    def show_library(self, library: Library) -> None:
        """Show the slides of one library in the pane beside the deck."""
        if not self.is_pane_shown("library"):
            self.toggle_pane("library")
        if self.on_library is not None:
            self.on_library(library)

    def show_checks(self) -> None:
        """Show the list of what the checks found."""
        if self.on_check is not None:
            self.on_check()

    def checks_text(self) -> str:
        """What the button that leads there says."""
        text = translate("Workspace", "Check")
        return f"{text} · {self.open_checks}" if self.open_checks else text

    def before_leaving(self, verb: str, go_on: Callable[[], object]) -> None:
        """Call `go_on` unless what the checks found speaks against it; `verb` names what is next."""
        if self.gate is None:
            go_on()
        else:
            self.gate.pass_through(verb, go_on)

    def add_notes(self, pane: NotesPane) -> None:
        """Have the Text menu work in `pane` too."""
        self._editors.append(pane)
        pane.editing_changed.connect(self.view_changed)

    def text_editor(self) -> TextEditor | None:
        """The text that is being edited, on the slide or in notes."""
        return next((editor for editor in self._editors if editor.is_active()), None)
