"""The libraries that are open: those that come with the application, and the user's own folders.

The settings remember which folders those are. A folder that cannot be reached is missing, and breaks nothing
else: the others are searched, and it comes back when it is there again.
"""

import datetime
import logging
import os
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from briefing_app.diagnostics import Diagnostic
from briefing_app.errors import BriefingError
from briefing_app.gui.jobs import Job, JobRunner
from briefing_app.gui.phrases import error_told
from briefing_app.gui.preferences import Preferences
from briefing_app.library.index.schema import IndexBusyError, index_path
from briefing_app.library.library import Libraries, Library
from briefing_app.library.vocabulary import read_config
from briefing_app.settings import LIBRARY_FOLDERS

translate = QCoreApplication.translate
_log = logging.getLogger(__name__)
_AGAIN = 1_000  # ms until an index is asked for again that another program is writing


class Missing(Struct, frozen=True):
    """A folder of the user's that is no library now, and why."""

    folder: Path
    reason: str


class Shelf(QObject):
    """The first libraries are read-only and always there; `own` are the user's."""

    changed = Signal()  # there are other libraries, or others are missing
    refreshed = Signal(object)  # the Library whose folder and index were compared
    failed = Signal(object)  # an Exception: an index could not be brought up to its folder
    rebuilt = Signal(object)  # a Diagnostic: an index was broken and is another one now

    def __init__(
        self,
        bundled: Sequence[Library],
        preferences: Preferences,
        jobs: JobRunner,
        cache: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.cache = cache
        self._bundled = tuple(bundled)
        for library in bundled:
            self._look_up(library)
        self._preferences, self._jobs = preferences, jobs
        self._own: dict[Path, Library] = {}
        self._missing: dict[Path, Missing] = {}
        self._running: set[Path] = set()
        self._again: dict[Path, bool] = {}  # asked for while a refresh was running: whether anew
        preferences.changed.connect(self._follow_settings)

    @property
    def libraries(self) -> tuple[Library, ...]:
        """Every library that can be used now."""
        return (*self._bundled, *self.own)

    @property
    def own(self) -> tuple[Library, ...]:
        """The user's libraries, in the order of the settings."""
        return tuple(self._own[folder] for folder in self.folders if folder in self._own)

    @property
    def missing(self) -> tuple[Missing, ...]:
        """The user's folders that cannot be used now."""
        return tuple(self._missing[folder] for folder in self.folders if folder in self._missing)

    @property
    def folders(self) -> tuple[Path, ...]:
        """The folders that the settings name."""
        lines = self._preferences.value(LIBRARY_FOLDERS).split("\n")
        return tuple(dict.fromkeys(Path(line) for line in lines if line.strip()))

    def named(self, label: str) -> Library | None:
        """The library that is called so."""
        return Libraries(self.libraries).labels.get(label)

    def is_read_only(self, folder: Path) -> bool:
        """Whether a folder is part of a library that comes with the application."""
        place = folder.resolve()
        return any(place.is_relative_to(library.root.resolve()) for library in self._bundled)

    def add(self, folder: Path) -> Library:
        """Open the library in `folder` and remember it. Raises ReadError."""
        folder = folder.expanduser().absolute()
        there = next((lib for lib in self.libraries if lib.root.resolve() == folder.resolve()), None)
        if there is not None:
            return there
        library = Library.open(folder)
        self._look_up(library)
        self._own[folder] = library
        self._missing.pop(folder, None)
        self._remember((*self.folders, folder))
        self.changed.emit()
        self.refresh(library)
        return library

    def forget(self, folder: Path) -> None:
        """Close the library in `folder` for good; nothing in the folder is touched."""
        self._remember(tuple(other for other in self.folders if other != folder))

    def open_remembered(self) -> None:
        """Open the folders of the settings that are not open, in the background: a network may be slow."""
        wanted = [folder for folder in self.folders if folder not in self._own]
        if wanted:
            self._jobs.start(
                translate("Shelf", "Opening libraries"),
                lambda _job: [(folder, _opened(folder)) for folder in wanted],
                done=self._take,
                failed=self.failed.emit,
                quiet=True,
            )

    def lose(self, library: Library) -> None:
        """Say that a library's folder cannot be reached any more."""
        folder = next((path for path, own in self._own.items() if own is library), None)
        if folder is not None:
            del self._own[folder]
            self._missing[folder] = Missing(folder, "")
            self.changed.emit()

    def rebuild(self, path: Path) -> None:
        """Build the index at `path` anew: a search found it broken where a refresh does not look."""
        for library in self.libraries:
            if index_path(self.cache, library.root) == path:
                self.refresh(library, anew=True)

    def refresh(self, library: Library, *, anew: bool = False) -> None:
        """Bring a library's index up to its folder, or build it `anew`, in the background; once at a time."""
        if library.root in self._running:
            self._again[library.root] = anew or self._again.get(library.root, False)  # when that is over
            return
        self._running.add(library.root)
        self._jobs.start(
            translate("LibrarySearch", "Reading the library"),
            lambda job: self._compared(library, job, anew=anew),
            done=lambda findings: self._on_compared(library, findings),
            failed=lambda error: self._on_failed(library, error),
            cancelled=lambda: self._running.discard(library.root),
        )

    def refresh_all(self) -> None:
        """The same for every library."""
        for library in self.libraries:
            self.refresh(library)

    def _compared(self, library: Library, job: Job, *, anew: bool) -> tuple[Diagnostic, ...] | None:
        """The work, on its own thread: what it found; None where there is no folder any more."""
        from briefing_app.library.index.refresh import refresh  # late: the start page needs no index

        if not _can_be_listed(library.root):
            return None
        config, _ = read_config(library.root)
        path = index_path(self.cache, library.root)
        today = datetime.date.today()
        return refresh(path, library.root, config, today=today, report=job.report, anew=anew).diagnostics

    def _on_compared(self, library: Library, findings: tuple[Diagnostic, ...] | None) -> None:
        self._running.discard(library.root)
        if findings is None:
            self.lose(library)
            return
        anew = self._again.pop(library.root, None)
        if anew is not None:
            self.refresh(library, anew=anew)
        if anew:
            return
        for finding in findings:  # there is no other one than that it was built anew
            self.rebuilt.emit(finding)
        library.reload()
        self.refreshed.emit(library)

    def _look_up(self, library: Library) -> None:
        library.look_up_in(index_path(self.cache, library.root))

    def _on_failed(self, library: Library, error: Exception) -> None:
        self._running.discard(library.root)
        if isinstance(error, IndexBusyError):
            _log.info("%s", error)
            QTimer.singleShot(_AGAIN, self, lambda: self.refresh(library))
        else:
            self.failed.emit(error)
            self.refreshed.emit(library)  # as fresh as it can be had

    def _take(self, opened: Sequence[tuple[Path, Library | Missing]]) -> None:
        """Keep what was opened meanwhile, as far as it is still wanted."""
        for folder, found in opened:
            if folder not in self.folders or folder in self._own:
                continue
            self._missing.pop(folder, None)
            if isinstance(found, Missing):
                self._missing[folder] = found
            else:
                self._look_up(found)
                self._own[folder] = found
                self.refresh(found)
        self.changed.emit()

    def _remember(self, folders: Sequence[Path]) -> None:
        self._preferences.choose(LIBRARY_FOLDERS, "\n".join(dict.fromkeys(map(str, folders))))

    def _follow_settings(self) -> None:
        """Close what the settings do not name any more; open what they name newly."""
        gone = (self._own.keys() | self._missing.keys()) - set(self.folders)
        for folder in gone:
            self._own.pop(folder, None)
            self._missing.pop(folder, None)
        if gone:
            self.changed.emit()
        if set(self.folders) - self._own.keys() - self._missing.keys():
            self.open_remembered()


def _can_be_listed(folder: Path) -> bool:
    """Whether a folder is there and may be read: else it would look empty, and the index would forget it."""
    try:
        with os.scandir(folder):
            return True
    except OSError:
        return False


def _opened(folder: Path) -> Library | Missing:
    try:
        return Library.open(folder)
    except BriefingError as error:
        return Missing(folder, error_told(error))
    except OSError as error:  # a network that answers with an error of its own
        return Missing(folder, error_told(error))
