"""Tables: column widths from what the cells need, row heights from their lines, numbers at the end."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from briefing_app.layout.frame import TableCell, TableItem
from briefing_app.layout.page import Page
from briefing_app.layout.sizing import Sizing
from briefing_app.layout.text import CELL_ASCENT, SetText, set_text
from briefing_app.model.blocks import Align, Table
from briefing_app.model.geometry import Rect
from briefing_app.model.text import Run, Runs, plain
from briefing_app.model.theme import LevelStyle, Placeholder, TextAlign

SetCell = Callable[[Runs, int, int, float], SetText]  # a cell by its row and column, for a width

_PAD_X = 0.6  # cell margins in sizes
_PAD_Y = 0.22
_MAX_PAD_Y = 0.85  # rows open up to this where there is room
_NUMBER = re.compile(r"[^\w]*[+\-−–]?[\d٠-٩][\d٠-٩\s.,:٫٬  ]*\s*(%|٪|pp|bn|m|k|million|billion)?[^\w]*")
_UNBOUNDED = 1e6
_WRAP_SLACK = 1.012  # a column as wide as its text needs a little more, so that breaks are stable
_ROW_HEADER_WORDS = 6
_ALIGN = {Align.START: TextAlign.START, Align.CENTER: TextAlign.CENTER, Align.END: TextAlign.END}


@dataclass(frozen=True, slots=True)
class MeasuredTable:
    """A table with its cells broken into lines; only its place is missing."""

    page: Page
    table: Table
    cells: tuple[tuple[SetText, ...], ...]
    widths: tuple[float, ...]
    pad_x: float
    pad_y: float
    size: float

    @property
    def height(self) -> float:
        """The sum of the rows with the smallest margins."""
        return sum(self._row_height(row, self.pad_y) for row in self.cells)

    @property
    def elastic(self) -> float:
        """How much higher the rows may become."""
        return 2 * len(self.cells) * (_MAX_PAD_Y - _PAD_Y) * self.size

    def _row_height(self, row: Sequence[SetText], pad: float) -> float:
        return max((text.height for text in row), default=0.0) + 2 * pad

    def item(self, rect: Rect, step: int = 0, placeholder: Placeholder | None = None) -> TableItem:
        """The table at the top of `rect`; its rows open up where there is room."""
        free = max(0.0, rect.height - self.height) / (2 * max(1, len(self.cells)))
        pad = self.pad_y + min(free, (_MAX_PAD_Y - _PAD_Y) * self.size)
        heights = tuple(self._row_height(row, pad) for row in self.cells)
        palette = self.page.theme.palette
        return TableItem(
            rect=Rect(rect.x, rect.y, sum(self.widths), sum(heights)),
            name="Table",
            step=step,
            placeholder=placeholder,
            source=self.table,
            column_widths=self.widths,
            row_heights=heights,
            rows=self._placed(rect, heights, pad),
            rule_color=palette.hairline,
            header_rule_color=palette.accent,
            has_row_headers=has_row_headers(self.table),
            rtl=self.page.slide.is_rtl,
        )

    def _placed(self, rect: Rect, heights: tuple[float, ...], pad: float) -> tuple[tuple[TableCell, ...], ...]:
        y = rect.y
        rows = []
        for row, height in zip(self.cells, heights, strict=True):
            x, cells = rect.x, []
            for column, (text, width) in enumerate(zip(row, self.widths, strict=True)):
                box = Rect(x, y, width, height)
                left, right = _margins(column, self.pad_x)
                inner = box.inset(left, pad, right, pad)
                cells.append(TableCell(box, inner, text.body(inner)))
                x += width
            rows.append(tuple(cells))
            y += height
        return tuple(rows)


def _margins(column: int, pad: float) -> tuple[float, float]:
    """Margins before and after a cell's text; the first column stands flush with the page's margin."""
    return (0.0 if column == 0 else pad), pad


def set_table(page: Page, table: Table, width: float, sizing: Sizing) -> MeasuredTable:
    """Break the cells of `table` for a total of `width` points."""
    style = page.theme.styles["table"].level(0)
    size = sizing(style.size)
    pad_x = round(_PAD_X * size, 1)
    rows = (table.header, *table.rows)
    aligns = [_column_align(table, column) for column in range(len(table.header))]
    headers = has_row_headers(table)

    def cell(runs: Runs, row: int, column: int, width: float) -> SetText:
        level = page.theme.styles["table-header"].level(0) if row == 0 else style
        level = replace(level, bold=True) if column == 0 and headers and row else level
        return _set_cell(page, runs, level, size, aligns[column], width)

    needs = _needs(rows, cell)
    margins = [sum(_margins(column, pad_x)) for column in range(len(needs))]
    widths = _shared_out([(low + m, high + m) for (low, high), m in zip(needs, margins, strict=True)], width)
    cells = tuple(
        tuple(cell(runs, i, j, widths[j] - margins[j]) for j, runs in enumerate(row))
        for i, row in enumerate(rows)
    )
    return MeasuredTable(page, table, cells, widths, pad_x, round(_PAD_Y * size, 1), size)


def _set_cell(
    page: Page, runs: Runs, level: LevelStyle, size: float, align: TextAlign, width: float
) -> SetText:
    paragraph = page.styler.paragraph(runs, level, size, align=align)
    return set_text((paragraph,), width, page.measurer, ascent=CELL_ASCENT)


def _needs(rows: Sequence[Sequence[Runs]], cell: SetCell) -> list[tuple[float, float]]:
    """The least and the full width of each column's text: its longest word, its longest line."""
    needs = []
    for column in range(len(rows[0])):
        full = max(cell(row[column], i, column, _UNBOUNDED).width for i, row in enumerate(rows))
        word = max(
            ((w, i) for i, row in enumerate(rows) for w in plain(row[column]).split()),
            key=lambda pair: len(pair[0]),
            default=("", 0),
        )
        least = cell((Run(word[0], bold=True),), word[1], column, _UNBOUNDED).width
        needs.append((min(least, full) * _WRAP_SLACK, full * _WRAP_SLACK))
    return needs


