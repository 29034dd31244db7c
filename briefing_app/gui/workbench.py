"""What all windows of the application share. Made once by `application.start`, handed to whoever needs it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from briefing_app.gui.export.handed import HandedFiles
from briefing_app.gui.frames import Laying
from briefing_app.gui.jobs import JobRunner
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


@dataclass(frozen=True, slots=True)
class Workbench:
    """The collaborators of windows. `ask_open` and `ask_save` are the file dialogs."""

    jobs: JobRunner
    laying: Laying
    thumbnails: Thumbnails
    icons: Icons
    preferences: Preferences
    recent: RecentDecks
    libraries: tuple[Library, ...]
    journal: Journal
    backups: Backups
    state_folder: Path
    cache_folder: Path
    handed_files: HandedFiles
    ask_open: AskOpen
    ask_save: Callable[[Path, str], Path | None]

    @property
    def library(self) -> Library:
        """The library whose outlines the start page offers."""
        return self.libraries[0]
