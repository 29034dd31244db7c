"""Cyclic garbage is collected on the GUI thread only.

Python collects on whatever thread happens to allocate. On a worker that would destroy widgets there, which Qt
does not survive: it hangs or crashes. So automatic collection is off while windows are open; a timer does it.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL = 1_000  # milliseconds
_MANY = 20_000  # objects made since the last collection
_FULL_EVERY = 30  # of so many collections one looks at all objects


class GarbageCollector(QObject):
    """Collects on the thread it lives on, from its making until `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._collections = 0
        gc.disable()
        self._timer = QTimer(self, interval=_INTERVAL)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def stop(self) -> None:
        """Leave collecting to Python again."""
        self._timer.stop()
        gc.enable()

    def _collect(self) -> None:
        if gc.get_count()[0] < _MANY:
            return
        self._collections += 1
        gc.collect(2 if self._collections % _FULL_EVERY == 0 else 1)
