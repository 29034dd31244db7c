"""The slide master and the slide layouts, written from the theme alone."""

from collections.abc import Sequence

from briefing_app.export.pptx import shapes, xml
from briefing_app.export.pptx.colors import Colors
from briefing_app.export.pptx.picture import picture as written_picture
from briefing_app.export.pptx.text import THEME_FONTS, auto_number, bullet
from briefing_app.export.pptx.units import centipoints, emu
from briefing_app.layout.frame import PictureItem, ShapeItem
from briefing_app.model.text import Marker
from briefing_app.model.theme import (
    Decoration,
    LayoutPicture,
    LevelStyle,
    Placeholder,
    Role,
    SlideLayout,
    TextAlign,
    TextStyle,
    Theme,
)

MASTER_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml"
LAYOUT_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml"
MASTER_ID = 2**31
CLR_MAP = (
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" '
    'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'
)
_LEVELS = 9
_ALIGN = {TextAlign.START: "l", TextAlign.CENTER: "ctr", TextAlign.END: "r"}
_ON_MASTER = (Role.TITLE, Role.BODY, Role.FOOTER, Role.SLIDE_NUMBER)
_MASTER_IDX = {Role.BODY: 1, Role.FOOTER: 3, Role.SLIDE_NUMBER: 4}
_NUMBER = (
    '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-GB"/>'
    "<a:t>‹#›</a:t></a:fld>"
)


class MasterWriter:
    """Writes master and layouts of one theme."""

    def __init__(self, theme: Theme, colors: Colors) -> None:
        self._theme = theme
        self._colors = colors

    def master(self, layout_count: int) -> str:
        """The slide master: what every one of its layouts inherits from."""
        layouts = range(1, layout_count + 1)
        ids = "".join(f'<p:sldLayoutId id="{MASTER_ID + i}" r:id="rId{i}"/>' for i in layouts)
        drawn = "".join(
            self._placeholder(p, index, master=True) for index, p in enumerate(self._master_places(), 2)
        )
        background = self._background(self._theme.palette.background)
        return (
            f"{xml.HEAD}<p:sldMaster {xml.NAMESPACES}><p:cSld>{background}"
            f"{shapes.TREE_START}{drawn}{shapes.TREE_END}</p:cSld>{CLR_MAP}"
            f"<p:sldLayoutIdLst>{ids}</p:sldLayoutIdLst>{self._text_styles()}</p:sldMaster>"
        )

    def layout(self, layout: SlideLayout, pictures: Sequence[tuple[LayoutPicture, str]] = ()) -> str:
        """One slide layout: background, pictures (each with its relationship), decorations, placeholders."""
        parts = [self._picture(p, index, relation) for index, (p, relation) in enumerate(pictures, 2)]
        parts += [self._decoration(d, index) for index, d in enumerate(layout.decorations, 2 + len(parts))]
        first = 2 + len(parts)
        parts += [
            self._placeholder(p, first + index, cover=self._is_cover(layout))
            for index, p in enumerate(layout.placeholders)
        ]
        return (
            f'{xml.HEAD}<p:sldLayout {xml.NAMESPACES} preserve="1" userDrawn="1">'
            f'<p:cSld name="{xml.attribute(layout.title)}">{self._background(layout.background)}'
            f"{shapes.TREE_START}{''.join(parts)}{shapes.TREE_END}</p:cSld>"
            "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"
        )

    def _is_cover(self, layout: SlideLayout) -> bool:
        return layout.background == self._theme.palette.cover

    def _master_places(self) -> list[Placeholder]:
        """One placeholder of each kind a master has, taken from the layouts that have it first."""
        every = [p for name in ("text", *self._theme.layouts) for p in self._theme.layouts[name].placeholders]
        return [next(p for p in every if p.role is role) for role in _ON_MASTER if any(
            p.role is role for p in every)]  # fmt: skip

    def _background(self, color: str) -> str:
        return f"<p:bg><p:bgPr>{self._colors.fill(color)}<a:effectLst/></p:bgPr></p:bg>"

    def _picture(self, picture: LayoutPicture, shape_id: int, relationship: str) -> str:
        item = PictureItem(rect=picture.rect, media=picture.media, name="Layout picture")
        return written_picture(item, shape_id, relationship)

    def _decoration(self, decoration: Decoration, shape_id: int) -> str:
        item = ShapeItem(rect=decoration.rect, name="Decoration", fill=decoration.fill)
        return shapes.shape(item, shape_id, self._colors)

    def _placeholder(self, p: Placeholder, shape_id: int, *, master: bool = False, cover: bool = False) -> str:
        name = _title_case(p.role.name if master else p.name)
        levels = "" if master and p.role in (Role.TITLE, Role.BODY) else self._levels(p.style, cover=cover)
        place = _master_place(p) if master else _layout_place(p)
        group = '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        geometry = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        return (
            f"<p:sp><p:nvSpPr>{shapes.properties(shape_id, name)}{group}{place}</p:nvSpPr>"
            f"<p:spPr>{xml.xfrm(p.rect)}{geometry}</p:spPr><p:txBody>{body_properties(p)}"
            f"<a:lstStyle>{levels}</a:lstStyle>{_prompt(p)}</p:txBody></p:sp>"
        )

    def _levels(self, style: TextStyle, count: int = 0, *, cover: bool = False) -> str:
        """The levels of a list style; beyond those of the theme all look like the deepest."""
        numbers = range(max(count, len(style.levels)))
        return "".join(self._level(f"lvl{n + 1}pPr", style.level(n), style.align, cover=cover) for n in numbers)

    def _level(self, tag: str, level: LevelStyle, align: TextAlign, *, cover: bool = False) -> str:
        """One level: indents, space, marker, then the text's own properties."""
        attributes = f'marL="{emu(level.text_indent)}" indent="{-emu(level.hanging)}" algn="{_ALIGN[align]}"'
        space = f'<a:spcBef><a:spcPts val="{centipoints(level.space_before)}"/></a:spcBef>'
        text = f'sz="{centipoints(level.size)}" b="{level.bold:d}" i="{level.italic:d}" kern="1200"'
        return (
            f'<a:{tag} {attributes} defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">'
            f'<a:lnSpc><a:spcPct val="100000"/></a:lnSpc>{space}{self._marker(level, cover=cover)}'
            f"<a:defRPr {text}>{self._colors.fill(level.color)}{THEME_FONTS}</a:defRPr></a:{tag}>"
        )

    def _marker(self, level: LevelStyle, *, cover: bool) -> str:
        palette = self._theme.palette
        color = palette.on_cover_accent if cover else palette.accent
        match level.marker:
            case Marker.NONE:
                return "<a:buNone/>"
            case Marker.BULLET:
                return bullet(self._colors, color, level.bullet)
            case Marker.NUMBER:
                return auto_number(self._colors, color, 1)

    def _text_styles(self) -> str:
        text = self._theme.layouts["text"]
        styles = {p.role: p.style for p in reversed(text.placeholders) if p.name in ("title", "body")}
        title = self._levels(styles[Role.TITLE])
        body = self._levels(styles[Role.BODY], _LEVELS)
        return (
            f"<p:txStyles><p:titleStyle>{title}</p:titleStyle><p:bodyStyle>{body}</p:bodyStyle>"
            f"<p:otherStyle>{self.plain_levels()}</p:otherStyle></p:txStyles>"
        )

    def plain_levels(self, size: float = 18.0) -> str:
        """Nine levels without marker and indent, for text that is no placeholder's."""
        level = LevelStyle(size, self._theme.palette.text)
        return self._levels(TextStyle((level,)), _LEVELS)


