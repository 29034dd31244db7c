"""A chart as a grid of texts and back: the first row names the series, the first column categories. Pure."""

import re
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from briefing_app.model.blocks import Chart, Series

Grid = list[list[str]]
_SPACES = re.compile("[\\s\u00a0\u202f']")
_GROUPED = re.compile(r"[-+]?\d{1,3}(,\d{3}){2,}(\.\d*)?|[-+]?\d{1,3},\d{3}\.\d*")
_DECIMAL_COMMA = re.compile(r"[-+]?\d*,(\d{1,2}|\d{4,})|[-+]?(0|\d{4,}),\d{3}")
_NUMBER = re.compile(r"[-+]?\d+(\.\d*)?([eE][-+]?\d{1,3})?|[-+]?\.\d+")


class Reading(Struct, frozen=True):
    """The chart of a grid; None with the cell that is no number, or where there is too little for a chart."""

    chart: Chart | None
    wrong: str = ""


def grid_of(chart: Chart) -> Grid:
    """The texts of a chart's data."""
    head = ["", *(series.name for series in chart.series)]
    rows = [
        [category, *(_text(series.values[index]) for series in chart.series)]
        for index, category in enumerate(chart.categories)
    ]
    return [head, *rows]


def read_grid(grid: Sequence[Sequence[str]], chart: Chart) -> Reading:
    """`chart` with the data of `grid`; rows and columns without any text are left out."""
    rows = [[" ".join(cell.split()) for cell in row] for row in grid]
    kept_columns = [c for c in range(1, len(rows[0])) if any(row[c] for row in rows)]
    kept_rows = [row for row in rows[1:] if any(row)]
    numbers = []
    for column in kept_columns:
        values = []
        for row in kept_rows:
            value = number(row[column])
            if value is None and row[column]:
                return Reading(None, row[column])
            values.append(value)
        numbers.append(tuple(values))
    if not any(value is not None for values in numbers for value in values):
        return Reading(None)
    names = [rows[0][c] or str(n) for n, c in enumerate(kept_columns, 1)]
    series = tuple(Series(name, values) for name, values in zip(names, numbers, strict=True))
    return Reading(replace(chart, categories=tuple(row[0] for row in kept_rows), series=series))


def number(text: str) -> float | None:
    """The number that a cell says; None for anything else, and for "1,200", which people read in two ways."""
    plain = _SPACES.sub("", text)
    if _GROUPED.fullmatch(plain):
        plain = plain.replace(",", "")
    elif _DECIMAL_COMMA.fullmatch(plain):
        plain = plain.replace(",", ".")
    return float(plain) if _NUMBER.fullmatch(plain) else None


def pasted(grid: Grid, text: str, row: int, column: int) -> Grid:
    """`grid` with the cells of a copied range, tabs and lines, put at a place; it grows as need be."""
    cells = [line.split("\t") for line in text.rstrip("\r\n").splitlines()]
    height = max(len(grid), row + len(cells))
    width = max(len(grid[0]), column + max(map(len, cells), default=0))
    result = [[*line, *[""] * (width - len(line))] for line in grid]
    result += [[""] * width for _ in range(height - len(grid))]
    for offset, line in enumerate(cells):
        result[row + offset][column : column + len(line)] = line
    return result


def _text(value: float | None) -> str:
    if value is None:
        return ""
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
