"""A plain text field whose undo is the deck's."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_LEFT_TO_THE_WINDOW = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class DeckTextEdit(QPlainTextEdit):
    """Says `typed` at every change by the user; undo and redo go to the window's actions."""

    typed = Signal(str)
    left = Signal()  # the focus went elsewhere: what was typed is one step

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_showing = False
        self.setAccessibleName(name)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._on_changed)

    def show_text(self, text: str) -> None:
        """Show `text` without saying it was typed; the cursor stays where it can."""
        if text == self.toPlainText():
            return
        position = self.textCursor().position()
        self._is_showing = True
        self.setPlainText(text)
        self._is_showing = False
        cursor = self.textCursor()
        cursor.setPosition(min(position, len(text)))
        self.setTextCursor(cursor)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        is_override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_override and any(event.matches(key) for key in _LEFT_TO_THE_WINDOW):  # type: ignore[attr-defined]
            event.ignore()
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """End the step."""
        super().focusOutEvent(event)
        self.left.emit()

    def _on_changed(self) -> None:
        if not self._is_showing:
            self.typed.emit(self.toPlainText())
