"""Background work: one owner of all threads, one way back to the GUI thread.

Python code on two threads takes turns. The GUI thread must not wait long for its own: a view that is drawn asks
for its turn a hundred times, so a worker gives it up fifty times as often as Python's default. And work that
says where it can pause goes on only when the GUI thread has come to the end of what it was doing.
"""

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from functools import partial
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

T = TypeVar("T")
_TURN = 0.0001  # seconds
_UNIT = 0.004  # seconds that work takes between two pauses, if it can
_LONGEST_PAUSE = 0.1  # seconds


class JobCancelled(Exception):  # noqa: N818 - a way to stop, not an error
    """Raised inside a job's work where it was cancelled."""


class Job(QObject):
    """A handle on one piece of background work, named for the status bar."""

    progressed = Signal(int, int)  # done, total
    finished = Signal()  # whatever came of it

    _asks = Signal(object)  # an Event to be set by the GUI thread

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text
        self._stop = Event()
        self._next_pause = 0.0
        self._asks.connect(_grant, Qt.ConnectionType.QueuedConnection)

    @property
    def is_cancelled(self) -> bool:
        """Whether the work was told to stop."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at its next `report` or `pause`."""
        self._stop.set()

    def report(self, done: int, total: int) -> None:
        """Announce progress from the work's own thread, and pause. Raises JobCancelled after `cancel`."""
        self.pause()
        self.progressed.emit(done, total)

    def pause(self) -> None:
        """Let the GUI thread finish what it does. Call it on the work's own thread, as often as may be.

        Raises JobCancelled after `cancel`.
        """
        if time.monotonic() > self._next_pause and not self._stop.is_set():
            turn = Event()
            self._asks.emit(turn)
            turn.wait(_LONGEST_PAUSE)
            self._next_pause = time.monotonic() + _UNIT
        if self._stop.is_set():
            raise JobCancelled


class Paced(Sequence[T]):
    """`items`, between which a job's work can pause."""

    def __init__(self, items: Sequence[T], job: Job) -> None:
        self._items, self._job = items, job

    def __len__(self) -> int:
        return len(self._items)

    def __getitem__(self, place: Any) -> Any:
        return self._items[place]

    def __iter__(self) -> Iterator[T]:
        for item in self._items:
            self._job.pause()
            yield item


class JobRunner(QObject):
    """Owner of the worker threads; nothing else in the application has one."""

    started = Signal(object)  # the Job
    _settled = Signal(object)

    def __init__(self, parent: QObject | None = None, workers: int = 2) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_TURN)
        self._pool = ThreadPoolExecutor(max_workers=workers, thread_name_prefix="job")
        self._quick = ThreadPoolExecutor(max_workers=1, thread_name_prefix="quick-job")
        self._jobs: set[Job] = set()
        self._closed = False
        self._settled.connect(_call, Qt.ConnectionType.QueuedConnection)

    @property
    def jobs(self) -> frozenset[Job]:
        """What runs or waits to run."""
        return frozenset(self._jobs)

    def start(
        self,
        text: str,
        work: Callable[[Job], T],
        *,
        done: Callable[[T], object],
        failed: Callable[[Exception], object],
        cancelled: Callable[[], object] = lambda: None,
        owner: QObject | None = None,
        quiet: bool = False,
        quick: bool = False,
    ) -> Job:
        """Run `work` on a thread; then `done`, `failed` or `cancelled` on this one. `quiet`: unannounced.

        When `owner` is destroyed first, the work is cancelled and nobody is called.
        `quick` work takes well under a second, and does not wait for what takes long; it is done in order.
        """
        job = Job(text)
        if owner is not None:
            owner.destroyed.connect(job.cancel)
        if self._closed:
            job.cancel()
            return job
        self._jobs.add(job)
        if not quiet:
            self.started.emit(job)
        settle = partial(self._settle, job, done, failed, cancelled, owner)
        (self._quick if quick else self._pool).submit(work, job).add_done_callback(
            lambda future: None if self._closed else self._settled.emit(partial(settle, future))
        )
        return job

    def shutdown(self) -> None:
        """Cancel what runs and wait for it; no callback comes after this."""
        self._closed = True
        for job in self._jobs:
            job.cancel()
        self._quick.shutdown(cancel_futures=True)
        self._pool.shutdown(cancel_futures=True)
        self._jobs.clear()

    def _settle(
        self,
        job: Job,
        done: Callable[[Any], object],
        failed: Callable[[Exception], object],
        cancelled: Callable[[], object],
        owner: QObject | None,
        future: "Future[Any]",
    ) -> None:
        """Hand the outcome to whoever asked, on the GUI thread."""
        if self._closed:
            return
        self._jobs.discard(job)
        job.finished.emit()
        if owner is not None and not isValid(owner):
            return
        try:
            result = future.result()
        except (JobCancelled, CancelledError):
            cancelled()
        except Exception as error:  # noqa: BLE001 - handed on, to the caller's own handler
            failed(error)
        else:
            done(result)


def _grant(turn: Event) -> None:
    turn.set()


def _call(callback: Callable[[], object]) -> None:
    callback()
