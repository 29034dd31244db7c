"""Charts as shapes and labels: columns, bars, lines, doughnuts, with direct labels where they fit."""

import itertools
import math
from collections.abc import Sequence
from typing import NamedTuple

from msgspec.structs import replace

from briefing_app.layout.chart_plot import (
    Axis,
    Field,
    Part,
    Plot,
    axis_ticks,
    head,
    is_labelled,
    legend_entry,
    needs_legend,
    number,
    upright_field,
    values_of,
    with_unit,
)
from briefing_app.layout.frame import ChartItem, PathItem, ShapeItem, TextItem
from briefing_app.layout.page import Page
from briefing_app.layout.text import SetText
from briefing_app.model.blocks import Chart, ChartKind
from briefing_app.model.geometry import Rect
from briefing_app.model.theme import Placeholder, TextAlign

_SHRINK = 0.85
_LEAST_SIZE = 1.0
_BAR_SHARE = 0.62  # of a category's slot
_LINE_WIDTH = 3.0
_DOT = 7.0
_DOUGHNUT_LABEL = 1.25  # its labels are the only text there is
_RING = 0.6  # inner radius of a doughnut, in outer radii


def chart_item(
    page: Page, chart: Chart, rect: Rect, step: int = 0, placeholder: Placeholder | None = None
) -> ChartItem:
    """The chart filling `rect`."""
    palette = page.theme.palette
    colors = chart_colors(chart, palette.series)
    plot, drawn = _fitted(Plot(page, chart, rect, colors, page.theme.styles["chart"].level(0).size))
    return ChartItem(
        rect=rect,
        name="Chart",
        step=step,
        placeholder=placeholder,
        source=chart,
        chart=chart,
        colors=colors,
        text_color=palette.muted,
        rule_color=palette.hairline,
        text_size=plot.size,
        parts=tuple(drawn.parts),
        rtl=page.slide.is_rtl,
        field=drawn.field,
        axis=drawn.axis,
    )


class _Drawn(NamedTuple):
    """What a chart is made of, the field its values stand in, the values marked along its axis."""

    parts: list[Part]
    field: Rect | None = None
    axis: tuple[float, ...] = ()


def _fitted(plot: Plot) -> tuple[Plot, _Drawn]:
    """The chart with the largest labels that leave every part inside its box."""
    drawn = _drawn(plot)
    while plot.size > _LEAST_SIZE and not all(plot.rect.contains(part.rect, 1.0) for part in drawn.parts):
        plot = replace(plot, size=plot.size * _SHRINK)
        drawn = _drawn(plot)
    return plot, drawn


def chart_colors(chart: Chart, series: Sequence[str]) -> tuple[str, ...]:
    """One colour a series, or one a category in a doughnut, repeated where there are more."""
    count = len(chart.categories) if chart.kind is ChartKind.DOUGHNUT else len(chart.series)
    return tuple(series[i % len(series)] for i in range(count))


def _drawn(plot: Plot) -> _Drawn:
    if not plot.chart.categories or not plot.chart.series:
        return _Drawn([])
    match plot.chart.kind:
        case ChartKind.COLUMN:
            return _columns(plot)
        case ChartKind.BAR:
            return _bars(plot)
        case ChartKind.LINE:
            return _lines(plot)
        case ChartKind.DOUGHNUT:
            return _doughnut(plot)


def _columns(plot: Plot) -> _Drawn:
    chart = plot.chart
    labelled = is_labelled(chart)
    field = upright_field(plot, legend=needs_legend(chart), labelled=labelled)
    zero = field.axis.at(0.0)
    for index in range(len(chart.categories)):
        slot = field.slot(index, len(chart.categories))
        bar = slot.width * _BAR_SHARE / len(chart.series)
        x = slot.x + (slot.width - bar * len(chart.series)) / 2
        for series, color in zip(chart.series, plot.colors, strict=True):
            value = series.values[index] if index < len(series.values) else None
            if value is not None:
                y = field.axis.at(value)
                field.parts.append(_box(x, min(y, zero), bar, abs(zero - y), color))
                if labelled:
                    field.parts.append(_value_over(plot, value, slot, min(y, zero)))
            x += bar
    return _Drawn(field.parts, field.box, field.axis.ticks)


def _value_over(plot: Plot, value: float, slot: Rect, y: float) -> TextItem:
    label = plot.label(with_unit(plot.chart, number(value)), align=TextAlign.CENTER, strong=True)
    width = max(slot.width, label.width * 1.02)
    label = plot.label(with_unit(plot.chart, number(value)), align=TextAlign.CENTER, strong=True, width=width)
    return plot.text(label, slot.x + slot.width / 2 - width / 2, y - plot.line - 2, width)


