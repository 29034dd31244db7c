"""Tables of DrawingML → Markdown tables; merged cells are taken apart."""

from collections import Counter
from collections.abc import Sequence

from msgspec.structs import replace

from briefing_app.importing.pptx import xml
from briefing_app.importing.pptx.report import Report
from briefing_app.importing.pptx.text import Line, Link, lines_of
from briefing_app.model.blocks import Align, Block, Table, TextBlock
from briefing_app.model.text import Marker, Run, Runs, plain
from briefing_app.phrases import Phrase
from briefing_app.reader.pieces import joined
from briefing_app.reader.tables import MOST_CELLS, MOST_COLUMNS

_MOST_IN_ROW = 2_000  # characters: a row is one line of Markdown


def table_of(element: xml.Element, link: Link, report: Report) -> tuple[Block, ...]:
    """The blocks for a table element: one Table, or text where a Markdown table could not hold it."""
    elements = [list(xml.children(row, "tc")) for row in xml.children(element, "tr")]
    lines = [[lines_of(xml.child(cell, "txBody"), (), link) for cell in row] for row in elements]
    if any(_is_merged(cell) for row in elements for cell in row):
        report.changed(Phrase("Merged cells of a table stand apart now; the text is in the first of them."))
    cells = [[_cell(found) for found in row] for row in lines]
    width = max((len(row) for row in cells), default=0)
    if not width:
        return ()
    longest = max(sum(len(plain(cell)) for cell in row) for row in cells)
    if width > MOST_COLUMNS or width * len(cells) > MOST_CELLS or longest > _MOST_IN_ROW:
        report.changed(Phrase("A table is too large for Markdown; its cells stand below each other."))
        return tuple(TextBlock(line.runs) for row in lines for cell in row for line in cell)
    properties = xml.child(element, "tblPr")
    table = _plain_heads(
        [(*row, *(((),) * (width - len(row)))) for row in cells],
        first_row=xml.flag(properties, "firstRow"),
        first_column=xml.flag(properties, "firstCol"),
    )
    align = tuple(_align([row[i] for row in elements if i < len(row)]) for i in range(width))
    return (Table(table[0], tuple(table[1:]), align),)


def _is_merged(cell: xml.Element) -> bool:
    spans = xml.number(cell, "gridSpan", 1) > 1 or xml.number(cell, "rowSpan", 1) > 1
    return spans or xml.flag(cell, "hMerge") or xml.flag(cell, "vMerge")


def _cell(lines: Sequence[Line]) -> Runs:
    """A cell's paragraphs as lines of one text, with their markers where they have some."""
    runs: list[Run] = []
    for line in lines:
        mark = {Marker.BULLET: "• ", Marker.NUMBER: f"{line.number}. ", Marker.NONE: ""}[line.marker]
        runs += [Run("\n")] if runs else []
        runs += [Run(mark)] if mark else []
        runs += [replace(run, code=False) if "|" in run.text else run for run in line.runs]
    return joined(runs)


def _plain_heads(
    rows: list[tuple[Runs, ...]], *, first_row: bool, first_column: bool
) -> list[tuple[Runs, ...]]:
    """Rows without the bold that the heads of a table have anyway."""
    if first_row:
        rows = [tuple(_unbold(cell) for cell in rows[0]), *rows[1:]]
    if first_column and all(run.bold for row in rows[1:] for run in row[0]):
        rows = [rows[0], *((_unbold(row[0]), *row[1:]) for row in rows[1:])]
    return rows


def _unbold(cell: Runs) -> Runs:
    return joined(replace(run, bold=False) for run in cell) if all(run.bold for run in cell) else cell


def _align(cells: Sequence[xml.Element]) -> Align:
    """How most cells of a column are set; in right-to-left text "l" is the end."""
    found: Counter[Align] = Counter()
    for cell in cells:
        properties = xml.first(cell, "pPr")
        side = xml.attribute(properties, "algn") or "l"
        end = "l" if xml.flag(properties, "rtl") else "r"
        explicit = xml.attribute(properties, "algn") != ""
        found[Align.CENTER if side == "ctr" else Align.END if explicit and side == end else Align.START] += 1
    return found.most_common(1)[0][0] if found else Align.START
