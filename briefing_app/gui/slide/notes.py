"""The notes of the current slide, under it."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from briefing_app.gui.edits import edited_text
from briefing_app.gui.selection import Selection
from briefing_app.gui.session import Session
from briefing_app.gui.slide.text_edit import DeckTextEdit
from briefing_app.reader import format_blocks, parse_slide
from briefing_app.reader.edits import replace_notes

translate = QCoreApplication.translate


class NotesPane(QWidget):
    """Notes as Markdown; every change goes into the deck at once."""

    def __init__(self, session: Session, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._selection = session, selection
        self._shown: tuple[str | None, str] = (None, "")  # the slide, and its notes as they were shown last
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        label = QLabel(translate("NotesPane", "Notes"))
        label.setProperty("role", "caption")
        label.setContentsMargins(4, 0, 0, 0)
        self.edit = DeckTextEdit(translate("NotesPane", "Notes of the slide"))
        self.edit.setPlaceholderText(translate("NotesPane", "What to say: 60 to 120 words."))
        self.edit.typed.connect(self._on_typed)
        self.edit.left.connect(session.document.end_typing)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addWidget(label)
        column.addWidget(self.edit)
        selection.changed.connect(self.refresh)
        session.document.deck_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the notes of the current slide, unless they are what was just typed."""
        entry = self._session.entry(self._selection.current)
        self.edit.setEnabled(entry is not None and not self._session.file.read_only)
        notes = format_blocks(self._session.slide(entry).notes) if entry else ""
        key = entry.key if entry else None
        if (key, notes) != self._shown:
            self._shown = (key, notes)
            self.edit.show_text(notes)

    def _on_typed(self, text: str) -> None:
        entry = self._session.entry(self._selection.current)
        if entry is None:
            return
        blocks = parse_slide(f"::: notes\n{text}\n:::\n", slide_id=self._session.slide(entry).id).slide.notes
        changed = replace_notes(entry.text, self._session.slide(entry), blocks)
        self._shown = (entry.key, format_blocks(blocks))
        self._session.document.edit(
            translate("NotesPane", "Edit notes"),
            lambda deck: edited_text(deck, entry.key, changed),
            typing=True,
        )
