"""A slide with every row of runs replaced: what variables and citations have in common."""

from collections.abc import Callable
from typing import assert_never

from msgspec.structs import replace

from briefing_app.model.blocks import (
    Block,
    Chart,
    Code,
    Column,
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
from briefing_app.model.slide import Slide
from briefing_app.model.text import Runs

Change = Callable[[Runs], Runs]


def with_runs(slide: Slide, change: Change) -> Slide:
    """Apply `change` to the title and to all text of the blocks of `slide`, in reading order; notes stay."""
    title = change(slide.title)
    return replace(slide, title=title, blocks=tuple(_block(block, change) for block in slide.blocks))


def with_notes(slide: Slide, change: Change) -> Slide:
    """Apply `change` to all text of the notes of `slide`."""
    return replace(slide, notes=tuple(_block(block, change) for block in slide.notes))


def _block(block: Block, change: Change) -> Block:
    match block:
        case TextBlock() | Heading():
            return replace(block, runs=change(block.runs))
        case ListBlock():
            return replace(block, items=tuple(replace(item, runs=change(item.runs)) for item in block.items))
        case Table():
            header = tuple(change(cell) for cell in block.header)
            return replace(
                block, header=header, rows=tuple(tuple(change(c) for c in row) for row in block.rows)
            )
        case Quote():
            paragraphs = tuple(change(runs) for runs in block.paragraphs)
            return replace(block, paragraphs=paragraphs, attribution=change(block.attribution))
        case Timeline():
            return replace(block, entries=tuple(replace(e, runs=change(e.runs)) for e in block.entries))
        case Columns():
            return replace(block, columns=tuple(_column(column, change) for column in block.columns))
        case Picture() | Chart() | Code() | Pause():
            return block
        case _:
            assert_never(block)


def _column(column: Column, change: Change) -> Column:
    title = change(column.title)
    return Column(title, tuple(_block(block, change) for block in column.blocks))
