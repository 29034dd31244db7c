"""The pieces a slide is made of.

Each block knows the lines of its Markdown (`lines`: first and last, from 1), so that a finding has a place
and an edit can leave all other text alone. The lines do not take part in comparison.
"""

from enum import StrEnum

from msgspec import Struct

from briefing_app.model.text import Paragraph, Runs
from briefing_app.values import Noted

Lines = tuple[int, int]


class _Placed(Noted, frozen=True, kw_only=True):
    lines: Lines | None = None


class TextBlock(_Placed, frozen=True):
    """A paragraph of running text."""

    runs: Runs


class Heading(_Placed, frozen=True):
    """A heading inside the slide's body (`###`), level 3 to 6."""

    runs: Runs
    level: int = 3


class ListBlock(_Placed, frozen=True):
    """A list, flat: every item is a paragraph with its level and marker."""

    items: tuple[Paragraph, ...]


class Align(StrEnum):
    """Where a table column's text stands. START follows the reading direction."""

    START = "start"
    CENTER = "center"
    END = "end"


class Table(_Placed, frozen=True):
    r"""A table; every row has as many cells as `header`. A cell is its runs; "\n" breaks its line."""

    header: tuple[Runs, ...]
    rows: tuple[tuple[Runs, ...], ...]
    align: tuple[Align, ...] = ()


class Crop(Struct, frozen=True):
    """The share cut off each side of a picture, 0 to 1."""

    left: float = 0.0
    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0


class Picture(_Placed, frozen=True):
    """A picture from the library's media folder. Empty `alt` means decorative."""

    path: str
    alt: str = ""
    caption: str = ""
    credit: str = ""
    crop: Crop = Crop()


class ChartKind(StrEnum):
    """The kinds of chart that are drawn here and native in PowerPoint."""

    COLUMN = "column"
    BAR = "bar"
    LINE = "line"
    DOUGHNUT = "doughnut"


class Series(Struct, frozen=True):
    """One named row of numbers, one a category; None is a gap."""

    name: str
    values: tuple[float | None, ...]


class Chart(_Placed, frozen=True):
    """A chart from a fenced `chart` block with CSV inside. `alt` says in words what it shows."""

    kind: ChartKind
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    alt: str = ""
    unit: str = ""


class Quote(_Placed, frozen=True):
    """Words of somebody else, and whose they are."""

    paragraphs: tuple[Runs, ...]
    attribution: Runs = ()


class Code(_Placed, frozen=True):
    """Text to be shown letter by letter."""

    text: str
    language: str = ""


class TimelineEntry(Struct, frozen=True):
    """A moment and what happened: `**1948** Convention adopted`."""

    date: str
    runs: Runs


class Timeline(_Placed, frozen=True):
    """Moments in order."""

    entries: tuple[TimelineEntry, ...]


class Pause(_Placed, frozen=True):
    """`. . .` alone on a line: what follows appears on the next click."""


class Column(Struct, frozen=True):
    """What stands under one `##` heading."""

    title: Runs
    blocks: tuple["Block", ...]


class Columns(_Placed, frozen=True):
    """The parts under `##` headings, side by side: columns or cards, as the slide layout says."""

    columns: tuple[Column, ...]


Block = TextBlock | Heading | ListBlock | Table | Picture | Chart | Quote | Code | Timeline | Pause | Columns
