"""The command palette: every action by name, typed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from rapidfuzz import fuzz

from briefing_app.gui.actions import ActionSet, plain_text

translate = QCoreApplication.translate
_GOOD_ENOUGH = 60.0


def matching(names: Sequence[str], typed: str) -> list[int]:
    """The places of the names that `typed` may mean, best first; all of them for nothing typed."""
    if not typed.strip():
        return list(range(len(names)))
    scores = [fuzz.WRatio(typed.lower(), name.lower()) + 20 * (typed.lower() in name.lower()) for name in names]
    found = [place for place, score in enumerate(scores) if score >= _GOOD_ENOUGH]
    return sorted(found, key=lambda place: -scores[place])


class CommandPalette(QDialog):
    """Type a part of a name, Enter runs the command; one that is not possible says why."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("CommandPalette", "All commands"))
        self.resize(520, 420)
        self._actions = [action for _, action in actions]
        self.field = QLineEdit(placeholderText=translate("CommandPalette", "Type a command"))
        self.field.setAccessibleName(translate("CommandPalette", "Command"))
        self.list = QListWidget()
        self.list.setAccessibleName(translate("CommandPalette", "Commands"))
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.field.textChanged.connect(self._filter)
        self.field.returnPressed.connect(self._run)
        self.list.itemActivated.connect(self._run)
        self.field.installEventFilter(self)
        self._filter("")

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move in the list while the cursor is in the field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step:
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
                return True
        return False

    def _filter(self, typed: str) -> None:
        self.list.clear()
        for place in matching([plain_text(action.text()) for action in self._actions], typed):
            self.list.addItem(_item(self._actions[place]))
        self.list.setCurrentRow(0)

    def _run(self) -> None:
        item = self.list.currentItem()
        action: QAction | None = item.data(Qt.ItemDataRole.UserRole) if item else None
        if action is not None and action.isEnabled():
            self.accept()
            action.trigger()


def _item(action: QAction) -> QListWidgetItem:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    reason = "" if action.isEnabled() else f"  —  {action.statusTip()}"
    item = QListWidgetItem(action.icon(), plain_text(action.text()) + (f"   {keys}" if keys else "") + reason)
    item.setData(Qt.ItemDataRole.UserRole, action)
    if not action.isEnabled():
        item.setFlags(Qt.ItemFlag.ItemIsSelectable)
    return item
