"""Qt's key events as the presses that `presenting.keyboard` understands."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from briefing_app.presenting.keyboard import KeyPress
from briefing_app.presenting.physical import from_native

_MODIFIERS = (
    (Qt.KeyboardModifier.ControlModifier, "Ctrl"),
    (Qt.KeyboardModifier.AltModifier, "Alt"),
    (Qt.KeyboardModifier.ShiftModifier, "Shift"),
    (Qt.KeyboardModifier.MetaModifier, "Meta"),
)
_ALONE = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Meta,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_unknown,
    Qt.Key(0),
}


def key_press(event: QKeyEvent) -> KeyPress:
    """What was pressed. A key that only modifies others has no name."""
    key = Qt.Key(event.key())
    name = "" if key in _ALONE else QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
    platform = QGuiApplication.platformName()
    return KeyPress(
        key=name,
        code=from_native(platform, event.nativeScanCode(), event.nativeVirtualKey()),
        text=event.text(),
        modifiers=frozenset(name for flag, name in _MODIFIERS if flag in event.modifiers()),
        is_repeat=event.isAutoRepeat(),
    )
