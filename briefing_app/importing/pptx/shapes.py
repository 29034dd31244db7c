"""The shapes of a slide in reading order: the title first, then as they are listed, groups dissolved."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from msgspec import Struct

from briefing_app.importing.pptx import xml
from briefing_app.model.geometry import Rect

TITLES = frozenset({"title", "ctrTitle"})
_SHAPES = frozenset({"sp", "pic", "graphicFrame", "cxnSp", "contentPart"})
_FILLS = frozenset({"title", "ctrTitle", "subTitle", "body", "obj", "tbl", "pic", "chart", "dgm", "media"})
_POINT = 12_700  # EMU
_MOST_ON_LAYOUT = 500  # shapes; every shape of a slide is compared with them


class Shape(Struct, frozen=True):
    """A shape on a slide. `place` is its placeholder's type ("" for none), `idx` its number there."""

    element: xml.Element
    kind: str  # "sp", "pic", "graphicFrame", "cxnSp", …
    name: str
    alt: str
    place: str
    idx: str
    rect: Rect | None
    is_decorative: bool = False

    @property
    def is_title(self) -> bool:
        """Whether it holds the slide's title."""
        return self.place in TITLES

    @property
    def is_content(self) -> bool:
        """Whether it fills a placeholder for content."""
        return self.place in _FILLS and not self.is_title


class Layouts:
    """What a slide inherits: the shapes of its layout and of its master, and the master's text styles."""

    def __init__(self, layout: xml.Element | None, master: xml.Element | None) -> None:
        self.layout = layout
        self._levels = (_placeholders(layout), _placeholders(master))
        self._styles = xml.child(master, "txStyles")

    @property
    def kind(self) -> str:
        """The type of the layout, such as "secHead"; "" where it does not say."""
        return xml.attribute(self.layout, "type")

    @property
    def name(self) -> str:
        """The name of the layout as the program lists it."""
        return xml.attribute(xml.child(self.layout, "cSld"), "name")

    def ancestors(self, place: str, idx: str) -> Iterator[xml.Element]:
        """The placeholders that one of a slide inherits from: the layout's, then the master's."""
        layout, master = self._levels
        found = next((s for p, i, s in layout if place and i == idx and _family(p) == _family(place)), None)
        if found is None and place:
            found = next((s for p, _, s in layout if p == place), None)
        if found is not None:
            yield found
        wanted = _family(place)
        yield from (s for p, _, s in master[:] if place and _family(p) == wanted)

    def list_styles(self, shape: Shape) -> list[xml.Element]:
        """The list styles that the text of a shape inherits, nearest first."""
        bodies = (xml.child(s, "txBody", "lstStyle") for s in self.ancestors(shape.place, shape.idx))
        family = {"title": "titleStyle", "body": "bodyStyle"}.get(_family(shape.place), "otherStyle")
        own = xml.child(self._styles, family)
        return [style for style in (*bodies, own) if style is not None]


def _family(place: str) -> str:
    """The master's placeholder that one of this type inherits from."""
    if place in TITLES:
        return "title"
    return "body" if place in _FILLS else place


def _placeholders(root: xml.Element | None) -> list[tuple[str, str, xml.Element]]:
    tree = xml.child(root, "cSld", "spTree")
    shapes = (e for e in (tree if tree is not None else ()) if xml.name(e) in _SHAPES)
    found = ((_place(e), e) for e in islice(shapes, _MOST_ON_LAYOUT))
    return [(place, idx, element) for (place, idx), element in found if place]


def _place(element: xml.Element) -> tuple[str, str]:
    """Type and number of a shape's placeholder; type "obj" where it says none."""
    mark = xml.first(_head(element), "ph")
    if mark is None:
        return "", ""
    return xml.attribute(mark, "type") or "obj", xml.attribute(mark, "idx") or "0"


def _head(element: xml.Element) -> xml.Element | None:
    """The `nv…Pr` element that names a shape."""
    return next((e for e in element if xml.name(e).startswith("nv")), None)


def shapes_of(root: xml.Element, layouts: Layouts) -> list[Shape]:
    """All shapes of a slide in reading order."""
    tree = xml.child(root, "cSld", "spTree")
    found = list(_walked(tree if tree is not None else (), layouts))
    return sorted(found, key=lambda shape: not shape.is_title)


def _walked(elements: Iterable[xml.Element], layouts: Layouts) -> Iterator[Shape]:
    for element in elements:
        kind = xml.name(element)
        if kind == "grpSp":
            yield from _by_rows(list(_walked(element, layouts)))
        elif kind == "AlternateContent":
            yield from _alternative(element, layouts)
        elif kind in _SHAPES:
            yield _shape(element, kind, layouts)


def _alternative(element: xml.Element, layouts: Layouts) -> Iterator[Shape]:
    """The newer form of a shape, unless it is one that only the program itself can draw."""
    for choice in element:
        found = list(_walked(choice, layouts))
        is_last = choice is element[-1]
        if found and (is_last or not any(shape.kind == "contentPart" for shape in found)):
            yield from found
            return


def _by_rows(shapes: Sequence[Shape]) -> list[Shape]:
    """The members of a group from top to bottom, side by side from left to right."""
    if any(shape.rect is None for shape in shapes):
        return list(shapes)
    rows: list[list[Shape]] = []
    bottom = float("-inf")
    for shape in sorted(shapes, key=lambda s: (_top(s), _left(s))):
        if not rows or _top(shape) >= bottom:
            rows.append([])
            bottom = _top(shape) + (shape.rect.height if shape.rect else 0.0) / 2
        rows[-1].append(shape)
    return [shape for row in rows for shape in sorted(row, key=_left)]


def _top(shape: Shape) -> float:
    return shape.rect.y if shape.rect else 0.0


def _left(shape: Shape) -> float:
    return shape.rect.x if shape.rect else 0.0


def _shape(element: xml.Element, kind: str, layouts: Layouts) -> Shape:
    place, idx = _place(element)
    properties = xml.first(_head(element), "cNvPr")
    sources = (element, *layouts.ancestors(place, idx))
    rect = next((r for r in map(_rect, sources) if r is not None), None)
    decorative = xml.first(properties, "decorative")
    return Shape(
        element,
        kind,
        xml.attribute(properties, "name"),
        " ".join((xml.attribute(properties, "descr") or xml.attribute(properties, "title")).split()),
        place,
        idx,
        rect,
        xml.flag(decorative, "val"),
    )


def _rect(element: xml.Element) -> Rect | None:
    frame = xml.child(element, "spPr", "xfrm")
    frame = xml.child(element, "xfrm") if frame is None else frame
    off, ext = xml.child(frame, "off"), xml.child(frame, "ext")
    if off is None or ext is None:
        return None
    x, y = (xml.number(off, side) / _POINT for side in "xy")
    return Rect(x, y, xml.number(ext, "cx") / _POINT, xml.number(ext, "cy") / _POINT)
