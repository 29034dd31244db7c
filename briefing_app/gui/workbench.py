"""What all windows of the application share. Made once by `application.start`, handed to whoever needs it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from briefing_app.gui.frames import Laying
from briefing_app.gui.jobs import JobRunner
from briefing_app.gui.look.icons import Icons
from briefing_app.gui.preferences import Preferences
from briefing_app.gui.recent import RecentDecks
from briefing_app.gui.thumbnails import Thumbnails
from briefing_app.library.library import Library
from briefing_app.storage.backups import Backups
from briefing_app.storage.journal import Journal


@dataclass(frozen=True, slots=True)
class Workbench:
    """The collaborators of windows. `ask_open` and `ask_save` are the file dialogs: (start folder) → path."""

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
    ask_open: Callable[[Path], Path | None]
    ask_save: Callable[[Path, str], Path | None]

    @property
    def library(self) -> Library:
        """The library whose outlines the start page offers."""
        return self.libraries[0]
