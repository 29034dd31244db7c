"""Rows and columns of a table put in, taken out and moved. Pure; the header is row 0."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from briefing_app.model.blocks import Align, Table
from briefing_app.model.text import Run, Runs

T = TypeVar("T")
_Grid = list[list[Runs]]


class Cell(Struct, frozen=True):
    """A place in one of a slide's tables; `table` counts the slide's tables from 0."""

    table: int
    row: int
    column: int


class Changed(Struct, frozen=True):
    """A table after an edit, and the cell to go on with."""

    table: Table
    cell: Cell


def new_table(columns: int, rows: int, header: str) -> Table:
    """An empty table whose header cells say `header` with a number, so that they can be seen and clicked."""
    names: tuple[Runs, ...] = tuple((Run(f"{header} {number}"),) for number in range(1, columns + 1))
    return Table(names, ((((),) * columns),) * rows, (Align.START,) * columns)


def changed(name: str, table: Table, cell: Cell) -> Changed | None:
    """The table after the edit `name`, one of `EDITS`; None where there is nothing to be done."""
    return EDITS[name](table, cell)


def following(table: Table, cell: Cell, step: int) -> Cell | None:
    """The cell after (+1) or before (-1) in reading order; None past either end."""
    width = len(table.header)
    place = cell.row * width + cell.column + step
    if not 0 <= place < width * (1 + len(table.rows)):
        return None
    return replace(cell, row=place // width, column=place % width)


def _with_grid(table: Table, grid: _Grid) -> Table:
    rows = [tuple(row) for row in grid]
    return replace(table, header=rows[0], rows=tuple(rows[1:]))


def _grid(table: Table) -> _Grid:
    return [list(table.header), *(list(row) for row in table.rows)]


def _put_row(table: Table, cell: Cell, offset: int) -> Changed:
    grid = _grid(table)
    row = cell.row + offset
    grid.insert(row, [()] * len(table.header))
    return Changed(_with_grid(table, grid), replace(cell, row=row))


def _put_column(table: Table, cell: Cell, offset: int) -> Changed:
    grid, align = _grid(table), list(_aligned(table))
    column = cell.column + offset
    for row in grid:
        row.insert(column, ())
    align.insert(column, Align.START)
    new = replace(_with_grid(table, grid), align=tuple(align))
    return Changed(new, replace(cell, column=column))


def _remove_row(table: Table, cell: Cell) -> Changed | None:
    grid = _grid(table)
    if len(grid) == 1:
        return None
    del grid[cell.row]
    return Changed(_with_grid(table, grid), replace(cell, row=min(cell.row, len(grid) - 1)))


def _remove_column(table: Table, cell: Cell) -> Changed | None:
    width = len(table.header)
    if width == 1:
        return None
    grid, align = _grid(table), list(_aligned(table))
    for row in grid:
        del row[cell.column]
    del align[cell.column]
    new = replace(_with_grid(table, grid), align=tuple(align))
    return Changed(new, replace(cell, column=min(cell.column, width - 2)))


def _move_row(table: Table, cell: Cell, step: int) -> Changed | None:
    grid = _grid(table)
    target = cell.row + step
    if not 0 <= target < len(grid):
        return None
    return Changed(_with_grid(table, _swapped(grid, cell.row, target)), replace(cell, row=target))


def _move_column(table: Table, cell: Cell, step: int) -> Changed | None:
    target = cell.column + step
    if not 0 <= target < len(table.header):
        return None
    grid = [_swapped(row, cell.column, target) for row in _grid(table)]
    align = tuple(_swapped(_aligned(table), cell.column, target))
    return Changed(replace(_with_grid(table, grid), align=align), replace(cell, column=target))


def _swapped(items: Sequence[T], first: int, second: int) -> list[T]:
    result = list(items)
    result[first], result[second] = result[second], result[first]
    return result


def _aligned(table: Table) -> tuple[Align, ...]:
    """One alignment a column."""
    return (*table.align, *[Align.START] * len(table.header))[: len(table.header)]


EDITS: Mapping[str, Callable[[Table, Cell], Changed | None]] = {
    "row_above": lambda table, cell: _put_row(table, cell, 0),
    "row_below": lambda table, cell: _put_row(table, cell, 1),
    "column_before": lambda table, cell: _put_column(table, cell, 0),
    "column_after": lambda table, cell: _put_column(table, cell, 1),
    "remove_row": _remove_row,
    "remove_column": _remove_column,
    "row_up": lambda table, cell: _move_row(table, cell, -1),
    "row_down": lambda table, cell: _move_row(table, cell, 1),
    "column_earlier": lambda table, cell: _move_column(table, cell, -1),
    "column_later": lambda table, cell: _move_column(table, cell, 1),
}
