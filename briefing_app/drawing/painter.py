"""Carries out a Frame with a QPainter. It decides nothing: every place and size is in the Frame."""

import logging
import math
from collections.abc import Iterator
from typing import assert_never

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen, QPolygonF

from briefing_app.drawing.fonts import Typefaces, color, typefaces
from briefing_app.drawing.pictures import Pictures
from briefing_app.drawing.text import paint_body, paint_note
from briefing_app.layout.frame import (
    ChartItem,
    Frame,
    FrameItem,
    PathItem,
    PictureItem,
    ShapeItem,
    ShapeKind,
    TableItem,
    TextItem,
)
from briefing_app.layout.mirror import mirrored
from briefing_app.model.geometry import Rect
from briefing_app.model.media import Media
from briefing_app.model.theme import Theme

_HINTS = (
    QPainter.RenderHint.Antialiasing
    | QPainter.RenderHint.TextAntialiasing
    | QPainter.RenderHint.SmoothPixmapTransform
)
_CORNER = 0.16667  # of the shorter side: what PowerPoint rounds a rectangle by unless told otherwise
logger = logging.getLogger(__name__)


def paint(
    frame: Frame,
    theme: Theme,
    painter: QPainter,
    media: Media | Pictures,
    *,
    step: int | None = None,
    picture_scale: float | None = None,
) -> None:
    """Draw `frame` in points: the caller has scaled `painter` so that the page fills its target.

    `step` is the build step shown, None for everything. Whoever draws more than once passes the same Pictures.
    `picture_scale` is the pixels a point that pictures are reduced to, by default those of the target.
    """
    pictures = media if isinstance(media, Pictures) else Pictures(media)
    painter.save()
    painter.setRenderHints(_HINTS)
    for _ in _Page(frame, theme, painter, pictures, step, picture_scale or _pixels_per_point(painter)).parts():
        pass
    painter.restore()


def paint_in_parts(
    frame: Frame, theme: Theme, painter: QPainter, media: Media | Pictures, *, step: int | None = None
) -> Iterator[None]:
    """As `paint`, a few milliseconds at a time: whoever draws in idle moments asks for the next part then."""
    pictures = media if isinstance(media, Pictures) else Pictures(media)
    painter.setRenderHints(_HINTS)
    yield from _Page(frame, theme, painter, pictures, step, _pixels_per_point(painter)).parts()


def image(
    frame: Frame, theme: Theme, width: int, media: Media | Pictures, *, step: int | None = None
) -> QImage:
    """`frame` as a picture `width` pixels wide."""
    scale = width / frame.size.width
    result = QImage(width, max(1, round(frame.size.height * scale)), QImage.Format.Format_RGB32)
    painter = QPainter(result)
    painter.scale(scale, scale)
    try:
        paint(frame, theme, painter, media, step=step)
    finally:
        painter.end()
    return result


