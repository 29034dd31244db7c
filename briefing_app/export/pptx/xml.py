"""Text into XML, safely; the namespaces that parts declare."""

import re

from briefing_app.export.pptx.units import emu
from briefing_app.model.geometry import Rect

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
P = "http://schemas.openxmlformats.org/presentationml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = f'xmlns:a="{A}" xmlns:r="{R}" xmlns:p="{P}"'

# All that XML 1.0, production 2 does not name: it has no place in a file, not even escaped
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_SPECIAL = re.compile('[&<>"\t\n\r]')
_ATTRIBUTE = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}


def text(value: str) -> str:
    """`value` as the content of an element; characters that XML cannot hold are left out."""
    if value.isalnum():
        return value
    value = _ILLEGAL.sub("", value)
    return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def attribute(value: str) -> str:
    """`value` as the content of an attribute in double quotes."""
    return _SPECIAL.sub(lambda match: _ATTRIBUTE[match[0]], _ILLEGAL.sub("", value))


def xfrm(rect: Rect, prefix: str = "a") -> str:
    """The place and size of a shape."""
    return (
        f'<{prefix}:xfrm><a:off x="{emu(rect.x)}" y="{emu(rect.y)}"/>'
        f'<a:ext cx="{emu(rect.width)}" cy="{emu(rect.height)}"/></{prefix}:xfrm>'
    )
