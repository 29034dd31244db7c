"""The slide, as large as the pane allows."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing_app.drawing.painter import image
from briefing_app.gui.frames import Sheet
from briefing_app.gui.look.tokens import tokens_of
from briefing_app.layout import Frame

_MARGIN = 24


class SlideCanvas(QWidget):
    """Shows one frame. Points of the page and pixels of the widget are turned into one another here only."""

    clicked = Signal(QPointF)  # in points of the page
    entered = Signal()  # Enter: edit what is on the page
    menu_wanted = Signal(QPointF, QPoint)  # in points of the page, and on the screen
    dropped = Signal(object)  # QMimeData with a picture
    resized = Signal()

    def __init__(self, name: str, parent: QWidget | None = None, margin: int = _MARGIN) -> None:
        super().__init__(parent)
        self._margin = margin
        self._sheet: Sheet | None = None
        self._step: int | None = None
        self._image: QImage | None = None
        self._outline: QRectF | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 135)
        self.accepts: Callable[[QMimeData], bool] | None = None

    @property
    def frame(self) -> Frame | None:
        """What is shown."""
        return self._sheet.frame if self._sheet else None

    def show_sheet(self, sheet: Sheet | None, step: int | None = None) -> None:
        """Show `sheet` as far as its builds have come at `step`; None shows all of them."""
        if sheet == self._sheet and step == self._step:
            return
        self._sheet, self._step = sheet, step
        self._image = None
        self.setAccessibleDescription(sheet.frame.slide.plain_title if sheet else "")
        self.update()

    def set_outline(self, rect: QRectF | None) -> None:
        """Draw a quiet line around a box of the page, in points."""
        self._outline = rect
        self.update()

    @property
    def page_rect(self) -> QRect:
        """Where the page stands in the widget."""
        room = self.rect().adjusted(self._margin, self._margin, -self._margin, -self._margin)
        size = self.frame.size if self.frame else None
        page = QSize(round(size.width), round(size.height)) if size else QSize(960, 540)
        fitted = page.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        x = room.x() + (room.width() - fitted.width()) // 2
        y = room.y() + (room.height() - fitted.height()) // 2
        return QRect(x, y, fitted.width(), fitted.height())

    @property
    def scale(self) -> float:
        """Pixels of the widget a point of the page."""
        return self.page_rect.width() / (self.frame.size.width if self.frame else 960)

    def to_page(self, place: QPointF) -> QPointF:
        """A point of the widget on the page."""
        return (place - QPointF(self.page_rect.topLeft())) / self.scale

    def to_widget(self, rect: QRectF) -> QRectF:
        """A box of the page in the widget."""
        corner = QPointF(self.page_rect.topLeft()) + rect.topLeft() * self.scale
        return QRectF(corner, rect.size() * self.scale)

    def sizeHint(self) -> QSize:
        """A page at two thirds of its size."""
        return QSize(640, 360)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page from its picture."""
        painter = QPainter(self)
        page = self.page_rect
        if self._sheet is None:
            painter.end()
            return
        painter.drawImage(page.topLeft(), self._picture(self._sheet, page))
        painter.setPen(QColor(tokens_of(self.palette()).hairline))
        painter.drawRect(page.adjusted(-1, -1, 0, 0))
        if self._outline is not None:
            painter.setPen(self.palette().color(QPalette.ColorRole.Highlight))
            painter.drawRect(self.to_widget(self._outline).adjusted(-6, -4, 6, 4))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell those who lie on the page."""
        super().resizeEvent(event)
        self.resized.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Say where on the page it was clicked."""
        if event.button() == Qt.MouseButton.LeftButton and self._sheet is not None:
            self.clicked.emit(self.to_page(event.position()))
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes into the text."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what the page can show."""
        if self.accepts is not None and self.accepts(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on what fell."""
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is there."""
        if self._sheet is not None:
            self.menu_wanted.emit(self.to_page(QPointF(event.pos())), event.globalPos())

    def _picture(self, sheet: Sheet, page: QRect) -> QImage:
        """The page, pixel for pixel: one that is scaled by a pixel loses a line of its text."""
        ratio = self.devicePixelRatioF()
        width = round(page.width() * ratio)
        if self._image is None or self._image.width() != width:
            self._image = image(sheet.frame, sheet.theme, width, sheet.pictures, step=self._step)
            self._image.setDevicePixelRatio(ratio)
        return self._image
