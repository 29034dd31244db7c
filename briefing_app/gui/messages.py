"""The message bar: says what happened, never in the way, with at most one thing to do about it."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from briefing_app.diagnostics import Diagnostic
from briefing_app.errors import BriefingError
from briefing_app.gui.phrases import told

translate = QCoreApplication.translate
_SHORT = 6_000  # ms; a message with something to do or to read stays until it is closed or replaced
_MARGIN = 24


class Message(Struct, frozen=True):
    """A sentence, what is safe or to be done, and perhaps a button."""

    text: str
    hint: str = ""
    button: str = ""
    action: Callable[[], object] | None = None
    stays: bool = False


def error_message(error: Exception, button: str = "", action: Callable[[], object] | None = None) -> Message:
    """What to say of `error`; one that is not ours is named by its kind."""
    if isinstance(error, BriefingError):
        return Message(told(error.message), told(error.hint), button, action, stays=True)
    text = translate("MessageBar", "Something went wrong that should not: {0}").format(
        f"{type(error).__name__}: {error}"
    )
    return Message(text, translate("MessageBar", "Your deck is unharmed."), button, action, stays=True)


def finding_message(finding: Diagnostic, *, stays: bool = False) -> Message:
    """What to say of a finding."""
    return Message(told(finding.message), told(finding.hint), stays=stays)


class MessageBar(QFrame):
    """Floats over the bottom of its parent; one message at a time."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "message")
        self.setAccessibleName(translate("MessageBar", "Message"))
        self._around = parent
        self._message: Message | None = None
        self._label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._button = QPushButton()
        self._button.clicked.connect(self._act)
        self._button.setAccessibleName(translate("MessageBar", "What can be done"))
        self._close = QPushButton("✕")
        self._close.clicked.connect(self.hide)
        self._close.setAccessibleName(translate("MessageBar", "Close this message"))
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.addWidget(self._label, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        parent.installEventFilter(self)
        self.hide()

    @property
    def message(self) -> Message | None:
        """What is shown now."""
        return self._message if not self.isHidden() else None

    def show_message(self, message: Message) -> None:
        """Show `message` in place of what was there."""
        self._message = message
        self._label.setText(f"{message.text} {message.hint}".strip())
        self._button.setText(message.button)
        self._button.setAccessibleName(message.button)
        self._button.setVisible(bool(message.button))
        self._place()
        self.show()
        self.raise_()
        if message.stays:
            self._timer.stop()
        else:
            self._timer.start(_SHORT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the bottom of the parent."""
        if event.type() == QEvent.Type.Resize and watched is self.parent():
            self._place()
        return False

    def _act(self) -> None:
        message = self._message
        self.hide()
        if message and message.action:
            message.action()

    def _place(self) -> None:
        parent = self._around
        width = min(640, parent.width() - 2 * _MARGIN)
        self._label.setFixedWidth(
            max(120, width - 64 - self._button.sizeHint().width() * bool(self._button.text()))
        )
        self.setFixedWidth(width)
        height = max(self._row.heightForWidth(width), self._row.sizeHint().height())
        self.setGeometry((parent.width() - width) // 2, parent.height() - height - _MARGIN, width, height)
