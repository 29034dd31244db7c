"""What the room sees, painted: a page or a blank, drawings, laser, spotlight. Knows nothing of notes."""

from msgspec import Struct
from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from briefing_app.presenting.state import Blank, Pointer, Stroke, Zoom

_PEN = QColor("#D4281E")
_HIGHLIGHTER = QColor(255, 214, 0, 105)
_LASER = QColor("#FF2A1F")
_PEN_WIDTH, _HIGHLIGHTER_WIDTH, _LASER_RADIUS, _SPOT_RADIUS = 0.003, 0.022, 0.0075, 0.11  # of the page's width
_SHADE = QColor(0, 0, 0, 170)


class Picture(Struct, frozen=True):
    """Everything a surface shows. `pixmap` is the page as zoomed; None shows nothing but `blank`."""

    pixmap: QPixmap | None = None
    blank: Blank = Blank.NONE
    zoom: Zoom = Zoom()
    strokes: tuple[Stroke, ...] = ()
    pointer: Pointer = Pointer.ARROW
    pointer_place: tuple[float, float] | None = None
    is_draft: bool = False  # soft, for one frame: scaled up the fast way
    name: str = ""  # the slide's title, for screen readers


class SlideSurface(QWidget):
    """Paints a Picture as large as it can. Mouse positions are told as shares of the page."""

    pointed = Signal(object)  # (x, y), or None when the mouse left
    pressed = Signal(object, object)  # (x, y), the Qt.MouseButton
    dragged = Signal(object)
    released = Signal()
    painted = Signal()
    is_centred = True  # else the page stands at the top

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = Picture()
        self._ratio = 9 / 16
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_picture(self, picture: Picture) -> None:
        """Show `picture` from the next painting on."""
        self.picture = picture
        if picture.pixmap is not None and picture.pixmap.width():
            self._ratio = picture.pixmap.height() / picture.pixmap.width()
        self.setAccessibleDescription(picture.name if picture.blank is Blank.NONE else picture.blank.value)
        self._set_cursor()
        self.update()

    @property
    def page_rect(self) -> QRect:
        """Where the page stands, in the widget's own units."""
        width = min(self.width(), round(self.height() / self._ratio))
        height = round(width * self._ratio)
        spare = self.height() - height
        return QRect((self.width() - width) // 2, spare // 2 if self.is_centred else 0, width, height)

    def page_width(self, ratio: float = 9 / 16) -> int:
        """The pixels of the screen that a page's width takes here, for pages of this height to width."""
        width = min(self.width(), self.height() / ratio)
        return max(16, round(width * self.devicePixelRatioF()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture, and black around it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._surround())
        painter.save()
        self._paint_picture(painter, self.page_rect)
        painter.restore()
        self._paint_over(painter)
        painter.end()
        self.painted.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell where the mouse is."""
        place = self._share(event.position())
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(place)
        else:
            self.pointed.emit(place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell what was pressed where."""
        self.pressed.emit(self._share(event.position()), event.button())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Tell that a line is finished."""
        self.released.emit()

    def leaveEvent(self, _event: object) -> None:
        """Tell that the mouse is away."""
        self.pointed.emit(None)

    def _surround(self) -> QColor:
        return QColor("#FFFFFF" if self.picture.blank is Blank.WHITE else "#000000")

    def _paint_over(self, painter: QPainter) -> None:
        """What a kind of surface has to say over the picture; nothing here."""

    def _paint_picture(self, painter: QPainter, page: QRect) -> None:
        picture = self.picture
        if picture.blank is not Blank.NONE or picture.pixmap is None:
            return
        self._paint_page(painter, page, picture.pixmap)
        painter.setClipRect(page)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for stroke in picture.strokes:
            self._paint_stroke(painter, page, stroke)
        self._paint_pointer(painter, page)

    def _paint_page(self, painter: QPainter, page: QRect, pixmap: QPixmap) -> None:
        """Pixel for pixel where the page was drawn at this size, which is the usual case."""
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        if abs(pixmap.deviceIndependentSize().width() - page.width()) < 1:
            painter.drawPixmap(page.topLeft(), pixmap)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not self.picture.is_draft)
            painter.drawPixmap(page, pixmap)

    def _paint_stroke(self, painter: QPainter, page: QRect, stroke: Stroke) -> None:
        points = [self._place(page, point) for point in stroke.points]
        is_pen = stroke.tool is Pointer.PEN
        share = _PEN_WIDTH if is_pen else _HIGHLIGHTER_WIDTH
        width = share * page.width() * self.picture.zoom.factor
        pen = QPen(_PEN if is_pen else _HIGHLIGHTER, width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap if is_pen else Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        if len(points) == 1:
            painter.drawPoint(points[0])
            return
        path = QPainterPath(points[0])
        for point in points[1:]:
            path.lineTo(point)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _paint_pointer(self, painter: QPainter, page: QRect) -> None:
        place = self.picture.pointer_place
        if place is None:
            return
        centre = self._place(page, place)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.picture.pointer is Pointer.LASER:
            radius = _LASER_RADIUS * page.width()
            for share, alpha in ((1.8, 60), (1.0, 255)):
                glow = QColor(_LASER)
                glow.setAlpha(alpha)
                painter.setBrush(glow)
                painter.drawEllipse(centre, radius * share, radius * share)
        elif self.picture.pointer is Pointer.SPOTLIGHT:
            radius = _SPOT_RADIUS * page.width()
            shade = QPainterPath()
            shade.addRect(QRectF(page))
            shade.addEllipse(centre, radius, radius)
            painter.setBrush(_SHADE)
            painter.drawPath(shade)

    def _place(self, page: QRect, point: tuple[float, float]) -> QPointF:
        """A point of the page on the widget, through the zoom."""
        zoom = self.picture.zoom
        x = ((point[0] - zoom.x) * zoom.factor + 0.5) * page.width()
        y = ((point[1] - zoom.y) * zoom.factor + 0.5) * page.height()
        return QPointF(page.x() + x, page.y() + y)

    def _share(self, place: QPointF) -> tuple[float, float]:
        """A point of the widget on the page, through the zoom; never off the page."""
        page, zoom = self.page_rect, self.picture.zoom
        x = ((place.x() - page.x()) / max(1, page.width()) - 0.5) / zoom.factor + zoom.x
        y = ((place.y() - page.y()) / max(1, page.height()) - 0.5) / zoom.factor + zoom.y
        return min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)

    def _set_cursor(self) -> None:
        drawn = (Pointer.LASER, Pointer.HIDDEN)
        if self.picture.pointer in drawn:
            self.setCursor(Qt.CursorShape.BlankCursor)
        elif self.picture.pointer in (Pointer.PEN, Pointer.HIGHLIGHTER, Pointer.ERASER):
            self.setCursor(Qt.CursorShape.CrossCursor)
        else:
            self.setCursor(Qt.CursorShape.ArrowCursor)
