"""A slide whose Markdown would be longer than a file may be, in parts that are not."""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from briefing_app import limits
from briefing_app.model.blocks import Block, Columns, Heading, ListBlock
from briefing_app.model.slide import Slide
from briefing_app.reader import format_block, format_slide
from briefing_app.reader.slides import refusal

_ROOM = limits.MARKDOWN_FILE // 2  # bytes for the blocks of one part
_MOST_ITEMS = 50


def texts_of(slide: Slide) -> list[str]:
    """The slide's Markdown; several texts under one title where one would be over the limits."""
    text = format_slide(slide)
    if refusal(text) is None:
        return [text]
    bodies = list(_parts(_small(slide.blocks)))
    spoken = list(_parts(_small(slide.notes)))
    count = max(len(bodies), len(spoken), 1)
    bodies += [()] * (count - len(bodies))
    spoken += [()] * (count - len(spoken))
    parts = (replace(slide, layout=None, blocks=b, notes=n) for b, n in zip(bodies, spoken, strict=True))
    return [format_slide(part) for part in parts]


def _small(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks with long lists cut and columns one after the other."""
    for block in blocks:
        match block:
            case Columns():
                for column in block.columns:
                    yield Heading(column.title)
                    yield from _small(column.blocks)
            case ListBlock():
                items = block.items
                for start in range(0, len(items), _MOST_ITEMS):
                    yield ListBlock(items[start : start + _MOST_ITEMS])
            case _:
                yield block


def _parts(blocks: Iterable[Block]) -> Iterator[tuple[Block, ...]]:
    part: list[Block] = []
    room = _ROOM
    for block in blocks:
        size = len(format_block(block).encode()) + 2
        if part and size > room:
            yield tuple(part)
            part, room = [], _ROOM
        part.append(block)
        room -= size
    if part:
        yield tuple(part)
