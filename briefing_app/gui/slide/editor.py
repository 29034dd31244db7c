"""Editing text on the slide where it stands."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QFrame, QTextEdit

from briefing_app.gui.edits import edited_text
from briefing_app.gui.look.tokens import tokens_of
from briefing_app.gui.selection import Selection
from briefing_app.gui.session import Session
from briefing_app.gui.slide.canvas import SlideCanvas
from briefing_app.gui.slide.rich_text import fill_document, read_document, switched
from briefing_app.gui.slide.tables import Cell
from briefing_app.gui.slide.targets import Paragraphs, Piece, Target, holds, targets
from briefing_app.model.blocks import Block, ListBlock, TextBlock
from briefing_app.model.deck import DeckSlide
from briefing_app.model.geometry import Rect
from briefing_app.model.text import Marker

translate = QCoreApplication.translate
_FRAME = 4  # pixels around the text that is edited: a line, and air
_OFFSET_OF_LINE = 0.02  # of the size: how much higher Qt puts the first line than the page does


class SlideTextEdit(QTextEdit):
    """Rich text over the page. Tab changes the level of a list item, Escape or a click elsewhere ends."""

    finished = Signal()
    stepped = Signal(int)  # Tab (+1) or Shift+Tab (-1) where it does not change a level

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
        self.more_actions: tuple[QAction, ...] = ()  # in its menu, where it stands in a cell
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
            f"QTextEdit {{ background: #{color}; color: #{ink}; padding: {_FRAME - 1}px; "
            f"border: 1px solid {tokens_of(self.palette()).accent}; border-radius: 2px; "
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
            self._step(-1 if key == Qt.Key.Key_Backtab else 1)
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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Clipboard, and what else can be done here."""
        self.open_menu(event.globalPos())

    def open_menu(self, place: QPoint) -> None:
        """Show the menu at a place of the screen."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if any(action.isEnabled() for action in self.more_actions):
            menu.addSeparator()
            menu.addActions(self.more_actions)
        menu.popup(place)

    def _step(self, step: int) -> None:
        if not self.is_list:
            self.stepped.emit(step)
            return
        cursor = self.textCursor()
        block_format = cursor.blockFormat()
        block_format.setIndent(max(0, min(4, block_format.indent() + step)))
        cursor.setBlockFormat(block_format)


def _is_bold(piece: Piece) -> bool:
    """Whether the first words are bold by themselves, not by the style they stand in."""
    return any(run.bold for paragraph in piece.paragraphs[:1] for run in paragraph.runs[:1])


def _as_list(paragraphs: Paragraphs, marker: Marker) -> list[Block]:
    """A list of these paragraphs; plain text of a list that has this marker throughout."""
    if all(paragraph.marker is marker for paragraph in paragraphs):
        return [TextBlock(paragraph.runs) for paragraph in paragraphs if paragraph.runs]
    return [ListBlock(tuple(replace(paragraph, marker=marker) for paragraph in paragraphs))]


def _distance(one: Rect, other: Rect) -> float:
    return abs(one.x - other.x) + abs(one.y - other.y)


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

    @property
    def makes_lists(self) -> bool:
        """Whether the text that is edited can be a list, or no list any more."""
        return self._target is not None and self._target.piece.exchange is not None

    @property
    def cell(self) -> Cell | None:
        """The table's cell that is edited; None in any other text."""
        return self._target.cell if self._target else None

    @property
    def entry(self) -> DeckSlide | None:
        """The slide that is edited, as the deck has it now."""
        return self._session.entry(self._key)

    def edit_at(self, point: QPointF) -> None:
        """Edit what stands at a point of the page, if anything does."""
        if self._open(next((t for t in self._targets() if holds(t.rect, point.x(), point.y())), None)):
            place = self.field.viewport().mapFromGlobal(self.field.cursor().pos())
            self.field.setTextCursor(self.field.cursorForPosition(place))

    def edit_cell(self, cell: Cell) -> None:
        """Edit a cell of a table, all of it selected as after Tab in any table."""
        if self._open(next((t for t in self._targets() if t.cell == cell), None)):
            self.field.selectAll()

    def edit_next(self, step: int) -> None:
        """Edit the text after (+1) or before (-1) the one that is edited; the first one when none is."""
        found = sorted(self._targets(), key=lambda target: (target.rect.y, target.rect.x))
        rects = [target.rect for target in found]
        here = rects.index(self._target.rect) if self._target and self._target.rect in rects else -1
        if found and self._open(found[(here + step) % len(found)]):
            self.field.selectAll()

    def _targets(self) -> list[Target]:
        """What can be edited on the current slide now."""
        entry = self._session.entry(self._selection.current)
        frame = self._canvas.frame
        if entry is None or frame is None or self._session.file.read_only:
            return []
        return targets(entry.text, self._session.slide(entry), frame)

    def _open(self, target: Target | None) -> bool:
        """Put the field over `target`, in place of where it was. False when there is none."""
        entry, frame = self._session.entry(self._selection.current), self._canvas.frame
        self.finish()
        if target is None or entry is None or frame is None:
            return False
        self._target, self._key, self._original = target, entry.key, entry.text
        self._written = entry.text
        self.field.show_target(target, self._canvas.scale, frame.background)
        self._place()
        self.field.show()
        self._place()  # now that the text is laid out, its height is known
        self.field.setFocus(Qt.FocusReason.MouseFocusReason)
        self._changed()
        return True

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
        """Switch "bold", "italic" or "strike" for what is selected; "bullets" or "numbers" for all the text."""
        if style in ("bullets", "numbers"):
            self._toggle_list(Marker.BULLET if style == "bullets" else Marker.NUMBER)
            return
        self.field.mergeCurrentCharFormat(switched(self.field.currentCharFormat(), style))

    def _toggle_list(self, marker: Marker) -> None:
        """Make the text a list of this kind, or plain text of such a list; then edit what it became."""
        target, key, place = self._target, self._key, self.field.textCursor().position()
        if target is None or key is None or target.piece.exchange is None:
            return
        changed = target.piece.exchange(_as_list(read_document(self.field.document()), marker))
        self.finish()
        self._session.document.edit(
            translate("SlideEditor", "Change list"), lambda deck: edited_text(deck, key, changed)
        )
        near = min(self._targets(), key=lambda found: _distance(found.rect, target.rect), default=None)
        if self._open(near):
            cursor = self.field.textCursor()
            cursor.setPosition(min(place, self.field.document().characterCount() - 1))
            self.field.setTextCursor(cursor)

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
        self.field.setGeometry(box.adjusted(-_FRAME, -_FRAME, _FRAME, height - box.height() + _FRAME))
