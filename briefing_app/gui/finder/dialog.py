"""The finder's window: a field, and below it what was found, kind by kind."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from briefing_app.gui.finder.delegate import ENTRY_ROLE, EntryDelegate
from briefing_app.gui.finder.entries import Entry, Source

translate = QCoreApplication.translate
_SIZE = (640, 480)


class Finder(QDialog):
    """Type, go up and down, Enter chooses; what is not possible now says why."""

    def __init__(self, sources: Sequence[Source], title: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(*_SIZE)
        self._sources = tuple(sources)
        self.field = QLineEdit(placeholderText=hint)
        self.field.setAccessibleName(hint)
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Finder", "What was found"))
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = QLabel(translate("Finder", "Nothing says all of this. Try fewer or other words."))
        self.nothing.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.field)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        self.field.textChanged.connect(self._find)
        self.field.returnPressed.connect(self._run)
        self.list.itemActivated.connect(self._run)
        self.list.itemClicked.connect(self._run)
        self.field.installEventFilter(self)
        self._find("")

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move in the list while the cursor is in the field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step:
                self._move(step)
                return True
        return False

    def _find(self, typed: str) -> None:
        self.list.clear()
        for source in self._sources:
            found = source.find(typed)
            if found and len(self._sources) > 1:
                self._add_heading(source.title)
            for entry in found:
                self._add(entry)
        self.nothing.setVisible(not self.list.count())
        self._move(1)

    def _add_heading(self, title: str) -> None:
        item = QListWidgetItem(title)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(item)

    def _add(self, entry: Entry) -> None:
        item = QListWidgetItem(entry.title)
        item.setData(ENTRY_ROLE, entry)
        item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, f"{entry.detail} {entry.keys}".strip())
        self.list.addItem(item)

    def _move(self, step: int) -> None:
        """Make the next entry in a direction the current one; headings are stepped over."""
        row = self.list.currentRow() + step
        while 0 <= row < self.list.count():
            if self.list.item(row).data(ENTRY_ROLE) is not None:
                self.list.setCurrentRow(row)
                return
            row += step

    def _run(self) -> None:
        item = self.list.currentItem()
        entry: Entry | None = item.data(ENTRY_ROLE) if item else None
        if entry is not None and entry.run is not None:
            self.accept()
            entry.run()
