"""Blocks of notes as Qt's rich text, and back. What cannot be shown as text stands there as its Markdown.

Every paragraph of Qt's knows what it is and which block it came from, so that blocks which nobody touched come
back as they were.
"""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextList,
    QTextListFormat,
)

from briefing_app.gui.slide.rich_text import blocks_of, insert_runs, read_runs
from briefing_app.model.blocks import Block, Heading, ListBlock, Quote, TextBlock, Timeline
from briefing_app.model.text import Marker, Paragraph, Run, Runs, numbered
from briefing_app.reader import format_block, parse_slide

DEEPEST = 4
_KIND, _PART, _DETAIL = (QTextFormat.Property.UserProperty + n for n in (1, 2, 3))
_LINE_HEIGHT, _GAP, _INDENT = 130.0, 6, 20  # percent, pixels
LIST_STYLES = {
    Marker.BULLET: QTextListFormat.Style.ListDisc,
    Marker.NUMBER: QTextListFormat.Style.ListDecimal,
}
_NEW = -1  # the part of what came from no block


class Kind(StrEnum):
    """What a paragraph is."""

    TEXT = "text"
    HEADING = "heading"
    ITEM = "item"
    QUOTE = "quote"
    ATTRIBUTION = "attribution"
    SOURCE = "source"


class Row(Struct, frozen=True):
    """A paragraph of Qt's. `part` is the place of the block it came from; `detail` a level or a number."""

    kind: Kind
    runs: Runs
    part: int = _NEW
    detail: int = 0
    level: int = 0
    marker: Marker = Marker.NONE
    text: str = ""

    @property
    def group(self) -> tuple[object, ...]:
        """Neighbours with the same one make a block together."""
        kind = Kind.QUOTE if self.kind is Kind.ATTRIBUTION else self.kind
        return (kind, self.part) if kind in (Kind.ITEM, Kind.QUOTE) else (kind, self.part, id(self))


def fill_notes(document: QTextDocument, blocks: Sequence[Block]) -> None:
    """Put `blocks` into `document`."""
    document.clear()
    document.setIndentWidth(_INDENT)
    writer = _Writer(QTextCursor(document))
    for row in (row for part, block in enumerate(blocks) for row in _rows(block, part)):
        writer.write(row)


def insert_notes(cursor: QTextCursor, blocks: Sequence[Block]) -> None:
    """Put `blocks` where the cursor is; the first one joins the paragraph that is there."""
    rows = [replace(row, part=_NEW) for block in blocks for row in _rows(block, _NEW)]
    writer = _Writer(cursor)
    for number, row in enumerate(rows):
        if number == 0 and (cursor.block().length() > 1 or len(rows) == 1):
            insert_runs(cursor, row.runs)
            writer.is_first = False
        else:
            writer.write(row)


def read_notes(document: QTextDocument, original: Sequence[Block] = ()) -> tuple[Block, ...]:
    """The blocks in `document`, which was filled with `original`; paragraphs without text are none."""
    rows = [_row(block) for block in blocks_of(document)]
    groups = (list(group) for _, group in groupby(rows, key=lambda row: row.group))
    return tuple(block for group in groups for block in _blocks(group, original))


def kind_of(block: QTextBlock) -> Kind:
    """What a paragraph is; Qt alone knows that an item was taken out of its list."""
    if block.textList() is not None:
        return Kind.ITEM
    found = block.blockFormat().property(_KIND)
    kind = Kind(found) if found else Kind.TEXT
    is_stray = kind is Kind.ITEM and block.blockFormat().property(_DETAIL) is not None
    return Kind.TEXT if is_stray else kind


def make_item(cursor: QTextCursor, marker: Marker, level: int) -> None:
    """Make the cursor's paragraph an item, in the list before it where that fits."""
    before = cursor.block().previous().textList() if cursor.block().previous().isValid() else None
    number = cursor.block().blockFormat().property(_DETAIL) if kind_of(cursor.block()) is Kind.ITEM else 1
    _become(cursor, Row(Kind.ITEM, (), _part(cursor.block().previous(), Kind.ITEM), number or 1, level, marker))
    form = _list_format(marker, level, 1)
    if before is not None and before.format().indent() == level + 1 and before.format().style() == form.style():
        before.add(cursor.block())
    else:
        cursor.createList(form)


def make_plain(cursor: QTextCursor, kind: Kind = Kind.TEXT, detail: int = 0) -> None:
    """Make the cursor's paragraph running text, a heading or a quotation."""
    listed = cursor.block().textList()
    if listed is not None:
        listed.remove(cursor.block())
    _become(cursor, Row(kind, (), _part(cursor.block().previous(), kind), detail))
    cursor.setBlockCharFormat(QTextCharFormat())


def _part(block: QTextBlock, kind: Kind) -> int:
    """The part of the paragraph before, so that an item or a quotation joins it."""
    return int(block.blockFormat().property(_PART)) if block.isValid() and kind_of(block) is kind else _NEW


def _become(cursor: QTextCursor, row: Row) -> None:
    cursor.setBlockFormat(_block_format(row))


# Writing


