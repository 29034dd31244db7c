"""A page laid out left to right, turned for languages that read from right to left."""

from dataclasses import replace
from typing import assert_never

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
)
from briefing_app.model.geometry import Rect


def mirrored(item: FrameItem, width: float) -> FrameItem:
    """`item` on a page of `width` points as in a mirror; its text still reads as text."""
    rect = _rect(item.rect, width)
    match item:
        case TextItem():
            return replace(item, rect=rect, body=_body(item.body, width))
        case TableItem():
            rows = tuple(tuple(_cell(cell, width) for cell in row) for row in item.rows)
            return replace(item, rect=rect, rows=rows)
        case ChartItem():
            return replace(item, rect=rect, parts=tuple(_part(part, width) for part in item.parts))
        case PictureItem() | ShapeItem():
            return replace(item, rect=rect)
        case _:
            assert_never(item)


def _rect(rect: Rect, width: float) -> Rect:
    return Rect(width - rect.right, rect.y, rect.width, rect.height)


def _body(body: TextBody, width: float) -> TextBody:
    return replace(body, lines=tuple(replace(line, x=width - line.x - line.width) for line in body.lines))


def _cell(cell: TableCell, width: float) -> TableCell:
    return replace(
        cell,
        rect=_rect(cell.rect, width),
        text_rect=_rect(cell.text_rect, width),
        body=_body(cell.body, width),
    )


def _part(part: TextItem | ShapeItem | PathItem, width: float) -> TextItem | ShapeItem | PathItem:
    rect = _rect(part.rect, width)
    match part:
        case TextItem():
            return replace(part, rect=rect, body=_body(part.body, width))
        case PathItem():
            return replace(part, rect=rect, points=tuple((width - x, y) for x, y in part.points))
        case ShapeItem():
            return replace(part, rect=rect)
        case _:
            assert_never(part)
