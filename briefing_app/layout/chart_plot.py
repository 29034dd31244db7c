"""What all charts share: labels, legends, round ticks, the field that upright values stand in."""

import math

from msgspec import Struct

from briefing_app.layout.frame import PathItem, ShapeItem, TextItem
from briefing_app.layout.page import Page, text_item
from briefing_app.layout.text import SetText
from briefing_app.model.blocks import Chart
from briefing_app.model.geometry import Rect
from briefing_app.model.text import Run
from briefing_app.model.theme import TextAlign

Part = TextItem | ShapeItem | PathItem

_GAP = 0.5  # between parts, in sizes of the labels
_SWATCH = 0.75  # a legend's colour key, in sizes
_MAX_LABELLED = 14  # values are written at the marks up to this many


class Plot(Struct, frozen=True):
    """What every kind of chart needs at hand."""

    page: Page
    chart: Chart
    rect: Rect
    colors: tuple[str, ...]
    size: float

    def label(
        self, text: str, *, align: TextAlign = TextAlign.START, width: float = 1e6, strong: bool = False
    ) -> SetText:
        """A label broken at `width`."""
        style = self.page.theme.styles["chart"].level(0)
        runs = (Run(text, bold=strong),)
        return self.page.set((self.page.styler.paragraph(runs, style, self.size, align=align),), width)

    def pair(self, name: str, value: str, width: float) -> SetText:
        """A name and its value, the value strong."""
        style = self.page.theme.styles["chart"].level(0)
        runs = (Run(f"{name}  "), Run(value, bold=True))
        return self.page.set((self.page.styler.paragraph(runs, style, self.size),), width)

    def text(self, label: SetText, x: float, y: float, width: float) -> TextItem:
        """A label with its top left corner at (x, y)."""
        return text_item(label, Rect(x, y, width, label.height), name="Label")

    @property
    def gap(self) -> float:
        """The space between parts."""
        return _GAP * self.size

    @property
    def swatch(self) -> float:
        """The side of a legend's colour key."""
        return _SWATCH * self.size

    @property
    def line(self) -> float:
        """The height of a line of labels."""
        return 1.2 * self.size


_NOTHING = 1e-300  # a span below this cannot be divided into ticks
_SMALL, _LARGE = 0.01, 1e15  # outside these, digits without an exponent say nothing


def ticks(low: float, high: float, count: int = 5) -> tuple[float, ...]:
    """About `count` round numbers from at most `low` to at least `high`; zero is among them."""
    low, high = min(low, 0.0), max(high, 0.0)
    span = high - low if high - low > _NOTHING else 1.0
    rough = span / count
    exponent = math.floor(math.log10(rough))
    power = 10.0**exponent
    step = next(power * m for m in (1, 2, 2.5, 5, 10) if power * m >= rough * 0.999)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return tuple(round(i * step, 2 - exponent) for i in range(first, max(last, first + 1) + 1))


def number(value: float) -> str:
    """A number as a label shows it: no needless decimals, thin spaces between thousands."""
    if value and not _SMALL <= abs(value) < _LARGE:
        text = f"{value:.3g}"
    elif value == round(value):
        text = f"{value:,.0f}"
    else:
        text = f"{value:,.2f}".rstrip("0").rstrip(".")
    return text.replace(",", "\u202f").replace("-", "−")


def values_of(chart: Chart) -> list[float]:
    """Every number of the chart, gaps left out."""
    return [value for series in chart.series for value in series.values if value is not None]


def with_unit(chart: Chart, text: str) -> str:
    """`text` with the unit, where that is a sign as short as %."""
    return f"{text}{chart.unit}" if chart.unit in ("%", "‰") else text


class Axis(Struct, frozen=True):
    """Values along a length of the page: from `start` (the first tick) to `end` (the last)."""

    ticks: tuple[float, ...]
    start: float
    end: float

    def at(self, value: float) -> float:
        """Where `value` stands."""
        low, high = self.ticks[0], self.ticks[-1]
        return self.start + (value - low) / (high - low) * (self.end - self.start)


def axis_ticks(chart: Chart) -> tuple[float, ...]:
    """The round numbers along the value axis."""
    values = values_of(chart) or [0.0]
    return ticks(min(values), max(values))


def is_labelled(chart: Chart) -> bool:
    """Whether values stand at the marks, so that no value axis is needed."""
    return len(chart.series) == 1 and len(chart.categories) <= _MAX_LABELLED


