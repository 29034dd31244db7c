"""A text view that loads nothing: it shows the Markdown it is given and opens no file and no address."""

import re

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from briefing_app.gui.look.tokens import GRID, Tokens, tokens_of

_LINE_HEIGHT = 130.0  # percent
_STROKE = "\u2223"  # looks like the "|" that Qt shows with its backslash in a table
_ROW = re.compile(r"^\|(.+)\|$", re.MULTILINE)
_UPRIGHT = re.compile("[\u0590-\u08ff\u2e80-\uffef]")
_MARKDOWN = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


class ClosedTextBrowser(QTextBrowser):
    """Shows Markdown in the colours of the window; links do nothing and pictures are not fetched."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.document().setDocumentMargin(3 * GRID)
        self._markdown = ""

    def show_markdown(self, text: str) -> None:
        """Show another text from its start."""
        self._markdown = text
        self._write()

    def loadResource(self, _kind: int, _name: QUrl | str) -> QImage:
        """One empty pixel for whatever is asked for: given nothing, Qt would read the file by itself."""
        pixel = QImage(1, 1, QImage.Format.Format_ARGB32)
        pixel.fill(0)
        return pixel

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window from light to dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._markdown:
            self._write()

    def _write(self) -> None:
        text = self._markdown.replace(r"\|", _STROKE)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            text = _ROW.sub(_mirrored, text)
        self.document().setMarkdown(text, _MARKDOWN)
        tokens = tokens_of(self.palette())
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _rule(frame, tokens)
        _space(self.document(), tokens)
        _set_upright(self.document())
        self.moveCursor(QTextCursor.MoveOperation.Start)


def _mirrored(row: re.Match[str]) -> str:
    """A row of a table with its first cell last: Qt puts the columns of any table from left to right."""
    return "|" + "|".join(reversed(row[1].split("|"))) + "|"


def _rule(table: QTextTable, tokens: Tokens) -> None:
    """Give a table hairlines and room."""
    look = table.format().toTableFormat()
    look.setBorder(1)
    look.setBorderCollapse(True)
    look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    look.setBorderBrush(QColor(tokens.hairline))
    look.setCellPadding(GRID * 0.75)
    look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(look)


def _space(document: QTextDocument, tokens: Tokens) -> None:
    """Let lines breathe, and set code off from the text around it."""
    cursor, block = QTextCursor(document), document.begin()
    while block.isValid():
        look = block.blockFormat()
        look.setLineHeight(_LINE_HEIGHT, 1)
        if look.hasProperty(QTextFormat.Property.BlockCodeFence):
            look.setBackground(QColor(tokens.raised))
            look.setLineHeight(100, 1)
        if look.headingLevel() > 1:
            look.setTopMargin(3 * GRID)
        cursor.setPosition(block.position())
        cursor.setBlockFormat(look)
        block = block.next()


def _set_upright(document: QTextDocument) -> None:
    """Emphasis in bold where the script has no slanted letters: Arabic, Chinese."""
    cursor, block = QTextCursor(document), document.begin()
    upright = QTextCharFormat()
    upright.setFontItalic(False)
    upright.setFontWeight(QFont.Weight.Bold)
    while block.isValid():
        pieces = [layout for layout in block.textFormats() if layout.format.fontItalic()]
        for piece in pieces:
            start = block.position() + piece.start
            cursor.setPosition(start)
            cursor.setPosition(start + piece.length, QTextCursor.MoveMode.KeepAnchor)
            if _UPRIGHT.search(cursor.selectedText()):
                cursor.mergeCharFormat(upright)
        block = block.next()


def mark_found(view: QTextBrowser, words: str, *, backwards: bool = False) -> bool:
    """Select the next place where `words` stand as typed, going round at the end; False where there is none."""
    flags = QTextDocument.FindFlag.FindBackward if backwards else QTextDocument.FindFlag(0)
    if view.find(words, flags):
        return True
    edge = QTextCursor.MoveOperation.End if backwards else QTextCursor.MoveOperation.Start
    view.moveCursor(edge)
    return view.find(words, flags)
