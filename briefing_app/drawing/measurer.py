"""The TextMeasurer of production: Qt breaks the lines, with marks that make it break as PowerPoint does."""

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QTextLayout

from briefing_app.drawing.fonts import UNITS, typefaces
from briefing_app.drawing.shaping import Breakable, breakable, shaped
from briefing_app.layout.frame import StyledParagraph
from briefing_app.layout.measure import MeasuredLine
from briefing_app.model.theme import Theme

_CACHED = 256  # paragraphs; layout asks for the same one at several widths
_MAX_WIDTH = 1e7  # in Qt's units; its fixed-point numbers end not far above


class QtMeasurer:
    """Measures text as the painter draws it. Needs a QGuiApplication; use one measurer in one thread only."""

    def __init__(self, theme: Theme) -> None:
        self._typefaces = typefaces(theme.fonts)
        self._layouts: dict[StyledParagraph, tuple[QTextLayout, Breakable]] = {}

    def lines(self, paragraph: StyledParagraph, width: float) -> Sequence[MeasuredLine]:
        """Break `paragraph` at `width` points; see TextMeasurer."""
        if not paragraph.text:
            return [MeasuredLine(0, 0, 0.0)]
        layout, marked = self._layout(paragraph)
        text = paragraph.text
        return list(_measured(layout, marked, text, min(width * UNITS, _MAX_WIDTH)))

    def _layout(self, paragraph: StyledParagraph) -> tuple[QTextLayout, Breakable]:
        """The shaped text, kept: breaking it again costs a fraction of shaping it."""
        found = self._layouts.get(paragraph)
        if found is None:
            if len(self._layouts) >= _CACHED:
                self._layouts.clear()
            marked = breakable([run for run in paragraph.runs if run.text])
            found = shaped(marked.runs, self._typefaces, rtl=paragraph.rtl), marked
            self._layouts[paragraph] = found
        return found


def _measured(layout: QTextLayout, marked: Breakable, text: str, width: float) -> Iterator[MeasuredLine]:
    layout.beginLayout()
    try:
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            first = line.textStart()
            start, stop = marked.origin(first), marked.origin(first + line.textLength())
            visible = text[start:stop].rstrip(" \n")
            yield MeasuredLine(start, start + len(visible), line.naturalTextWidth() / UNITS)
    finally:
        layout.endLayout()
