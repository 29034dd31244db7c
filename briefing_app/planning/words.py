"""Words, counted so that languages without spaces compare with those that have them."""

import re
from collections.abc import Iterable

from briefing_app.model.blocks import (
    Block,
    Chart,
    Code,
    Columns,
    Heading,
    ListBlock,
    Pause,
    Picture,
    Quote,
    Table,
    TextBlock,
    Timeline,
)
from briefing_app.model.scripts import HAN, may_be_asian
from briefing_app.model.text import plain

_WORD = re.compile(r"[^\W_]+(?:[’'./–-][^\W_]+)*")

HAN_CHARACTERS_PER_WORD = 1.6  # common ratio for translated Chinese text


def count_words(text: str) -> float:
    """The words in `text`; 1.6 Han characters count as one."""
    han = 0
    if may_be_asian(text):
        text, han = re.subn(f"[{HAN}]", " ", text)
    return len(_WORD.findall(text)) + han / HAN_CHARACTERS_PER_WORD


def block_text(block: Block) -> str:
    """What a reader of `block` reads, as plain text, a line a paragraph or cell."""
    return "\n".join(_texts(block))


def blocks_text(blocks: Iterable[Block]) -> str:
    """The plain text of several blocks."""
    return "\n".join(block_text(block) for block in blocks)


def _texts(block: Block) -> Iterable[str]:  # one entry a kind of block  # noqa: C901
    match block:
        case TextBlock(runs) | Heading(runs):
            yield plain(runs)
        case ListBlock(items):
            yield from (plain(item.runs) for item in items)
        case Table(header, rows):
            yield from (plain(cell) for row in (header, *rows) for cell in row)
        case Picture():
            yield block.caption
        case Chart():
            yield from (*block.categories, *(series.name for series in block.series))
        case Quote(paragraphs, attribution):
            yield from (plain(runs) for runs in (*paragraphs, attribution))
        case Code(text):
            yield text
        case Timeline(entries):
            yield from (f"{entry.date} {plain(entry.runs)}" for entry in entries)
        case Columns(columns):
            for column in columns:
                yield plain(column.title)
                yield blocks_text(column.blocks)
        case Pause():
            return
