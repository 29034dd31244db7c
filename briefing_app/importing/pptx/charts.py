"""Native charts → fenced chart blocks, from the numbers the file keeps beside the drawing."""

import datetime
import math
import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping

from msgspec import Struct

from briefing_app.importing.pptx import xml
from briefing_app.importing.pptx.report import Report
from briefing_app.importing.pptx.text import cleaned
from briefing_app.model.blocks import Block, Chart, ChartKind, Series, Table, TextBlock
from briefing_app.model.text import Run, Runs
from briefing_app.phrases import Phrase

MOST_POINTS = 1_000  # categories of a chart that anybody can read
MOST_SERIES = 50
_MOST_LEVELS = 4

_KINDS = {
    "barChart": ChartKind.COLUMN,
    "bar3DChart": ChartKind.COLUMN,
    "lineChart": ChartKind.LINE,
    "line3DChart": ChartKind.LINE,
    "areaChart": ChartKind.LINE,
    "area3DChart": ChartKind.LINE,
    "pieChart": ChartKind.DOUGHNUT,
    "pie3DChart": ChartKind.DOUGHNUT,
    "ofPieChart": ChartKind.DOUGHNUT,
    "doughnutChart": ChartKind.DOUGHNUT,
}
_SAME = frozenset({"barChart", "lineChart", "doughnutChart"})
_DATE_FORMAT = re.compile(r"[ymd]", re.IGNORECASE)
_QUOTED = re.compile(r"\"[^\"]*\"|\\.|\[[^\]]*\]")
_EPOCH = datetime.date(1899, 12, 30)


class _Row(Struct, frozen=True):
    """One series as it is read: its name, its categories and its values by their place."""

    name: str
    categories: Mapping[int, str]
    values: Mapping[int, float]


def chart_of(root: xml.Element, alt: str, report: Report) -> tuple[Block, ...]:
    """The blocks for a chart part: its title as text, then the chart; a table for a kind not drawn here."""
    area = xml.child(root, "chart", "plotArea")
    plots = [e for e in (area if area is not None else ()) if xml.name(e).endswith("Chart")]
    rows = [_row(series) for plot in plots for series in xml.children(plot, "ser")]
    if len(rows) > MOST_SERIES:
        report.not_kept(Phrase("the series of a chart beyond the first {0}.", MOST_SERIES))
        rows = rows[:MOST_SERIES]
    title = _words(xml.child(root, "chart", "title"))
    above: tuple[Block, ...] = (TextBlock((Run(title),)),) if title else ()
    places = sorted({i for row in rows for i in (*row.values, *row.categories)})
    if len(places) > MOST_POINTS:
        report.not_kept(Phrase("the numbers of a chart beyond the first {0} categories.", MOST_POINTS))
        places = places[:MOST_POINTS]
    if not places:
        report.broken(
            Phrase("A chart has no numbers in the file and is left out."), Phrase("Put the numbers in by hand.")
        )
        return above
    names = _categories(rows, places)
    kind = _kind(plots, report)
    for words in _axis_titles(area, "catAx", "dateAx", "serAx"):
        report.not_kept(Phrase("the axis title “{0}” of a chart.", words))
    if kind is None:
        return (*above, _table(rows, places, names))
    series = tuple(Series(row.name, tuple(row.values.get(i) for i in places)) for row in rows)
    return (*above, Chart(kind, names, series, alt, _unit(area)))


def _kind(plots: list[xml.Element], report: Report) -> ChartKind | None:
    """The kind of the chart drawn here that comes nearest; None if none does."""
    found = [xml.name(plot) for plot in plots]
    kind = _KINDS.get(found[0])
    if kind is None:
        report.changed(Phrase("A chart of a kind that is not drawn here ({0}) is a table now.", found[0]))
        return None
    if any(_KINDS.get(other) is not kind for other in found) or found[0] not in _SAME:
        report.changed(Phrase("A chart ({0}) is a {1} chart now.", tuple(found), kind))
    if kind is ChartKind.COLUMN and xml.attribute(xml.child(plots[0], "barDir"), "val") == "bar":
        kind = ChartKind.BAR
    grouping = xml.attribute(xml.child(plots[0], "grouping"), "val")
    if "tacked" in grouping:
        report.not_kept(Phrase("that the series of a chart are stacked."))
    return kind


