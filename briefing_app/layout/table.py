"""Tables: column widths from what the cells need, row heights from their lines, numbers at the end."""

import re
from collections.abc import Callable, Sequence
from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace

from briefing_app.layout.frame import StyledParagraph, TableCell, TableItem
from briefing_app.layout.page import Page
from briefing_app.layout.sizing import Sizing
from briefing_app.layout.text import CELL_ASCENT, SetText, set_text
from briefing_app.model.blocks import Align, Table
from briefing_app.model.geometry import Rect
from briefing_app.model.text import Run, Runs, plain
from briefing_app.model.theme import Placeholder, TextAlign

StyleCell = Callable[[Runs, int, int], StyledParagraph]  # a cell's text by its row and column

_PAD_X = 0.6  # cell margins in sizes
_PAD_Y = 0.22
_MAX_PAD_Y = 0.85  # rows open up to this where there is room
_NUMBER = re.compile(r"[^\w]*[+\-−–]?[\d٠-٩][\d٠-٩\s.,:٫٬  ]*\s*(%|٪|pp|bn|m|k|million|billion)?[^\w]*")
_UNBOUNDED = 1e6
_WRAP_SLACK = 1.012  # a column as wide as its text needs a little more, so that breaks are stable
_ROW_HEADER_WORDS = 6
_ALIGN = {Align.START: TextAlign.START, Align.CENTER: TextAlign.CENTER, Align.END: TextAlign.END}


class MeasuredTable(Struct, frozen=True, dict=True):  # without slots: the height is kept
    """A table with its cells broken into lines; only its place is missing."""

    page: Page
    table: Table
    cells: tuple[tuple[SetText, ...], ...]
    widths: tuple[float, ...]
    pad_x: float
    pad_y: float
    size: float

    @cached_property
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
    size = sizing(page.theme.styles["table"].level(0).size)
    pad_x = round(_PAD_X * size, 1)
    cell = _cells(page, table, size)
    rows = (table.header, *table.rows)
    paragraphs = [[cell(runs, i, j) for j, runs in enumerate(row)] for i, row in enumerate(rows)]
    margins = [sum(_margins(column, pad_x)) for column in range(len(table.header))]
    widths = _widths(page, rows, paragraphs, cell, margins, width)
    cells = tuple(
        tuple(
            set_text((paragraph,), column - margin, page.measurer, ascent=CELL_ASCENT)
            for paragraph, column, margin in zip(row, widths, margins, strict=True)
        )
        for row in paragraphs
    )
    return MeasuredTable(page, table, cells, widths, pad_x, round(_PAD_Y * size, 1), size)


def _cells(page: Page, table: Table, size: float) -> StyleCell:
    """What makes the paragraph of a cell: headers and row headers are bold, numbers stand at the end."""
    body, header = (page.theme.styles[name].level(0) for name in ("table", "table-header"))
    first = replace(body, bold=True) if has_row_headers(table) else body
    aligns = [_column_align(table, column) for column in range(len(table.header))]
    styler = page.styler

    def cell(runs: Runs, row: int, column: int) -> StyledParagraph:
        level = header if row == 0 else first if column == 0 else body
        return styler.paragraph(runs, level, size, align=aligns[column])

    return cell


def _widths(
    page: Page,
    rows: Sequence[Sequence[Runs]],
    paragraphs: Sequence[Sequence[StyledParagraph]],
    cell: StyleCell,
    margins: Sequence[float],
    width: float,
) -> tuple[float, ...]:
    """Column widths that add up to `width`: as much as each needs, the rest in proportion."""
    natural = [max(_natural(page, row[column]) for row in paragraphs) for column in range(len(margins))]
    full = [need * _WRAP_SLACK + margin for need, margin in zip(natural, margins, strict=True)]
    if sum(full) <= width:
        free = width - sum(full)
        return _rounded([need + free * _weight(need, sum(full), len(full)) for need in full], width)
    words = [_natural(page, _longest_word(rows, column, cell)) for column in range(len(margins))]
    least = [
        min(word, need) * _WRAP_SLACK + margin
        for word, need, margin in zip(words, natural, margins, strict=True)
    ]
    if sum(least) >= width:
        return _rounded([low * width / sum(least) for low in least], width)
    share = (width - sum(least)) / (sum(full) - sum(least))
    return _rounded([low + (high - low) * share for low, high in zip(least, full, strict=True)], width)


def _natural(page: Page, paragraph: StyledParagraph) -> float:
    """The width of the text where nothing breaks it."""
    return max(line.width for line in page.measurer.lines(paragraph, _UNBOUNDED))


def _longest_word(rows: Sequence[Sequence[Runs]], column: int, cell: StyleCell) -> StyledParagraph:
    """The longest word of a column, set in its cell's style."""
    words = ((word, i) for i, row in enumerate(rows) for word in plain(row[column]).split())
    word, row = max(words, key=lambda pair: len(pair[0]), default=("", 0))
    return cell((Run(word, bold=True),), row, column)


def _weight(need: float, total: float, count: int) -> float:
    """A column's part of the room left over: half evenly, half by what it holds."""
    return 0.5 / count + (0.5 * need / total if total else 0.5 / count)


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
