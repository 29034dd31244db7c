"""Shapes side by side become columns, and the shapes of our own exports the blocks they were made from."""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefing_app.importing.pptx.report import Report
from briefing_app.importing.pptx.shapes import Layouts, Shape
from briefing_app.model.blocks import (
    Block,
    Column,
    Columns,
    Picture,
    Quote,
    TextBlock,
    Timeline,
    TimelineEntry,
)
from briefing_app.model.geometry import Rect
from briefing_app.model.text import Runs, plain
from briefing_app.reader.pieces import joined

Shown = tuple[Shape, tuple[Block, ...]]

_OWN_COLUMN = re.compile(r"Card-\d|Left|Right")
_COMPARISON = "twoTxTwoObj"
_DASH = re.compile(r"[—–]\s*")


def arranged(shown: Sequence[Shown], layouts: Layouts, report: Report) -> tuple[Block, ...]:
    """The blocks of a slide in reading order."""
    shown = [part for part in shown if part[1]]
    if layouts.name.startswith("Question"):
        shown = [part for part in shown if part[0].name != "Label" or not part[0].is_content]
    before, columns, after = _columns(shown, layouts)
    blocks = [*_joined(before), *([Columns(columns)] if columns else []), *_joined(after)]
    if columns and after:  # what stands under the last column would be read as a part of it
        blocks = [*_joined(before), *_joined(after), Columns(columns)]
        report.changed("What stood after columns stands before them now.")
    return tuple(blocks)


def _columns(shown: Sequence[Shown], layouts: Layouts) -> tuple[list[Shown], tuple[Column, ...], list[Shown]]:
    """What comes before columns, the columns, and what comes after them; all before where there are none."""
    content = [part for part in shown if part[0].is_content]
    own = [part for part in content if _OWN_COLUMN.fullmatch(part[0].name)]
    if len(own) >= 2:
        members, columns = own, tuple(_titled(blocks) for _, blocks in own)
    elif layouts.kind == _COMPARISON and len(content) == 4:
        members = content
        columns = tuple(
            Column(_heading(content[i][1]), content[i + 1][1]) for i in (0, 2) if _is_heading(content[i][1])
        )
    elif 2 <= len(content) <= 4 and _side_by_side([shape for shape, _ in content]):
        members, columns = content, tuple(_titled(blocks) for _, blocks in content)
    else:
        return list(shown), (), []
    if len(columns) < 2 or any(isinstance(b, Columns) for _, blocks in shown for b in blocks):
        return list(shown), (), []
    chosen = {id(shape) for shape, _ in members}
    first = next(i for i, (shape, _) in enumerate(shown) if id(shape) in chosen)
    others = [(i, part) for i, part in enumerate(shown) if id(part[0]) not in chosen]
    return [p for i, p in others if i < first], columns, [p for i, p in others if i > first]


def _side_by_side(shapes: Sequence[Shape]) -> bool:
    """Whether the shapes stand in one row, none over another."""
    rects = [shape.rect for shape in shapes]
    known = [rect for rect in rects if rect is not None]
    return len(known) == len(rects) and all(_beside(a, b) for i, a in enumerate(known) for b in known[i + 1 :])


def _beside(a: Rect, b: Rect) -> bool:
    slack = min(a.width, b.width) / 10
    apart = a.right <= b.x + slack or b.right <= a.x + slack
    shared = min(a.bottom, b.bottom) - max(a.y, b.y)
    return apart and shared > min(a.height, b.height) / 2


def _titled(blocks: tuple[Block, ...]) -> Column:
    """A column; a first paragraph all in bold is its title."""
    if len(blocks) > 1 and _is_bold(blocks[0]):
        return Column(_heading(blocks[:1]), blocks[1:])
    return Column((), blocks)


def _is_bold(block: Block) -> bool:
    return isinstance(block, TextBlock) and all(run.bold for run in block.runs if run.text.strip())


def _is_heading(blocks: tuple[Block, ...]) -> bool:
    return len(blocks) == 1 and isinstance(blocks[0], TextBlock)


def _heading(blocks: tuple[Block, ...]) -> Runs:
    """The text of a column's title; it is bold anyway."""
    block = blocks[0]
    if not isinstance(block, TextBlock):
        return ()
    return joined(replace(run, bold=False) for run in block.runs) if _is_bold(block) else block.runs


def _joined(shown: Sequence[Shown]) -> list[Block]:
    """Blocks of several shapes in a row; captions, attributions and moments find what they belong to."""
    result: list[Block] = []
    index = 0
    while index < len(shown):
        shape, blocks = shown[index]
        moments = _moments(shown[index:])
        if len(moments) >= 2:
            result.append(Timeline(moments))
            index += 2 * len(moments)
            continue
        if not _attached(shape, blocks, result):
            result += _as_quotation(blocks) if shape.name == "Quotation" else blocks
        index += 1
    return result


def _moments(shown: Sequence[Shown]) -> tuple[TimelineEntry, ...]:
    """The moments at the start of a row of shapes: a date and an event each."""
    entries: list[TimelineEntry] = []
    for (date, when), (event, what) in zip(shown[::2], shown[1::2], strict=False):
        if (date.name, event.name) != ("Date", "Event") or date.is_content:
            break
        match when, what:
            case (TextBlock(runs=day),), (TextBlock(runs=runs),):
                entries.append(TimelineEntry(plain(day), runs))
            case _:
                break
    return tuple(entries)


def _attached(shape: Shape, blocks: tuple[Block, ...], before: list[Block]) -> bool:
    """Add a caption to the picture before it, an attribution to the quotation; False if it is neither."""
    texts = [block.runs for block in blocks if isinstance(block, TextBlock)]
    if not shape.is_content or not before or len(texts) != len(blocks):
        return False
    match shape.name, before[-1], texts:
        case "Caption", Picture(caption="") as picture, [caption, *credit] if len(credit) <= 1:
            words = [plain(runs).replace(";", ",") for runs in (caption, *credit)]
            before[-1] = replace(picture, caption=words[0], credit=" ".join(words[1:]))
            return True
        case "Attribution", Quote(attribution=()) as quote, [runs]:
            before[-1] = replace(quote, attribution=_without_dash(runs))
            return True
    return False


def _as_quotation(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    paragraphs = tuple(block.runs for block in blocks if isinstance(block, TextBlock))
    return (Quote(paragraphs),) if len(paragraphs) == len(blocks) else blocks


def _without_dash(runs: Runs) -> Runs:
    first, *rest = runs
    return joined((replace(first, text=_DASH.sub("", first.text, count=1)), *rest))
