"""Cyclic garbage is collected on the GUI thread only, and never for long.

Python collects on whatever thread happens to allocate. On a worker that would destroy widgets there, which Qt
does not survive: it hangs or crashes. So automatic collection is off while windows are open; a timer does it.
What is loaded in bulk (a deck, a library) lives long and would take a tenth of a second to look through: it is
set aside until a window is closed.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL = 250  # milliseconds
_MANY = 5_000  # objects made since the last collection
_ENOUGH = 25_000  # after so many, one collection looks at all that are not set aside
_BULK = 100_000  # so many at once were loaded: they are set aside unseen


class GarbageCollector(QObject):
    """Collects on the thread it lives on, from its making until `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._since_full = 0
        gc.disable()
        self._timer = QTimer(self, interval=_INTERVAL)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def look_at_all(self) -> None:
        """Look at what was set aside too: a window was closed, and what belongs to it may go."""
        gc.unfreeze()
        gc.collect()
        gc.freeze()

    def stop(self) -> None:
        """Leave collecting to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _collect(self) -> None:
        made = gc.get_count()[0]
        if made > _BULK:
            gc.freeze()
        elif made > _MANY:
            gc.collect(1)
            self._since_full += made
            if self._since_full > _ENOUGH:
                self._since_full = 0
                gc.collect()
                gc.freeze()
