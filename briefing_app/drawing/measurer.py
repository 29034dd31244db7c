"""The TextMeasurer of production: Qt breaks the lines, with marks that make it break as PowerPoint does.

Shaping costs most, so a text is shaped once, at one size: unhinted, its widths grow exactly with its size. And
breaking comes next, so breaks are kept with the range of widths that they hold for.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtGui import QTextLayout

from briefing_app.drawing.fonts import UNITS, Typefaces, typefaces
from briefing_app.drawing.shaping import breakable, shaped
from briefing_app.layout.frame import StyledParagraph
from briefing_app.layout.measure import MeasuredLine
from briefing_app.model.theme import Theme

_CACHED = 256  # texts; layout asks for the same one at several sizes and widths
_SIZE = 24.0  # points: what everything is shaped at
_MAX_WIDTH = 1e7  # in Qt's units; its fixed-point numbers end not far above


class QtMeasurer:
    """Measures text as the painter draws it. Needs a QGuiApplication; use one measurer in one thread only."""

    def __init__(self, theme: Theme) -> None:
        self._typefaces = typefaces(theme.fonts)
        self._shaped: dict[tuple[object, ...], _Shaped] = {}

    def lines(self, paragraph: StyledParagraph, width: float) -> Sequence[MeasuredLine]:
        """Break `paragraph` at `width` points; see TextMeasurer."""
        key = _key(paragraph)
        found = self._shaped.get(key)
        if found is None:
            if len(self._shaped) >= _CACHED:
                self._shaped.clear()
            found = self._shaped[key] = _Shaped(paragraph, self._typefaces)
        scale = paragraph.size / _SIZE
        lines = found.lines(width / scale)
        return [MeasuredLine(start, end, length * scale) for start, end, length in lines]


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


class _Shaped:
    """A paragraph shaped at the common size; all widths are at that size."""

    def __init__(self, paragraph: StyledParagraph, typefaces: Typefaces) -> None:
        scale = _SIZE / paragraph.size
        runs = [replace(run, size=run.size * scale) for run in paragraph.runs if run.text]
        self._text = paragraph.text
        self._marked = breakable(runs)
        self._layout = shaped(self._marked.runs, typefaces, rtl=paragraph.rtl) if runs else QTextLayout()
        self._broken = [] if runs else [_Broken(0.0, math.inf, (MeasuredLine(0, 0, 0.0),))]

    def lines(self, width: float) -> tuple[MeasuredLine, ...]:
        """The lines at `width`: broken anew only where no breaks are known to hold."""
        for least, most, lines in self._broken:
            if least <= width <= most:
                return lines
        lines = tuple(self._measured(min(width * UNITS, _MAX_WIDTH)))
        longest = max(line.width for line in lines)
        is_unwrapped = len(lines) == 1 + self._text.count("\n")
        self._broken.append(_Broken(longest, math.inf if is_unwrapped else width, lines))
        return lines

    def _measured(self, width: float) -> Iterator[MeasuredLine]:
        self._layout.beginLayout()
        try:
            while (line := self._layout.createLine()).isValid():
                line.setLineWidth(width)
                first = line.textStart()
                start, stop = self._marked.origin(first), self._marked.origin(first + line.textLength())
                visible = self._text[start:stop].rstrip(" \n")
                yield MeasuredLine(start, start + len(visible), line.naturalTextWidth() / UNITS)
        finally:
            self._layout.endLayout()
