"""What is seen, the show, and help."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from briefing_app import __version__
from briefing_app.gui.commands.host import Host
from briefing_app.gui.workspace import Workspace

if TYPE_CHECKING:
    from briefing_app.gui.present.show import RunningShow

translate = QCoreApplication.translate


class ViewCommands:
    """The View menu."""

    def __init__(self, host: Host) -> None:
        self._host = host

    @property
    def _workspace(self) -> Workspace:
        return self._host.open_workspace

    def sorter(self) -> None:
        """All slides as cards."""
        self._workspace.show_view("sorter")

    def outline(self) -> None:
        """All slides as text."""
        self._workspace.show_view("outline")

    def slide(self) -> None:
        """One slide, large."""
        self._workspace.show_view("slide")

    def library(self) -> None:
        """Show or hide the library."""
        self._workspace.toggle_pane("library")

    def inspector(self) -> None:
        """Show or hide the inspector."""
        self._workspace.toggle_pane("inspector")

    def notes(self) -> None:
        """Go to the notes of the current slide."""
        self._workspace.show_view("slide")
        self._workspace.slide_page.notes.edit.setFocus()

    def zoom_in(self) -> None:
        """Larger cards."""
        self._workspace.sorter.zoom(1)

    def zoom_out(self) -> None:
        """Smaller cards."""
        self._workspace.sorter.zoom(-1)

    def next_pane(self) -> None:
        """Put the focus into the next pane."""
        self._workspace.cycle_panes(1)

    def previous_pane(self) -> None:
        """Put the focus into the pane before."""
        self._workspace.cycle_panes(-1)


class ShowCommands:
    """The Show menu. One show at a time runs for a window."""

    def __init__(self, host: Host) -> None:
        self._host = host
        self._show: RunningShow | None = None

    def start(self) -> None:
        """From the first slide."""
        self._checked(lambda: self._present(from_current=False))

    def from_here(self) -> None:
        """From the current slide."""
        self._checked(lambda: self._present(from_current=True))

    def rehearse(self) -> None:
        """From the first slide, with the time of each recorded."""
        self._present(from_current=False, rehearsal=True)

    def _checked(self, go_on: Callable[[], object]) -> None:
        self._host.open_workspace.before_leaving(translate("ShowCommands", "Present"), go_on)

    def _present(self, *, from_current: bool, rehearsal: bool = False) -> None:
        from briefing_app.gui.present.starting import start_show

        if self._show is not None:
            return
        workspace = self._host.open_workspace
        first = workspace.selection.current if from_current else None
        bench = self._host.workbench
        self._show = start_show(workspace.session, bench, workspace, first=first, rehearsal=rehearsal)
        self._show.finished.connect(self._on_finished)

    def _on_finished(self) -> None:
        self._show = None


class HelpCommands:
    """The Help menu."""

    def __init__(self, host: Host, parent: QWidget) -> None:
        self._host = host
        self._parent = parent

    def pages(self, page: str = "") -> None:
        """The help, at a page; the first when none is named."""
        from briefing_app.gui.help.reader import HelpReader

        HelpReader(self._parent, page).show()

    def keys(self) -> None:
        """The help at the keys."""
        self.pages("keys")

    def commands(self) -> None:
        """Every command by name."""
        self._host.open_finder(only_commands=True)

    def about(self) -> None:
        """What this is."""
        text = translate(
            "HelpCommands",
            "Briefing {0}\n\nAssemble, present and export briefings from a library of "
            "reviewed slides. MIT licence.",
        ).format(__version__)
        QMessageBox.about(self._parent, translate("HelpCommands", "About Briefing"), text)