class _Page:
    """One painting of one frame."""

    def __init__(
        self,
        frame: Frame,
        theme: Theme,
        painter: QPainter,
        pictures: Pictures,
        step: int | None,
        picture_scale: float,
    ) -> None:
        self._frame, self._theme, self._painter, self._pictures = frame, theme, painter, pictures
        self._step, self._picture_scale = step, picture_scale
        self._typefaces: Typefaces = typefaces(theme.fonts)

    def parts(self) -> Iterator[None]:
        """Draw background and fixed shapes of the slide layout, then the items in order, one each time."""
        page = Rect(0, 0, self._frame.size.width, self._frame.size.height)
        self._fill(page, self._frame.background)
        self._decorations(page.width)
        yield
        for item in self._frame.items:
            if self._step is None or item.step <= self._step:
                self._guarded(item)
                yield

    def _decorations(self, width: float) -> None:
        layout = self._theme.layouts.get(self._frame.layout)
        for picture in layout.pictures if layout else ():
            item = PictureItem(rect=picture.rect, media=picture.media, name="Layout")
            self._guarded(mirrored(item, width) if self._frame.rtl else item)
        for decoration in layout.decorations if layout else ():
            rect = decoration.rect
            self._fill(rect.mirrored(width) if self._frame.rtl else rect, decoration.fill)

    def _guarded(self, item: FrameItem) -> None:
        """Draw `item`; a failure marks its place and leaves the rest of the slide alone."""
        self._painter.save()
        try:
            self._item(item)
        except Exception:
            logger.exception("Cannot draw “%s” of slide %s", item.name, self._frame.slide.id)
            self._mark(item.rect, item.name or "?")
        finally:
            self._painter.restore()

    def _item(self, item: FrameItem | PathItem) -> None:
        match item:
            case TextItem():
                self._text(item)
            case PictureItem():
                self._picture(item)
            case TableItem():
                self._table(item)
            case ShapeItem():
                self._shape(item)
            case ChartItem():
                for part in item.parts:
                    self._item(part)
            case PathItem():
                self._path(item)
            case _:
                assert_never(item)

    def _text(self, item: TextItem) -> None:
        if item.fill:
            self._fill(item.rect, item.fill)
        paint_body(self._painter, item.body, self._theme.fonts, step=self._step)

    def _picture(self, item: PictureItem) -> None:
        width, height = (math.ceil(side * self._picture_scale) for side in (item.rect.width, item.rect.height))
        picture = self._pictures.fitted(item.media, item.crop, max(1, width), max(1, height))
        if picture is None:
            self._mark(item.rect, item.alt or item.name)
        else:
            self._painter.drawImage(_rect(item.rect), picture)

    def _table(self, item: TableItem) -> None:
        for row in item.rows:
            for cell in row:
                if cell.fill:
                    self._fill(cell.rect, cell.fill)
                paint_body(self._painter, cell.body, self._theme.fonts, step=self._step)
        y = item.rect.y
        for index, height in enumerate(item.row_heights):
            y += height
            heading = index == 0 and item.has_header
            width = item.header_rule_width if heading else item.rule_width
            rule = Rect(item.rect.x, y - width / 2, item.rect.width, width)
            self._fill(rule, item.header_rule_color if heading else item.rule_color)

    def _shape(self, item: ShapeItem) -> None:
        self._pencil(item)
        rect = _rect(item.rect)
        match item.kind:
            case ShapeKind.RECTANGLE:
                self._painter.drawRect(rect)
            case ShapeKind.ROUNDED:
                radius = _CORNER * min(item.rect.width, item.rect.height)
                self._painter.drawRoundedRect(rect, radius, radius)
            case ShapeKind.ELLIPSE:
                self._painter.drawEllipse(rect)
            case ShapeKind.LINE:
                self._painter.drawLine(rect.topLeft(), rect.bottomRight())
            case _:
                assert_never(item.kind)

    def _path(self, item: PathItem) -> None:
        self._pencil(item)
        points = QPolygonF([QPointF(x, y) for x, y in item.points])
        if item.closed:
            self._painter.drawPolygon(points)
        else:
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawPolyline(points)

    def _pencil(self, item: ShapeItem | PathItem) -> None:
        """Set the painter's brush and pen to what `item` says."""
        self._painter.setBrush(color(item.fill) if item.fill else Qt.BrushStyle.NoBrush)
        if not item.stroke or item.stroke_width <= 0:
            self._painter.setPen(Qt.PenStyle.NoPen)
            return
        pen = QPen(color(item.stroke), item.stroke_width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._painter.setPen(pen)

    def _mark(self, rect: Rect, text: str) -> None:
        """A crossed box with words in it, for what cannot be shown."""
        palette = self._theme.palette
        self._fill(rect, palette.surface)
        self._painter.setPen(QPen(color(palette.muted), 1.0, Qt.PenStyle.DashLine))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(_rect(rect.inset(0.5, 0.5, 0.5, 0.5)))
        paint_note(self._painter, rect, text, palette.muted, self._typefaces)

    def _fill(self, rect: Rect, fill: str) -> None:
        self._painter.fillRect(_rect(rect), color(fill))


def _rect(rect: Rect) -> QRectF:
    return QRectF(rect.x, rect.y, rect.width, rect.height)


def _pixels_per_point(painter: QPainter) -> float:
    """How many pixels of the painter's device a point is, a window's device pixel ratio included."""
    return math.sqrt(abs(painter.deviceTransform().determinant()))