class _Writer:
    """Writes rows into a document; items of one list share one list of Qt's, so that they are counted."""

    def __init__(self, cursor: QTextCursor) -> None:
        self._cursor = cursor
        self._lists: list[QTextList] = []
        self._part = _NEW
        self.is_first = True

    def write(self, row: Row) -> None:
        """Write one more."""
        cursor = self._cursor
        if not self.is_first:
            cursor.insertBlock(_block_format(row), QTextCharFormat())
        else:
            cursor.setBlockFormat(_block_format(row))
        self.is_first = False
        if row.kind is Kind.ITEM and row.marker is not Marker.NONE:
            self._put_in_list(row)
        elif cursor.block().textList() is not None:
            cursor.block().textList().remove(cursor.block())
        if row.text:
            cursor.insertText(row.text.replace("\n", "\u2028"), _char_format(row))
        insert_runs(cursor, row.runs)

    def _put_in_list(self, row: Row) -> None:
        if row.part != self._part:
            self._lists.clear()
            self._part = row.part
        del self._lists[row.level + 1 :]
        style = LIST_STYLES[row.marker]
        if len(self._lists) == row.level + 1 and self._lists[row.level].format().style() == style:
            self._lists[row.level].add(self._cursor.block())
            return
        made = self._cursor.createList(_list_format(row.marker, row.level, row.detail))
        self._lists[row.level :] = [made]


def _list_format(marker: Marker, level: int, start: int) -> QTextListFormat:
    form = QTextListFormat()
    form.setStyle(LIST_STYLES[marker])
    form.setIndent(level + 1)
    if marker is Marker.NUMBER:
        form.setStart(start)
    return form


def _block_format(row: Row) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setProperty(_KIND, row.kind.value)
    form.setProperty(_PART, row.part)
    if row.detail:
        form.setProperty(_DETAIL, row.detail)
    form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    form.setTopMargin(_GAP if row.kind is not Kind.ITEM else _GAP / 2)
    if row.kind in (Kind.QUOTE, Kind.ATTRIBUTION):
        form.setIndent(1)
    elif row.kind is Kind.ITEM and row.marker is Marker.NONE:
        form.setIndent(row.level + 1)
    if row.kind is Kind.HEADING:
        form.setHeadingLevel(row.detail)
    return form


def _char_format(row: Row) -> QTextCharFormat:
    form = QTextCharFormat()
    if row.kind is Kind.SOURCE:
        form.setFontFixedPitch(True)
        form.setFontStyleHint(QFont.StyleHint.Monospace)
    return form


def _rows(block: Block, part: int) -> Iterator[Row]:
    """The paragraphs that a block makes."""
    match block:
        case TextBlock(runs):
            yield Row(Kind.TEXT, runs, part)
        case Heading(runs, level):
            yield Row(Kind.HEADING, runs, part, level)
        case ListBlock(items):
            for item in items:
                number = item.number or (1 if item.marker is Marker.NUMBER else 0)
                detail = number if item.marker is not Marker.BULLET else 1
                yield Row(Kind.ITEM, item.runs, part, detail, item.level, item.marker)
        case Quote(paragraphs, attribution):
            for runs in paragraphs:
                yield Row(Kind.QUOTE, runs, part)
            if attribution:
                yield Row(Kind.ATTRIBUTION, attribution, part)
        case Timeline(entries):
            for entry in entries:
                runs = (Run(entry.date, bold=True), Run(" "), *entry.runs)
                yield Row(Kind.ITEM, runs, part, 1, 0, Marker.BULLET)
        case _:
            yield Row(Kind.SOURCE, (), part, text=format_block(block))


# Reading


def _row(block: QTextBlock) -> Row:
    form, listed = block.blockFormat(), block.textList()
    part, detail = form.property(_PART), form.property(_DETAIL)
    kind = kind_of(block)
    level, marker = max(0, form.indent() - 1), Marker.NONE
    if listed is not None:
        level = listed.format().indent() - 1
        is_number = listed.format().style() == QTextListFormat.Style.ListDecimal
        marker = Marker.NUMBER if is_number else Marker.BULLET
    return Row(
        kind,
        _trimmed(read_runs(block)),
        _NEW if part is None else int(part),
        int(detail or 0),
        level if kind is Kind.ITEM else 0,
        marker,
        block.text().replace("\u2028", "\n"),
    )


def _blocks(rows: Sequence[Row], original: Sequence[Block]) -> Iterator[Block]:
    """The block, or the blocks, that neighbours make together."""
    first = rows[0]
    old = original[first.part] if 0 <= first.part < len(original) else None
    if first.kind is Kind.ITEM:
        yield from _list_block(rows, old)
    elif first.kind in (Kind.QUOTE, Kind.ATTRIBUTION):
        said = tuple(row.runs for row in rows if row.kind is Kind.QUOTE and row.runs)
        whose = tuple(run for row in rows if row.kind is Kind.ATTRIBUTION for run in row.runs)
        if said or whose:
            yield Quote(said, whose)
    elif first.kind is Kind.SOURCE:
        is_old = old is not None and format_block(old) == first.text
        yield from (old,) if is_old and old is not None else parsed_notes(first.text)
    elif first.runs:
        yield Heading(first.runs, first.detail) if first.kind is Kind.HEADING else TextBlock(first.runs)


def parsed_notes(text: str) -> tuple[Block, ...]:
    """The blocks that Markdown for notes means."""
    return parse_slide(f"::: notes\n{text}\n:::\n").slide.notes


def _list_block(rows: Sequence[Row], old: Block | None) -> Iterator[Block]:
    """The list; one that is not written as it was is numbered anew."""
    items = [
        Paragraph(row.runs, row.level, row.marker, row.detail if row.marker is Marker.NUMBER else None)
        for row in rows
        if row.runs
    ]
    if not items:
        return
    if old is not None and format_block(ListBlock(tuple(items))) == format_block(old):
        yield old
    else:
        yield ListBlock(tuple(numbered(replace(i, number=None) if i.level else i for i in items)))


def _trimmed(runs: Runs) -> Runs:
    """Without blanks at both ends, which Markdown does not have there."""
    result = list(runs)
    for place, strip in ((0, str.lstrip), (-1, str.rstrip)):
        while result and not result[place].citations and not result[place].code:
            text = strip(result[place].text)
            if text:
                result[place] = replace(result[place], text=text)
                break
            result.pop(place)
    return tuple(result)
