"""The user's library folders as a field of the settings: a list, with Add and Remove."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

translate = QCoreApplication.translate
_EXACTLY = Qt.MatchFlag.MatchExactly
_LINES = 3  # folders that are seen without scrolling

AskFolder = Callable[[Path], Path | None]


class FoldersField(QWidget):
    """Folders, one a line of `text`."""

    changed = Signal(str)

    def __init__(self, text: str, ask_folder: AskFolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask_folder = ask_folder
        self.list = QListWidget()
        self.list.setProperty("role", "card")
        self.list.addItems([line for line in text.split("\n") if line])
        self.list.setFixedHeight(self.list.fontMetrics().lineSpacing() * _LINES + 16)
        self.add_button = QPushButton(translate("FoldersField", "Add…"))
        self.add_button.clicked.connect(self._add)
        self.remove_button = QPushButton(translate("FoldersField", "Remove"))
        self.remove_button.clicked.connect(self._remove)
        self.list.currentRowChanged.connect(self._enable)
        for button in (self.add_button, self.remove_button):
            button.setAutoDefault(False)  # Enter in a dialog is for its own button
        row = QHBoxLayout()
        row.addWidget(self.add_button)
        row.addWidget(self.remove_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        column.addLayout(row)
        self.setFocusProxy(self.list)
        self._enable()

    def name(self, name: str) -> None:
        """Say to assistive technology what the parts are for."""
        self.list.setAccessibleName(name)
        for button in (self.add_button, self.remove_button):
            button.setAccessibleName(f"{name}: {button.text()}")

    @property
    def text(self) -> str:
        """The folders, one a line."""
        return "\n".join(self.list.item(row).text() for row in range(self.list.count()))

    def _add(self) -> None:
        folder = self._ask_folder(Path.home())
        if folder is not None and not self.list.findItems(str(folder), _EXACTLY):
            self.list.addItem(str(folder))
            self.changed.emit(self.text)

    def _remove(self) -> None:
        self.list.takeItem(self.list.currentRow())
        self._enable()
        self.changed.emit(self.text)

    def _enable(self) -> None:
        """Nothing can be removed where nothing is chosen; the reason is said."""
        is_chosen = self.list.currentRow() >= 0
        self.remove_button.setEnabled(is_chosen)
        self.remove_button.setToolTip("" if is_chosen else translate("FoldersField", "Choose a folder first."))
