"""What an organisation's .pptx or .potx says about its look: page, colours, fonts, master and slide layouts.

Read as a stranger's file, inside the limits of `Package`; nothing outside it is followed.
"""

import colorsys
from collections.abc import Iterator, Mapping

from msgspec import Struct, field

from briefing_app.errors import FormatError
from briefing_app.importing.pptx import xml
from briefing_app.importing.pptx.package import Package
from briefing_app.model.geometry import Rect, Size
from briefing_app.model.theme import Anchor, Color
from briefing_app.phrases import Phrase

_EMU = 12_700  # a point
_NAMES = {"bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2"}  # where the master does not map them
_PLACES = {"ctrTitle": "title", "": "body", "obj": "body"}
_ANCHORS = {"t": Anchor.TOP, "ctr": Anchor.MIDDLE, "b": Anchor.BOTTOM}
_PERCENT = 100_000
_UNSEEN = frozenset({"nvGrpSpPr", "grpSpPr", "extLst"})  # children of the tree that are no shapes


class Place(Struct, frozen=True):
    """A placeholder: where it is and where text stands in it."""

    rect: Rect
    anchor: Anchor


class PageLook(Struct):
    """A master or a slide layout. Lengths are the file's own points."""

    kind: str = ""  # "title", "obj", "secHead", …
    name: str = ""
    background: Color | None = None
    backdrop: bytes | None = None  # a picture
    has_other_background: bool = False  # a gradient or a pattern
    shows_master: bool = True
    places: dict[str, Place] = field(default_factory=dict)
    pictures: list[tuple[Rect, bytes]] = field(default_factory=list)
    bars: list[tuple[Rect, Color]] = field(default_factory=list)
    left_out: int = 0  # shapes that are neither


class Look(Struct, frozen=True):
    """All that was read. Colours by their slots ("dk1", "accent1"); sizes of the first level, 0.0: not said."""

    page: Size
    colors: Mapping[str, Color]
    fonts: Mapping[str, str]  # "major-latin", "minor-latin", "minor-ea", "minor-cs"
    master: PageLook
    layouts: tuple[PageLook, ...]
    title_size: float
    body_size: float


def read_look(package: Package) -> Look:
    """The look of a presentation. Raises FormatError where master or theme are missing."""
    main = package.main()
    master = next(package.related(main, "slideMaster"), "")
    theme = next(package.related(master, "theme"), "") if master else ""
    if not theme:
        message = Phrase("{0}: has no slide master with a theme.", package.label)
        raise FormatError(message, Phrase("Save it again in PowerPoint."))
    size = xml.child(package.root(main), "sldSz")
    page = Size(xml.number(size, "cx", 9_144_000) / _EMU, xml.number(size, "cy", 6_858_000) / _EMU)
    root = package.root(master)
    elements = xml.child(package.root(theme), "themeElements")
    colors = _Colors(elements, xml.child(root, "clrMap"))
    reader = _Pages(package, colors)
    styles = xml.child(root, "txStyles")
    return Look(
        page,
        colors.slots,
        _fonts(elements),
        reader.page(master),
        tuple(reader.page(name) for name in package.related(master, "slideLayout")),
        _size(xml.child(styles, "titleStyle")),
        _size(xml.child(styles, "bodyStyle")),
    )


def _fonts(elements: xml.Element | None) -> dict[str, str]:
    kinds = {"major": "majorFont", "minor": "minorFont"}
    scripts = ("latin", "ea", "cs")
    found = {
        f"{kind}-{script}": xml.attribute(xml.child(elements, "fontScheme", tag, script), "typeface")
        for kind, tag in kinds.items()
        for script in scripts
    }
    return {name: face for name, face in found.items() if face and len(face) < 64 and face.isprintable()}


def _size(style: xml.Element | None) -> float:
    return xml.number(xml.child(style, "lvl1pPr", "defRPr"), "sz") / 100


class _Colors:
    """Colour elements as "RRGGBB"."""

    def __init__(self, elements: xml.Element | None, mapped: xml.Element | None) -> None:
        self._map = dict(_NAMES)
        self._map.update((name, xml.attribute(mapped, name)) for name in _NAMES if xml.attribute(mapped, name))
        self.slots: dict[str, Color] = {}
        for slot in _children(xml.child(elements, "clrScheme")):
            if (color := self.of(slot)) is not None:
                self.slots[xml.name(slot)] = color
        for name, mapped_to in self._map.items():
            if mapped_to in self.slots:
                self.slots.setdefault(name, self.slots[mapped_to])

    def of(self, parent: xml.Element | None) -> Color | None:
        """The colour inside `parent`; None where there is none that is known."""
        for element in _children(parent):
            match xml.name(element):
                case "srgbClr":
                    return _changed(_hex(xml.attribute(element, "val")), element)
                case "sysClr":
                    return _changed(_hex(xml.attribute(element, "lastClr")), element)
                case "schemeClr":
                    name = xml.attribute(element, "val")
                    return _changed(self.slots.get(self._map.get(name, name)), element)
        return None


