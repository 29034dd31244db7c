"""The window on the projector: what the room sees and nothing else. It has no child widgets and no texts."""

from PySide6.QtCore import QAbstractAnimation, QEvent, QRect, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPixmap, QResizeEvent

from briefing_app.gui.present.surface import Picture, SlideSurface
from briefing_app.presenting.state import Pointer

_FADE = 350  # ms
_HIDE_CURSOR = 2_000


class AudienceWindow(SlideSurface):
    """Full screen, black around the page. `fade_to` blends into a picture, `show_picture` cuts."""

    key_pressed = Signal(object)  # the QKeyEvent
    resized = Signal()
    closed = Signal()

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.setWindowTitle(title)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._before: QPixmap | None = None
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(_FADE)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.valueChanged.connect(self.update)
        self._fade.finished.connect(self._faded)
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.timeout.connect(lambda: self.setCursor(Qt.CursorShape.BlankCursor))

    def show_picture(self, picture: Picture) -> None:
        """Show `picture` at once; a fade that still runs ends."""
        self._fade.stop()
        self._before = None
        super().show_picture(picture)

    def fade_to(self, picture: Picture) -> None:
        """Show `picture`, blended in from what is there."""
        before = self.picture.pixmap
        self.show_picture(picture)
        self._before = before
        if before is not None:
            self._fade.start()

    @property
    def is_fading(self) -> bool:
        """Whether one picture is still turning into the next."""
        return self._fade.state() == QAbstractAnimation.State.Running

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys mean the same on both windows."""
        self.key_pressed.emit(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pages are drawn for this size."""
        super().resizeEvent(event)
        self.resized.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Pages are drawn for this density."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.resized.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window manager may close it: the show must know."""
        super().closeEvent(event)
        self.closed.emit()

    def _paint_page(self, painter: QPainter, page: QRect, pixmap: QPixmap) -> None:
        if self._before is None or not self.is_fading:
            super()._paint_page(painter, page, pixmap)
            return
        super()._paint_page(painter, page, self._before)
        painter.setOpacity(float(self._fade.currentValue()))
        super()._paint_page(painter, page, pixmap)
        painter.setOpacity(1.0)

    def _set_cursor(self) -> None:
        super()._set_cursor()
        if self.picture.pointer is Pointer.ARROW:
            self._still.start(_HIDE_CURSOR)
        else:
            self._still.stop()

    def _faded(self) -> None:
        self._before = None
        self.update()
