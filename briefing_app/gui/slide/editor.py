"""Editing text on the slide where it stands."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QKeySequence, QTextCharFormat
from PySide6.QtWidgets import QFrame, QTextEdit

from briefing_app.gui.edits import edited_text
from briefing_app.gui.selection import Selection
from briefing_app.gui.session import Session
from briefing_app.gui.slide.canvas import SlideCanvas
from briefing_app.gui.slide.rich_text import fill_document, read_document
from briefing_app.gui.slide.targets import Paragraphs, Piece, Target, target_at

translate = QCoreApplication.translate
_OFFSET_OF_LINE = 0.02  # of the size: how much higher Qt puts the first line than the page does


class SlideTextEdit(QTextEdit):
    """Rich text over the page. Tab changes the level of a list item, Escape or a click elsewhere ends."""

    finished = Signal()

    def __init__(self, canvas: SlideCanvas) -> None:
        super().__init__(canvas)
        self.setAccessibleName(translate("SlideTextEdit", "Text on the slide"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.document().setDocumentMargin(0)
        self.is_list = False
        self.hide()

    def show_target(self, target: Target, scale: float, background: str) -> None:
        """Hold the target's text, as large as it is on the page."""
        style = target.style
        font = QFont("Arimo")
        font.setPixelSize(max(1, round(style.size * scale)))
        font.setBold(bool(style.runs) and style.runs[0].bold and not _is_bold(target.piece))
        self.setFont(font)
        self.document().setIndentWidth(style.size * scale)
        ink = style.runs[0].color if style.runs else "000000"
        color = target.fill or background
        pixels = font.pixelSize()
        self.setStyleSheet(
            f"QTextEdit {{ background: #{color}; color: #{ink}; border: 0; padding: 0; "
            f"font-size: {pixels}px; font-weight: {'bold' if font.bold() else 'normal'}; }}"
        )
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if style.rtl else Qt.LayoutDirection.LeftToRight)
        self.is_list = target.piece.is_list
        self.blockSignals(True)
        fill_document(self.document(), target.piece.paragraphs, style.pitch * scale)
        self.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends, Tab indents; what has one paragraph takes no second."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.finished.emit()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._indent(-1 if key == Qt.Key.Key_Backtab else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.is_list:
            self.finished.emit()
        elif event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A click elsewhere ends it; a menu does not."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.finished.emit()

    def _indent(self, step: int) -> None:
        if not self.is_list:
            return
        cursor = self.textCursor()
        block_format = cursor.blockFormat()
        block_format.setIndent(max(0, min(4, block_format.indent() + step)))
        cursor.setBlockFormat(block_format)


def _is_bold(piece: Piece) -> bool:
    """Whether the first words are bold by themselves, not by the style they stand in."""
    return any(run.bold for paragraph in piece.paragraphs[:1] for run in paragraph.runs[:1])


class SlideEditor:
    """Puts the text field over what was clicked, and what is typed into the deck."""

    def __init__(
        self, session: Session, selection: Selection, canvas: SlideCanvas, changed: Callable[[], object]
    ) -> None:
        self._session, self._selection, self._canvas, self._changed = session, selection, canvas, changed
        self._target: Target | None = None
        self._key: str | None = None
        self._written = ""  # the slide's text as it was last typed
        self._original = ""  # the slide's text when editing began: every change is made to it anew
        self.field = SlideTextEdit(canvas)
        self.field.textChanged.connect(self._on_typed)
        self.field.finished.connect(self.finish)
        canvas.clicked.connect(self.edit_at)
        canvas.resized.connect(self._place)
        selection.changed.connect(self.finish)
        session.document.deck_changed.connect(self._on_deck)

    def is_active(self) -> bool:
        """Whether text is being edited now."""
        return self._target is not None

    def edit_at(self, point: QPointF) -> None:
        """Edit what stands at a point of the page, if anything does."""
        entry = self._session.entry(self._selection.current)
        frame = self._canvas.frame
        self.finish()
        if entry is None or frame is None or self._session.file.read_only:
            return
        target = target_at(entry.text, self._session.slide(entry), frame, point.x(), point.y())
        if target is None:
            return
        self._target, self._key, self._original = target, entry.key, entry.text
        self._written = entry.text
        self.field.show_target(target, self._canvas.scale, frame.background)
        self._place()
        self.field.show()
        self._place()  # now that the text is laid out, its height is known
        self.field.setFocus(Qt.FocusReason.MouseFocusReason)
        place = self.field.viewport().mapFromGlobal(self.field.cursor().pos())
        self.field.setTextCursor(self.field.cursorForPosition(place))
        self._changed()

    def finish(self) -> None:
        """Take the field away; what was typed is in the deck already."""
        if self._target is None:
            return
        self._target = self._key = None
        self.field.hide()
        self._session.document.end_typing()
        self._canvas.setFocus()
        self._changed()

    def toggle(self, style: str) -> None:
        """Switch "bold", "italic" or "strike" for what is selected or typed next."""
        now = self.field.currentCharFormat()
        new = QTextCharFormat()
        if style == "bold":
            heavy = now.fontWeight() >= QFont.Weight.Bold
            new.setFontWeight(QFont.Weight.Normal if heavy else QFont.Weight.Bold)
        elif style == "italic":
            new.setFontItalic(not now.fontItalic())
        else:
            new.setFontStrikeOut(not now.fontStrikeOut())
        self.field.mergeCurrentCharFormat(new)

    def _on_typed(self) -> None:
        if self._target is None or self._key is None:
            return
        paragraphs: Paragraphs = read_document(self.field.document())
        key, piece = self._key, self._target.piece
        entry = self._session.entry(key)
        if entry is None:
            return
        changed = self._original if paragraphs == piece.paragraphs else piece.write(paragraphs)
        self._written = changed
        self._session.document.edit(
            translate("SlideEditor", "Edit text"), lambda deck: edited_text(deck, key, changed), typing=True
        )
        self._place()

    def _on_deck(self) -> None:
        """After an undo, or an edit elsewhere, the text in the field is not the deck's any more."""
        entry = self._session.entry(self._key)
        if self._target is not None and (entry is None or entry.text != self._written):
            self.finish()

    def _place(self) -> None:
        if self._target is None:
            return
        rect, style = self._target.rect, self._target.style
        indent = style.text_indent
        x = rect.x if style.rtl else rect.x + indent
        top = rect.y - _OFFSET_OF_LINE * style.size
        page = QRectF(x, top, rect.width - indent, rect.height)
        box = self._canvas.to_widget(page).toRect()
        self.field.document().setTextWidth(box.width())
        height = max(box.height(), round(self.field.document().size().height()) + 4)
        self.field.setGeometry(box.x(), box.y(), box.width(), height)
