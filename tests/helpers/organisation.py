"""Files of an organisation, made with python-pptx: a look of their own in master and slide layouts."""

import io
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PIL import Image
from pptx import Presentation
from pptx.oxml import parse_xml
from pptx.util import Pt

BLUE = {"dk1": "1B1B1B", "lt1": "FFFFFF", "dk2": "44546A", "lt2": "E7E6E6", "accent1": "0B5394"}
_SPACES = (
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)


def picture(color: str = "#0B5394", size: tuple[int, int] = (240, 120)) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", size, color).save(buffer, "PNG")
    return buffer.getvalue()


def organisation_file(
    path: Path,
    *,
    page: tuple[float, float] = (960, 540),
    colors: Mapping[str, str] = BLUE,
    fonts: tuple[str, str] = ("Arial", "Arial"),
    logo: tuple[float, float, float, float] | None = (840, 16, 104, 52),
    cover: str = "",
) -> Path:
    """A presentation without slides, saved at `path`. Lengths are points on its page."""
    deck = Presentation()
    width, height = page[0] / 720, page[1] / 540
    deck.slide_width, deck.slide_height = Pt(page[0]), Pt(page[1])
    master = deck.slide_master
    _dress(master.part, colors, fonts)
    for part in (master, *master.slide_layouts):
        _stretch(part, width, height)
    if logo is not None:
        _add_logo(master, logo)
    if cover:
        _paint(deck.slide_layouts[0], cover)
    deck.save(str(path))
    return path


def _dress(master: Any, colors: Mapping[str, str], fonts: tuple[str, str]) -> None:
    theme = next(r.target_part for r in master.rels.values() if r.reltype.endswith("/theme"))
    xml = theme.blob.decode()
    for slot, color in colors.items():
        new = f'<a:{slot}><a:srgbClr val="{color}"/></a:{slot}>'
        xml = re.sub(rf"<a:{slot}>.*?</a:{slot}>", new, xml, flags=re.DOTALL)
    for kind, face in zip(("major", "minor"), fonts, strict=True):
        xml = re.sub(rf'(<a:{kind}Font>\s*<a:latin typeface=")[^"]*', rf"\g<1>{face}", xml)
    theme._blob = xml.encode()


def _stretch(page: Any, across: float, down: float) -> None:
    for shape in page.placeholders:
        if shape.element.spPr.xfrm is not None:
            shape.left, shape.width = round(shape.left * across), round(shape.width * across)
            shape.top, shape.height = round(shape.top * down), round(shape.height * down)


def _add_logo(master: Any, rect: tuple[float, float, float, float]) -> None:
    _image, relation = master.part.get_or_add_image_part(io.BytesIO(picture()))
    master.shapes._spTree.add_pic(99, "Logo", "", relation, *(Pt(side) for side in rect))


def _paint(layout: Any, color: str) -> None:
    fill = f'<a:solidFill><a:srgbClr val="{color}"/></a:solidFill><a:effectLst/>'
    layout.element.cSld.insert(0, parse_xml(f"<p:bg {_SPACES}><p:bgPr>{fill}</p:bgPr></p:bg>"))
