"""The frame around every shape: tree, names, placeholders, shapes without text."""

from typing import assert_never

from briefing_app.export.pptx import xml
from briefing_app.export.pptx.colors import Colors
from briefing_app.export.pptx.units import emu
from briefing_app.layout.frame import ShapeItem, ShapeKind
from briefing_app.model.theme import Anchor, Placeholder, Role

ANCHORS = {Anchor.TOP: "t", Anchor.MIDDLE: "ctr", Anchor.BOTTOM: "b"}
NO_INSETS = 'lIns="0" tIns="0" rIns="0" bIns="0"'
_QUARTER = frozenset({Role.FOOTER, Role.SLIDE_NUMBER})
_DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)
TREE_START = (
    '<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>'
    '<a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm>'
    "</p:grpSpPr>"
)
TREE_END = "</p:spTree>"


def properties(shape_id: int, name: str, alt: str = "", *, decorative: bool = False) -> str:
    """Id, name and alternative text of a shape."""
    description = f' descr="{xml.attribute(alt)}"' if alt else ""
    head = f'<p:cNvPr id="{shape_id}" name="{xml.attribute(name)}"{description}'
    return f"{head}>{_DECORATIVE}</p:cNvPr>" if decorative else f"{head}/>"


def placeholder(place: Placeholder | None) -> str:
    """What ties a shape to its placeholder in the layout."""
    if place is None:
        return "<p:nvPr/>"
    if place.role is Role.TITLE:
        return '<p:nvPr><p:ph type="title"/></p:nvPr>'
    size = ' sz="quarter"' if place.role in _QUARTER else ""
    return f'<p:nvPr><p:ph type="{place.role}"{size} idx="{place.idx}"/></p:nvPr>'


def shape(item: ShapeItem, shape_id: int, colors: Colors) -> str:
    """A shape without text; a line is a connector."""
    head = properties(shape_id, item.name or "Shape", decorative=True)
    line = outline(colors, item.stroke, item.stroke_width)
    place = xml.xfrm(item.rect)
    match item.kind:
        case ShapeKind.LINE:
            return (
                f"<p:cxnSp><p:nvCxnSpPr>{head}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr>"
                f'<p:spPr>{place}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>{line}</p:spPr></p:cxnSp>'
            )
        case ShapeKind.RECTANGLE | ShapeKind.ROUNDED | ShapeKind.ELLIPSE:
            geometry = f'<a:prstGeom prst="{item.kind}"><a:avLst/></a:prstGeom>'
            return (
                f"<p:sp><p:nvSpPr>{head}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>"
                f"<p:spPr>{place}{geometry}{colors.fill(item.fill)}{line}</p:spPr></p:sp>"
            )
        case _:
            assert_never(item.kind)


def outline(colors: Colors, stroke: str | None, width: float) -> str:
    """A line of `width` points, or none."""
    if stroke is None or width <= 0:
        return "<a:ln><a:noFill/></a:ln>"
    return f'<a:ln w="{emu(width)}">{colors.fill(stroke)}</a:ln>'
