"""A page laid out left to right, turned for languages that read from right to left."""

from typing import assert_never

from msgspec.structs import replace

from briefing_app.layout.frame import (
    ChartItem,
    FrameItem,
    PathItem,
    PictureItem,
    ShapeItem,
    TableCell,
    TableItem,
    TextBody,
    TextItem,
    TextLine,
)
from briefing_app.model.geometry import Rect


def mirrored(item: FrameItem, width: float) -> FrameItem:
    """`item` on a page of `width` points as in a mirror; its text still reads as text."""
    rect = item.rect.mirrored(width)
    match item:
        case TextItem():
            return replace(item, rect=rect, body=_body(item.body, item.rect, width))
        case TableItem():
            rows = tuple(tuple(_cell(cell, width) for cell in row) for row in item.rows)
            return replace(item, rect=rect, rows=rows)
        case ChartItem():
            parts = tuple(_part(part, width) for part in item.parts)
            return replace(item, rect=rect, parts=parts, field=item.field and item.field.mirrored(width))
        case PictureItem() | ShapeItem():
            return replace(item, rect=rect)
        case _:
            assert_never(item)


def _body(body: TextBody, rect: Rect, width: float) -> TextBody:
    return replace(body, lines=tuple(_line(line, body, rect, width) for line in body.lines))


def _line(line: TextLine, body: TextBody, rect: Rect, width: float) -> TextLine:
    """Text that reads from left to right still starts at the left of its box."""
    if body.paragraphs[line.paragraph].rtl:
        return replace(line, x=width - line.x - line.width)
    return replace(line, x=line.x + width - rect.right - rect.x)


def _cell(cell: TableCell, width: float) -> TableCell:
    return replace(
        cell,
        rect=cell.rect.mirrored(width),
        text_rect=cell.text_rect.mirrored(width),
        body=_body(cell.body, cell.text_rect, width),
    )


def _part(part: TextItem | ShapeItem | PathItem, width: float) -> TextItem | ShapeItem | PathItem:
    rect = part.rect.mirrored(width)
    match part:
        case TextItem():
            return replace(part, rect=rect, body=_body(part.body, part.rect, width))
        case PathItem():
            return replace(part, rect=rect, points=tuple((width - x, y) for x, y in part.points))
        case ShapeItem():
            return replace(part, rect=rect)
        case _:
            assert_never(part)
