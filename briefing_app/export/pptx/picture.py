"""Pictures on slides, and what stands in the place of one that cannot be shown."""

from briefing_app.export.pptx import shapes, xml
from briefing_app.export.pptx.colors import Colors
from briefing_app.export.pptx.text import THEME_FONTS
from briefing_app.export.pptx.units import per_hundred_thousand
from briefing_app.layout.frame import PictureItem
from briefing_app.model.blocks import Crop

_FRAME = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'


def picture(item: PictureItem, shape_id: int, relationship: str) -> str:
    """A picture, cropped; without alternative text it is decorative."""
    name = item.name or "Picture"
    group = ' noGrp="1"' if item.placeholder else ""
    return (
        f"<p:pic><p:nvPicPr>{shapes.properties(shape_id, name, item.alt, decorative=not item.alt)}"
        f'<p:cNvPicPr><a:picLocks{group} noChangeAspect="1"/></p:cNvPicPr>'
        f"{shapes.placeholder(item.placeholder)}</p:nvPicPr>"
        f'<p:blipFill><a:blip r:embed="{relationship}"/>{_crop(item.crop)}'
        f"<a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>{xml.xfrm(item.rect)}{_FRAME}</p:spPr></p:pic>"
    )


def missing(item: PictureItem, shape_id: int, colors: Colors) -> str:
    """A dashed box with the alternative text in it."""
    fill, line = colors.fill("F1F1F1"), colors.fill("808080")
    style = f'<a:rPr lang="en-GB" sz="1600">{colors.fill("404040")}{THEME_FONTS}</a:rPr>'
    text = f"{style}<a:t>{xml.text(item.alt)}</a:t>"
    head = shapes.properties(shape_id, "Missing picture", item.alt)
    edge = f'<a:ln w="12700">{line}<a:prstDash val="dash"/></a:ln>'
    paragraph = f'<a:p><a:pPr algn="ctr"/><a:r>{text}</a:r></a:p>' if item.alt else "<a:p/>"
    return (
        f"<p:sp><p:nvSpPr>{head}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>"
        f"<p:spPr>{xml.xfrm(item.rect)}{_FRAME}{fill}{edge}</p:spPr>"
        f'<p:txBody><a:bodyPr wrap="square" anchor="ctr"><a:normAutofit/></a:bodyPr><a:lstStyle/>{paragraph}'
        "</p:txBody></p:sp>"
    )


def _crop(crop: Crop) -> str:
    if crop == Crop():
        return ""
    sides = {"l": crop.left, "t": crop.top, "r": crop.right, "b": crop.bottom}
    return "<a:srcRect" + "".join(f' {s}="{per_hundred_thousand(v)}"' for s, v in sides.items() if v) + "/>"
