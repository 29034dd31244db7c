"""One page being laid out: what every slide layout needs at hand, and the boxes it makes of text."""

import math
from collections.abc import Sequence

from msgspec import Struct, field

from briefing_app.layout.context import PageContext
from briefing_app.layout.frame import FrameItem, ShapeItem, StyledParagraph, TextItem
from briefing_app.layout.measure import TextMeasurer
from briefing_app.layout.styles import Styler
from briefing_app.layout.text import SetText, set_text
from briefing_app.model.blocks import Block
from briefing_app.model.geometry import Rect
from briefing_app.model.slide import Slide
from briefing_app.model.theme import Anchor, LevelStyle, Placeholder, Role, SlideLayout, TextStyle, Theme

GRID = 8.0


class Page(Struct, frozen=True):
    """A slide on its way to a Frame. Everything is laid out left to right; `mirror` turns it at the end."""

    slide: Slide
    theme: Theme
    layout: SlideLayout
    measurer: TextMeasurer
    context: PageContext
    citations: tuple[str, ...] = ()  # the short forms of the sources cited, in order

    @property
    def styler(self) -> Styler:
        """Styles text in the slide's language and direction."""
        on_cover = self.layout.background == self.theme.palette.cover
        return Styler(self.slide.language, self.theme.palette, on_cover)

    @property
    def heading(self) -> LevelStyle:
        """The style of headings inside the body."""
        return self.theme.styles["heading"].level(0)

    def placeholder(self, name: str) -> Placeholder:
        """The slide layout's placeholder of this name; every theme has it, or loading failed."""
        found = self.layout.placeholder(name)
        if found is None:
            raise KeyError(f"slide layout {self.layout.name} has no placeholder {name}")
        return found

    def set(self, paragraphs: Sequence[StyledParagraph], width: float, *, balanced: bool = False) -> SetText:
        """Break paragraphs at `width`."""
        return set_text(paragraphs, width, self.measurer, balanced=balanced)


class Arrangement(Struct, frozen=True):
    """What a slide layout made: the items in reading order, and whether text had to go below the floor."""

    items: tuple[FrameItem, ...]
    below_floor: bool = False


class Slots(Struct):
    """The placeholders of a layout not yet filled: each can hold one item."""

    layout: SlideLayout
    _taken: set[str] = field(default_factory=set)

    def take(self, role: Role, *names: str) -> Placeholder | None:
        """The first free placeholder of `role`, of these names if any are given."""
        for placeholder in self.layout.placeholders:
            free = placeholder.name not in self._taken and placeholder.role is role
            if free and placeholder.name in names:
                self._taken.add(placeholder.name)
                return placeholder
        return None


def text_item(
    text: SetText,
    rect: Rect,
    *,
    name: str,
    placeholder: Placeholder | None = None,
    anchor: Anchor = Anchor.TOP,
    source: Block | None = None,
) -> TextItem:
    """A box with `text` in it; it appears with its first paragraph."""
    return TextItem(
        rect=rect,
        name=name,
        step=min((p.step for p in text.paragraphs), default=0),
        placeholder=placeholder,
        source=source,
        body=text.body(rect, anchor),
        anchor=anchor,
        stepped_down=placeholder is not None and _is_smaller(text, placeholder.style),
    )


def _is_smaller(text: SetText, style: TextStyle) -> bool:
    return any(p.size < style.level(p.level).size - 0.01 and not _is_heading(p) for p in text.paragraphs)


def _is_heading(paragraph: StyledParagraph) -> bool:
    return paragraph.level == 0 and all(run.bold for run in paragraph.runs)


def mark(x: float, y: float, color: str) -> ShapeItem:
    """The accent mark that opens a statement."""
    return ShapeItem(rect=Rect(x, y, 64, 4), name="Accent", fill=color)


def on_grid(y: float) -> float:
    """The next line of the 8-point grid at or below `y`."""
    return math.ceil(round(y / GRID, 3)) * GRID
