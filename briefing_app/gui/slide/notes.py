"""The notes of the current slide, under it."""

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing_app.gui.edits import edited_text
from briefing_app.gui.selection import Selection
from briefing_app.gui.session import Session
from briefing_app.gui.slide.notes_edit import NotesEdit
from briefing_app.gui.tool_row import ToolRow
from briefing_app.model.blocks import Block
from briefing_app.model.language import language
from briefing_app.reader.edits import replace_notes

translate = QCoreApplication.translate


class NotesPane(QWidget):
    """Notes as they will be read. Every change goes into the deck at once and touches its own block only."""

    editing_changed = Signal()
    makes_lists = True

    def __init__(self, session: Session, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._selection = session, selection
        self._key: str | None = None
        self._written = ""  # the slide's text as it was last typed or shown
        self._original = ""  # the slide's text before: every change is made to it anew
        self._shown: tuple[Block, ...] = ()
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.edit = NotesEdit(translate("NotesPane", "Notes of the slide"))
        self.edit.setPlaceholderText(translate("NotesPane", "What to say: 60 to 120 words."))
        self.edit.typed.connect(self._on_typed)
        self.edit.left.connect(self._on_left)
        self.edit.entered.connect(self.editing_changed)
        self.tools = ToolRow()
        self.setFocusProxy(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addLayout(self._head())
        column.addWidget(self.edit)
        selection.changed.connect(self.refresh)
        session.document.deck_changed.connect(self.refresh)
        self.refresh()

    def is_active(self) -> bool:
        """Whether notes are being written now."""
        return self.edit.is_active()

    def toggle(self, style: str) -> None:
        """Switch a style or a kind of list where the cursor is."""
        self.edit.toggle(style)

    def refresh(self) -> None:
        """Show the notes of the current slide, unless they are what was just typed."""
        entry = self._session.entry(self._selection.current)
        self.edit.setEnabled(entry is not None and not self._session.file.read_only)
        key, text = (entry.key, entry.text) if entry else (None, "")
        if (key, text) == (self._key, self._written):
            return
        notes = self._session.slide(entry).notes if entry else ()
        is_new = (key, notes) != (self._key, self._shown)
        self._key, self._written, self._original, self._shown = key, text, text, notes
        if is_new or not notes:
            tag = self._session.slide(entry).language if entry else "en"
            self.edit.show_notes(notes, rtl=language(tag).is_rtl)

    def _head(self) -> QHBoxLayout:
        label = QLabel(translate("NotesPane", "Notes"))
        label.setProperty("role", "caption")
        label.setContentsMargins(4, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addStretch(1)
        row.addWidget(self.tools)
        return row

    def _on_typed(self, notes: tuple[Block, ...]) -> None:
        entry = self._session.entry(self._selection.current)
        if entry is None or entry.key != self._key:
            return
        original = self._session.slide(replace(entry, text=self._original))
        changed = self._original
        if notes != original.notes:
            changed = replace_notes(self._original, original, notes)
        self._written, self._shown = changed, notes
        self._session.document.edit(
            translate("NotesPane", "Edit notes"),
            lambda deck: edited_text(deck, entry.key, changed),
            typing=True,
        )

    def _on_left(self) -> None:
        self._session.document.end_typing()
        self.editing_changed.emit()
