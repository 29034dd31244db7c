"""A Frame as a slide part."""

from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from briefing_app.export.pptx import picture, shapes, xml
from briefing_app.export.pptx.chart import ChartParts
from briefing_app.export.pptx.colors import Colors
from briefing_app.export.pptx.media import MediaParts
from briefing_app.export.pptx.page import PartBuilder
from briefing_app.export.pptx.table import TableWriter
from briefing_app.export.pptx.text import FREE, Setting, TextWriter
from briefing_app.export.pptx.timing import Effect, effects_of, timing
from briefing_app.export.pptx.turned import turned_placeholder
from briefing_app.export.pptx.units import emu
from briefing_app.layout.frame import (
    ChartItem,
    Frame,
    FrameItem,
    PictureItem,
    ShapeItem,
    TableItem,
    TextItem,
)
from briefing_app.model.theme import Role, Theme

CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.slide+xml"
_TRANSITION = '<p:transition spd="med"><p:fade/></p:transition>'
_BOX = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'


class SlideWriter(Struct, frozen=True):
    """Writes slides of one theme; pictures and charts go to their own parts."""

    theme: Theme
    colors: Colors
    text: TextWriter
    media: MediaParts
    charts: ChartParts

    def slide(self, frame: Frame, part: PartBuilder) -> str:
        """The XML of the slide; what it refers to is in `part` afterwards."""
        effects: list[Effect] = []
        drawn = []
        for item in _placed(frame):
            shape_id = part.shape_id()
            drawn.append(self._item(item, shape_id, part))
            effects += effects_of(item, shape_id)
        hidden = ' show="0"' if frame.hidden else ""
        transition = _TRANSITION if frame.transition == "fade" else ""
        return (
            f"{xml.HEAD}<p:sld {xml.NAMESPACES}{hidden}><p:cSld>{self._background(frame)}{shapes.TREE_START}"
            f"{''.join(drawn)}{shapes.TREE_END}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>"
            f"{transition}{timing(effects)}</p:sld>"
        )

    def _background(self, frame: Frame) -> str:
        if frame.background == self.theme.layouts[frame.layout].background:
            return ""
        return f"<p:bg><p:bgPr>{self.colors.fill(frame.background)}<a:effectLst/></p:bgPr></p:bg>"

    def _item(self, item: FrameItem, shape_id: int, part: PartBuilder) -> str:
        match item:
            case TextItem():
                return self._text(item, shape_id, part)
            case TableItem():
                return TableWriter(self.colors, self.text).table(item, shape_id, part)
            case PictureItem():
                target = self.media.part(item.media)
                if target is None:
                    return picture.missing(item, shape_id, self.colors)
                return picture.picture(item, shape_id, part.relate("image", target))
            case ShapeItem():
                return shapes.shape(item, shape_id, self.colors)
            case ChartItem():
                return self.charts.frame(item, shape_id, part)
            case _:
                assert_never(item)

    def _text(self, item: TextItem, shape_id: int, part: PartBuilder) -> str:
        place = item.placeholder
        kind = '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' if place else '<p:cNvSpPr txBox="1"/>'
        paragraphs = self.text.paragraphs(item.body, _setting(item), part.link)
        head = shapes.properties(shape_id, item.name or "Text")
        return (
            f"<p:sp><p:nvSpPr>{head}{kind}{shapes.placeholder(place)}"
            f"</p:nvSpPr>{self._shape_properties(item)}"
            f"<p:txBody>{_body_properties(item)}<a:lstStyle/>{paragraphs}</p:txBody></p:sp>"
        )

    def _shape_properties(self, item: TextItem) -> str:
        """Place and fill, as far as the placeholder does not say them."""
        place = item.placeholder
        fill = self.colors.fill(item.fill) if item.fill else ""
        if place is None:
            return f"<p:spPr>{xml.xfrm(item.rect)}{_BOX}{fill or '<a:noFill/>'}</p:spPr>"
        moved = "" if place.rect == item.rect else xml.xfrm(item.rect)
        return f"<p:spPr>{moved}{fill}</p:spPr>" if moved or fill else "<p:spPr/>"


def _placed(frame: Frame) -> list[FrameItem]:
    """The items in reading order, the title before what stands above it; on the layout as it is turned."""
    items = sorted(frame.items, key=lambda item: not _has_role(item, Role.TITLE))
    return [_on_turned_layout(item, frame.size.width) for item in items] if frame.rtl else items


def _on_turned_layout(item: FrameItem, width: float) -> FrameItem:
    if item.placeholder is None:
        return item
    return replace(item, placeholder=turned_placeholder(item.placeholder, width))


def _has_role(item: FrameItem, role: Role) -> bool:
    return item.placeholder is not None and item.placeholder.role is role


def _setting(item: TextItem) -> Setting:
    """What the text inherits. LibreOffice gives footers no font from the layout, so they say all."""
    place = item.placeholder
    if place is None:
        return FREE
    if place.role is Role.SLIDE_NUMBER:
        return Setting(field="slidenum")
    return FREE if place.role is Role.FOOTER else Setting(place.style)


def _body_properties(item: TextItem) -> str:
    """The text box: written where the placeholder does not have it already."""
    place = item.placeholder
    rtl = any(p.rtl for p in item.body.paragraphs)
    narrowed = emu(max(0.0, item.rect.width - item.body.wrap_width))
    insets = f' {"lIns" if rtl else "rIns"}="{narrowed}"' if narrowed else ""
    direction = ' rtlCol="1"' if rtl else ""
    fit = "<a:normAutofit/>" if item.stepped_down else ""
    if place is None:
        other = ' rIns="0"' if rtl and narrowed else ' lIns="0"' if narrowed else ' lIns="0" rIns="0"'
        anchor = shapes.ANCHORS[item.anchor]
        box = f'<a:bodyPr wrap="square"{insets}{other} tIns="0" bIns="0"{direction} anchor="{anchor}">'
        return f"{box}{fit or '<a:noAutofit/>'}</a:bodyPr>"
    anchored = "" if place.anchor is item.anchor else f' anchor="{shapes.ANCHORS[item.anchor]}"'
    head = f"<a:bodyPr{insets}{direction}{anchored}"
    return f"{head}>{fit}</a:bodyPr>" if fit else f"{head}/>"
