"""How slides look: colours, fonts, a typographic scale and named slide layouts with placeholders.

A `Theme` is resolved: every name it uses exists and nothing is None that matters. What a TOML file says is a
`RawTheme`; `layout.themes` turns one into the other.
"""

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct

from briefing_app.model.geometry import Rect, Size
from briefing_app.model.language import Script
from briefing_app.model.slide import SlideLayoutName
from briefing_app.model.text import Marker

Color = str  # "RRGGBB", upper case


class Palette(Struct, frozen=True):
    """The colours of a theme, named after what they are for (PowerPoint's slot in brackets)."""

    background: Color  # lt1
    text: Color  # dk1
    surface: Color  # lt2: quiet panels, code
    muted: Color  # dk2: captions, footers, citations
    accent: Color  # accent1
    hairline: Color  # accent6
    cover: Color  # accent5: background of title and section slides
    on_cover: Color  # text on `cover`
    on_cover_muted: Color
    on_cover_accent: Color
    series: tuple[Color, ...]  # charts; the first is the accent


class Fonts(Struct, frozen=True):
    """The font a file names for each script; `drawing.fonts` says what draws it here."""

    latin: str
    arabic: str
    han: str
    mono: str

    def family(self, script: Script) -> str:
        """The font for text in `script`."""
        return {Script.LATIN: self.latin, Script.ARABIC: self.arabic, Script.HAN: self.han}[script]


class Anchor(StrEnum):
    """Where text stands in a box that is taller than it."""

    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


class TextAlign(StrEnum):
    """Where a line stands in its box. START is left, or right in right-to-left text."""

    START = "start"
    CENTER = "center"
    END = "end"


class LevelStyle(Struct, frozen=True):
    """One level of a text style. `text_indent` is where text starts, `hanging` how far before it the marker."""

    size: float
    color: Color
    bold: bool = False
    italic: bool = False
    marker: Marker = Marker.NONE
    bullet: str = "•"
    text_indent: float = 0.0
    hanging: float = 0.0
    space_before: float = 0.0


class TextStyle(Struct, frozen=True):
    """How a placeholder sets its text: one LevelStyle a level, at least one."""

    levels: tuple[LevelStyle, ...]
    align: TextAlign = TextAlign.START

    def level(self, number: int) -> LevelStyle:
        """The style of level `number` (from 0); deeper levels look like the deepest."""
        return self.levels[min(number, len(self.levels) - 1)]


class Role(StrEnum):
    """What a placeholder is for; named as in ECMA-376 (ST_PlaceholderType)."""

    TITLE = "title"
    SUBTITLE = "subTitle"
    BODY = "body"
    PICTURE = "pic"
    TABLE = "tbl"
    CHART = "chart"
    FOOTER = "ftr"
    SLIDE_NUMBER = "sldNum"


class Placeholder(Struct, frozen=True):
    """A place in a slide layout. `name` is unique in the layout; `idx` is PowerPoint's number for it.

    The text box has no insets: text starts at the edge of `rect`.
    """

    name: str  # "title", "body", "left", "card-1", "citations", "footer", "number", …
    role: Role
    idx: int
    rect: Rect
    style: TextStyle
    anchor: Anchor = Anchor.TOP
    prompt: str = ""


class Decoration(Struct, frozen=True):
    """A fixed shape of a slide layout: the accent mark, a rule."""

    rect: Rect
    fill: Color


class LayoutPicture(Struct, frozen=True):
    """A fixed picture of a slide layout, a logo or a background; `media` is its name in the Media mapping."""

    rect: Rect
    media: str


class SlideLayout(Struct, frozen=True):
    """A page of a theme: background, fixed shapes, placeholders. Given left to right; layout mirrors it."""

    name: str  # a SlideLayoutName, or one with a count: "cards-3"
    title: str  # as PowerPoint lists it
    background: Color
    placeholders: tuple[Placeholder, ...]
    decorations: tuple[Decoration, ...] = ()
    pictures: tuple[LayoutPicture, ...] = ()  # above the background, below the decorations

    def placeholder(self, name: str) -> Placeholder | None:
        """The placeholder of this name, if the layout has it."""
        return next((p for p in self.placeholders if p.name == name), None)


class Theme(Struct, frozen=True):
    """A complete look."""

    name: str
    title: str
    page: Size
    margin: float  # the left and right margin of the page
    gutter: float  # the gap between columns
    palette: Palette
    fonts: Fonts
    scale: tuple[float, ...]  # the font sizes there are, in points, largest first
    floor: float  # the smallest size for what the audience reads
    styles: Mapping[str, TextStyle]  # beyond placeholders: "table", "timeline-date", "caption", "chart", …
    layouts: Mapping[str, SlideLayout]
    transition: str = ""  # "" or "fade"

    def layout(self, name: SlideLayoutName, count: int = 0) -> SlideLayout:
        """The slide layout of this name, for `count` columns where there is one layout a count."""
        return self.layouts.get(f"{name}-{count}") or self.layouts[name]

    def step_down(self, size: float) -> float | None:
        """The next smaller size on the scale, None below the floor."""
        return next((s for s in self.scale if s < size and s >= self.floor), None)
