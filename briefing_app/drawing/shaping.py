"""Styled text as Qt's text layout wants it: shared by the measurer and the painter, so they agree."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout, QTextOption

from briefing_app.drawing.fonts import Typefaces
from briefing_app.layout.frame import StyledRun
from briefing_app.model.language import language

_LINE_SEPARATOR = "\u2028"  # what ends a line inside a paragraph for Qt
_NO_BREAK, _MAY_BREAK = "\u2060", "\u200b"  # word joiner, zero-width space
_SPECIAL = re.compile(r"/(?=\S)|(?<=[^\s\-–])[-–](?=[0-9])")


def shaped(runs: Sequence[StyledRun], typefaces: Typefaces, *, rtl: bool) -> QTextLayout:
    """A layout of `runs` (at least one) before its lines are made."""
    first = runs[0]
    script = language(first.language).script
    font = typefaces.font(script, first.size, bold=first.bold, italic=first.italic, mono=first.mono)
    text = "".join(run.text for run in runs).replace("\n", _LINE_SEPARATOR)
    layout = QTextLayout(text, font)
    layout.setTextOption(_option(rtl))
    layout.setFormats(_ranges(runs, typefaces))
    return layout


def _ranges(runs: Sequence[StyledRun], typefaces: Typefaces) -> list[QTextLayout.FormatRange]:
    ranges, start = [], 0
    for run in runs:
        piece = QTextLayout.FormatRange()
        length = utf16_length(run.text)
        piece.start, piece.length, piece.format = start, length, typefaces.format(run)
        ranges.append(piece)
        start += length
    return ranges


def _option(rtl: bool) -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(direction)
    return option


@dataclass(frozen=True, slots=True)
class Breakable:
    """Runs with marks in them that make Qt break lines as PowerPoint does, and the way back to the text.

    `origins` gives for each of Qt's positions (UTF-16) the place in the text; None where they are the same.
    """

    runs: tuple[StyledRun, ...]
    origins: tuple[int, ...] | None = None

    def origin(self, position: int) -> int:
        """The place in the text that Qt's `position` stands for."""
        return position if self.origins is None else self.origins[position]


def breakable(runs: Sequence[StyledRun]) -> Breakable:
    """Mark `runs`: no line ends after a slash; one may end after a hyphen even before a digit."""
    text = "".join(run.text for run in runs)
    marks = {match.end(): _NO_BREAK if match[0] == "/" else _MAY_BREAK for match in _SPECIAL.finditer(text)}
    if not marks and (text.isascii() or max(text, default="") <= "\uffff"):
        return Breakable(tuple(runs))
    marked: list[StyledRun] = []
    origins: list[int] = []
    place = 0
    for run in runs:
        pieces = []
        for char in run.text:
            place += 1
            piece = char + marks.get(place, "")
            origins += [place - 1] * utf16_length(char) + [place] * (len(piece) - 1)
            pieces.append(piece)
        marked.append(replace(run, text="".join(pieces)))
    return Breakable(tuple(marked), (*origins, place))


def utf16_length(text: str) -> int:
    """How many of Qt's characters `text` has: two for each outside the basic plane."""
    return len(text) if text.isascii() else len(text) + sum(char > "\uffff" for char in text)
