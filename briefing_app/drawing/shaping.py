"""Styled text as Qt's text layout wants it: shared by the measurer and the painter, so they agree."""

import itertools
import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from briefing_app.drawing.fonts import UNITS, Typefaces
from briefing_app.drawing.han import SCRIPT_GAP, script_changes, western_parts
from briefing_app.layout.frame import StyledRun
from briefing_app.model.language import Script, language

_LINE_SEPARATOR = "\u2028"  # what ends a line inside a paragraph for Qt
_NO_BREAK, _MAY_BREAK = "\u2060", "\u200b"  # word joiner, zero-width space
_SPECIAL = re.compile(r"/(?=\S)|(?<=[^\s\-–])[-–](?=[0-9])|(?<!\S)-(?=[^\W\d_])")
_BEFORE_CLOSING = re.compile(" (?=[.,;:!?)\\]}])")


def shaped(runs: Sequence[StyledRun], typefaces: Typefaces, *, rtl: bool) -> QTextLayout:
    """A layout of `runs` (at least one) before its lines are made."""
    first = runs[0]
    script = language(first.language).script
    font = typefaces.font(script, first.size, bold=first.bold, italic=first.italic, mono=first.mono)
    text = "".join(run.text for run in runs).replace("\n", _LINE_SEPARATOR)
    layout = QTextLayout(text, font)
    layout.setTextOption(_option(rtl))
    layout.setFormats(
        [*_ranges(runs, typefaces), *_dashes(text, script, typefaces), *_gaps(text, first.size, typefaces)]
    )
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
    """`run`, or where it is Chinese its parts: Western letters in it are set in the Latin font."""
    if language(run.language).script is not Script.HAN:
        yield run
        return
    for text, is_western in western_parts(run.text):
        yield replace(run, text=text, language="en" if is_western else run.language)


def _dashes(text: str, script: Script, typefaces: Typefaces) -> list[QTextLayout.FormatRange]:
    """Wider dashes in Chinese, whose fonts keep the full width for those who say which Chinese it is."""
    ranges: list[QTextLayout.FormatRange] = []
    for match in re.finditer("—+", text) if script is Script.HAN else ():
        dash = QTextLayout.FormatRange()
        dash.start, dash.length = utf16_length(text[: match.start()]), len(match[0])
        dash.format = QTextCharFormat()
        dash.format.setFontStretch(typefaces.dash_stretch(len(match[0])))
        ranges.append(dash)
    return ranges


def _gaps(text: str, size: float, typefaces: Typefaces) -> list[QTextLayout.FormatRange]:
    """Wider letters where Chinese and Western text meet."""
    gaps: list[QTextLayout.FormatRange] = []
    for place in () if text.isascii() else script_changes(text):
        gap = QTextLayout.FormatRange()
        gap.start, gap.length = utf16_length(text[:place]), 1
        # Set apart, the letter is no longer kerned with the one before it.
        room = SCRIPT_GAP + typefaces.kerning(text[max(0, place - 1) : place + 1])
        gap.format = _spaced(round(room * size * UNITS, 2))
        gaps.append(gap)
    return gaps


@lru_cache(maxsize=64)
def _spaced(room: float) -> QTextCharFormat:
    result = QTextCharFormat()
    result.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    result.setFontLetterSpacing(room)
    return result


@cache
def _option(rtl: bool) -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(direction)
    return option


class Breakable(Struct, frozen=True):
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

    No line ends after a slash; one may end after a hyphen even before a digit or at the start of a word.
    """
    text = "".join(run.text for run in runs)
    marks = {m.end(): _NO_BREAK if m[0] == "/" else _MAY_BREAK for m in _SPECIAL.finditer(text)}
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


def tied(runs: Sequence[StyledRun]) -> list[StyledRun]:
    """`runs` with each closing mark tied to the word before it, be there a space between them (French).

    All letters keep their places.
    """
    return [_joined(run) for run in runs]


def _joined(run: StyledRun) -> StyledRun:
    """`run` with a closing mark tied to the word before it, at the same length."""
    if not _BEFORE_CLOSING.search(run.text):
        return run
    return replace(run, text=_BEFORE_CLOSING.sub("\u00a0", run.text))


def utf16_length(text: str) -> int:
    """How many of Qt's characters `text` has: two for each outside the basic plane."""
    return len(text) if text.isascii() else len(text) + sum(char > "\uffff" for char in text)


def x_at(line: QTextLine, position: int) -> float:
    """Where the letter at `position` (UTF-16) begins in `line`, in Qt's units."""
    place: object = line.cursorToX(position)  # Qt's x, and the position it is at
    return float(place[0] if isinstance(place, tuple) else place)  # type: ignore[arg-type]
