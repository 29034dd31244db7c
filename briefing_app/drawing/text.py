"""Text onto a painter: each line at the place the Frame gives it, never where a font's metrics would put it."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPaintEngine, QPainter

from briefing_app.drawing.fonts import UNITS, Typefaces, color, typefaces
from briefing_app.drawing.glyphs import Span, glyphs_of, one_line, pieces
from briefing_app.layout.frame import StyledParagraph, StyledRun, TextBody, TextLine
from briefing_app.model.geometry import Rect
from briefing_app.model.language import Script
from briefing_app.model.text import Marker
from briefing_app.model.theme import Fonts

_NOTE_SIZE = 14.0


def paint_body(painter: QPainter, body: TextBody, fonts: Fonts, *, step: int | None) -> None:
    """Draw the lines of `body`, and before the first of each paragraph its marker."""
    is_raster = painter.paintEngine().type() is QPaintEngine.Type.Raster and _is_upright(painter)
    draw = _draw_glyphs if is_raster else _draw_text
    lines: dict[int, list[TextLine]] = {}
    for line in body.lines:
        lines.setdefault(line.paragraph, []).append(line)
    for index, own in lines.items():
        paragraph = body.paragraphs[index]
        if step is None or paragraph.step <= step:
            _paint_marker(painter, paragraph, own[0], fonts, draw)
            draw(painter, paragraph, own, fonts)


def _is_upright(painter: QPainter) -> bool:
    """Whether a picture of a letter would not have to be turned, mirrored or skewed."""
    at = painter.deviceTransform()
    return at.isAffine() and at.m12() == at.m21() == 0 and at.m11() > 0 and abs(at.m11() - at.m22()) < 1e-6


def paint_note(painter: QPainter, rect: Rect, text: str, ink: str, faces: Typefaces) -> None:
    """A few words in the middle of `rect`, cut where they do not fit."""
    painter.save()
    painter.setClipRect(QRectF(rect.x, rect.y, rect.width, rect.height))
    painter.scale(1 / UNITS, 1 / UNITS)
    painter.setFont(faces.font(Script.LATIN, _NOTE_SIZE))
    painter.setPen(color(ink))
    box = QRectF(*(UNITS * side for side in (rect.x + 8, rect.y + 8, rect.width - 16, rect.height - 16)))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)
    painter.restore()


_Draw = Callable[[QPainter, StyledParagraph, list[TextLine], Fonts], None]


def _draw_glyphs(painter: QPainter, paragraph: StyledParagraph, lines: list[TextLine], fonts: Fonts) -> None:
    """The quick way, for pixels."""
    glyphs = glyphs_of(fonts)
    spans: list[Span] = [(line.start, line.end) for line in lines]
    for line, inks in zip(lines, glyphs.lines(paragraph, spans), strict=True):
        glyphs.draw(painter, inks, line.x, line.baseline)


def _draw_text(painter: QPainter, paragraph: StyledParagraph, lines: list[TextLine], fonts: Fonts) -> None:
    """The way for a PDF, which is told of letters and links."""
    painter.save()
    painter.scale(1 / UNITS, 1 / UNITS)
    for line in lines:
        if runs := list(pieces(paragraph, line.start, line.end)):
            layout = one_line(runs, typefaces(fonts), rtl=paragraph.rtl)
            first = layout.lineAt(0)
            left = line.x * UNITS - first.naturalTextRect().left()
            layout.draw(painter, QPointF(left, line.baseline * UNITS - first.ascent()))
    painter.restore()


def _paint_marker(
    painter: QPainter, paragraph: StyledParagraph, line: TextLine, fonts: Fonts, draw: _Draw
) -> None:
    """The bullet or number, `hanging` before the text on the reading side."""
    text = _marker(paragraph)
    if not text:
        return
    marker = _marker_paragraph(paragraph, text)
    x = line.x - paragraph.hanging
    if paragraph.rtl:
        (found,) = glyphs_of(fonts).lines(marker, [(0, len(text))])
        x = line.x + line.width + paragraph.hanging - found.width
    draw(painter, marker, [replace(line, paragraph=0, start=0, end=len(text), x=x)], fonts)


def _marker(paragraph: StyledParagraph) -> str:
    if paragraph.marker is Marker.NUMBER:
        return f"{paragraph.number or 1}."
    return paragraph.bullet if paragraph.marker is Marker.BULLET else ""


def _marker_paragraph(paragraph: StyledParagraph, text: str) -> StyledParagraph:
    """The marker as a paragraph: in the Latin font whatever the text is, as the file says; bold as the text."""
    is_bold = bool(paragraph.runs) and paragraph.runs[0].bold
    run = StyledRun(text, paragraph.size, paragraph.marker_color, bold=is_bold)
    return StyledParagraph((run,), paragraph.size, rtl=paragraph.rtl)