def _box(x: float, y: float, width: float, height: float, color: str) -> ShapeItem:
    return ShapeItem(rect=Rect(x, y, width, max(height, 0.5)), name="Bar", fill=color)


def _bars(plot: Plot) -> _Drawn:
    chart, rect = plot.chart, plot.rect
    parts, top = head(plot, legend=needs_legend(chart))
    thick = (rect.bottom - top) / len(chart.categories) * _BAR_SHARE / len(chart.series)
    labelled = thick >= plot.line * 0.95
    foot = 0.0 if labelled else plot.line + plot.gap
    names = [plot.label(name, width=rect.width * 0.36) for name in chart.categories]
    left = min(max(n.width for n in names) * 1.02 + 1.5 * plot.gap, rect.width * 0.4)
    values = axis_ticks(chart)
    widest = max(plot.label(with_unit(chart, number(v)), strong=True).width for v in values_of(chart) or [0.0])
    box = Rect(
        rect.x + left,
        top,
        max(1.0, rect.width - left - widest * 1.05 - plot.gap),
        max(1.0, rect.bottom - foot - top),
    )
    axis = Axis(_bar_range(chart, values) if labelled else values, box.x, box.right)
    parts += [] if labelled else _bar_axis(plot, box, axis)
    height = box.height / len(chart.categories)
    for index, name in enumerate(names):
        y = box.y + index * height
        parts.append(plot.text(name, rect.x, y + (height - name.height) / 2, left - plot.gap))
        parts += _bar_group(plot, index, Rect(box.x, y, box.width, height), axis, labelled=labelled)
    return _Drawn(parts, box, axis.ticks)


def _bar_axis(plot: Plot, box: Rect, axis: Axis) -> list[Part]:
    """Upright rules at round values, with the values below them."""
    parts: list[Part] = []
    for value in axis.ticks:
        x = axis.at(value)
        label = plot.label(with_unit(plot.chart, number(value)))
        label = plot.label(label.paragraphs[0].text, align=TextAlign.CENTER, width=label.width * 1.02)
        parts.append(_path([(x, box.y), (x, box.bottom)], plot.page.theme.palette.hairline, 1.0))
        left = min(x - label.wrap_width / 2, plot.rect.right - label.wrap_width)
        parts.append(plot.text(label, left, box.bottom + plot.gap, label.wrap_width))
    return parts


def _bar_range(chart: Chart, values: tuple[float, ...]) -> tuple[float, ...]:
    """From the least to the greatest value: bars carry their numbers, so round ends would only waste room."""
    numbers = values_of(chart) or [0.0]
    low, high = min(*numbers, 0.0), max(*numbers, 0.0)
    return (low, high) if high > low else (values[0], values[-1])


def _bar_group(plot: Plot, index: int, slot: Rect, axis: Axis, *, labelled: bool) -> list[Part]:
    chart = plot.chart
    thick = slot.height * _BAR_SHARE / len(chart.series)
    y = slot.y + (slot.height - thick * len(chart.series)) / 2
    parts: list[Part] = []
    for series, color in zip(chart.series, plot.colors, strict=True):
        value = series.values[index] if index < len(series.values) else None
        if value is not None:
            x1, x2 = sorted((axis.at(0.0), axis.at(value)))
            parts.append(_box(x1, y, max(x2 - x1, 0.5), thick, color))
            if labelled:
                label = plot.label(with_unit(chart, number(value)), strong=True)
                parts.append(plot.text(label, x2 + plot.gap, y + (thick - plot.line) / 2, label.width * 1.02))
        y += thick
    return parts


def _lines(plot: Plot) -> _Drawn:
    chart = plot.chart
    ends = [plot.label(s.name, width=plot.rect.width * 0.3) for s in chart.series]
    direct = needs_legend(chart) and _ends_apart(plot, ends)
    right = max(e.width for e in ends) * 1.02 + 1.5 * plot.gap if direct else _DOT
    field = upright_field(plot, legend=needs_legend(chart) and not direct, labelled=False, right=right)
    for series, color, end in zip(chart.series, plot.colors, ends, strict=True):
        for points in _stretches(field, series.values, len(chart.categories)):
            field.parts.append(_path(points, color))
            field.parts.extend(
                _dot(x, y, color) for x, y in points if len(points) == 1 or len(chart.categories) <= 24
            )
        last = _last(series.values)
        if direct and last is not None:
            y = field.axis.at(series.values[last] or 0.0)
            field.parts.append(plot.text(end, field.box.right + plot.gap, y - end.height / 2, right - plot.gap))
    return _Drawn(field.parts, field.box, field.axis.ticks)


