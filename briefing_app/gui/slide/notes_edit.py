"""The field in which notes are written as they will be read: bold, italic, lists and paragraphs, no marks."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from briefing_app.gui.slide.notes_text import (
    DEEPEST,
    LIST_STYLES,
    Kind,
    fill_notes,
    insert_notes,
    kind_of,
    make_item,
    make_plain,
    parsed_notes,
    read_notes,
)
from briefing_app.gui.slide.rich_text import switched
from briefing_app.model.blocks import Block
from briefing_app.model.text import Marker
from briefing_app.reader import format_blocks

_LEFT_TO_THE_WINDOW = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_STAYS_ACTIVE = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)
_MARKDOWN = "text/markdown"
_STARTS = re.compile(r"(?P<bullet>[-*•])|(?P<number>\d{1,3})[.)]|(?P<heading>#{1,6})|(?P<quote>>)")


class NotesEdit(QTextEdit):
    """Says `typed` with the blocks at every change by the user; undo and redo go to the window's actions."""

    typed = Signal(object)  # tuple[Block, ...]
    entered = Signal()
    left = Signal()  # the focus went elsewhere: what was typed is one step

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blocks: tuple[Block, ...] = ()
        self._is_showing = self._is_active = False
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(2)
        self.textChanged.connect(self._on_changed)

    def is_active(self) -> bool:
        """Whether notes are being written now; a menu that is open does not end it."""
        return self._is_active

    def show_notes(self, blocks: Sequence[Block], *, rtl: bool) -> None:
        """Show `blocks` without saying they were typed; the cursor stays where it can."""
        self._blocks = tuple(blocks)
        position = self.textCursor().position()
        self._is_showing = True
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        self.document().setDefaultTextOption(option)
        fill_notes(self.document(), blocks)
        self._is_showing = False
        cursor = self.textCursor()
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def toggle(self, style: str) -> None:
        """Switch "bold", "italic", "strike", "bullets" or "numbers" for what is selected or typed next."""
        if style in ("bullets", "numbers"):
            self._toggle_list(Marker.BULLET if style == "bullets" else Marker.NUMBER)
            return
        self.mergeCurrentCharFormat(switched(self.currentCharFormat(), style))

    # Keys

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        is_override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_override and any(event.matches(key) for key in _LEFT_TO_THE_WINDOW):  # type: ignore[attr-defined]
            event.ignore()
            return False
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """In a list Tab changes the level, as on the slide; elsewhere it leads on."""
        if not self.hasFocus() or self.textCursor().currentList() is None:
            return super().focusNextPrevChild(forward)
        self._change_level(1 if forward else -1)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on an empty item and Backspace before an item end the list; "- " and the like begin one."""
        if any(event.matches(key) for key in _LEFT_TO_THE_WINDOW):
            event.ignore()
        elif event.modifiers() or not self._takes(event):
            super().keyPressEvent(event)

    def _takes(self, event: QKeyEvent) -> bool:
        """Whether a key without modifiers means something else here than to Qt; it is carried out then."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                return self._enter(event)
            case Qt.Key.Key_Backspace:
                return self._step_out()
            case Qt.Key.Key_Space:
                return self._begin()
            case _:
                return False

    def _enter(self, event: QKeyEvent) -> bool:
        cursor = self.textCursor()
        block = cursor.block()
        kind = kind_of(block)
        if kind in (Kind.ITEM, Kind.QUOTE) and block.length() == 1:
            make_plain(cursor)
        elif kind is Kind.SOURCE:
            cursor.insertText("\u2028")
        elif kind is Kind.HEADING:
            super().keyPressEvent(event)
            make_plain(self.textCursor())
        else:
            return False
        return True

    def _step_out(self) -> bool:
        """Make the paragraph at whose start the cursor stands a plain one; False if it is, or does not."""
        cursor = self.textCursor()
        if cursor.hasSelection() or not cursor.atBlockStart():
            return False
        if kind_of(cursor.block()) in (Kind.TEXT, Kind.SOURCE):
            return False
        make_plain(cursor)
        return True

    def _begin(self) -> bool:
        """Take "- ", "1. ", "# " and "> " at the start of a paragraph for what they mean."""
        cursor = self.textCursor()
        block = cursor.block()
        match = _STARTS.fullmatch(block.text()[: cursor.positionInBlock()])
        if match is None or cursor.hasSelection() or kind_of(block) is not Kind.TEXT:
            return False
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        if match["bullet"] or match["number"]:
            make_item(cursor, Marker.BULLET if match["bullet"] else Marker.NUMBER, 0)
        elif match["heading"]:
            make_plain(cursor, Kind.HEADING, max(3, len(match["heading"])))
        else:
            make_plain(cursor, Kind.QUOTE)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        return True

    # Lists

    def _toggle_list(self, marker: Marker) -> None:
        """Make the selected paragraphs items, or plain when all of them are such items."""
        cursors = self._selected_paragraphs()
        rows = [(c, c.currentList()) for c in cursors]
        style = LIST_STYLES[marker]
        are_items = all(listed is not None and listed.format().style() == style for _, listed in rows)
        whole = self.textCursor()
        whole.beginEditBlock()
        for cursor, listed in rows:
            if are_items:
                make_plain(cursor)
            else:
                make_item(cursor, marker, listed.format().indent() - 1 if listed is not None else 0)
        whole.endEditBlock()

    def _change_level(self, step: int) -> None:
        for cursor in self._selected_paragraphs():
            listed = cursor.currentList()
            if listed is None:
                continue
            marker = next(m for m, style in LIST_STYLES.items() if style == listed.format().style())
            level = listed.format().indent() - 1 + step
            if 0 <= level <= DEEPEST:
                make_item(cursor, marker, level)

    def _selected_paragraphs(self) -> list[QTextCursor]:
        """A cursor in each paragraph that the selection touches."""
        chosen = self.textCursor()
        block = self.document().findBlock(chosen.selectionStart())
        found: list[QTextCursor] = []
        while block.isValid() and (not found or block.position() < chosen.selectionEnd()):
            found.append(QTextCursor(block))
            block = block.next()
        return found

    # Clipboard

    def createMimeDataFromSelection(self) -> QMimeData:
        """The text, and its Markdown, so that it can be pasted with its styles."""
        part = QTextDocument()
        QTextCursor(part).insertFragment(self.textCursor().selection())
        mime = QMimeData()
        mime.setText(self.textCursor().selection().toPlainText())
        mime.setData(_MARKDOWN, format_blocks(read_notes(part)).encode())
        return mime

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste with styles what was copied here, all else as plain text."""
        if source.hasFormat(_MARKDOWN):
            cursor = self.textCursor()
            cursor.beginEditBlock()
            cursor.removeSelectedText()
            insert_notes(cursor, parsed_notes(bytes(source.data(_MARKDOWN).data()).decode(errors="replace")))
            cursor.endEditBlock()
            self.setTextCursor(cursor)
        elif source.hasText():
            self.insertPlainText(source.text())

    # Telling

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The Text menu is for the notes now."""
        super().focusInEvent(event)
        self._is_active = True
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """End the step."""
        super().focusOutEvent(event)
        if event.reason() not in _STAYS_ACTIVE:
            self._is_active = False
            self.left.emit()

    def _on_changed(self) -> None:
        if not self._is_showing:
            self.typed.emit(read_notes(self.document(), self._blocks))
