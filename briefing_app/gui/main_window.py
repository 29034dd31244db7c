"""The window: a start page or one deck, with the menus, toolbar and messages around it.

An empty window is on the screen before its contents are loaded, so this module loads none of them by itself.
"""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from briefing_app.gui.window_state import WindowState

if TYPE_CHECKING:
    from briefing_app.gui.compare.outside import OutsideChanges
    from briefing_app.gui.messages import Message
    from briefing_app.gui.saving import Keeper
    from briefing_app.gui.session import Session
    from briefing_app.gui.start.page import StartPage
    from briefing_app.gui.workbench import Workbench
    from briefing_app.gui.workspace import Workspace
    from briefing_app.storage import LoadedDeck

_REFRESH_AFTER = 30  # ms: what was typed is on the screen first

translate = QCoreApplication.translate


class MainWindow(QMainWindow):
    """A Host for the commands. `new_window` makes another one when a deck is open here already."""

    closed = Signal(object)  # the window

    def __init__(self, window_state: WindowState) -> None:
        super().__init__()
        self._window_state = window_state
        self._workspace: Workspace | None = None
        self._keeper: Keeper | None = None
        self._outside: OutsideChanges | None = None
        self._pages = QStackedWidget()
        self.setCentralWidget(self._pages)
        self.setWindowTitle(translate("MainWindow", "Briefing"))
        window_state.restore(self)

    def furnish(self, workbench: "Workbench", new_window: Callable[[], "MainWindow"]) -> None:
        """Put everything into the empty window. `new_window` makes another one when a deck is open here."""
        from briefing_app.gui.actions import ActionSet
        from briefing_app.gui.chrome import fill_menus, make_toolbar
        from briefing_app.gui.commands.files import FileCommands
        from briefing_app.gui.commands.groups import command_groups
        from briefing_app.gui.messages import MessageBar
        from briefing_app.gui.needs import Needs
        from briefing_app.gui.saving import Saver
        from briefing_app.gui.start.controller import StartController
        from briefing_app.gui.status_line import StatusLine

        self._workbench, self._new_window = workbench, new_window
        self._saver = Saver(workbench.recent, workbench.backups)
        self.messages = MessageBar(self._pages)
        self.files = FileCommands(self, self._saver)
        self._needs = Needs(self)
        self.actions_ = ActionSet(command_groups(self, self.files), self._needs.is_met, workbench.icons, self)
        self._start = StartController(self, self.files)
        self.actions_.recolor(self.palette())
        fill_menus(self, self.actions_)
        self._toolbar = make_toolbar(self, self.actions_)
        self._status = StatusLine(self.statusBar(), workbench.jobs, self.actions_.action("talk.check"))
        self._refresh_soon = QTimer(self, singleShot=True, interval=_REFRESH_AFTER)
        self._refresh_soon.timeout.connect(self.refresh)
        self._events_soon = QTimer(self, singleShot=True, interval=50)
        self._events_soon.timeout.connect(self._show_events)
        QGuiApplication.clipboard().dataChanged.connect(self._refresh_soon.start)
        workbench.shelf.changed.connect(self._show_libraries)

    @cached_property
    def _start_page(self) -> "StartPage":
        """Made when first shown: whoever opens a deck may never see it."""
        from briefing_app.gui.start.page import StartPage

        buttons = [self.actions_.action("file.open"), self.actions_.action("file.new")]
        page = StartPage(self._workbench.thumbnails, buttons)
        self._pages.addWidget(page)
        return page

    # What commands ask for (gui.commands.host.Host)

    @property
    def workbench(self) -> "Workbench":
        """What all windows share."""
        return self._workbench

    @property
    def widget(self) -> QWidget:
        """The window itself, as a parent of dialogs."""
        return self

    @property
    def workspace(self) -> "Workspace | None":
        """The open deck's panes; None on the start page."""
        return self._workspace

    @property
    def open_workspace(self) -> "Workspace":
        """The open deck's panes. Raises RuntimeError on the start page, where no such command is enabled."""
        if self._workspace is None:
            raise RuntimeError("No deck is open in this window.")
        return self._workspace

    def say(self, message: "Message") -> None:
        """Show a message."""
        self.messages.show_message(message)

    def show_loaded(self, loaded: "LoadedDeck", path: Path | None) -> "Session":
        """Open a deck here, or in a new window when there is one here already."""
        if self._workspace is not None:
            window = self._new_window()
            return window.show_loaded(loaded, path)
        from briefing_app.gui.actions import SLIDE_TOOLS, Menu
        from briefing_app.gui.panes import add_panes
        from briefing_app.gui.session import Session
        from briefing_app.gui.workspace import Workspace

        session = Session(loaded, path, self._workbench.laying)
        workspace = Workspace(session, self._workbench.thumbnails, self._pages)
        session.setParent(workspace)
        add_panes(workspace, self._workbench, self)
        workspace.slide_page.editor.field.more_actions = tuple(
            action for spec, action in self.actions_ if spec.menu is Menu.TABLE
        )
        workspace.slide_page.notes.tools.add_actions(
            [action for spec, action in self.actions_ if spec.menu is Menu.TEXT]
        )
        workspace.slide_page.tools.add_actions(map(self.actions_.action, SLIDE_TOOLS))
        self._workspace = workspace
        self._pages.addWidget(workspace)
        self._pages.setCurrentWidget(workspace)
        session.document.deck_changed.connect(self._refresh_soon.start)
        session.document.dirty_changed.connect(self._refresh_soon.start)
        session.document.path_changed.connect(self._refresh_soon.start)
        session.document.undo_stack.indexChanged.connect(self._refresh_soon.start)
        workspace.selection.changed.connect(self._refresh_soon.start)
        workspace.view_changed.connect(self._refresh_soon.start)
        workspace.checked.connect(self._refresh_soon.start)
        workspace.header.properties_wanted.connect(self.actions_.action("talk.properties").trigger)
        self._window_state.restore_panes(workspace)
        workspace.header.when_read(lambda: self._saver.remember(session))
        self._keep(session, workspace)
        workspace.show_view(workspace.view)
        self.refresh()
        return session

    def show_start(self) -> None:
        """Show the start page, in a new window when a deck is open here."""
        if self._workspace is not None:
            self._new_window()
            return
        self._start_page.show_groups(self._start.groups())
        self._events_soon.start()
        self._pages.setCurrentWidget(self._start_page)
        self._start_page.view.setFocus()
        self.refresh()

    def _show_events(self) -> None:
        """Add the coming events, once the page has been painted."""
        if self._workspace is None:
            self._start_page.show_groups(self._start.with_events(self._start_page.groups))

    def open_finder(self, *, only_commands: bool = False) -> None:
        """Search everything there is here, or every command by name."""
        from briefing_app.gui.finder.opening import open_finder  # late: few need it at once

        open_finder(self, self.actions_, self._start.start_outline, only_commands=only_commands)

    def _show_libraries(self) -> None:
        """Offer the outlines of the libraries that are open now."""
        if self._workspace is None:
            self._start_page.show_groups(self._start.groups())
            self._events_soon.start()

    def _keep(self, session: "Session", workspace: "Workspace") -> None:
        """Keep the session safe from now on; a file that somebody else has open is read-only here."""
        from briefing_app.gui.compare.outside import OutsideChanges
        from briefing_app.gui.messages import error_message
        from briefing_app.gui.saving import Keeper

        bench = self._workbench
        keeper = Keeper(session, bench.journal, bench.jobs, lambda e: self.say(error_message(e)), workspace)
        self._keeper = keeper
        self._outside = OutsideChanges(
            session, keeper, self._workbench, self.say, self.files.save_as, workspace
        )
        session.document.path_changed.connect(self._lock)
        self._lock()

    def _lock(self) -> None:
        session, keeper = self.open_workspace.session, self._keeper
        if keeper is None or session.document.path is None:
            return
        owner = keeper.lock(session.document.path)
        if owner is not None:
            from briefing_app.gui.messages import Message

            session.file.read_only = True
            text = translate("MainWindow", "{0} has this deck open on {1}: it is read-only here.")
            hint = translate("MainWindow", "Save a copy to change it.")
            self.say(Message(text.format(owner.user, owner.host), hint, stays=True))

    def show_outside_changes(self) -> None:
        """Show how the deck's file was changed by another program."""
        if self._outside is not None:
            self._outside.show()

    def offer_recovery(self) -> None:
        """Offer what a session that was cut off left in the journal."""
        if self._workbench.journal.entries():
            self.files.show_unsaved()

    # Keeping up

    def refresh(self) -> None:
        """Say in title, actions and status line what is so now."""
        self._needs.refresh(self.actions_)
        on_deck = self._workspace is not None
        self._toolbar.setVisible(on_deck)
        self.statusBar().setVisible(on_deck)
        if self._workspace is None:
            self.setWindowTitle(translate("MainWindow", "Briefing"))
            return
        session = self._workspace.session
        name = session.name or translate("MainWindow", "New deck")
        self.setWindowTitle(f"{name}[*] — {translate('MainWindow', 'Briefing')}")
        self.setWindowModified(session.document.is_dirty)
        self._status.show_state(session, self._workspace.open_checks)
        self.actions_.action("talk.check").setIconText(self._workspace.checks_text())

    def changeEvent(self, event: QEvent) -> None:
        """Recolour the icons when the palette changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "actions_"):
            self.actions_.recolor(self.palette())
        is_activation = event.type() == QEvent.Type.ActivationChange and self.isActiveWindow()
        if is_activation and self._outside is not None:
            self._outside.look()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window's place; what is not saved is asked for."""
        if self._workspace is not None and not self._needs.may_close(self._workspace.session, self.files):
            event.ignore()
            return
        self._window_state.remember(self, self._workspace)
        if self._keeper is not None:
            self._keeper.discard()
            self._keeper.unlock()
        event.accept()
        self.closed.emit(self)
