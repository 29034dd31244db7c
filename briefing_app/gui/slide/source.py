"""The Markdown of the current slide, for those who want it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.gui.edits import edited_text
from briefing_app.gui.look.tokens import tokens_of
from briefing_app.gui.selection import Selection
from briefing_app.gui.session import Session
from briefing_app.gui.slide.highlight import MarkdownHighlighter
from briefing_app.gui.slide.text_edit import DeckTextEdit

translate = QCoreApplication.translate


class SourcePane(QWidget):
    """Every change goes into the deck at once."""

    def __init__(self, session: Session, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._selection = session, selection
        self.edit = DeckTextEdit(translate("SourcePane", "Markdown of the slide"))
        self.edit.setTabChangesFocus(False)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF())
        font.setStyleHint(QFont.StyleHint.Monospace)
        self.edit.setFont(font)
        self._highlighter = MarkdownHighlighter(self.edit.document(), tokens_of(self.palette()))
        self.edit.typed.connect(self._on_typed)
        self.edit.left.connect(session.document.end_typing)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.edit)
        self.setFocusProxy(self.edit)
        selection.changed.connect(self.refresh)
        session.document.deck_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the text of the current slide, unless it is what was just typed."""
        entry = self._session.entry(self._selection.current)
        self.edit.setEnabled(entry is not None and not self._session.file.read_only)
        self.edit.show_text(entry.text if entry else "")

    def _on_typed(self, text: str) -> None:
        key = self._selection.current
        if key is not None:
            self._session.document.edit(
                translate("SourcePane", "Edit Markdown"), lambda deck: edited_text(deck, key, text), typing=True
            )
