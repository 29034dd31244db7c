"""Text as glyphs at fixed places, kept from one painting to the next: shaping is what drawing text costs most.

And large letters as pictures: Qt draws letters over 64 pixels as outlines, which takes eight times as long on a
4K screen. (QT_MAX_CACHED_GLYPH_SIZE promises to change that, but Qt's FreeType engine keeps to its own limit
and then draws no such letter at all.)

What is kept belongs to one thread, as Qt's fonts do.
"""

import math
import threading
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QGlyphRun, QImage, QPainter, QTextLayout, QTextLine, QTransform

from briefing_app.drawing.fonts import RISE, UNITS, Typefaces, color, typefaces
from briefing_app.drawing.shaping import shaped, utf16_length, x_at
from briefing_app.layout.frame import StyledParagraph, StyledRun
from briefing_app.model.theme import Fonts

_WIDE = 1e7  # never break: the Frame has done it
_LARGEST_OF_QT = 63.0  # pixels; what Qt keeps as pictures itself
_KEPT_LINES = 3_000
_KEPT_BYTES = 96 * 1024 * 1024
_STEPS = 2  # places a pixel at which large letters may stand
_MARGIN = 2  # pixels around a letter
_STRIKE = 1 / 3  # of the ascent above the baseline, as Qt has it
Span = tuple[int, int]


class Ink(Struct, frozen=True, dict=True):
    """Glyphs of one font and colour. Lengths are Qt's units.

    The glyphs have their places in Qt's layout; `origin` is the way from the line's left end on its baseline to
    where that layout begins. `size` is that of the text before it is raised or lowered. `rules` (underline,
    strike-through) are counted from the left end.
    """

    glyphs: QGlyphRun
    run: StyledRun
    size: float
    origin: QPointF
    rules: tuple[QRectF, ...] = ()

    @cached_property
    def face(self) -> tuple[object, ...]:
        """What names the font and the colour."""
        font = self.glyphs.rawFont()
        return font.familyName(), font.pixelSize(), self.run.bold, self.run.italic, self.run.color


class SetLine(Struct, frozen=True):
    """A line of glyphs, and how wide it is in points."""

    inks: tuple[Ink, ...]
    width: float


class _Letter(NamedTuple):
    left: int
    top: int
    image: QImage


class _Letters:
    """Pictures of large letters; all are let go when they become too many."""

    def __init__(self) -> None:
        self._kept: dict[tuple[object, ...], dict[int, _Letter]] = {}
        self._bytes = 0

    def draw(self, painter: QPainter, ink: Ink, origin: QPointF, scale: float) -> None:
        """Draw `ink` on a painter that counts pixels; `scale` is pixels a unit."""
        letters = self._of(ink, scale)
        for glyph, place in zip(ink.glyphs.glyphIndexes(), ink.glyphs.positions(), strict=True):
            x, step = divmod(round((origin.x() + place.x() * scale) * _STEPS), _STEPS)
            key = glyph * _STEPS + step
            letter = letters.get(key)
            if letter is None:
                letter = letters[key] = _letter(ink, glyph, step / _STEPS, scale)
                self._bytes += letter.image.sizeInBytes()
            y = round(origin.y() + place.y() * scale)  # marks stand above and below the line
            painter.drawImage(x + letter.left, y + letter.top, letter.image)

    def _of(self, ink: Ink, scale: float) -> dict[int, _Letter]:
        if self._bytes > _KEPT_BYTES:
            self._kept.clear()
            self._bytes = 0
        return self._kept.setdefault((*ink.face, scale), {})


class Glyphs:
    """The glyphs of paragraphs in one theme's fonts."""

    def __init__(self, faces: Typefaces) -> None:
        self._typefaces = faces
        self._lines: dict[tuple[StyledParagraph, tuple[Span, ...]], tuple[SetLine, ...]] = {}
        self._letters = _Letters()

    def lines(self, paragraph: StyledParagraph, spans: Sequence[Span]) -> tuple[SetLine, ...]:
        """The glyphs of `paragraph.text[start:end]` for each span."""
        key = (paragraph, tuple(spans))
        found = self._lines.get(key)
        if found is None:
            if len(self._lines) >= _KEPT_LINES:
                self._lines.clear()
            found = self._lines[key] = tuple(self._set(paragraph, span) for span in spans)
        return found

    def _set(self, paragraph: StyledParagraph, span: Span) -> SetLine:
        runs = list(pieces(paragraph, *span))
        if not runs:
            return SetLine((), 0.0)
        layout = one_line(runs, self._typefaces, rtl=paragraph.rtl)
        line = layout.lineAt(0)
        return SetLine(tuple(_inks(line, runs)), line.naturalTextWidth() / UNITS)

    def draw(self, painter: QPainter, line: SetLine, x: float, baseline: float) -> None:
        """Draw `line` from `x` on `baseline`, both in points of `painter`, which neither turns nor mirrors."""
        scale = painter.deviceTransform().m11() / UNITS
        for ink in line.inks:
            if ink.size * scale <= _LARGEST_OF_QT:
                self._draw_small(painter, ink, x, baseline)
            else:
                self._draw_large(painter, ink, x, baseline, scale)
            for rule in ink.rules:
                place = QRectF(rule.x() / UNITS, rule.y() / UNITS, rule.width() / UNITS, rule.height() / UNITS)
                painter.fillRect(place.translated(x, baseline), color(ink.run.color))

    def _draw_small(self, painter: QPainter, ink: Ink, x: float, baseline: float) -> None:
        painter.save()
        painter.translate(x, baseline)
        painter.scale(1 / UNITS, 1 / UNITS)
        painter.setPen(color(ink.run.color))
        painter.drawGlyphRun(ink.origin, ink.glyphs)
        painter.restore()

    def _draw_large(self, painter: QPainter, ink: Ink, x: float, baseline: float, scale: float) -> None:
        origin = painter.deviceTransform().map(QPointF(x, baseline) + ink.origin / UNITS)
        painter.save()
        painter.resetTransform()
        to_device, _ = painter.deviceTransform().inverted()
        painter.setTransform(to_device)
        self._letters.draw(painter, ink, origin, scale)
        painter.restore()


