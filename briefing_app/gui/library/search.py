"""Searching a library for the browser pane: index kept fresh in the background, list first, counts after it."""

import datetime
import logging
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from briefing_app.gui.jobs import Job, JobRunner
from briefing_app.library.index.refresh import Refreshed, refresh
from briefing_app.library.index.schema import index_path
from briefing_app.library.index.search import Hit, LibraryIndex
from briefing_app.library.library import Library

translate = QCoreApplication.translate
_log = logging.getLogger(__name__)
_LIMIT = 300  # slides in the list; whoever wants others types another word
_COUNT_AFTER = 150  # ms without typing

Chosen = Mapping[str, tuple[str, ...]]
Counts = Mapping[str, Mapping[str, int]]


class LibrarySearch(QObject):
    """Ask with `search`; the answer comes soon as `found`, the facets' counts later as `counted`."""

    found = Signal(object, int)  # list[Hit], how many there are in all
    counted = Signal(object)  # Counts
    refreshed = Signal()  # the index is as fresh as it can be had
    failed = Signal(object)  # Exception

    def __init__(self, library: Library, cache: Path, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self._path = index_path(cache, library.root)
        self._jobs = jobs
        self._index: LibraryIndex | None = None
        self._text, self._chosen = "", {}  # type: tuple[str, Chosen]
        self._is_busy = self._is_asked_again = self._is_closed = False
        self._count_soon = QTimer(self, singleShot=True, interval=_COUNT_AFTER)
        self._count_soon.timeout.connect(self._count)

    def refresh(self) -> None:
        """Bring the index up to the folder, then answer the last question again."""
        today = datetime.date.today()
        self._jobs.start(
            translate("LibrarySearch", "Reading the library"),
            lambda job: refresh(
                self._path, self.library.root, self.library.config, today=today, report=job.report
            ),
            done=self._on_refreshed,
            failed=self._on_stale,
            owner=self,
        )

    @property
    def is_busy(self) -> bool:
        """Whether the answer to what was asked last is still to come."""
        return self._is_busy

    def search(self, text: str, chosen: Chosen) -> None:
        """Find slides for what was typed and chosen."""
        self._text, self._chosen = text, chosen
        self._answer()

    def close(self) -> None:
        """Let go of the index, and answer no more."""
        self._is_closed = True
        self._count_soon.stop()
        if not self._is_busy:
            self._forget_index()

    def _forget_index(self) -> None:
        if self._index is not None:
            self._index.close()
            self._index = None

    def _on_refreshed(self, _result: Refreshed) -> None:
        self.library.reload()
        self._answer()
        self.refreshed.emit()

    def _on_stale(self, error: Exception) -> None:
        self.failed.emit(error)
        self.refreshed.emit()

    def _answer(self) -> None:
        """Answer the newest question; while one is answered, all others but the newest are passed over."""
        if self._is_busy or self._is_closed or not self._path.exists():
            self._is_asked_again = self._is_busy
            return  # where there is no index, the first refresh is on its way
        self._is_busy, self._is_asked_again = True, False
        text, chosen = self._text, self._chosen
        self._jobs.start(
            "",
            lambda _job: self._found(text, chosen),
            done=self._on_found,
            failed=self._on_failed,
            quiet=True,
            quick=True,
        )

    def _found(self, text: str, chosen: Chosen) -> tuple[list[Hit], int]:
        """The work, on its own thread; no other one uses the index meanwhile."""
        if self._index is None:
            self._index = LibraryIndex(self._path)
        hits = self._index.search(text, chosen, _LIMIT)
        return hits, len(hits) if len(hits) < _LIMIT else self._index.count(text, chosen)

    def _on_found(self, answer: tuple[list[Hit], int]) -> None:
        self._is_busy = False
        if self._is_closed:
            self._forget_index()
        elif self._is_asked_again:
            self._answer()
        else:
            self.found.emit(*answer)
            self._count_soon.start()

    def _on_failed(self, error: Exception) -> None:
        self._is_busy = False
        self._forget_index()
        if not self._is_closed:
            self.failed.emit(error)

    def _count(self) -> None:
        """Count facets on a connection of the worker's own: an index serves one thread at a time."""
        path, text, chosen = self._path, self._text, self._chosen

        def work(_job: Job) -> Counts:
            index = LibraryIndex(path)
            try:
                return index.counts(text, chosen)
            finally:
                index.close()

        self._jobs.start(
            translate("LibrarySearch", "Counting"),
            work,
            done=self.counted.emit,
            failed=lambda error: _log.info("The facets could not be counted: %s", error),
            owner=self,
            quiet=True,
        )
