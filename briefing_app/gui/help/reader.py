"""The help: a list of pages beside the one that is read."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListWidget, QSplitter, QVBoxLayout, QWidget

from briefing_app.gui.help.pages import help_pages
from briefing_app.gui.help.text import ClosedTextBrowser, mark_found
from briefing_app.gui.look.tokens import GRID

translate = QCoreApplication.translate
_SIZE = (920, 640)
_CONTENTS_WIDTH = 240


class HelpReader(QDialog):
    """Pages on the left, the text on the right; typing narrows the pages, Enter goes to the next place."""

    def __init__(self, parent: QWidget | None = None, page: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("HelpReader", "Help"))
        self.resize(*_SIZE)
        self._pages = help_pages()
        self.field = QLineEdit(placeholderText=translate("HelpReader", "Search the help"))
        self.field.setAccessibleName(translate("HelpReader", "Search the help"))
        self.field.setClearButtonEnabled(True)
        self.contents = QListWidget()
        self.contents.setAccessibleName(translate("HelpReader", "Pages"))
        self.contents.setStyleSheet(f"QListWidget::item {{ padding: {GRID * 3 // 4}px {GRID}px; }}")
        self.contents.addItems([each.title for each in self._pages])
        self.text = ClosedTextBrowser()
        self.text.setAccessibleName(translate("HelpReader", "Help text"))
        self._arrange()
        self._connect()
        self.open_page(page or self._pages[0].name)

    def open_page(self, name: str) -> None:
        """Show the page called `name`; the one shown stays where there is none of that name."""
        names = [each.name for each in self._pages]
        if name in names:
            self.contents.setCurrentRow(names.index(name))

    def _arrange(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.field)
        column.addWidget(self.contents)
        splitter = QSplitter()
        splitter.addWidget(left)
        splitter.addWidget(self.text)
        wide = max(_CONTENTS_WIDTH, self.contents.sizeHintForColumn(0) + 2 * GRID)
        splitter.setSizes([wide, _SIZE[0] - wide])
        splitter.setChildrenCollapsible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        row.addWidget(splitter)
        self.contents.setFocus()

    def _connect(self) -> None:
        self.contents.currentRowChanged.connect(self._show_row)
        self.field.textChanged.connect(self._narrow)
        self.field.returnPressed.connect(self._find_next)
        QShortcut(QKeySequence.StandardKey.Find, self, self._type)

    def _type(self) -> None:
        self.field.setFocus()
        self.field.selectAll()

    def _show_row(self, row: int) -> None:
        if row < 0:
            return
        self.text.show_markdown(self._pages[row].text)
        if words := self.field.text().strip():
            mark_found(self.text, words)

    def _narrow(self, words: str) -> None:
        """Leave the pages that say `words`; read the first of them if the one that is open does not."""
        hits = [row for row, page in enumerate(self._pages) if page.says(words)]
        for row in range(len(self._pages)):
            self.contents.item(row).setHidden(row not in hits)
        if not hits:
            return
        if self.contents.currentRow() not in hits:
            self.contents.setCurrentRow(hits[0])
        elif words.strip():
            mark_found(self.text, words.strip())

    def _find_next(self) -> None:
        """The next place on this page; from the last one on to the next page that has the words."""
        words = self.field.text().strip()
        if not words or self.text.find(words):
            return
        shown = [r for r in range(self.contents.count()) if not self.contents.item(r).isHidden()]
        if not shown:
            return
        row = self.contents.currentRow()
        self.contents.setCurrentRow(next((r for r in shown if r > row), shown[0]))
        if shown == [row]:
            mark_found(self.text, words)
