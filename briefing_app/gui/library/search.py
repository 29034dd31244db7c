"""Searching a library for the browser pane: index kept fresh in the background, list first, counts after it."""

import datetime
import logging
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from briefing_app.errors import BriefingError
from briefing_app.gui.jobs import Job, JobRunner
from briefing_app.library.index.refresh import Refreshed, refresh
from briefing_app.library.index.schema import index_path
from briefing_app.library.index.search import LibraryIndex
from briefing_app.library.library import Library

translate = QCoreApplication.translate
_log = logging.getLogger(__name__)
_LIMIT = 300  # slides in the list; whoever wants others types another word
_COUNT_AFTER = 150  # ms without typing

Chosen = Mapping[str, tuple[str, ...]]
Counts = Mapping[str, Mapping[str, int]]


class LibrarySearch(QObject):
    """Ask with `search`; the answer comes at once as `found`, the facets' counts later as `counted`."""

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

    def search(self, text: str, chosen: Chosen) -> None:
        """Find slides for what was typed and chosen."""
        self._text, self._chosen = text, chosen
        self._answer()

    def close(self) -> None:
        """Let go of the index."""
        self._count_soon.stop()
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
        try:
            if self._index is None:
                if not self._path.exists():
                    return  # the first refresh is on its way
                self._index = LibraryIndex(self._path)
            hits = self._index.search(self._text, self._chosen, _LIMIT)
            total = len(hits) if len(hits) < _LIMIT else self._index.count(self._text, self._chosen)
        except BriefingError as error:
            self.close()
            self.failed.emit(error)
            return
        self.found.emit(hits, total)
        self._count_soon.start()

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
