"""Colours for Markdown, as far as slides use it."""

import re

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from briefing_app.gui.look.tokens import Tokens

_HEADING = re.compile(r"^#{1,6} .*")
_STRUCTURE = re.compile(r"^(---|:::.*|\. \. \.|```.*|\s*([-*+]|\d+[.)])(?= )|> ?|\|[-:| ]+\|?$)")
_BOLD = re.compile(r"\*\*[^*]+\*\*")
_ITALIC = re.compile(r"(?<!\*)\*[^*\s][^*]*\*(?!\*)")
_CITATION = re.compile(r"\[@[^\]]+\]|!?\[[^\]]*\]\([^)]*\)|\{\{[^}]+\}\}")
_KEY = re.compile(r"^[\w-]+:")
_IN_FRONT_MATTER = 1


class MarkdownHighlighter(QSyntaxHighlighter):
    """Headings and emphasis as they are meant, structure quiet, citations in the accent."""

    def __init__(self, document: QTextDocument, tokens: Tokens) -> None:
        super().__init__(document)
        self._bold = QTextCharFormat()
        self._bold.setFontWeight(QFont.Weight.Bold)
        self._italic = QTextCharFormat()
        self._italic.setFontItalic(True)
        self._quiet = _colored(tokens.muted)
        self._accent = _colored(tokens.accent)

    def highlightBlock(self, text: str) -> None:
        """Colour one line; the front matter is between the first line and the next ---."""
        first = self.currentBlock().blockNumber() == 0
        inside = self.previousBlockState() == _IN_FRONT_MATTER
        if text == "---" and (first or inside):
            self.setFormat(0, len(text), self._quiet)
            self.setCurrentBlockState(_IN_FRONT_MATTER if first else 0)
            return
        if inside:
            self.setCurrentBlockState(_IN_FRONT_MATTER)
            self._mark(_KEY, text, self._quiet)
            return
        self.setCurrentBlockState(0)
        self._mark(_HEADING, text, self._bold)
        self._mark(_BOLD, text, self._bold)
        self._mark(_ITALIC, text, self._italic)
        self._mark(_STRUCTURE, text, self._quiet)
        self._mark(_CITATION, text, self._accent)

    def _mark(self, pattern: re.Pattern[str], text: str, style: QTextCharFormat) -> None:
        for match in pattern.finditer(text):
            self.setFormat(match.start(), match.end() - match.start(), style)


def _colored(color: str) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setForeground(QColor(color))
    return style
