"""What changed between two texts of a slide, in words: what went is struck out, what came is marked."""

from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from briefing_app.gui.look.tokens import Tokens, tokens_of
from briefing_app.reader.diff import BlockChange, Change, WordChange, diff_slides

_CONTEXT = 1  # blocks that are the same, shown around those that are not
_GAP, _MARGIN = 8, 8  # pixels


class TextChanges(QTextEdit):
    """Shows the changed blocks with their neighbours; signs and strokes say what colours say."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.document().setDocumentMargin(_MARGIN)

    def show_change(self, before: str, after: str) -> None:
        """Show how `before` became `after`."""
        self.clear()
        cursor = self.textCursor()
        writer = _Writer(cursor, tokens_of(self.palette()))
        changes = diff_slides(before, after)
        shown = _near_changes(changes)
        for number, change in enumerate(changes):
            if number in shown:
                writer.write(change)
            elif number - 1 in shown:
                writer.skip()
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.setTextCursor(cursor)


def _near_changes(changes: tuple[BlockChange, ...]) -> set[int]:
    """The places of what is shown."""
    changed = [i for i, change in enumerate(changes) if change.change is not Change.SAME]
    return {place for i in changed for place in range(i - _CONTEXT, i + _CONTEXT + 1)}


class _Writer:
    def __init__(self, cursor: QTextCursor, tokens: Tokens) -> None:
        self._cursor, self._tokens = cursor, tokens
        self._is_first = True

    def write(self, change: BlockChange) -> None:
        """Write one block."""
        self._paragraph()
        if change.change is Change.CHANGED:
            for part in change.words:
                self._words(part)
        else:
            self._words(WordChange(change.change, change.after or change.before))

    def skip(self) -> None:
        """Say that something the same is left out."""
        self._paragraph()
        self._cursor.insertText("⋯", self._format(self._tokens.muted))

    def _words(self, part: WordChange) -> None:
        tokens = self._tokens
        match part.change:
            case Change.ADDED:
                form = self._format(tokens.good, tokens.good_soft)
                form.setFontUnderline(True)
            case Change.REMOVED:
                form = self._format(tokens.bad, tokens.bad_soft)
                form.setFontStrikeOut(True)
            case _:
                form = self._format(tokens.text)
        self._cursor.insertText(part.text.replace("\n", "\u2028"), form)

    def _format(self, ink: str, ground: str = "") -> QTextCharFormat:
        form = QTextCharFormat()
        form.setForeground(QColor(ink))
        if ground:
            form.setBackground(QColor(ground))
        return form

    def _paragraph(self) -> None:
        form = QTextBlockFormat()
        form.setTopMargin(0 if self._is_first else _GAP)
        if self._is_first:
            self._cursor.setBlockFormat(form)
        else:
            self._cursor.insertBlock(form, QTextCharFormat())
        self._is_first = False
