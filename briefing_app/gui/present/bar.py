"""The row of large buttons under the presenter's view, each with its key."""

from collections.abc import Iterable

from msgspec import Struct
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from briefing_app.gui.look.tokens import tokens_of
from briefing_app.presenting.keys import KEY_TABLE, ShowAction

translate = QCoreApplication.translate
_PADDING, _GAP = 14, 8
_KEYS = {binding.action: binding.keys[0] for binding in KEY_TABLE}


class ButtonSpec(Struct, frozen=True):
    """A button: its text in English, and what it does."""

    text: str
    action: ShowAction


BUTTONS = (
    ButtonSpec(str(QT_TRANSLATE_NOOP("ButtonBar", "◀ Back")), ShowAction.PREVIOUS),
    ButtonSpec(str(QT_TRANSLATE_NOOP("ButtonBar", "Next ▶")), ShowAction.NEXT),
    ButtonSpec(str(QT_TRANSLATE_NOOP("ButtonBar", "Grid")), ShowAction.GRID),
    ButtonSpec(str(QT_TRANSLATE_NOOP("ButtonBar", "If they ask")), ShowAction.ASK),
    ButtonSpec(str(QT_TRANSLATE_NOOP("ButtonBar", "Black")), ShowAction.BLACK),
    ButtonSpec(str(QT_TRANSLATE_NOOP("ButtonBar", "Freeze")), ShowAction.FREEZE),
    ButtonSpec(str(QT_TRANSLATE_NOOP("ButtonBar", "Pen")), ShowAction.PEN),
    ButtonSpec(str(QT_TRANSLATE_NOOP("ButtonBar", "Sources")), ShowAction.SOURCES),
    ButtonSpec(str(QT_TRANSLATE_NOOP("ButtonBar", "End")), ShowAction.END),
)
_PLAIN = frozenset({ShowAction.PREVIOUS, ShowAction.NEXT})  # everybody knows their keys


class KeyButton(QAbstractButton):
    """A button with its key beside the text. Never takes the keyboard, which belongs to the show."""

    def __init__(self, text: str, key: str = "") -> None:
        super().__init__()
        self._key = key
        self._is_hovered = False
        self.setText(text)
        self.setAccessibleName(f"{text} ({key})" if key else text)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCheckable(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as text and key need."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2 * _PADDING
        if self._key:
            width += self._key_width() + _GAP
        return QSize(width, round(2.5 * self.fontMetrics().height()))

    def set_text(self, text: str) -> None:
        """Show another text."""
        self.setText(text)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Outline, text, key."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_on = self.isChecked() or self.isDown()
        painter.setPen(QColor(tokens.accent if is_on else tokens.hairline))
        fill = tokens.accent_soft if is_on else tokens.raised if self._is_hovered else tokens.surface
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)
        box = self.rect().adjusted(_PADDING, 0, -_PADDING, 0)
        painter.setPen(QColor(tokens.text if self.isEnabled() else tokens.muted))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text())
        if self._key:
            self._paint_key(painter, box, tokens.muted)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Another font needs another width."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self._is_hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """As before."""
        super().leaveEvent(event)
        self._is_hovered = False
        self.update()

    def _paint_key(self, painter: QPainter, box: QRect, ink: str) -> None:
        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * 0.85)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, self._key)

    def _key_width(self) -> int:
        return round(self.fontMetrics().horizontalAdvance(self._key) * 0.9)


class ButtonBar(QWidget):
    """The buttons of `BUTTONS`, and two with menus."""

    pressed = Signal(object)  # the ShowAction

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.buttons = {spec.action: self._button(spec) for spec in BUTTONS}
        self.languages = KeyButton("▾")
        self.more = KeyButton(translate("ButtonBar", "More ▾"))
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 12, 22, 12)
        row.setSpacing(8)
        for action, button in self.buttons.items():
            if action is ShowAction.END:
                row.addWidget(self.languages)
                row.addWidget(self.more)
            row.addWidget(button)
            if action is ShowAction.NEXT:
                row.addStretch(1)

    def check(self, actions: Iterable[ShowAction]) -> None:
        """Show the buttons of these actions as pressed."""
        on = frozenset(actions)
        for action, button in self.buttons.items():
            button.setCheckable(action in on)
            button.setChecked(action in on)
            button.update()  # Qt does not when it can be checked no more

    def _button(self, spec: ButtonSpec) -> KeyButton:
        key = "" if spec.action in _PLAIN else _KEYS[spec.action]
        button = KeyButton(translate("ButtonBar", spec.text), key)
        button.clicked.connect(lambda: self.pressed.emit(spec.action))
        return button
