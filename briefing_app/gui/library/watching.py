"""Looks at the user's library folders every second, so that what other programs do to them is seen here."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from briefing_app.gui.jobs import JobRunner
from briefing_app.gui.library.shelf import Shelf
from briefing_app.library.watch import LibraryWatcher

translate = QCoreApplication.translate
_EVERY = 1_000  # ms


class FolderWatch(QObject):
    """One look at a time, on a worker's thread; the libraries that come with the application do not change."""

    def __init__(self, shelf: Shelf, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf, self._jobs = shelf, jobs
        self._roots: tuple[Path, ...] = ()
        self._watcher: LibraryWatcher | None = None
        self._is_looking = False
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self._look)
        shelf.changed.connect(self._follow)

    def _follow(self) -> None:
        """Watch the folders that are open now; no timer runs for nothing."""
        roots = tuple(library.root for library in self._shelf.own)
        if roots == self._roots:
            return
        self._roots, self._watcher = roots, None
        if roots:
            self._timer.start()
        else:
            self._timer.stop()

    def _look(self) -> None:
        if self._is_looking:
            return
        self._is_looking = True
        roots, watcher = self._roots, self._watcher

        def work(_job: object) -> tuple[LibraryWatcher, tuple[Path, ...]]:
            seen = watcher or LibraryWatcher(roots)
            return seen, seen.poll()

        self._jobs.start(
            translate("FolderWatch", "Watching libraries"),
            work,
            done=lambda result: self._on_looked(roots, *result),
            failed=self._on_failed,
            quiet=True,
        )

    def _on_looked(self, roots: tuple[Path, ...], watcher: LibraryWatcher, changed: tuple[Path, ...]) -> None:
        self._is_looking = False
        if roots == self._roots:
            is_first = self._watcher is None  # what changed before it was looked at nobody has seen
            self._watcher = watcher
            for library in self._shelf.own:
                if is_first or library.root in changed:
                    self._shelf.refresh(library)

    def _on_failed(self, error: Exception) -> None:
        """Stop: a folder past the limits would be one every second; its next refresh says so once."""
        self._is_looking = False
        self._timer.stop()
        self._shelf.failed.emit(error)
