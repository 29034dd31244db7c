"""What the room sees, in the presenter's window: the same picture, and in words when it is not the slide."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing_app.gui.look.tokens import tokens_of
from briefing_app.gui.present.surface import SlideSurface
from briefing_app.presenting.state import Blank, PresentationState

translate = QCoreApplication.translate
_PILL_HEIGHT = 34
_RADIUS = 4


def words_for(state: PresentationState) -> str:
    """What the room's picture is, in capitals; "" when it simply is the presenter's slide."""
    if state.ended:
        return translate("RoomView", "ENDED")
    if state.is_held:
        return translate("RoomView", "HELD BACK")
    found = []
    if state.blank is Blank.BLACK:
        found.append(translate("RoomView", "BLACK"))
    if state.blank is Blank.WHITE:
        found.append(translate("RoomView", "WHITE"))
    if state.frozen:
        found.append(translate("RoomView", "FROZEN"))
    if state.answer is not None and not state.frozen:
        found.append(translate("RoomView", "ANSWER"))
    return " · ".join(found)


class RoomView(SlideSurface):
    """The large picture. `set_words` writes over it."""

    is_centred = False

    def __init__(self) -> None:
        super().__init__(translate("RoomView", "What the room sees"))
        self._words = self._number = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 180)

    @property
    def words(self) -> str:
        """What stands over the picture."""
        return self._words

    def set_words(self, words: str) -> None:
        """Say something over the picture, or nothing."""
        if words != self._words:
            self._words = words
            self.update()

    def set_number(self, digits: str) -> None:
        """Show the digits of a slide's number while it is typed."""
        if digits != self._number:
            self._number = digits
            self.update()

    def _surround(self) -> QColor:
        return QColor(tokens_of(self.palette()).canvas)

    def _paint_over(self, painter: QPainter) -> None:
        tokens = tokens_of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        page = QRectF(self.page_rect)
        if self.picture.blank is not Blank.NONE:
            painter.fillRect(page, QColor("#FFFFFF" if self.picture.blank is Blank.WHITE else "#000000"))
        painter.setPen(QColor(tokens.hairline))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(page.adjusted(0.5, 0.5, -0.5, -0.5))
        words = translate("RoomView", "Go to {0} ⏎").format(self._number) if self._number else self._words
        if words:
            self._paint_words(painter, page, words)

    def _paint_words(self, painter: QPainter, page: QRectF, words: str) -> None:
        tokens = tokens_of(self.palette())
        font = self.font()
        font.setPixelSize(15)
        font.setBold(True)
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(words) + 32
        pill = QRectF(page.center().x() - width / 2, page.bottom() - _PILL_HEIGHT - 16, width, _PILL_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.warn))
        painter.drawRoundedRect(pill, _PILL_HEIGHT / 2, _PILL_HEIGHT / 2)
        painter.setPen(QColor(tokens.surface))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)


class PreviewCard(QWidget):
    """A small page under its caption. A click says `clicked`."""

    clicked = Signal()

    def __init__(self, caption: str) -> None:
        super().__init__()
        self._caption, self._pixmap, self._empty = caption, QPixmap(), ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(caption)
        self.set_page_size(QSize(248, 140))

    @property
    def page_size(self) -> QSize:
        """The size of the page in the widget's own units."""
        return self._page

    def set_page_size(self, size: QSize) -> None:
        """Have room for a page of this size."""
        self._page = size
        self.setFixedSize(size.width(), size.height() + self._top())

    def show_page(self, caption: str, pixmap: QPixmap | None, title: str) -> None:
        """Show a page; without one, `title` in its place."""
        self._caption, self._pixmap, self._empty = caption, pixmap or QPixmap(), "" if pixmap else title
        self.setAccessibleName(f"{caption}: {title}")
        self.update()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """A click on the page."""
        self.clicked.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Caption, page, hairline."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(QPointF(0, self._top() - 9), self._caption)
        box = QRectF(0, self._top(), self._page.width(), self._page.height())
        if self._pixmap.isNull():
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty)
        else:
            self._pixmap.setDevicePixelRatio(self.devicePixelRatioF())
            painter.drawPixmap(box.topLeft(), self._pixmap)
        painter.setPen(QColor(tokens.hairline))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.end()

    def _top(self) -> int:
        return self.fontMetrics().height() + 10
