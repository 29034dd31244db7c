"""What on a slide can be edited where it stands: pieces of the Markdown, found again on the laid-out page.

Layout keeps the order of the text, so the pieces and the frame's paragraphs are told off against each other;
when they do not come out even, nothing is offered and the Markdown tab is the way. No Qt.
"""

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from briefing_app.gui.slide.tables import Cell
from briefing_app.layout.frame import Frame, StyledParagraph, TableItem, TextItem
from briefing_app.model.blocks import (
    Block,
    Column,
    Columns,
    Heading,
    ListBlock,
    Quote,
    Table,
    TextBlock,
    Timeline,
)
from briefing_app.model.geometry import Rect
from briefing_app.model.slide import Slide
from briefing_app.model.text import Paragraph, Runs, numbered
from briefing_app.model.theme import Role
from briefing_app.reader import format_block, parse_slide
from briefing_app.reader.edits import replace_block, replace_table, replace_title

Paragraphs = tuple[Paragraph, ...]
_NOT_THE_SLIDES = {Role.FOOTER, Role.SLIDE_NUMBER}
_CHROME_NAMES = {"Sources", "Handling"}


class Piece(Struct, frozen=True):
    """A stretch of a slide's text. `write` gives the slide's Markdown with other paragraphs in its place.

    `exchange` gives it with other blocks there, where the stretch is a whole block: a list that becomes text.
    """

    paragraphs: Paragraphs
    write: Callable[[Paragraphs], str]
    count: int  # paragraphs it takes on the page
    is_list: bool = False
    exchange: Callable[[Sequence[Block]], str] | None = None


class Target(Struct, frozen=True):
    """A piece and where it stands on the page, in points; `style` is how its first paragraph looks."""

    piece: Piece
    rect: Rect
    style: StyledParagraph
    fill: str | None = None
    cell: Cell | None = None


def targets(text: str, slide: Slide, frame: Frame) -> list[Target]:
    """Everything that can be edited in place, in reading order."""
    found = _table_targets(text, slide, frame)
    pieces = list(_pieces(text, slide))
    places = [
        (item, number)
        for item in frame.items
        if isinstance(item, TextItem) and _is_the_slides(item)
        for number in range(len(item.body.paragraphs))
    ]
    if sum(piece.count for piece in pieces) != len(places):
        return found
    start = 0
    for piece in pieces:
        mine = places[start : start + piece.count]
        start += piece.count
        if mine:
            found.append(_target(piece, mine))
    return found


def _target(piece: Piece, places: Sequence[tuple[TextItem, int]]) -> Target:
    item, first = places[-1] if piece.count == 2 and places[0][0] is not places[1][0] else places[0]
    numbers = {number for owner, number in places if owner is item}
    lines = [line for line in item.body.lines if line.paragraph in numbers]
    style = item.body.paragraphs[first]
    top = min((line.baseline for line in lines), default=item.rect.y + style.size) - style.size
    bottom = max((line.baseline for line in lines), default=item.rect.y + style.size) + style.size * 0.3
    rect = Rect(item.rect.x, top, item.rect.width, max(bottom - top, style.pitch))
    return Target(piece, rect, style, item.fill)


def _is_the_slides(item: TextItem) -> bool:
    role = item.placeholder.role if item.placeholder else None
    return role not in _NOT_THE_SLIDES and item.name not in _CHROME_NAMES


def holds(rect: Rect, x: float, y: float) -> bool:
    """Whether a click at a point of the page means what stands in `rect`."""
    return rect.x <= x <= rect.right and rect.y - 4 <= y <= rect.bottom + 4


def _pieces(text: str, slide: Slide) -> Iterator[Piece]:
    if slide.title:
        yield _runs_piece(slide.title, lambda runs: replace_title(text, slide, runs))
    for block in slide.blocks:
        yield from _of_block(text, slide, block)


def _of_block(text: str, slide: Slide, block: Block) -> Iterator[Piece]:
    """The pieces of one block; none of one that is edited otherwise."""

    def exchange(new: Sequence[Block]) -> str:
        return replace_block(text, slide, block, *new)

    match block:
        case TextBlock():
            piece = _runs_piece(block.runs, lambda runs: exchange([replace(block, runs=runs)]))
            yield replace(piece, exchange=exchange)
        case Heading():
            yield _runs_piece(block.runs, lambda runs: exchange([replace(block, runs=runs)]))
        case ListBlock():
            yield Piece(
                tuple(replace(item, number=None) for item in block.items),
                lambda items: exchange([replace(block, items=_counted(items, block.items))]),
                len(block.items),
                is_list=True,
                exchange=exchange,
            )
        case Quote():
            yield from _of_quote(text, slide, block)
        case Timeline():
            yield from _of_timeline(text, slide, block)
        case Columns():
            for number, column in enumerate(block.columns):
                yield from _of_column(text, slide, block, number, column)
        case _:
            return


