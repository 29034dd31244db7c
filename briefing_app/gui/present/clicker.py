"""The buttons that a clicker was taught, in the settings: seen, learned and forgotten."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.gui.present.learn import LearnDialog
from briefing_app.gui.present.store import ShowStore
from briefing_app.presenting.keys import KEY_TABLE

translate = QCoreApplication.translate
_ROWS = 4
_NAMES = {binding.action: binding.text for binding in KEY_TABLE}


class ClickerButtons(QWidget):
    """A list of buttons and what they do; every change is kept at once, for the next show."""

    def __init__(self, store: ShowStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.list = QListWidget()
        self.list.setAccessibleName(translate("ClickerButtons", "Buttons of your clicker"))
        self.list.setFixedHeight(round(_ROWS * 1.2 * self.fontMetrics().height()))
        self.list.currentRowChanged.connect(self._refresh)
        self.learn_button = QPushButton(translate("ClickerButtons", "Learn a button…"))
        self.learn_button.clicked.connect(self._learn)
        self.forget_button = QPushButton(translate("ClickerButtons", "Forget"))
        self.forget_button.clicked.connect(self._forget)
        self._hint = QLabel(wordWrap=True)
        self._hint.setProperty("role", "muted")
        self._arrange()
        self._fill()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        for button in (self.learn_button, self.forget_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self._hint, self.list):
            column.addWidget(widget)
        column.addLayout(row)

    def _fill(self) -> None:
        self.list.clear()
        for signature, action in sorted(self._store.memory().buttons.items()):
            text = translate("ShowKeys", _NAMES[action])
            item = QListWidgetItem(f"{signature}  →  {text}")
            item.setData(Qt.ItemDataRole.UserRole, signature)
            self.list.addItem(item)
        self.list.setVisible(self.list.count() > 0)
        self._hint.setText(
            translate("ClickerButtons", "These buttons mean something else than their key does:")
            if self.list.count()
            else translate("ClickerButtons", "Clickers work as they are. One that does not can be taught.")
        )
        self._refresh()

    def _refresh(self) -> None:
        self.forget_button.setVisible(self.list.count() > 0)
        self.forget_button.setEnabled(self.list.currentItem() is not None)

    def _learn(self) -> None:
        dialog = LearnDialog(self)

        def learned() -> None:
            if dialog.signature:
                self._store.remember(self._store.memory().learned(dialog.signature, dialog.action))
                self._fill()

        dialog.accepted.connect(learned)
        dialog.open()

    def _forget(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._store.remember(self._store.memory().forgotten(item.data(Qt.ItemDataRole.UserRole)))
            self._fill()
