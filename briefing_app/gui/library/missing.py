"""The user's library folders that cannot be reached: said calmly, with what can be done."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing_app.gui.library.shelf import Missing, Shelf

translate = QCoreApplication.translate


class MissingLibraries(QWidget):
    """A note a folder; hidden while all are there."""

    try_again = Signal()
    forget = Signal(object)  # the Path

    def __init__(self, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        shelf.changed.connect(self.refresh)
        self.try_again.connect(shelf.open_remembered)
        self.forget.connect(shelf.forget)
        self.refresh()

    def refresh(self) -> None:
        """Say what is missing now."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        missing: Sequence[Missing] = self._shelf.missing
        for entry in missing:
            self._column.addWidget(self._note(entry))
        self.setVisible(bool(missing))

    def _note(self, missing: Missing) -> QWidget:
        note = QFrame()
        note.setProperty("role", "card")
        text = QLabel(
            translate("MissingLibraries", "The library “{0}” cannot be reached.").format(missing.folder.name),
            wordWrap=True,
            textFormat=Qt.TextFormat.PlainText,
        )
        note.setToolTip(missing.reason or str(missing.folder))
        column = QVBoxLayout(note)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(4)
        column.addWidget(text)
        row = QHBoxLayout()
        row.addWidget(
            self._button(translate("MissingLibraries", "Try again"), missing.folder, self.try_again.emit)
        )
        forget = partial(self.forget.emit, missing.folder)
        row.addWidget(self._button(translate("MissingLibraries", "Forget"), missing.folder, forget))
        row.addStretch(1)
        column.addLayout(row)
        return note

    def _button(self, text: str, folder: Path, action: object) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("quiet", True)
        button.setAccessibleName(f"{text}: {folder.name}")
        button.setToolTip(str(folder))
        button.clicked.connect(lambda _on: action())  # type: ignore[operator]
        return button
