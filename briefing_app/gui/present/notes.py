"""Notes to be read from a metre away: formatted, in a size of their own."""

from collections.abc import Iterable, Iterator
from typing import assert_never

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit

from briefing_app.gui.look.tokens import Tokens, tokens_of
from briefing_app.model.blocks import (
    Block,
    Chart,
    Code,
    Columns,
    Heading,
    ListBlock,
    Pause,
    Picture,
    Quote,
    Table,
    TextBlock,
    Timeline,
)
from briefing_app.model.language import language
from briefing_app.model.text import Marker, Run, Runs
from briefing_app.planning.words import block_text

translate = QCoreApplication.translate
SIZES = (12, 14, 16, 18, 20, 24, 28, 34, 42)  # points
DEFAULT_SIZE = 18
_LINE_HEIGHT = 138.0  # percent
_BESIDE_BAR = 10  # pixels between the text and the scroll bar


class NotesView(QTextEdit):
    """Shows notes; cannot be edited and never takes the keyboard."""

    def __init__(self, points: int = DEFAULT_SIZE) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("notes")
        self.setStyleSheet("QTextEdit { background: transparent; border: 0; padding: 0; }")
        self.document().setDocumentMargin(0)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(_BESIDE_BAR * mirrored, 0, _BESIDE_BAR * (not mirrored), 0)
        self.setAccessibleName(translate("NotesView", "Notes"))
        self._blocks: tuple[Block, ...] = ()
        self._language = "en"
        self._factor = 1.0
        self.points = points if points in SIZES else DEFAULT_SIZE

    def show_notes(self, blocks: tuple[Block, ...], language_tag: str) -> None:
        """Show other notes, from their start."""
        if (blocks, language_tag) != (self._blocks, self._language) or not self.toPlainText():
            self._blocks, self._language = blocks, language_tag
            self._write()
            self.verticalScrollBar().setValue(0)

    def resize_text(self, steps: int) -> None:
        """Larger or smaller by `steps` of the scale."""
        place = SIZES.index(self.points) + steps
        self.points = SIZES[min(max(place, 0), len(SIZES) - 1)]
        self._write()

    def scale(self, factor: float) -> None:
        """Write notes `factor` times as large as their points say."""
        if factor != self._factor:
            self._factor = factor
            self._write()

    def _write(self) -> None:
        self.clear()
        tokens = tokens_of(QGuiApplication.palette())  # not its own, which the style sheet changes
        write_notes(self.textCursor(), self._blocks, self._language, tokens, self.points * self._factor)


def write_notes(
    cursor: QTextCursor, blocks: Iterable[Block], language_tag: str, tokens: Tokens, points: float
) -> None:
    """Write notes into a document, in these colours and this size."""
    _Writer(cursor, tokens, points, language_tag).write(blocks)


def spoken(runs: Runs) -> Iterator[Run]:
    """The runs without their citations, nor the space before these."""
    for run, following in zip(runs, (*runs[1:], None), strict=True):
        if following is not None and following.citations:
            yield replace(run, text=run.text.rstrip(" "))
        elif not run.citations:
            yield run


class _Writer:
    """Writes blocks into a text document; no HTML, so nothing in notes can be more than text."""

    def __init__(self, cursor: QTextCursor, tokens: Tokens, points: float, tag: str) -> None:
        self._cursor, self._tokens, self._points = cursor, tokens, points
        self._rtl = language(tag).is_rtl
        self._is_first = True

    def write(self, blocks: Iterable[Block]) -> None:
        """All blocks, or a quiet line that there are none."""
        written = list(blocks)
        if not written:
            self._paragraph()
            self._text(translate("NotesView", "No notes on this slide."), muted=True)
        for block in written:
            self._block(block)

    def _block(self, block: Block) -> None:
        match block:
            case TextBlock(runs):
                self._paragraph()
                self._runs(runs)
            case Heading(runs):
                self._paragraph()
                self._runs(runs, bold=True)
            case ListBlock(items):
                for item in items:
                    self._paragraph(indent=1 + item.level)
                    mark = f"{item.number}." if item.marker is Marker.NUMBER else "•"
                    self._text(f"{mark}\u2002", muted=True)
                    self._runs(item.runs)
            case Quote(paragraphs, attribution):
                for runs in (*paragraphs, attribution):
                    self._paragraph(indent=1)
                    self._runs(runs)
            case Pause():
                self._paragraph()
                self._text("· · ·", muted=True)
            case Table() | Picture() | Chart() | Code() | Timeline() | Columns():
                self._paragraph()
                self._text(block_text(block))
            case _:
                assert_never(block)

    def _paragraph(self, indent: int = 0) -> None:
        form = QTextBlockFormat()
        form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setIndent(indent)
        form.setTopMargin(0 if self._is_first else self._points * 0.7)
        form.setLayoutDirection(Qt.LayoutDirection.RightToLeft if self._rtl else Qt.LayoutDirection.LeftToRight)
        if self._is_first:
            self._cursor.setBlockFormat(form)
        else:
            self._cursor.insertBlock(form)
        self._is_first = False

    def _runs(self, runs: Runs, *, bold: bool = False) -> None:
        """Text in its styles; what was stressed stands out in the accent colour, as it is for the voice."""
        for run in spoken(runs):
            form = self._format(self._tokens.accent if run.bold or run.italic else self._tokens.text)
            form.setFontWeight(QFont.Weight.Bold if run.bold or bold else QFont.Weight.Normal)
            form.setFontItalic(run.italic)
            form.setFontStrikeOut(run.strike)
            self._cursor.insertText(run.text, form)

    def _text(self, text: str, *, muted: bool = False) -> None:
        self._cursor.insertText(text, self._format(self._tokens.muted if muted else self._tokens.text))

    def _format(self, color: str) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setForeground(QColor(color))
        form.setFontPointSize(self._points)
        return form