class _Local(threading.local):
    """What one thread keeps; it goes when the thread ends, before Qt lets its fonts go."""

    def __init__(self) -> None:
        self.glyphs: dict[Fonts, Glyphs] = {}


_LOCAL = _Local()


def glyphs_of(fonts: Fonts) -> Glyphs:
    """The glyphs that this thread keeps of a theme's fonts."""
    found = _LOCAL.glyphs.get(fonts)
    if found is None:
        found = _LOCAL.glyphs[fonts] = Glyphs(typefaces(fonts))
    return found


def forget(fonts: Fonts) -> None:
    """Let go what this thread keeps of a theme's fonts."""
    _LOCAL.glyphs.pop(fonts, None)


def pieces(paragraph: StyledParagraph, start: int, end: int) -> Iterator[StyledRun]:
    """The runs of `paragraph.text[start:end]`."""
    position = 0
    for run in paragraph.runs:
        length = len(run.text)
        if start <= position and position + length <= end:
            if length:
                yield run
        elif text := run.text[max(0, start - position) : max(0, end - position)]:
            yield replace(run, text=text)
        position += length


def one_line(runs: Sequence[StyledRun], faces: Typefaces, *, rtl: bool) -> QTextLayout:
    """The layout of `runs` in one line. Its lines die with it."""
    layout = shaped(runs, faces, rtl=rtl)
    layout.beginLayout()
    layout.createLine().setLineWidth(_WIDE)
    layout.endLayout()
    return layout


def _inks(line: QTextLine, runs: Sequence[StyledRun]) -> Iterator[Ink]:
    left, ascent = line.naturalTextRect().left(), line.ascent()
    start = 0
    for run in runs:
        length = utf16_length(run.text)
        shift = -RISE[run.baseline] * run.size * UNITS
        rules = _rules(line, run, start, length, left, shift)
        for glyphs in line.glyphRuns(start, length):
            if run.link is not None or run.strike:
                glyphs.setFlags(QGlyphRun.GlyphRunFlag(0))  # Qt misplaces them
            yield Ink(glyphs, run, run.size * UNITS, QPointF(-left, shift - ascent), rules)
            rules = ()
        start += length


def _rules(
    line: QTextLine, run: StyledRun, start: int, length: int, left: float, shift: float
) -> tuple[QRectF, ...]:
    """The lines under and through `run`."""
    if run.link is None and not run.strike:
        return ()
    ends = [x_at(line, start) - left, x_at(line, start + length) - left]
    fonts = [glyphs.rawFont() for glyphs in line.glyphRuns(start, length)]
    if not fonts:
        return ()
    thickness = fonts[0].lineThickness()
    heights = [fonts[0].underlinePosition()] if run.link is not None else []
    heights += [-fonts[0].ascent() * _STRIKE] if run.strike else []
    return tuple(QRectF(min(ends), y + shift, abs(ends[1] - ends[0]), thickness) for y in heights)


def _letter(ink: Ink, glyph: int, offset: float, scale: float) -> _Letter:
    """The picture of one glyph, `offset` pixels right of a pixel's edge."""
    box = ink.glyphs.rawFont().boundingRect(glyph)
    left, top = math.floor(box.left() * scale) - _MARGIN, math.floor(box.top() * scale) - _MARGIN
    width = math.ceil(box.width() * scale) + 2 * _MARGIN + 1
    height = math.ceil(box.height() * scale) + 2 * _MARGIN + 1
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    run = QGlyphRun()
    run.setRawFont(ink.glyphs.rawFont())
    run.setGlyphIndexes([glyph])
    run.setPositions([QPointF(0, 0)])
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setTransform(QTransform(scale, 0, 0, scale, offset - left, -top))
    painter.setPen(color(ink.run.color))
    painter.drawGlyphRun(QPointF(0, 0), run)
    painter.end()
    return _Letter(left, top, image)
