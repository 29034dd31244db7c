"""The pieces a slide is made of.

Each block knows the lines of its Markdown (`lines`: first and last, from 1), so that a finding has a place
and an edit can leave all other text alone. The lines do not take part in comparison.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from briefing_app.model.text import Paragraph, Runs

Lines = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Placed:
    lines: Lines | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class TextBlock(_Placed):
    """A paragraph of running text."""

    runs: Runs


@dataclass(frozen=True, slots=True)
class Heading(_Placed):
    """A heading inside the slide's body (`###`), level 3 to 6."""

    runs: Runs
    level: int = 3


@dataclass(frozen=True, slots=True)
class ListBlock(_Placed):
    """A list, flat: every item is a paragraph with its level and marker."""

    items: tuple[Paragraph, ...]


class Align(StrEnum):
    """Where a table column's text stands. START follows the reading direction."""

    START = "start"
    CENTER = "center"
    END = "end"


@dataclass(frozen=True, slots=True)
class Table(_Placed):
    r"""A table; every row has as many cells as `header`. A cell is its runs; "\n" breaks its line."""

    header: tuple[Runs, ...]
    rows: tuple[tuple[Runs, ...], ...]
    align: tuple[Align, ...] = ()


@dataclass(frozen=True, slots=True)
class Crop:
    """The share cut off each side of a picture, 0 to 1."""

    left: float = 0.0
    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0


@dataclass(frozen=True, slots=True)
class Picture(_Placed):
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


@dataclass(frozen=True, slots=True)
class Series:
    """One named row of numbers, one a category; None is a gap."""

    name: str
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Chart(_Placed):
    """A chart from a fenced `chart` block with CSV inside. `alt` says in words what it shows."""

    kind: ChartKind
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    alt: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Quote(_Placed):
    """Words of somebody else, and whose they are."""

    paragraphs: tuple[Runs, ...]
    attribution: Runs = ()


@dataclass(frozen=True, slots=True)
class Code(_Placed):
    """Text to be shown letter by letter."""

    text: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """A moment and what happened: `**1948** Convention adopted`."""

    date: str
    runs: Runs


@dataclass(frozen=True, slots=True)
class Timeline(_Placed):
    """Moments in order."""

    entries: tuple[TimelineEntry, ...]


@dataclass(frozen=True, slots=True)
class Pause(_Placed):
    """`. . .` alone on a line: what follows appears on the next click."""


@dataclass(frozen=True, slots=True)
class Column:
    """What stands under one `##` heading."""

    title: Runs
    blocks: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class Columns(_Placed):
    """The parts under `##` headings, side by side: columns or cards, as the slide layout says."""

    columns: tuple[Column, ...]


Block = TextBlock | Heading | ListBlock | Table | Picture | Chart | Quote | Code | Timeline | Pause | Columns
