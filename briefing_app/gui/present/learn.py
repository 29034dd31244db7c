"""Learn a button: press it, say what it shall do. For clickers whose buttons send keys of their own."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from briefing_app.gui.present.keys import key_press
from briefing_app.gui.present.timing import plain_label
from briefing_app.presenting.keys import KEY_TABLE, ShowAction

translate = QCoreApplication.translate
_WIDTH, _TARGET_HEIGHT = 380, 56  # pixels


class LearnDialog(QDialog):
    """Takes the next key press; `signature` and `action` are the answer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("LearnDialog", "Learn a button"))
        self.signature = ""
        self._told = plain_label()
        self._told.setText(translate("LearnDialog", "Press the button of your clicker."))
        self._target = QPushButton(translate("LearnDialog", "Waiting for a button…"))
        self._target.installEventFilter(self)
        self._actions = QComboBox()
        self._actions.setAccessibleName(translate("LearnDialog", "What the button shall do"))
        for binding in KEY_TABLE:
            if binding.action is not ShowAction.GO_TO:
                self._actions.addItem(translate("ShowKeys", binding.text), binding.action)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(False)
        save = self._buttons.button(QDialogButtonBox.StandardButton.Save)
        for button in (self._target, save, self._buttons.button(QDialogButtonBox.StandardButton.Cancel)):
            button.setAutoDefault(False)  # Enter may be what the clicker sends
        self._target.setMinimumHeight(_TARGET_HEIGHT)
        shall = plain_label("muted")
        shall.setText(translate("LearnDialog", "What the button shall do"))
        self.setMinimumWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        for widget in (self._told, self._target, shall, self._actions, self._buttons):
            column.addWidget(widget)
        self._target.setFocus()

    @property
    def action(self) -> ShowAction:
        """What was chosen for the button."""
        return ShowAction(self._actions.currentData())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Every key but Tab, which leads on to the choice, is the button."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        press = key_press(event)
        if press.key or press.code:
            self.signature = press.signature
            self._target.setText(translate("LearnDialog", "The button sends {0}").format(self.signature))
            self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(True)
        return True
