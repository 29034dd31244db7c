"""The TextMeasurer of production: Qt breaks the lines, with marks that make it break as PowerPoint does.

Chinese lines are broken by `han`, at the widths that Qt gives its letters.

Shaping costs most, so a text is shaped once, at one size: unhinted, its widths grow exactly with its size. And
breaking comes next, so breaks are kept with the range of widths that they hold for.
"""

import math
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple, Protocol

from msgspec.structs import replace
from PySide6.QtGui import QTextLayout

from briefing_app.drawing.fonts import UNITS, Typefaces, typefaces
from briefing_app.drawing.han import SCRIPT_GAP, HanText, has_complex, script_changes
from briefing_app.drawing.shaping import breakable, shaped, tied, utf16_length, x_at
from briefing_app.layout.frame import StyledParagraph, StyledRun
from briefing_app.layout.measure import MeasuredLine
from briefing_app.model.language import Script, language
from briefing_app.model.theme import Theme

_CACHED = 256  # texts; layout asks for the same one at several sizes and widths
_SIZE = 24.0  # points: what everything is shaped at
_MAX_WIDTH = 1e7  # in Qt's units; its fixed-point numbers end not far above


class QtMeasurer:
    """Measures text as the painter draws it. Needs a QGuiApplication; use one measurer in one thread only."""

    def __init__(self, theme: Theme) -> None:
        self._typefaces = typefaces(theme.fonts)
        self._shaped: dict[tuple[object, ...], _Kept] = {}

    def lines(self, paragraph: StyledParagraph, width: float) -> Sequence[MeasuredLine]:
        """Break `paragraph` at `width` points; see TextMeasurer."""
        scale = paragraph.size / _SIZE
        lines = self._of(paragraph).lines(width / scale)
        return [MeasuredLine(start, end, length * scale) for start, end, length in lines]

    def agrees(self, paragraph: StyledParagraph, width: float) -> bool:
        """Whether others break `paragraph` alike at `width`; see TextMeasurer."""
        return self._of(paragraph).agrees(width * _SIZE / paragraph.size)

    def _of(self, paragraph: StyledParagraph) -> "_Kept":
        key = _key(paragraph)
        found = self._shaped.get(key)
        if found is None:
            if len(self._shaped) >= _CACHED:
                self._shaped.clear()
            found = self._shaped[key] = _Kept(
                _broken_by(paragraph, self._typefaces), unwrapped=1 + paragraph.text.count("\n")
            )
        return found


def _key(paragraph: StyledParagraph) -> tuple[object, ...]:
    """All that the breaks depend on, but for the size."""
    size = paragraph.size
    return (
        paragraph.rtl,
        *(
            (run.text, run.size / size, run.bold, run.italic, run.mono, run.baseline, run.language)
            for run in paragraph.runs
        ),
    )


class _Broken(NamedTuple):
    """Lines, and the least and the greatest width at which they are the same."""

    least: float
    most: float
    lines: tuple[MeasuredLine, ...]


class _Lines(Protocol):
    """Breaks one paragraph, shaped at the common size; all widths are at that size."""

    def lines(self, width: float) -> Iterator[MeasuredLine]: ...

    def agrees(self, width: float) -> bool: ...


class _Kept:
    """Lines of one paragraph: broken anew only where no breaks are known to hold.

    It has `unwrapped` lines where each ends as the writer ended it.
    """

    def __init__(self, made: _Lines, unwrapped: int) -> None:
        self._made, self._unwrapped = made, unwrapped
        self._broken: list[_Broken] = []
        self.agrees = made.agrees

    def lines(self, width: float) -> tuple[MeasuredLine, ...]:
        """The lines at `width`."""
        for least, most, lines in self._broken:
            if least <= width <= most:
                return lines
        lines = tuple(self._made.lines(width)) or (MeasuredLine(0, 0, 0.0),)
        longest = max(line.width for line in lines)
        is_unwrapped = len(lines) == self._unwrapped
        self._broken.append(_Broken(longest, math.inf if is_unwrapped else width, lines))
        return lines


