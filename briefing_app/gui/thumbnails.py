"""Pictures of slides for lists: drawn in idle moments, never while a view paints."""

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPixmap

from briefing_app.drawing.painter import image
from briefing_app.gui.frames import Sheet

_SLICE = 0.008  # seconds of drawing before the event loop has its turn
_ANNOUNCED_EVERY = 0.06  # seconds
_BYTES = 96 * 1024 * 1024
_WANTED = 60  # more than any window shows at once

MakeSheet = Callable[[], Sheet]
Wanted = tuple[Hashable, int]  # digest, width


class Thumbnails(QObject):
    """A bounded cache of slide pictures by digest and width. What is missing is drawn soon and announced."""

    drawn = Signal(object)  # frozenset[Wanted]: what is there now, or must be asked for again

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[Wanted, QPixmap] = OrderedDict()
        self._bytes = 0
        self._announced = 0.0
        self._wanted: OrderedDict[Wanted, MakeSheet] = OrderedDict()
        self._news: set[Wanted] = set()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._draw_some)

    @property
    def is_busy(self) -> bool:
        """Whether something is still to be drawn."""
        return bool(self._wanted)

    def get(self, digest: Hashable, width: int, make: MakeSheet) -> QPixmap | None:
        """The picture, `width` pixels wide; None when it is still to be drawn from what `make` gives."""
        key = (digest, width)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        self._wanted[key] = make
        while len(self._wanted) > _WANTED:  # what was asked for long ago is off the screen by now
            self._news.add(self._wanted.popitem(last=False)[0])
        self._timer.start()
        return None

    def stop(self) -> None:
        """Forget what is still to be drawn."""
        self._wanted.clear()
        self._timer.stop()

    def _draw_some(self) -> None:
        end = time.perf_counter() + _SLICE
        while self._wanted and time.perf_counter() < end:
            key, make = self._wanted.popitem(last=False)
            self._keep(key, make())
            self._news.add(key)
        if self._wanted:
            self._timer.start()
        now = time.perf_counter()
        if not self._wanted or now > self._announced + _ANNOUNCED_EVERY:  # each time, views are painted
            self._announced = now
            news, self._news = frozenset(self._news), set()
            self.drawn.emit(news)

    def _keep(self, key: Wanted, sheet: Sheet) -> None:
        pixmap = QPixmap.fromImage(image(sheet.frame, sheet.theme, key[1], sheet.pictures))
        self._kept[key] = pixmap
        self._bytes += _weight(pixmap)
        while self._bytes > _BYTES:
            self._bytes -= _weight(self._kept.popitem(last=False)[1])


def _weight(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