def head(plot: Plot, *, legend: bool) -> tuple[list[Part], float]:
    """The unit and the legend in one row over the plot; and where the plot may start."""
    chart, rect = plot.chart, plot.rect
    entries = [(s.name, c) for s, c in zip(chart.series, plot.colors, strict=True)] if legend else []
    unit = chart.unit if chart.unit not in ("%", "‰") else ""
    parts: list[Part] = []
    x, y = rect.x, rect.y
    if unit:
        label = plot.label(unit, width=rect.width)
        parts.append(plot.text(label, x, y, rect.width))
        y += label.height + plot.gap
    for name, color in entries:
        label = plot.label(name, width=max(20.0, rect.width - plot.swatch - plot.gap))
        wide = plot.swatch + plot.gap + label.width * 1.02 + 1
        if x > rect.x and x + wide > rect.right:
            x, y = rect.x, y + plot.line + 4
        parts += legend_entry(plot, label, x, y, color)
        x += wide + 2.5 * plot.gap
        y += label.height - plot.line
    return parts, y + (plot.line + 1.5 * plot.gap if entries else 0.0)


def legend_entry(plot: Plot, label: SetText, x: float, y: float, color: str) -> list[Part]:
    """A colour key and its label, with the top left corner at (x, y)."""
    swatch = Rect(x, y + (plot.line - plot.swatch) / 2, plot.swatch, plot.swatch)
    left = x + plot.swatch + plot.gap
    return [
        ShapeItem(rect=swatch, name="Key", fill=color),
        plot.text(label, left, y, min(label.wrap_width, plot.rect.right - left)),
    ]


def needs_legend(chart: Chart) -> bool:
    """Whether there is more than one series to tell apart."""
    return len(chart.series) > 1


class Field(Struct, frozen=True):
    """The plotting field of a chart with upright values: its box, its axis, and what was drawn around it."""

    box: Rect
    axis: Axis
    parts: list[Part]

    def slot(self, index: int, count: int) -> Rect:
        """The part of the field that belongs to one category."""
        width = self.box.width / count
        return Rect(self.box.x + index * width, self.box.y, width, self.box.height)


def upright_field(plot: Plot, *, legend: bool, labelled: bool, right: float = 0.0) -> Field:
    """Lay the axes of a column or line chart; `right` is kept free for labels at the end."""
    chart, rect = plot.chart, plot.rect
    parts, top = head(plot, legend=legend)
    values = axis_ticks(chart)
    marks = [] if labelled else [plot.label(with_unit(chart, number(v)), align=TextAlign.END) for v in values]
    left = max((m.width for m in marks), default=0.0) * 1.02 + (plot.gap if marks else 0.0)
    width = max(1.0, rect.width - left - right)
    names, foot = _category_labels(plot, width / len(chart.categories))
    top += plot.line + 2 if labelled else plot.line / 2
    box = Rect(rect.x + left, top, width, max(1.0, rect.bottom - foot - top))
    axis = Axis(values, box.bottom, box.y)
    for value, mark in zip(values, marks, strict=False):
        parts.append(_rule(plot, box.x, box.right, axis.at(value)))
        parts.append(_beside_axis(plot, mark, rect.x, axis.at(value), left - plot.gap))
    if labelled:
        parts.append(_rule(plot, box.x, box.right, axis.at(0.0)))
    field = Field(box, axis, parts)
    field.parts.extend(_named(plot, field, names))
    return field


def _beside_axis(plot: Plot, label: SetText, x: float, y: float, width: float) -> TextItem:
    body = plot.label(label.paragraphs[0].text, align=TextAlign.END, width=max(width, label.width * 1.012))
    return plot.text(body, x, y - plot.line / 2, width)


def _category_labels(plot: Plot, slot: float) -> tuple[list[SetText | None], float]:
    """A label for each category, or each second, third … where they are too wide; and the height they take."""
    wide = max(plot.label(name).width for name in plot.chart.categories) * 1.02
    longest_word = max(
        (plot.label(word).width for name in plot.chart.categories for word in name.split()[:6]), default=0.0
    )
    every = 1
    if longest_word * 1.02 > slot - 4:
        every = max(1, math.ceil((min(wide, plot.rect.width / 2) + 6) / slot))
    room = slot * every - 6
    labels = [
        plot.label(name, align=TextAlign.CENTER, width=max(8.0, room)) if i % every == 0 else None
        for i, name in enumerate(plot.chart.categories)
    ]
    tallest = min(max(label.height for label in labels if label), plot.rect.height / 3)
    return labels, tallest + plot.gap


def _named(plot: Plot, field: Field, labels: list[SetText | None]) -> list[Part]:
    parts: list[Part] = []
    for index, label in enumerate(labels):
        if label is not None:
            slot = field.slot(index, len(labels))
            room = label.wrap_width
            x = min(max(slot.x + slot.width / 2 - room / 2, plot.rect.x), plot.rect.right - room)
            parts.append(plot.text(label, x, field.box.bottom + plot.gap, room))
    return parts


def _rule(plot: Plot, x1: float, x2: float, y: float) -> PathItem:
    return PathItem(
        rect=Rect(x1, y, x2 - x1, 0.0),
        name="Rule",
        points=((x1, y), (x2, y)),
        stroke=plot.page.theme.palette.hairline,
        stroke_width=1.0,
    )
