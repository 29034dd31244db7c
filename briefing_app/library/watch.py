"""Sees what other programs do to library folders, by looking: on network folders too, without threads.

Whoever owns the threads calls `poll` every second or so.
"""

import os
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from briefing_app.library.folder import BRIEFINGS, walk
from briefing_app.library.sources import SOURCES_NAME
from briefing_app.library.vocabulary import CONFIG_NAME

_SHARE = 0.5  # of the time may go into looking: a slow folder is looked at less often
_Signature = tuple[int, int]


class LibraryWatcher:
    """Compares folders with how they looked at the last `poll`."""

    def __init__(self, roots: Sequence[Path], clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._seen = {root: _signature(root) for root in roots}
        self._not_before = dict.fromkeys(roots, 0.0)

    def poll(self) -> tuple[Path, ...]:
        """The libraries that look different than last time. An unreachable one is said once, as changed."""
        return tuple(root for root in self._seen if self._is_due(root) and self._has_changed(root))

    def _is_due(self, root: Path) -> bool:
        return self._clock() >= self._not_before[root]

    def _has_changed(self, root: Path) -> bool:
        started = self._clock()
        signature = _signature(root)
        finished = self._clock()
        self._not_before[root] = finished + (finished - started) * (1 / _SHARE - 1)
        changed = signature != self._seen[root]
        self._seen[root] = signature
        return changed


def _signature(root: Path) -> _Signature:
    """The number of files and a digest of all their names and stamps, in no order."""
    count = digest = 0
    for found in walk(root):
        count += 1
        digest ^= hash(found)
    for path in (root / SOURCES_NAME, root / CONFIG_NAME, *_outlines(root)):
        try:
            status = path.stat()
        except OSError:
            continue
        count += 1
        digest ^= hash((os.fspath(path), status.st_mtime_ns, status.st_size, status.st_ino))
    return count, digest


def _outlines(root: Path) -> list[Path]:
    return list((root / BRIEFINGS).glob("*.md"))
