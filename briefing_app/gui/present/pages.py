"""Pages as pictures at the pixel size they are shown at, drawn before they are needed."""

import time
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage, QPainter, QPixmap

from briefing_app.drawing import paint_in_parts
from briefing_app.gui.frames import Sheet
from briefing_app.presenting.state import Zoom

_SLICE = 0.004  # seconds of drawing before a key has its turn
_PATIENCE = 60  # ms of quiet before drawing ahead begins
_BYTES = 224 * 1024 * 1024  # five pages of 3840 × 2160 and the small ones
WHOLE = Zoom()


class Page(Struct, frozen=True):
    """A slide with the builds of `step`, in a language, `width` pixels wide; with `zoom` only a part of it."""

    key: str
    step: int
    language: str
    width: int
    zoom: Zoom = WHOLE


class _Drawing(Struct):
    page: Page
    image: QImage
    painter: QPainter
    parts: Iterator[None]


class Pages(QObject):
    """A bounded store of pages. `get` draws at once what is missing; `prepare` draws in idle moments."""

    def __init__(
        self, sheet: Callable[[str, str], Sheet], parent: QObject | None = None, kept_bytes: int = _BYTES
    ) -> None:
        """`sheet` gives what drawing takes, for a slide's key and a language."""
        super().__init__(parent)
        self._sheet = sheet
        self._limit = kept_bytes
        self._kept: OrderedDict[Page, QPixmap] = OrderedDict()
        self._bytes = 0
        self._wanted: list[Page] = []
        self._begun: _Drawing | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._draw_some)

    def get(self, page: Page) -> QPixmap:
        """The page, drawn now if it was not before."""
        if page not in self._kept:
            self._finish(self._begun if self._begun and self._begun.page == page else self._begin(page))
        self._kept.move_to_end(page)
        return self._kept[page]

    def has(self, page: Page) -> bool:
        """Whether the page is ready."""
        return page in self._kept

    def prepare(self, pages: Iterable[Page]) -> None:
        """Draw these pages soon, in this order, instead of what was to be prepared before."""
        wanted = list(dict.fromkeys(pages))
        for page in reversed(wanted):
            if page in self._kept:
                self._kept.move_to_end(page)
        self._wanted = [page for page in wanted if page not in self._kept]
        if self._wanted:
            self._timer.start(_PATIENCE if self._begun is None else 0)

    @property
    def is_idle(self) -> bool:
        """Whether everything that was to be prepared is ready."""
        return not self._wanted

    def clear(self) -> None:
        """Forget all pages, because what they show changed or nobody looks any more."""
        self._timer.stop()
        if self._begun is not None:
            self._begun.painter.end()
            self._begun = None
        self._wanted.clear()
        self._kept.clear()
        self._bytes = 0

    def _draw_some(self) -> None:
        end = time.perf_counter() + _SLICE
        while self._wanted and time.perf_counter() < end:
            page = self._wanted[0]
            if page in self._kept:
                self._wanted.pop(0)
                continue
            if self._begun is None or self._begun.page != page:
                self._begun = self._begin(page)
            if next(self._begun.parts, self) is self:
                self._finish(self._begun)
                self._wanted.pop(0)
        if self._wanted:
            self._timer.start(0)

    def _begin(self, page: Page) -> _Drawing:
        """Start drawing; what was begun of another page is dropped."""
        if self._begun is not None:
            self._begun.painter.end()
            self._begun = None
        sheet = self._sheet(page.key, page.language)
        scale = page.width / sheet.frame.size.width
        image = QImage(page.width, max(1, round(sheet.frame.size.height * scale)), QImage.Format.Format_RGB32)
        painter = QPainter(image)
        zoom = page.zoom
        painter.translate(image.width() / 2, image.height() / 2)
        painter.scale(scale * zoom.factor, scale * zoom.factor)
        painter.translate(-zoom.x * sheet.frame.size.width, -zoom.y * sheet.frame.size.height)
        parts = paint_in_parts(sheet.frame, sheet.theme, painter, sheet.pictures, step=page.step)
        return _Drawing(page, image, painter, parts)

    def _finish(self, drawing: _Drawing) -> None:
        for _ in drawing.parts:
            pass
        drawing.painter.end()
        if drawing is self._begun:
            self._begun = None
        self._keep(drawing.page, QPixmap.fromImage(drawing.image))

    def _keep(self, page: Page, pixmap: QPixmap) -> None:
        self._kept[page] = pixmap
        self._bytes += _weight(pixmap)
        while self._bytes > self._limit and len(self._kept) > 1:
            self._bytes -= _weight(self._kept.popitem(last=False)[1])


def _weight(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
