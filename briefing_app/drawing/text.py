"""Text onto a painter: each line at the place the Frame gives it, never where a font's metrics would put it."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextLayout

from briefing_app.drawing.fonts import UNITS, Typefaces, color
from briefing_app.drawing.shaping import shaped
from briefing_app.layout.frame import StyledParagraph, StyledRun, TextBody, TextLine
from briefing_app.model.geometry import Rect
from briefing_app.model.language import Script
from briefing_app.model.text import Baseline, Marker

_WIDE = 1e7  # never break: the Frame has done it
_NOTE_SIZE = 14.0


def paint_body(painter: QPainter, body: TextBody, typefaces: Typefaces, *, step: int | None) -> None:
    """Draw the lines of `body`, and before the first of each paragraph its marker."""
    painter.save()
    painter.scale(1 / UNITS, 1 / UNITS)
    try:
        _paint_lines(painter, body, typefaces, step)
    finally:
        painter.restore()


def _paint_lines(painter: QPainter, body: TextBody, typefaces: Typefaces, step: int | None) -> None:
    marked: set[int] = set()
    for line in body.lines:
        paragraph = body.paragraphs[line.paragraph]
        if step is not None and paragraph.step > step:
            continue
        if line.paragraph not in marked:
            marked.add(line.paragraph)
            _paint_marker(painter, paragraph, line, typefaces)
        runs = list(_slice(paragraph, line.start, line.end))
        if runs:
            _paint_runs(painter, runs, line.x, line.baseline, typefaces, rtl=paragraph.rtl)


def paint_note(painter: QPainter, rect: Rect, text: str, ink: str, typefaces: Typefaces) -> None:
    """A few words in the middle of `rect`, cut where they do not fit."""
    painter.save()
    painter.setClipRect(QRectF(rect.x, rect.y, rect.width, rect.height))
    painter.scale(1 / UNITS, 1 / UNITS)
    painter.setFont(typefaces.font(Script.LATIN, _NOTE_SIZE))
    painter.setPen(color(ink))
    box = QRectF(*(UNITS * side for side in (rect.x + 8, rect.y + 8, rect.width - 16, rect.height - 16)))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)
    painter.restore()


def _paint_marker(painter: QPainter, paragraph: StyledParagraph, line: TextLine, typefaces: Typefaces) -> None:
    """The bullet or number, `hanging` before the text on the reading side."""
    text = _marker(paragraph)
    if not text:
        return
    model = paragraph.runs[0] if paragraph.runs else StyledRun("", paragraph.size, paragraph.marker_color)
    run = replace(
        model,
        text=text,
        size=paragraph.size,
        color=paragraph.marker_color,
        italic=False,
        strike=False,
        mono=False,
        link=None,
        baseline=Baseline.NORMAL,
    )
    x = line.x - paragraph.hanging
    if paragraph.rtl:
        x = line.x + line.width + paragraph.hanging - _width([run], typefaces)
    _paint_runs(painter, [run], x, line.baseline, typefaces, rtl=paragraph.rtl)


def _marker(paragraph: StyledParagraph) -> str:
    if paragraph.marker is Marker.NUMBER:
        return f"{paragraph.number or 1}."
    return paragraph.bullet if paragraph.marker is Marker.BULLET else ""


def _slice(paragraph: StyledParagraph, start: int, end: int) -> Iterator[StyledRun]:
    """The runs of `paragraph.text[start:end]`."""
    position = 0
    for run in paragraph.runs:
        text = run.text[max(0, start - position) : max(0, end - position)]
        if text:
            yield replace(run, text=text)
        position += len(run.text)


def _paint_runs(
    painter: QPainter, runs: list[StyledRun], x: float, baseline: float, typefaces: Typefaces, *, rtl: bool
) -> None:
    layout = _one_line(runs, typefaces, rtl=rtl)
    line = layout.lineAt(0)
    left = x * UNITS - line.naturalTextRect().left()
    layout.draw(painter, QPointF(left, baseline * UNITS - line.ascent()))


def _width(runs: list[StyledRun], typefaces: Typefaces) -> float:
    layout = _one_line(runs, typefaces, rtl=False)  # kept: its lines die with it
    return layout.lineAt(0).naturalTextWidth() / UNITS


def _one_line(runs: list[StyledRun], typefaces: Typefaces, *, rtl: bool) -> QTextLayout:
    layout = shaped(runs, typefaces, rtl=rtl)
    layout.beginLayout()
    layout.createLine().setLineWidth(_WIDE)
    layout.endLayout()
    return layout
