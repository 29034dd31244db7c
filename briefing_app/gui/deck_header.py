"""The line above the deck: its title, its event and language, and how full its time is."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionFrame,
    QWidget,
)

from briefing_app.gui.grid.painting import one_line
from briefing_app.gui.look.tokens import tokens_of
from briefing_app.gui.session import Session
from briefing_app.gui.wording import day_text, minutes_text, number_text
from briefing_app.model.deck import Deck
from briefing_app.model.language import language

_SLICE = 0.008  # seconds of reading slides before the event loop has its turn
translate = QCoreApplication.translate
_TITLE_PAD = 4  # pixels
_FACTS = 280  # pixels; what is longer is cut, because the title matters more


class TimeBar(QWidget):
    """How much of the slot is taken; red when it is too much."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0

    def show_share(self, share: float) -> None:
        """1 is exactly full."""
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:
        """Low and wide."""
        return QSize(160, 16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar from the reading edge."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        bar = self.rect().adjusted(0, (self.height() - 6) // 2, 0, 0)
        bar.setHeight(6)
        painter.setBrush(QColor(tokens.hairline))
        painter.drawRoundedRect(bar, 3, 3)
        taken = bar.adjusted(0, 0, 0, 0)
        taken.setWidth(round(bar.width() * min(1.0, self._share)))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            taken.moveRight(bar.right())
        painter.setBrush(QColor(tokens.bad if self._share > 1 else tokens.accent))
        if taken.width() > 0:
            painter.drawRoundedRect(taken, 3, 3)
        painter.end()


class TitleField(QLineEdit):
    """A title that ends in an ellipsis where there is no room for all of it, until it is being changed."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, or its panel with as much of the text as there is room for."""
        room = self.contentsRect().adjusted(_TITLE_PAD, 0, -_TITLE_PAD, 0)
        if self.hasFocus() or self.fontMetrics().horizontalAdvance(self.text()) <= room.width():
            super().paintEvent(event)
            return
        panel = QStyleOptionFrame()
        self.initStyleOption(panel)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, panel, painter, self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        elided = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QRectF(room), elided, one_line(self.layoutDirection()))
        painter.end()


def facts_text(deck: Deck) -> str:
    """The deck's event and language on one line."""
    event = deck.event
    parts = ["" if event.title == deck.title else event.title, day_text(event.date) if event.date else ""]
    return " · ".join(filter(None, (*parts, event.place, language(deck.language).endonym)))


class DeckHeader(QWidget):
    """The title can be changed where it stands; the facts beside it lead to the deck's properties."""

    properties_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = TitleField()
        self.title.setAccessibleName(translate("DeckHeader", "Title of the deck"))
        self.title.setPlaceholderText(translate("DeckHeader", "Title of the deck"))
        self.title.setFrame(False)
        self.title.setStyleSheet(
            f"QLineEdit {{ border: 1px solid transparent; font-weight: 600; padding: 2px {_TITLE_PAD}px; }}"
        )
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        self.title.setFont(font)
        self.title.editingFinished.connect(self._rename)
        self.facts = QPushButton()
        self.facts.setProperty("quiet", True)
        self.facts.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.facts.setToolTip(translate("DeckHeader", "Event, language and look of the deck"))
        self.facts.clicked.connect(self.properties_wanted)
        self._time = QLabel()
        self._time.setProperty("role", "muted")
        self._bar = TimeBar()
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 10, 24, 10)
        row.addWidget(self.title, 1)
        row.addWidget(self.facts)
        row.addSpacing(8)
        row.addWidget(self._time)
        row.addWidget(self._bar)
        self._waiting: list[Callable[[], object]] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show_time)
        session.document.deck_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the deck as it is now; how long it takes, as soon as it is read."""
        deck = self._session.deck
        if self.title.text() != deck.title:
            self.title.setText(deck.title)
            self.title.setCursorPosition(0)
        facts = facts_text(deck)
        room = self.facts.fontMetrics()
        self.facts.setText(room.elidedText(facts, Qt.TextElideMode.ElideRight, _FACTS).replace("&", "&&"))
        self.facts.setAccessibleDescription(facts)
        self._show_time()

    def when_read(self, call: Callable[[], object]) -> None:
        """Call once the time of all slides is known: at once, if it is."""
        self._waiting.append(call)
        self._show_time()

    def _show_time(self) -> None:
        if not self._session.frames.read_some(_SLICE):
            self._soon.start()
            return
        waiting, self._waiting = self._waiting, []
        for call in waiting:
            call()
        deck, taken = self._session.deck, self._session.frames.minutes()
        self._bar.setVisible(bool(deck.minutes))
        if deck.minutes:
            text = translate("DeckHeader", "{0} of {1} min").format(
                number_text(taken), number_text(deck.minutes)
            )
            self._bar.show_share(taken / deck.minutes)
        else:
            text = minutes_text(taken)
        self._time.setText(text)

    def _rename(self) -> None:
        text = self.title.text().strip()
        self._session.document.edit(
            translate("DeckHeader", "Rename deck"), lambda deck: replace(deck, title=text)
        )