def body_properties(p: Placeholder) -> str:
    """The text box of a placeholder: it has no insets."""
    anchor = shapes.ANCHORS[p.anchor]
    box = f'vert="horz" wrap="square" {shapes.NO_INSETS} rtlCol="0" anchor="{anchor}"'
    return f"<a:bodyPr {box}><a:noAutofit/></a:bodyPr>"


def _prompt(p: Placeholder) -> str:
    if p.role is Role.SLIDE_NUMBER:
        return f"<a:p>{_NUMBER}</a:p>"
    if p.role is Role.FOOTER:  # its text would show on slides that are made later
        return "<a:p/>"
    return f'<a:p><a:r><a:rPr lang="en-GB"/><a:t>{xml.text(p.prompt or p.name)}</a:t></a:r></a:p>'


def _master_place(p: Placeholder) -> str:
    if p.role is Role.TITLE:
        return '<p:nvPr><p:ph type="title"/></p:nvPr>'
    size = "" if p.role is Role.BODY else ' sz="quarter"'
    return f'<p:nvPr><p:ph type="{p.role}"{size} idx="{_MASTER_IDX[p.role]}"/></p:nvPr>'


def _layout_place(p: Placeholder) -> str:
    own_prompt = p.prompt and p.role not in (Role.FOOTER, Role.SLIDE_NUMBER)
    place = shapes.placeholder(p)
    return place.replace("<p:ph ", '<p:ph hasCustomPrompt="1" ', 1) if own_prompt else place


def _title_case(name: str) -> str:
    return name.replace("-", " ").replace("_", " ").capitalize()