def _hex(value: str) -> Color | None:
    return value.upper() if len(value) == 6 and all(c in "0123456789abcdefABCDEF" for c in value) else None


def _changed(color: Color | None, element: xml.Element) -> Color | None:
    """`color` made lighter or darker as PowerPoint's colour menu does (lumMod, lumOff)."""
    times = xml.number(xml.child(element, "lumMod"), "val", _PERCENT) / _PERCENT
    plus = xml.number(xml.child(element, "lumOff"), "val") / _PERCENT
    if color is None or (times == 1 and plus == 0):
        return color
    red, green, blue = (int(color[i : i + 2], 16) / 255 for i in (0, 2, 4))
    hue, light, saturation = colorsys.rgb_to_hls(red, green, blue)
    light = min(1.0, max(0.0, light * times + plus))
    return "".join(f"{round(255 * c):02X}" for c in colorsys.hls_to_rgb(hue, light, saturation))


class _Pages:
    """Reads masters and layouts of one package."""

    def __init__(self, package: Package, colors: _Colors) -> None:
        self._package, self._colors = package, colors

    def page(self, name: str) -> PageLook:
        """The look of the part `name`."""
        root = self._package.root(name)
        content = xml.child(root, "cSld")
        shows = xml.attribute(root, "showMasterSp") not in ("0", "false")
        look = PageLook(xml.attribute(root, "type"), xml.attribute(content, "name"), shows_master=shows)
        self._background(look, name, xml.child(content, "bg"))
        for shape in _children(xml.child(content, "spTree")):
            self._shape(look, name, shape)
        return look

    def _background(self, look: PageLook, name: str, background: xml.Element | None) -> None:
        if background is None:
            return
        properties = xml.child(background, "bgPr")
        look.background = self._colors.of(xml.child(properties, "solidFill"))
        if look.background is None and properties is None:
            look.background = self._colors.of(xml.child(background, "bgRef"))
        look.backdrop = self._picture(name, xml.child(properties, "blipFill", "blip"))
        look.has_other_background = look.background is None and look.backdrop is None

    def _shape(self, look: PageLook, name: str, shape: xml.Element) -> None:
        kind = xml.name(shape)
        place = xml.first(shape, "ph")
        rect = _rect(shape)
        if kind in _UNSEEN:
            return
        if place is not None:
            if rect is not None:
                self._place(look, xml.attribute(place, "type"), rect, shape)
            return
        data = self._picture(name, xml.child(shape, "blipFill", "blip")) if kind == "pic" else None
        color = self._colors.of(xml.child(shape, "spPr", "solidFill")) if _is_bar(shape) else None
        if data is not None and rect is not None:
            look.pictures.append((rect, data))
        elif color is not None and rect is not None:
            look.bars.append((rect, color))
        else:
            look.left_out += 1

    def _place(self, look: PageLook, kind: str, rect: Rect, shape: xml.Element) -> None:
        anchor = _ANCHORS.get(xml.attribute(xml.child(shape, "txBody", "bodyPr"), "anchor"), Anchor.TOP)
        look.places.setdefault(_PLACES.get(kind, kind), Place(rect, anchor))

    def _picture(self, name: str, blip: xml.Element | None) -> bytes | None:
        """The bytes of a picture in the file; one that is linked from elsewhere is not fetched."""
        relation = self._package.relations(name).get(xml.reference(blip, "embed")) if blip is not None else None
        if relation is None or relation.is_external:
            return None
        return self._package.data(relation.target)


def _is_bar(shape: xml.Element) -> bool:
    """Whether a shape is a plain rectangle without words."""
    geometry = xml.attribute(xml.child(shape, "spPr", "prstGeom"), "prst")
    turned = xml.attribute(xml.child(shape, "spPr", "xfrm"), "rot") not in ("", "0")
    return geometry == "rect" and not turned and not xml.text_of(shape).strip()


def _rect(shape: xml.Element) -> Rect | None:
    frame = xml.first(shape, "xfrm")
    off, ext = xml.child(frame, "off"), xml.child(frame, "ext")
    if off is None or ext is None:
        return None
    values = [xml.number(*pair) / _EMU for pair in ((off, "x"), (off, "y"), (ext, "cx"), (ext, "cy"))]
    return Rect(*values) if values[2] > 0 and values[3] > 0 else None


def _children(element: xml.Element | None) -> Iterator[xml.Element]:
    return iter(element) if element is not None else iter(())
