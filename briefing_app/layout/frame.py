"""A slide after layout: items at fixed places, in points. Painter and exporters only carry it out.

The list order of `Frame.items` is the reading order and the painting order (later above earlier).
"""

from enum import StrEnum

from msgspec import Struct

from briefing_app.diagnostics import Diagnostic
from briefing_app.model.blocks import Block, Chart, Crop
from briefing_app.model.geometry import Rect, Size
from briefing_app.model.slide import Slide
from briefing_app.model.text import Baseline, Marker
from briefing_app.model.theme import Anchor, Color, Placeholder, TextAlign


class StyledRun(Struct, frozen=True):
    r"""A stretch of text in one resolved style. "\n" is a line break inside the paragraph."""

    text: str
    size: float
    color: Color
    bold: bool = False
    italic: bool = False
    strike: bool = False
    mono: bool = False
    baseline: Baseline = Baseline.NORMAL
    link: str | None = None
    language: str = "en"


class StyledParagraph(Struct, frozen=True):
    """A paragraph ready to be measured, drawn or written.

    `size` is the paragraph's own size: the pitch of its lines is 1.2 × size whatever its runs are.
    Text starts at `text_indent` from the reading edge, the marker `hanging` before it.
    """

    runs: tuple[StyledRun, ...]
    size: float
    rtl: bool = False
    align: TextAlign = TextAlign.START
    level: int = 0
    marker: Marker = Marker.NONE
    bullet: str = "•"
    number: int | None = None
    marker_color: Color = "000000"
    text_indent: float = 0.0
    hanging: float = 0.0
    space_before: float = 0.0
    step: int = 0

    @property
    def text(self) -> str:
        """The text of all runs."""
        return "".join(run.text for run in self.runs)

    @property
    def pitch(self) -> float:
        """The distance between baselines."""
        return 1.2 * self.size


class TextLine(Struct, frozen=True):
    """One line of a paragraph: `paragraph.text[start:end]`, on the page with its left edge at `x`."""

    paragraph: int
    start: int
    end: int
    x: float
    baseline: float
    width: float


class TextBody(Struct, frozen=True):
    """Paragraphs and the lines they make in a box.

    `wrap_width` is the width the lines were broken at: at most the box's, less where the breaks were not stable
    (exporters make the right inset larger by the difference).
    """

    paragraphs: tuple[StyledParagraph, ...]
    lines: tuple[TextLine, ...]
    wrap_width: float


class _Item(Struct, frozen=True, kw_only=True):
    rect: Rect
    name: str = ""  # as the selection pane of PowerPoint shows it
    step: int = 0  # appears at this build step; 0 is there from the start
    placeholder: Placeholder | None = None  # of the frame's slide layout
    source: Block | None = None  # what it was made from


class TextItem(_Item, frozen=True, kw_only=True):
    """A box of text without insets."""

    body: TextBody
    anchor: Anchor = Anchor.TOP
    fill: Color | None = None
    stepped_down: bool = False  # smaller than the placeholder's style says


class PictureItem(_Item, frozen=True, kw_only=True):
    """A picture filling `rect` after `crop`. `media` is its name in the Media mapping."""

    media: str
    crop: Crop = Crop()
    alt: str = ""


class TableCell(Struct, frozen=True):
    """A cell: its box on the page, the text in it (`text_rect` is the box less its margins)."""

    rect: Rect
    text_rect: Rect
    body: TextBody
    fill: Color | None = None
    anchor: Anchor = Anchor.TOP


class TableItem(_Item, frozen=True, kw_only=True):
    """A table. The first row is the header when `has_header`; `first_column_bold` marks row headers.

    `column_widths` and `row_heights` fill `rect`; columns are listed in reading order, so with `rtl` the
    first stands at the right. Under each row lies a rule, a stronger one under the header.
    """

    column_widths: tuple[float, ...]
    row_heights: tuple[float, ...]
    rows: tuple[tuple[TableCell, ...], ...]
    rule_color: Color
    header_rule_color: Color
    rule_width: float = 0.75
    header_rule_width: float = 1.5
    has_header: bool = True
    has_row_headers: bool = False
    rtl: bool = False


class ShapeKind(StrEnum):
    """The shapes there are."""

    RECTANGLE = "rect"
    ROUNDED = "roundRect"
    ELLIPSE = "ellipse"
    LINE = "line"  # from the rect's top left to its bottom right


class ShapeItem(_Item, frozen=True, kw_only=True):
    """A shape without text; always decorative."""

    kind: ShapeKind = ShapeKind.RECTANGLE
    fill: Color | None = None
    stroke: Color | None = None
    stroke_width: float = 0.0


class PathItem(_Item, frozen=True, kw_only=True):
    """A polyline or a closed, filled outline; only inside a ChartItem."""

    points: tuple[tuple[float, float], ...]
    closed: bool = False
    fill: Color | None = None
    stroke: Color | None = None
    stroke_width: float = 0.0


class ChartItem(_Item, frozen=True, kw_only=True):
    """A chart: the data for a native one, and `parts` as drawn here.

    `field` is where columns, bars, lines or the ring stand, `axis` the values marked along it (the first and
    the last are its ends; none in a doughnut).
    """

    chart: Chart
    colors: tuple[Color, ...]  # one a series, or one a category in a doughnut
    text_color: Color
    rule_color: Color
    text_size: float
    parts: tuple["TextItem | ShapeItem | PathItem", ...]
    rtl: bool = False
    field: Rect | None = None
    axis: tuple[float, ...] = ()


FrameItem = TextItem | PictureItem | TableItem | ShapeItem | ChartItem


class Frame(Struct, frozen=True):
    """A slide after layout. `layout` names the theme's slide layout; its decorations are not among the items.

    `slide` is the slide as shown: variables filled, citations resolved. `steps` is the number of clicks it
    takes to show everything (0: all there at once).
    """

    slide: Slide
    layout: str
    size: Size
    background: Color
    rtl: bool
    items: tuple[FrameItem, ...]
    steps: int = 0
    number: int = 0
    section: str = ""  # title of the deck section it stands in
    transition: str = ""
    hidden: bool = False  # skipped in a show; in a file only when hidden slides are asked for
    diagnostics: tuple[Diagnostic, ...] = ()
