"""Charts: a fenced block ```` ```chart column unit="…" alt="…" ```` with CSV inside.

The first row names the series, the first column the categories; an empty cell is a gap.
"""

import csv
import difflib
import io
import math
import re
from collections.abc import Sequence

from briefing_app.model.blocks import Chart, ChartKind, Lines, Series
from briefing_app.phrases import Phrase
from briefing_app.reader.findings import Findings

_ATTRIBUTE = re.compile(r"(?<![\w-])([A-Za-z][\w-]{0,30})=(?:\"((?:[^\"\\]|\\.)*)\"|([^\s\"]+))")
_LARGEST = 1e100  # sums and spans of such numbers are still numbers
_NUMBER = re.compile(r"[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]{1,3})?")
_GROUPING = re.compile("[ \u00a0\u202f]")
_HINT = Phrase("The first row names the series, every other row is a category and its numbers.")


def parse_chart(info: str, lines: Sequence[str], place: Lines, findings: Findings) -> Chart | None:
    """Read a chart from the words after "chart" and its CSV; `place` includes the fences.

    None, with a Diagnostic, when there is no chart to make of it.
    """
    kind = _kind(info, place[0], findings)
    rows = _rows(lines, place[0] + 1, findings)
    if kind is None or rows is None:
        return None
    names = [name or str(number) for number, name in enumerate(rows[0][1][1:], 1)] if rows else []
    values = [(row[0], _numbers(row[1:], len(names), line, findings)) for line, row in rows[1:]]
    values = [(name, row) for name, row in values if name or any(number is not None for number in row)]
    if not names or not values:
        findings.error("chart-empty", Phrase("This chart has no data; it is shown as text."), place[0], _HINT)
        return None
    series = tuple(Series(name, tuple(row[i] for _, row in values)) for i, name in enumerate(names))
    attributes = {m[1]: re.sub(r"\\(.)", r"\1", m[2] or m[3] or "") for m in _ATTRIBUTE.finditer(info)}
    categories = tuple(name for name, _ in values)
    return Chart(kind, categories, series, attributes.get("alt", ""), attributes.get("unit", ""), lines=place)


def _kind(info: str, line: int, findings: Findings) -> ChartKind | None:
    words = _ATTRIBUTE.sub(" ", info).split()
    name = words[0].lower() if words else ChartKind.COLUMN.value
    if name in list(ChartKind):
        return ChartKind(name)
    guess = difflib.get_close_matches(name[:30], list(ChartKind), 1)
    hint = Phrase("Did you mean {0}?", guess[0]) if guess else Phrase("There are: {0}.", tuple(ChartKind))
    findings.error(
        "chart-kind", Phrase("There is no chart of kind “{0}”; it is shown as text.", name[:30]), line, hint
    )
    return None


def _rows(lines: Sequence[str], first: int, findings: Findings) -> list[tuple[int, list[str]]] | None:
    """Every row that is not blank, with its line in the file."""
    reader = csv.reader(lines)
    rows = []
    try:
        for row in reader:
            if any(cell.strip(" \t") for cell in row):
                cells = [" ".join(cell.split()) for cell in row]
                rows.append((first + reader.line_num - 1, cells))
    except csv.Error as error:
        message = Phrase("The chart's data cannot be read ({0}); it is shown as text.", error)
        findings.error("chart-data", message, first + reader.line_num - 1, _HINT)
        return None
    return rows


def _numbers(cells: list[str], count: int, line: int, findings: Findings) -> list[float | None]:
    if len(cells) > count:
        message = Phrase("This row has {0} numbers for {1} series.", len(cells), count)
        findings.error("chart-uneven", message, line, Phrase("Name every series in the first row."))
    padded = [*cells, *([""] * count)][:count]
    return [_number(cell, line, findings) for cell in padded]


def _number(cell: str, line: int, findings: Findings) -> float | None:
    text = _GROUPING.sub("", cell)
    if not text:
        return None
    value = float(text) if _NUMBER.fullmatch(text) else math.nan
    if abs(value) <= _LARGEST:  # not so for what is no number
        return value
    hint = Phrase('Write digits and a point, without units; the unit goes after “chart” as unit="…".')
    findings.error("chart-number", Phrase("“{0}” is not a number and is left out.", cell[:30]), line, hint)
    return None


def format_chart(chart: Chart) -> tuple[str, str]:
    """Return the chart's (info string, CSV)."""
    info = f"chart {chart.kind}"
    for name, value in (("unit", chart.unit), ("alt", chart.alt)):
        if value:
            quoted = re.sub(r"([\\\"])", r"\\\1", " ".join(value.split()))
            info += f' {name}="{quoted}"'
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["", *(series.name or str(i) for i, series in enumerate(chart.series, 1))])
    for index, category in enumerate(chart.categories):
        writer.writerow([category, *(_written(series.values[index]) for series in chart.series)])
    return info, out.getvalue().removesuffix("\n")


def _written(value: float | None) -> str:
    if value is None:
        return ""
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
