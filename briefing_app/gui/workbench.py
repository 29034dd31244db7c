"""What all windows of the application share. Made once by `Application`, handed to whoever needs it."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from briefing_app.gui.export.handed import HandedFiles
from briefing_app.gui.frames import Laying
from briefing_app.gui.jobs import JobRunner
from briefing_app.gui.library.shelf import Shelf
from briefing_app.gui.library.showings import Showings
from briefing_app.gui.look.icons import Icons
from briefing_app.gui.preferences import Preferences
from briefing_app.gui.recent import RecentDecks
from briefing_app.gui.thumbnails import Thumbnails
from briefing_app.library.library import Library
from briefing_app.storage.backups import Backups
from briefing_app.storage.journal import Journal

DECK_FILES = "Briefing (*.briefing)"
PICTURE_FILES = "PNG, JPEG, WebP, GIF (*.png *.jpg *.jpeg *.webp *.gif)"


class AskOpen(Protocol):
    """A file dialog: (start folder, what is shown in it) → the chosen file."""

    def __call__(self, folder: Path, names: str = DECK_FILES, /) -> Path | None:
        """None when the user thought better of it."""
        ...


class Workbench(Struct, frozen=True):
    """The collaborators of windows. `ask_open`, `ask_save` and `ask_folder` are the file dialogs."""

    jobs: JobRunner
    laying: Laying
    thumbnails: Thumbnails
    icons: Icons
    preferences: Preferences
    recent: RecentDecks
    shelf: Shelf
    showings: Showings
    journal: Journal
    backups: Backups
    state_folder: Path
    cache_folder: Path
    handed_files: HandedFiles
    ask_open: AskOpen
    ask_save: Callable[[Path, str], Path | None]
    ask_folder: Callable[[Path], Path | None]

    @property
    def libraries(self) -> tuple[Library, ...]:
        """The libraries that are open now."""
        return self.shelf.libraries

    @property
    def library(self) -> Library:
        """The library that talks are planned from."""
        return self.libraries[0]