def _row(series: xml.Element) -> _Row:
    across = next((e for e in series if xml.name(e) in {"cat", "xVal"}), None)
    up = next((e for e in series if xml.name(e) in {"val", "yVal"}), None)
    numbers = {i: _number(text) for i, text in _points(up)}
    return _Row(
        " ".join(cleaned(xml.text_of(xml.child(series, "tx"))).split()),
        dict(_named(across)),
        {i: number for i, number in numbers.items() if number is not None},
    )


def _points(source: xml.Element | None) -> Iterator[tuple[int, str]]:
    """The texts of a cache by their place."""
    for point in xml.every(source, "pt"):
        yield xml.number(point, "idx"), cleaned(xml.text_of(point))


def _named(source: xml.Element | None) -> Iterator[tuple[int, str]]:
    """The categories; those of several levels from the outermost in."""
    levels = list(xml.every(source, "lvl"))
    if len(levels) > 1:
        yield from _of_levels(levels)
        return
    code = xml.first(source, "formatCode")
    is_date = code is not None and bool(_DATE_FORMAT.search(_QUOTED.sub("", code.text or "")))
    for place, text in _points(source):
        yield place, _date(text) if is_date else text


def _of_levels(levels: list[xml.Element]) -> Iterator[tuple[int, str]]:
    """Names of the innermost level, each with the last name at or before it on the outer ones."""
    inner, *outer = [sorted(dict(_points(level)).items()) for level in levels[:_MOST_LEVELS]]
    for place, name in inner:
        ends = [(names, bisect_right(names, place, key=_at)) for names in reversed(outer)]
        above = [names[end - 1][1] for names, end in ends if end]
        yield place, " – ".join([*above, name])


def _at(point: tuple[int, str]) -> int:
    return point[0]


def _date(serial: str) -> str:
    number = _number(serial)
    if number is None or not 0 < number < 2_958_466:  # the last day a spreadsheet knows
        return serial
    return (_EPOCH + datetime.timedelta(days=int(number))).isoformat()


def _number(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def _categories(rows: list[_Row], places: list[int]) -> tuple[str, ...]:
    return tuple(
        next((" ".join(row.categories[i].split()) for row in rows if row.categories.get(i)), str(i + 1))
        for i in places
    )


def _table(rows: list[_Row], places: list[int], names: tuple[str, ...]) -> Table:
    header: tuple[Runs, ...] = ((), *((Run(row.name or str(i)),) for i, row in enumerate(rows, 1)))
    values = (
        (_text(name), *(_text(_written(row.values.get(i))) for row in rows))
        for name, i in zip(names, places, strict=True)
    )
    return Table(header, tuple(values))


def _text(words: str) -> Runs:
    return (Run(words),) if words else ()


def _written(value: float | None) -> str:
    return "" if value is None else f"{value:.10g}"


def _unit(area: xml.Element | None) -> str:
    """What the numbers count: the title of the value axis, or the percent sign of their format."""
    titles = list(_axis_titles(area, "valAx"))
    if titles:
        return titles[0]
    codes = [e.text or "" for e in xml.every(area, "formatCode")]
    codes += [xml.attribute(e, "formatCode") for e in xml.every(area, "numFmt")]
    return next((mark for mark in "%‰" if any(f'"{mark}"' in code for code in codes)), "")


def _axis_titles(area: xml.Element | None, *kinds: str) -> Iterator[str]:
    for axis in area if area is not None else ():
        words = _words(xml.child(axis, "title")) if xml.name(axis) in kinds else ""
        if words:
            yield words


def _words(title: xml.Element | None) -> str:
    return " ".join(" ".join(cleaned(xml.text_of(p)) for p in xml.every(title, "p")).split())