def _broken_by(paragraph: StyledParagraph, typefaces: Typefaces) -> _Lines:
    scale = _SIZE / paragraph.size
    runs = [replace(run, size=run.size * scale) for run in paragraph.runs if run.text]
    is_han = bool(runs) and language(runs[0].language).script is Script.HAN
    if is_han and not has_complex(paragraph.text):
        return _HanLines(runs, typefaces)
    return _QtLines(runs, typefaces, rtl=paragraph.rtl)


class _QtLines:
    """Lines as Qt makes them, where it is marked that they may end or not."""

    def __init__(self, runs: Sequence[StyledRun], typefaces: Typefaces, *, rtl: bool) -> None:
        self._text = "".join(run.text for run in runs)
        joined = tied(runs)
        self._tied = _QtLayout(joined, typefaces, rtl=rtl)
        self._loose = None if joined == runs else _QtLayout(runs, typefaces, rtl=rtl)

    def lines(self, width: float) -> Iterator[MeasuredLine]:
        """Break anew; Qt keeps the shapes."""
        for start, stop, length in self._tied.lines(width):
            visible = self._text[start:stop].rstrip(" \n")
            yield MeasuredLine(start, start + len(visible), length)

    def agrees(self, width: float) -> bool:
        """Whether no line ends where it would not, were closing marks left alone: LibreOffice parts some."""
        if self._loose is None:
            return True
        tied_ends, loose_ends = ([line.end for line in it.lines(width)] for it in (self._tied, self._loose))
        return tied_ends == loose_ends


class _QtLayout:
    """Runs with marks, shaped; the lines are those of the runs without marks."""

    def __init__(self, runs: Sequence[StyledRun], typefaces: Typefaces, *, rtl: bool) -> None:
        self._marked = breakable(runs)
        self._layout = shaped(self._marked.runs, typefaces, rtl=rtl) if runs else QTextLayout()

    def lines(self, width: float) -> Iterator[MeasuredLine]:
        """Break anew, each line with its trailing space."""
        self._layout.beginLayout()
        try:
            while (line := self._layout.createLine()).isValid():
                line.setLineWidth(min(width * UNITS, _MAX_WIDTH))
                first = line.textStart()
                start, stop = self._marked.origin(first), self._marked.origin(first + line.textLength())
                yield MeasuredLine(start, stop, line.naturalTextWidth() / UNITS)
        finally:
            self._layout.endLayout()


class _HanLines:
    """Lines of Chinese, from the widths that Qt gives the letters."""

    def __init__(self, runs: Sequence[StyledRun], typefaces: Typefaces) -> None:
        text = "".join(run.text for run in runs)
        layout = shaped(tied(runs), typefaces, rtl=False)
        places = list(accumulate(map(utf16_length, text), initial=0))
        gaps = dict.fromkeys(script_changes(text), SCRIPT_GAP * runs[0].size)
        self._parts: list[tuple[int, HanText]] = []
        layout.beginLayout()
        start = 0
        for part in text.split("\n"):
            line = layout.createLine()
            line.setLineWidth(_MAX_WIDTH)
            at = [x_at(line, places[start + i]) / UNITS for i in range(len(part) + 1)]
            reach = [x - gaps.get(start + i, 0.0) for i, x in enumerate(at[1:])]
            self._parts.append((start, HanText(part, at[:-1], reach)))
            start += len(part) + 1
        layout.endLayout()

    def lines(self, width: float) -> Iterator[MeasuredLine]:
        """Break at the best places."""
        for first, part in self._parts:
            for start, end in part.lines(width):
                yield MeasuredLine(first + start, first + end, part.width(start, end))

    def agrees(self, width: float) -> bool:
        """Whether LibreOffice ends its lines at the same places."""
        return all(part.lines(width) == part.lines_of_libreoffice(width) for _, part in self._parts)
