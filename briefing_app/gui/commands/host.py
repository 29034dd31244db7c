"""What commands may ask of the window they belong to."""

from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QWidget

from briefing_app.gui.messages import Message
from briefing_app.gui.session import Session
from briefing_app.gui.workbench import Workbench
from briefing_app.gui.workspace import Workspace
from briefing_app.storage import LoadedDeck


class Host(Protocol):
    """The main window, as commands see it."""

    @property
    def workbench(self) -> Workbench:
        """What all windows share."""
        ...

    @property
    def widget(self) -> QWidget:
        """The window itself, for dialogs to stand over: one without a parent is gone at once."""
        ...

    @property
    def workspace(self) -> Workspace | None:
        """The open deck's panes; None on the start page."""
        ...

    @property
    def open_workspace(self) -> Workspace:
        """The open deck's panes, for commands that need a deck."""
        ...

    def say(self, message: Message) -> None:
        """Show a message."""
        ...

    def show_loaded(self, loaded: LoadedDeck, path: Path | None) -> Session:
        """Open a deck, in this window when it shows the start page, else in a new one."""
        ...

    def show_start(self) -> None:
        """Show the start page, in a new window when a deck is open here."""
        ...

    def open_finder(self, *, only_commands: bool = False) -> None:
        """Search everything there is, or the commands."""
        ...

    def show_outside_changes(self) -> None:
        """Show how the open deck's file was changed by another program."""
        ...

    def close(self) -> bool:
        """Close the window; False when the user wants to stay."""
        ...