def _ends_apart(plot: Plot, labels: list[SetText]) -> bool:
    """Whether the names at the lines' ends do not touch each other."""
    values = axis_ticks(plot.chart)
    height = (plot.rect.height - 3 * plot.line) / (values[-1] - values[0])
    ends = []
    for series, label in zip(plot.chart.series, labels, strict=True):
        last = _last(series.values)
        if last is None or last != len(plot.chart.categories) - 1:
            return False
        ends.append(((series.values[last] or 0.0) * height, label.height))
    ends.sort()
    return all(b[0] - a[0] >= (a[1] + b[1]) / 2 for a, b in itertools.pairwise(ends))


def _last(values: Sequence[float | None]) -> int | None:
    return max((i for i, value in enumerate(values) if value is not None), default=None)


def _stretches(field: Field, values: Sequence[float | None], count: int) -> list[list[tuple[float, float]]]:
    """The points of a line, cut at its gaps."""
    stretches: list[list[tuple[float, float]]] = [[]]
    for index, value in enumerate(values[:count]):
        if value is None:
            stretches.append([])
        else:
            slot = field.slot(index, count)
            stretches[-1].append((slot.x + slot.width / 2, field.axis.at(value)))
    return [points for points in stretches if points]


def _path(points: list[tuple[float, float]], color: str, width: float = _LINE_WIDTH) -> PathItem:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    box = Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
    return PathItem(rect=box, name="Line", points=tuple(points), stroke=color, stroke_width=width)


def _dot(x: float, y: float, color: str) -> PathItem:
    return _ring_sector(x, y, _DOT / 2, 0.0, 0.0, 1.0, color)


def _doughnut(plot: Plot) -> _Drawn:
    """A ring with its categories listed beside it, each with its value and share."""
    chart, rect = plot.chart, plot.rect
    values = [max(0.0, v or 0.0) for v in chart.series[0].values][: len(chart.categories)]
    values += [0.0] * (len(chart.categories) - len(values))
    total = sum(values) or 1.0
    radius = min(rect.height, rect.width * 0.46) / 2
    cx, cy = rect.x + radius, rect.y + rect.height / 2
    parts: list[Part] = []
    turn = 0.0
    for value, color in zip(values, plot.colors, strict=True):
        if value > 0:
            parts.append(_ring_sector(cx, cy, radius, radius * _RING, turn, turn + value / total, color))
        turn += value / total
    parts += _doughnut_labels(
        replace(plot, size=plot.size * _DOUGHNUT_LABEL),
        values,
        Rect(cx + radius + 32, rect.y, rect.right - cx - radius - 32, rect.height),
    )
    return _Drawn(parts, Rect(rect.x, cy - radius, 2 * radius, 2 * radius))


def _doughnut_labels(plot: Plot, values: list[float], rect: Rect) -> list[Part]:
    unit = f" {plot.chart.unit}" if plot.chart.unit not in ("", "%", "‰") else ""
    width = max(20.0, rect.width - plot.swatch - plot.gap)
    labels = [
        plot.pair(name, f"{with_unit(plot.chart, number(value))}{unit}", width)
        for name, value in zip(plot.chart.categories, values, strict=True)
    ]
    total = sum(label.height for label in labels)
    gap = min(16.0, max(0.0, (rect.height - total) / max(1, len(labels) - 1)))
    if total > rect.height and plot.size > 4:
        return _doughnut_labels(replace(plot, size=plot.size * 0.9), values, rect)
    y = rect.y + max(0.0, rect.height - total - gap * (len(labels) - 1)) / 2
    parts: list[Part] = []
    for label, color in zip(labels, plot.colors, strict=True):
        parts += legend_entry(plot, label, rect.x, y, color)
        y += label.height + gap
    return parts


def _ring_sector(
    cx: float, cy: float, outer: float, inner: float, start: float, end: float, color: str
) -> PathItem:
    """A sector of a ring as a polygon; `start` and `end` are turns, clockwise from the top."""
    steps = max(2, math.ceil((end - start) * 96))
    turns = [start + (end - start) * i / steps for i in range(steps + 1)]
    arc = [(math.sin(2 * math.pi * t), -math.cos(2 * math.pi * t)) for t in turns]
    points = [(cx + outer * x, cy + outer * y) for x, y in arc]
    points += [(cx + inner * x, cy + inner * y) for x, y in reversed(arc)] if inner else []
    box = Rect(cx - outer, cy - outer, 2 * outer, 2 * outer)
    return PathItem(rect=box, name="Sector", points=tuple(points), closed=True, fill=color)
