"""Tables as GitHub writes them: `| a | b |`, a row of dashes, rows."""

import re
from collections.abc import Sequence

from briefing_app.model.blocks import Align, Lines, Table
from briefing_app.model.text import Runs
from briefing_app.phrases import Phrase
from briefing_app.reader.inline import InlineContext, parse_inline
from briefing_app.reader.inline_format import format_inline

MOST_COLUMNS = 100
MOST_CELLS = 10_000

_DELIMITER = re.compile(r":?-+:?")
_BAR = re.compile(r"(?<!\\)\|")


def starts_table(line: str, following: str) -> bool:
    """Whether `line` and the one `following` are the head of a table."""
    if "|" not in line or "-" not in following:
        return False
    return all(_DELIMITER.fullmatch(cell.strip(" \t")) for cell in _cells(following))


def table_end(lines: Sequence[str], start: int, end: int) -> int:
    """The index after the last row of the table that starts at `start`."""
    index = start + 2
    while index < end and "|" in lines[index]:
        index += 1
    return index


def parse_table(lines: Sequence[str], place: Lines, context: InlineContext) -> Table | None:
    """Read the lines of a table; rows of uneven length are filled up. None if it is too large."""
    rows = [_cells(line) for line in (lines[0], *lines[2:])]
    width = max(len(row) for row in rows)
    if width > MOST_COLUMNS or width * len(rows) > MOST_CELLS:
        context.findings.error(
            "table-too-large", Phrase("This table is too large and is shown as text."), place[0]
        )
        return None
    marks = _cells(lines[1])
    for offset, row in enumerate([*rows[:1], marks, *rows[1:]]):
        if len(row) != width:
            message = Phrase("This row has {0} cells, the table {1} columns.", len(row), width)
            context.findings.warning("table-uneven", message, place[0] + offset)
    align = tuple(_align(mark) for mark in marks) + (Align.START,) * width
    numbers = (place[0], *range(place[0] + 2, place[1] + 1))
    filled = [
        tuple(parse_inline(cell, number, context) for cell in row) + ((),) * (width - len(row))
        for number, row in zip(numbers, rows, strict=True)
    ]
    return Table(filled[0], tuple(filled[1:]), align[:width], lines=place)


def _cells(line: str) -> list[str]:
    """The texts between the bars of a row."""
    line = line.strip(" \t").removeprefix("|")
    parts = _BAR.split(line)
    if len(parts) > 1 and not parts[-1].strip(" \t"):
        parts.pop()
    return [part.replace("\\|", "|") for part in parts]


def _align(mark: str) -> Align:
    mark = mark.strip(" \t")
    if mark.endswith(":"):
        return Align.CENTER if mark.startswith(":") else Align.END
    return Align.START


def format_table(table: Table, folder: str) -> str:
    """Return the table's Markdown."""
    head, *rows = (_format_row(row, folder) for row in (table.header, *table.rows))
    return "\n".join((head, _format_marks(table), *rows))


def format_changed_table(table: Table, old: Table, lines: Sequence[str], folder: str) -> str:
    """Return the table's Markdown, with the `lines` of the `old` one for every row that is the same in both."""
    kept: dict[tuple[Runs, ...], list[str]] = {}
    if len(table.header) == len(old.header):
        for row, line in zip((old.header, *old.rows), (lines[0], *lines[2:]), strict=True):
            kept.setdefault(row, []).append(line)
    marks = lines[1] if kept and table.align == old.align else _format_marks(table)
    head, *rows = (
        kept[row].pop(0) if kept.get(row) else _format_row(row, folder) for row in (table.header, *table.rows)
    )
    return "\n".join((head, marks, *rows))


def _format_row(row: Sequence[Runs], folder: str) -> str:
    cells = (format_inline(cell, folder).replace("|", "\\|") for cell in row)
    return f"| {' | '.join(cells)} |"


def _format_marks(table: Table) -> str:
    marks = {Align.START: "---", Align.CENTER: ":-:", Align.END: "--:"}
    align = [*table.align, *([Align.START] * len(table.header))][: len(table.header)]
    return f"| {' | '.join(marks[a] for a in align)} |"
