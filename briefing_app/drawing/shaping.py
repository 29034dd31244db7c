"""Styled text as Qt's text layout wants it: shared by the measurer and the painter, so they agree."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption

from briefing_app.drawing.fonts import UNITS, Typefaces
from briefing_app.layout.frame import StyledRun
from briefing_app.model.language import Script, language

_LINE_SEPARATOR = "\u2028"  # what ends a line inside a paragraph for Qt
_NO_BREAK, _MAY_BREAK = "\u2060", "\u200b"  # word joiner, zero-width space
_SPECIAL = re.compile(r"/(?=\S)|(?<=[^\s\-–])[-–](?=[0-9])|(?<!\S)-(?=[^\W\d_])")
_BEFORE_CLOSING = re.compile(" (?=[.,;:!?)\\]}])")
_HAN = "\u2e80-\u2fdf\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef"
_WESTERN = "0-9A-Za-z\u00b7\u00c0-\u024f\u0400-\u052f"
_WEAK = f"[^{_HAN}{_WESTERN}\n]*"
_SCRIPT_CHANGE = (
    f"[{_HAN}]{_WEAK}(?=[{_WESTERN}])|[{_WESTERN}]{_WEAK}(?=[{_HAN}])"  # compiled when needed: 5 ms
)
_DOT = "\u00b7"  # between the parts of a foreign name: set as Western in Chinese text too
_LATIN = frozenset(map(chr, range(0x21, 0x7F))) | {_DOT}
_LATIN_OR_NOT = re.compile(f"[!-~{_DOT}]+|[^!-~{_DOT}]+")
_SCRIPT_GAP = 0.2  # sizes: what LibreOffice puts between Chinese and Western text


def shaped(runs: Sequence[StyledRun], typefaces: Typefaces, *, rtl: bool) -> QTextLayout:
    """A layout of `runs` (at least one) before its lines are made."""
    first = runs[0]
    script = language(first.language).script
    font = typefaces.font(script, first.size, bold=first.bold, italic=first.italic, mono=first.mono)
    text = "".join(run.text for run in runs).replace("\n", _LINE_SEPARATOR)
    layout = QTextLayout(text, font)
    layout.setTextOption(_option(rtl))
    layout.setFormats([*_ranges(runs, typefaces), *_gaps(text, first.size)])
    return layout


def _ranges(runs: Sequence[StyledRun], typefaces: Typefaces) -> list[QTextLayout.FormatRange]:
    ranges, start = [], 0
    for run in itertools.chain.from_iterable(map(_by_font, runs)):
        piece = QTextLayout.FormatRange()
        length = utf16_length(run.text)
        piece.start, piece.length, piece.format = start, length, typefaces.format(run)
        ranges.append(piece)
        start += length
    return ranges


def _by_font(run: StyledRun) -> Iterator[StyledRun]:
    """`run`, or where it is Chinese its parts: ASCII and “·” in it are set in the Latin font."""
    if language(run.language).script is not Script.HAN:
        yield run
        return
    for match in _LATIN_OR_NOT.finditer(run.text):
        yield replace(run, text=match[0], language="en" if match[0][0] in _LATIN else run.language)


def _gaps(text: str, size: float) -> list[QTextLayout.FormatRange]:
    """Wider letters where Chinese and Western text meet."""
    gaps: list[QTextLayout.FormatRange] = []
    for match in () if text.isascii() else re.finditer(_SCRIPT_CHANGE, text):
        gap = QTextLayout.FormatRange()
        gap.start, gap.length, gap.format = utf16_length(text[: match.end() - 1]), 1, _spaced(size)
        gaps.append(gap)
    return gaps


def _spaced(size: float) -> QTextCharFormat:
    result = QTextCharFormat()
    result.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    result.setFontLetterSpacing(_SCRIPT_GAP * size * UNITS)
    return result


@cache
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
    """Mark `runs`.

    No line ends after a slash (but in Chinese), or begins with a closing mark even where a space is before it
    (French); one may end after a hyphen even before a digit or at the start of a word.
    """
    runs = [_joined(run) for run in runs]
    text = "".join(run.text for run in runs)
    is_han = bool(runs) and language(runs[0].language).script is Script.HAN
    slash = "" if is_han else _NO_BREAK
    marks = {match.end(): slash if match[0] == "/" else _MAY_BREAK for match in _SPECIAL.finditer(text)}
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


def _joined(run: StyledRun) -> StyledRun:
    """`run` with a closing mark tied to the word before it, at the same length."""
    if not _BEFORE_CLOSING.search(run.text):
        return run
    return replace(run, text=_BEFORE_CLOSING.sub("\u00a0", run.text))


def utf16_length(text: str) -> int:
    """How many of Qt's characters `text` has: two for each outside the basic plane."""
    return len(text) if text.isascii() else len(text) + sum(char > "\uffff" for char in text)