def _shared_out(needs: Sequence[tuple[float, float]], width: float) -> tuple[float, ...]:
    """Column widths that add up to `width`: as much as each needs, the rest in proportion."""
    least, full = sum(low for low, _ in needs), sum(high for _, high in needs)
    if full <= width:
        return _rounded([high + (width - full) * _weight(high, full, len(needs)) for _, high in needs], width)
    if least >= width:
        return _rounded([low * width / least for low, _ in needs], width)
    share = (width - least) / (full - least)
    return _rounded([low + (high - low) * share for low, high in needs], width)


def _weight(high: float, full: float, count: int) -> float:
    """A column's part of the room left over: half evenly, half by what it holds."""
    return 0.5 / count + (0.5 * high / full if full else 0.5 / count)


def _rounded(widths: Sequence[float], total: float) -> tuple[float, ...]:
    """Widths in tenths; the last takes what is left."""
    tenths = [round(width, 1) for width in widths[:-1]]
    return (*tenths, total - sum(tenths))


def _column_align(table: Table, column: int) -> TextAlign:
    """The alignment given, else the end for columns of numbers."""
    given = table.align[column] if column < len(table.align) else Align.START
    if given is not Align.START:
        return _ALIGN[given]
    cells = [plain(row[column]).strip() for row in table.rows]
    numeric = [cell for cell in cells if _NUMBER.fullmatch(cell)]
    filled = [cell for cell in cells if cell and cell not in "–—-"]
    return TextAlign.END if column and numeric and len(numeric) == len(filled) else TextAlign.START


def has_row_headers(table: Table) -> bool:
    """Whether the first column names its rows: short, all different, no numbers, and other columns follow."""
    names = [plain(row[0]).strip() for row in table.rows]
    return (
        len(table.header) >= 2
        and bool(names)
        and len(set(names)) == len(names)
        and all(name and len(name.split()) <= _ROW_HEADER_WORDS for name in names)
        and not any(_NUMBER.fullmatch(name) for name in names)
    )
