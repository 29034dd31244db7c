"""Searching the open libraries for the browser pane: list first, counts after it."""

import logging
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from briefing_app.gui.jobs import Job, JobRunner
from briefing_app.gui.library.shelf import Shelf
from briefing_app.library.catalog import SlideFile
from briefing_app.library.index.schema import IndexDamagedError, index_path
from briefing_app.library.index.search import Hit, LibraryIndex
from briefing_app.library.index.together import LibrariesIndex
from briefing_app.library.library import Libraries, Library

translate = QCoreApplication.translate
_log = logging.getLogger(__name__)
_LIMIT = 300  # slides in the list; whoever wants others types another word
_COUNT_AFTER = 150  # ms without typing

Chosen = Mapping[str, tuple[str, ...]]
Counts = Mapping[str, Mapping[str, int]]


class Found(Struct, frozen=True):
    """A slide that was found, and in which library; `label` is what that is called."""

    library: Library
    label: str
    hit: Hit
    is_own: bool = False  # whether the library is one of the user's

    @property
    def file(self) -> SlideFile:
        """The slide's file: ids may be the same in two libraries."""
        return SlideFile(self.hit.id, self.hit.language, self.hit.path)


class LibrarySearch(QObject):
    """Ask with `search`; the answer comes soon as `found`, the facets' counts later as `counted`."""

    found = Signal(object, int)  # list[Found], how many there are in all
    counted = Signal(object)  # Counts
    failed = Signal(object)  # Exception

    def __init__(self, shelf: Shelf, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shelf = shelf
        self._jobs = jobs
        self._open: dict[Path, LibraryIndex] = {}
        self._text, self._chosen = "", {}  # type: tuple[str, Chosen]
        self._is_busy = self._is_asked_again = self._is_closed = self._is_stale = False
        self._damaged: set[Path] = set()  # indexes being built anew since the last answer
        self._count_soon = QTimer(self, singleShot=True, interval=_COUNT_AFTER)
        self._count_soon.timeout.connect(self._count)
        shelf.changed.connect(self._answer)
        shelf.refreshed.connect(self._answer)
        shelf.rebuilt.connect(self._reopen)

    def search(self, text: str, chosen: Chosen) -> None:
        """Find slides for what was typed and chosen."""
        self._text, self._chosen = text, chosen
        self._answer()

    @property
    def is_busy(self) -> bool:
        """Whether the answer to what was asked last is still to come."""
        return self._is_busy

    def look_up(self, text: str, chosen: Chosen, most: int) -> list[Found]:
        """The best slides at once, apart from what is asked with `search`."""
        labels, own = Libraries(self.shelf.libraries).labels, self.shelf.own
        with _together(self._paths()) as index:
            return [Found(labels[n], n, hit, labels[n] in own) for n, hit in index.search(text, chosen, most)]

    def languages(self) -> set[str]:
        """The languages that there are slides in, as far as the libraries were read."""
        found: set[str] = set()
        for path in self._paths().values():
            with suppress(IndexDamagedError), closing(LibraryIndex(path)) as index:
                found.update(index.values("language"))
        return found

    def close(self) -> None:
        """Let go of the indexes, and answer no more."""
        self._is_closed = True
        self._count_soon.stop()
        if not self._is_busy:
            self._forget_indexes()

    def _forget_indexes(self) -> None:
        for index in self._open.values():
            index.close()
        self._open.clear()

    def _answer(self) -> None:
        """Answer the newest question; while one is answered, all others but the newest are passed over."""
        paths = self._paths()
        if self._is_busy or self._is_closed or not any(path.exists() for path in paths.values()):
            self._is_asked_again = self._is_busy
            return  # where there is no index, the first refresh is on its way
        self._is_busy, self._is_asked_again = True, False
        text, chosen = self._text, self._chosen
        labels, own = Libraries(self.shelf.libraries).labels, self.shelf.own
        self._jobs.start(
            "",
            lambda _job: self._found(paths, text, chosen),
            done=lambda answer: self._on_found(labels, own, *answer),
            failed=self._on_failed,
            quiet=True,
            quick=True,
        )

    def _found(self, paths: Mapping[str, Path], text: str, chosen: Chosen) -> tuple[list[tuple[str, Hit]], int]:
        """The work, on its own thread; no other one uses the indexes meanwhile."""
        index = LibrariesIndex(self._indexes(paths))
        found = index.search(text, chosen, _LIMIT)
        return found, len(found) if len(found) < _LIMIT else index.count(text, chosen)

    def _indexes(self, paths: Mapping[str, Path]) -> dict[str, LibraryIndex]:
        """The open indexes by label; a library whose index is still to be made, or made anew, has none."""
        indexes: dict[str, LibraryIndex] = {}
        for label, path in paths.items():
            try:
                if path not in self._open:
                    self._open[path] = LibraryIndex(path)
                indexes[label] = self._open[path]
            except IndexDamagedError as error:
                _log.info("%s", error)  # a refresh makes it, and says so
        return indexes

    def _reopen(self) -> None:
        """Let go of the indexes, of which one is a file that was replaced."""
        if self._is_busy:
            self._is_stale = self._is_asked_again = True
        else:
            self._forget_indexes()

    def _on_found(
        self,
        labels: Mapping[str, Library],
        own: Sequence[Library],
        found: Sequence[tuple[str, Hit]],
        total: int,
    ) -> None:
        self._is_busy = False
        self._damaged.clear()
        if self._is_closed or self._is_stale:
            self._forget_indexes()
            self._is_stale = False
        if self._is_closed:
            return
        if self._is_asked_again:
            self._answer()
        else:
            self.found.emit([Found(labels[n], n, hit, labels[n] in own) for n, hit in found], total)
            self._count_soon.start()

    def _on_failed(self, error: Exception) -> None:
        self._is_busy = False
        self._forget_indexes()
        if self._is_closed:
            return
        if isinstance(error, IndexDamagedError) and error.path not in self._damaged:
            self._damaged.add(error.path)
            self.shelf.rebuild(error.path)  # and the question is answered when that is done
        else:
            self.failed.emit(error)

    def _paths(self) -> dict[str, Path]:
        """Where the indexes of the libraries are, by label."""
        labels = Libraries(self.shelf.libraries).labels
        return {label: index_path(self.shelf.cache, library.root) for label, library in labels.items()}

    def _count(self) -> None:
        """Count facets on connections of the worker's own: an index serves one thread at a time."""
        paths, text, chosen = self._paths(), self._text, self._chosen

        def work(_job: Job) -> Counts:
            with _together(paths) as index:
                return index.counts(text, chosen)

        self._jobs.start(
            translate("LibrarySearch", "Counting"),
            work,
            done=self.counted.emit,
            failed=lambda error: _log.info("The facets could not be counted: %s", error),
            owner=self,
            quiet=True,
        )


@contextmanager
def _together(paths: Mapping[str, Path]) -> Iterator[LibrariesIndex]:
    """The indexes that there are, for as long as they are needed."""
    with ExitStack() as stack:
        indexes: dict[str, LibraryIndex] = {}
        for label, path in paths.items():
            with suppress(IndexDamagedError):
                indexes[label] = stack.enter_context(closing(LibraryIndex(path)))
        yield LibrariesIndex(indexes)