def _counted(items: Paragraphs, old: Paragraphs) -> Paragraphs:
    """Items with the numbers they had, where the list is as it was but for its words; else counted anew."""
    if [(item.level, item.marker) for item in items] == [(item.level, item.marker) for item in old]:
        return tuple(replace(item, number=was.number) for item, was in zip(items, old, strict=True))
    return tuple(numbered((replace(items[0], number=old[0].number), *items[1:])))


def _of_quote(text: str, slide: Slide, quote: Quote) -> Iterator[Piece]:
    paragraphs = tuple(Paragraph(runs) for runs in quote.paragraphs)

    def write(new: Paragraphs) -> str:
        return replace_block(text, slide, quote, replace(quote, paragraphs=tuple(p.runs for p in new)))

    yield Piece(paragraphs, write, len(paragraphs))
    if quote.attribution:
        yield _runs_piece(
            quote.attribution, lambda runs: replace_block(text, slide, quote, replace(quote, attribution=runs))
        )


def _of_timeline(text: str, slide: Slide, timeline: Timeline) -> Iterator[Piece]:
    for number, entry in enumerate(timeline.entries):

        def write(new: Paragraphs, number: int = number) -> str:
            entries = list(timeline.entries)
            entries[number] = replace(entries[number], runs=_joined(new))
            return replace_block(text, slide, timeline, replace(timeline, entries=tuple(entries)))

        yield Piece((Paragraph(entry.runs),), write, 2)


def _of_column(text: str, slide: Slide, block: Columns, number: int, column: Column) -> Iterator[Piece]:
    def write_title(runs: Runs) -> str:
        columns = list(block.columns)
        columns[number] = replace(column, title=runs)
        new = replace(block, columns=tuple(columns))
        return _with_heading(text, slide, block, number, new) or replace_block(text, slide, block, new)

    if column.title:
        yield _runs_piece(column.title, write_title)
    for inner in column.blocks:
        yield from _of_block(text, slide, inner)


def _with_heading(text: str, slide: Slide, old: Columns, number: int, new: Columns) -> str | None:
    """`text` with one `##` line changed; None where that line cannot be told."""
    lines = text.split("\n")
    first, last = old.lines or (1, 0)
    headings = [n for n in range(first - 1, min(last, len(lines))) if lines[n].startswith("## ")]
    if len(headings) != sum(1 for column in old.columns if column.title):
        return None
    place = sum(1 for column in old.columns[:number] if column.title)
    lines[headings[place]] = format_block(Columns((replace(new.columns[number], blocks=()),)))
    result = "\n".join(lines)
    meant = replace(slide, blocks=tuple(new if block is old else block for block in slide.blocks))
    return result if parse_slide(result, slide_id=slide.id, language=slide.language).slide == meant else None


def _runs_piece(runs: Runs, write: Callable[[Runs], str]) -> Piece:
    return Piece((Paragraph(runs),), lambda new: write(_joined(new)), 1)


def _joined(paragraphs: Paragraphs) -> Runs:
    """All runs in one row: what has one paragraph only cannot have two."""
    return tuple(run for paragraph in paragraphs for run in paragraph.runs)


def _table_targets(text: str, slide: Slide, frame: Frame) -> list[Target]:
    tables = [block for block in slide.walk() if isinstance(block, Table)]
    items = [item for item in frame.items if isinstance(item, TableItem)]
    if len(tables) != len(items):
        return []
    return [
        Target(
            _cell_piece(text, slide, table, row, column),
            cell.text_rect,
            cell.body.paragraphs[0],
            cell.fill,
            Cell(number, row, column),
        )
        for number, (table, item) in enumerate(zip(tables, items, strict=True))
        for row, cells in enumerate(item.rows)
        for column, cell in enumerate(cells)
        if cell.body.paragraphs
    ]


def _cell_piece(text: str, slide: Slide, table: Table, row: int, column: int) -> Piece:
    rows = (table.header, *table.rows)

    def write(new: Paragraphs) -> str:
        changed = [list(cells) for cells in rows]
        changed[row][column] = _joined(new)
        cells = tuple(tuple(line) for line in changed)
        return replace_table(text, slide, table, replace(table, header=cells[0], rows=cells[1:]))

    return Piece((Paragraph(rows[row][column]),), write, 1)
